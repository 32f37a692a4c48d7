import { z } from 'zod';
import { optionalText, requiredText, version } from '../shared/form-fields.ts';
import { tidy } from '../shared/text.ts';
import { RESPONDENTS } from './respondents.ts';
import { inEnglish, lines, LONGEST_WORDING } from './wording-fields.ts';

/** Whom it is for is settled here once: a later version for others would be another questionnaire. */
export const newInstrumentForm = z.object({
  titleSv: requiredText(LONGEST_WORDING),
  titleEn: inEnglish(),
  respondents: z.enum(RESPONDENTS, 'choose').prefault('learners'),
});

/** What holds for the whole questionnaire. The steps of the scale stand a line each, the lowest first. */
export const instrumentForm = z
  .object({
    version: version(),
    titleSv: requiredText(LONGEST_WORDING),
    titleEn: inEnglish(),
    leadSv: inEnglish(),
    leadEn: inEnglish(),
    labelsSv: lines(),
    labelsEn: lines(),
    lowest: z.enum(['0', '1'], 'choose').transform(Number),
    favourable: z.string('required').transform(tidy),
    licence: optionalText(LONGEST_WORDING),
  })
  .refine(({ labelsSv }) => labelsSv.length >= 2 && labelsSv.length <= 10, { message: 'steps', path: ['labelsSv'] })
  .refine(({ labelsSv, labelsEn }) => labelsEn.length === 0 || labelsEn.length === labelsSv.length, {
    message: 'asManySteps',
    path: ['labelsEn'],
  })
  .refine(({ labelsSv, favourable }) => labelsSv.slice(1).includes(favourable), {
    message: 'aStep',
    path: ['favourable'],
  });

export const sectionForm = z.object({ version: version(), nameSv: requiredText(LONGEST_WORDING), nameEn: inEnglish() });
