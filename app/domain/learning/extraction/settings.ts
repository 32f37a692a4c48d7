import { z } from 'zod';

export const PURPOSES = ['care', 'quality', 'research'] as const;
export const USES = ['ward', 'publish'] as const;
export const RECEIVERS = ['region', 'university', 'supplier'] as const;
export const APPROVALS = ['head', 'secrecy', 'ethics', 'agreement'] as const;
export const POPULATIONS = ['everyone', 'inpatients', 'diagnosis'] as const;
export const PERIODS = ['one', 'three', 'ten'] as const;
export const VARIABLES = [
  'pseudonym',
  'personal_number',
  'name',
  'age_group',
  'birth_date',
  'sex',
  'address',
  'hospital',
  'diagnosis',
  'admitted',
  'discharged',
  'death',
  'medicines',
  'free_text',
  'occupation',
  'marital',
] as const;
export const OUTPUTS = ['rows', 'table', 'guarded'] as const;
export const PLACES = ['secure', 'mail', 'laptop'] as const;

export type Approval = (typeof APPROVALS)[number];
export type Variable = (typeof VARIABLES)[number];

const oneOf = <T extends string>(values: readonly [T, ...T[]]) => z.union([z.literal(''), z.enum(values)]).catch('');
const ticked = z.enum(['', 'on']).catch('');
const boxes = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, ticked])) as Record<T, typeof ticked>;

/** A request for data, as far as it has been written: what is chosen stands in the address, empty where nothing is. */
export const extractionSettings = z.object({
  purpose: oneOf(PURPOSES),
  use: oneOf(USES),
  receiver: oneOf(RECEIVERS),
  ...boxes(APPROVALS),
  population: oneOf(POPULATIONS),
  codes: ticked,
  period: oneOf(PERIODS),
  ...boxes(VARIABLES),
  output: oneOf(OUTPUTS),
  place: oneOf(PLACES),
  erased: ticked,
});

export type ExtractionSettings = z.infer<typeof extractionSettings>;
