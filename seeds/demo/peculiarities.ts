import type { Peculiarity } from './learners.ts';

/** Learners who are not like the others, by cohort and place in it. */
const peculiarities: Readonly<Record<string, Readonly<Record<number, Peculiarity>>>> = {
  'ssk-h-a': {
    7: { protection: 'confidentiality_mark' },
    19: { identity: 'samordningsnummer' },
    33: { identity: 'interim' },
    58: { identity: 'samordningsnummer' },
    91: { protection: 'protected_registration' },
  },
  'ssk-v-a': { 12: { identity: 'samordningsnummer' } },
  'ssk-h-b': { 4: { protection: 'fictitious_identity' }, 22: { identity: 'interim' } },
  'apl-gy-b': {
    3: { identity: 'substitute', protection: 'confidentiality_mark' },
    17: { identity: 'samordningsnummer' },
  },
  'apl-vux-b': { 5: { identity: 'samordningsnummer' }, 11: { identity: 'samordningsnummer' } },
  'lak-gu-b': { 6: { identity: 'interim' }, 14: { protection: 'confidentiality_mark' } },
  'lak-lu-b': { 2: { identity: 'interim' }, 9: { identity: 'interim' } },
};

export function peculiarityOf(cohort: string, ordinal: number): Peculiarity {
  return peculiarities[cohort]?.[ordinal] ?? {};
}
