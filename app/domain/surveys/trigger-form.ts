import { z } from 'zod';
import { dateField, optionalDate, requiredText, version, wholeNumber } from '../shared/form-fields.ts';
import type { IsoDate } from '../shared/weeks.ts';
import { MOST_DAYS, audienceFields } from './wave-form.ts';

/** The fewest days that a standing survey is open: the first reminder comes on the fifth. */
const FEWEST_DAYS = 7;

const facts = (today: IsoDate) => ({
  name: requiredText(100),
  instrument: z.string().min(1, 'choose'),
  ...audienceFields,
  /** Any day of the year that is meant. */
  yearlyOn: optionalDate(today),
  startsOn: dateField(today),
  daysOpen: wholeNumber(FEWEST_DAYS, MOST_DAYS),
});

interface Yearly {
  moment: string;
  yearlyOn: IsoDate | null;
}

/** What goes on is asked about once a year, on a day; what ends or is halfway follows the placements. */
const yearly = {
  isDated: ({ moment, yearlyOn }: Yearly) => moment !== 'during' || yearlyOn !== null,
  undated: { message: 'yearlyOnMissing', path: ['yearlyOn'] },
  isEveryYear: ({ yearlyOn }: Yearly) => yearlyOn?.slice(5) !== '02-29',
  leapDay: { message: 'leapDay', path: ['yearlyOn'] },
};

export function newTriggerForm(today: IsoDate) {
  return z.object(facts(today)).refine(yearly.isDated, yearly.undated).refine(yearly.isEveryYear, yearly.leapDay);
}

export function triggerForm(today: IsoDate) {
  return z
    .object({ ...facts(today), version: version() })
    .refine(yearly.isDated, yearly.undated)
    .refine(yearly.isEveryYear, yearly.leapDay);
}

export type NewTriggerValues = z.output<ReturnType<typeof newTriggerForm>>;
export type TriggerValues = z.output<ReturnType<typeof triggerForm>>;

/** Whether a standing survey is to go out or to rest, as its reader saw it. */
export const pauseForm = z.object({
  active: z.enum(['true', 'false']).transform((text) => text === 'true'),
  version: version(),
});
