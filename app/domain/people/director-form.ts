import { z } from 'zod';
import { BRANCHES } from '../placements/vocabulary.ts';
import {
  dateField,
  idList,
  optionalDate,
  optionalEmail,
  optionalText,
  requiredText,
  version,
  wholeNumber,
} from '../shared/form-fields.ts';
import type { IsoDate } from '../shared/weeks.ts';

export const DIRECTOR_LEVELS = ['regional', 'local'] as const;
export type DirectorLevel = (typeof DIRECTOR_LEVELS)[number];

const facts = (today: IsoDate) => ({
  givenName: requiredText(100),
  familyName: requiredText(100),
  email: optionalEmail(),
  phone: optionalText(40),
  level: z.enum(DIRECTOR_LEVELS, 'choose'),
  branch: z.enum(BRANCHES, 'choose'),
  specialty: optionalText(100),
  site: optionalText(100),
  mandatePercent: wholeNumber(0, 100),
  termFrom: dateField(today),
  termTo: optionalDate(today),
  programmeIds: idList(),
  unitIds: idList(),
});

const inOrder = {
  check: (form: { termFrom: string; termTo: string | null }) => form.termTo === null || form.termTo >= form.termFrom,
  issue: { message: 'endsBeforeStart', path: ['termTo'] },
};

export function newDirectorForm(today: IsoDate) {
  return z.object(facts(today)).refine(inOrder.check, inOrder.issue);
}

export function directorForm(today: IsoDate) {
  return z
    .object({ ...facts(today), version: version(), personVersion: version() })
    .refine(inOrder.check, inOrder.issue);
}

export type NewDirectorValues = z.output<ReturnType<typeof newDirectorForm>>;
export type DirectorValues = z.output<ReturnType<typeof directorForm>>;
