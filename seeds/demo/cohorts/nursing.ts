import { NORTH, SKANE, SOUTH, WHOLE, open, past, period } from './table.ts';
import type { CohortPlan } from './table.ts';

const ADULTS = [19, 42] as const;
const HALMSTAD = { programmeId: 'ssk-hh-halmstad', homes: SOUTH, ages: ADULTS } as const;
const VARBERG = { programmeId: 'ssk-hh-varberg', homes: NORTH, ages: ADULTS } as const;

const specialist = { homes: WHOLE, ages: [25, 55] } as const;

export const nursingCohorts: readonly CohortPlan[] = [
  {
    ...HALMSTAD,
    key: 'ssk-h-a',
    size: 120,
    start: -1,
    rounds: [
      past(-1, 'VFU sjuksköterska Halmstad T1', period('OM1', 8, 9)),
      past(0, 'VFU sjuksköterska Halmstad T2', period('OM2', 13, 16, 'municipal_care')),
      past(1, 'VFU sjuksköterska Halmstad T3', period('OM3', 1, 4, 'medicine', 'rehabilitation', 'emergency')),
      open(
        2,
        'VFU sjuksköterska T4',
        { surgery: 1 },
        period('OM4A', 1, 5, 'surgery', 'medicine', 'emergency'),
        period('OM4B', 6, 10, 'surgery', 'medicine', 'emergency'),
      ),
    ],
  },
  {
    ...VARBERG,
    key: 'ssk-v-a',
    size: 60,
    start: -1,
    rounds: [
      past(-1, 'VFU sjuksköterska Varberg T1', period('OM1', 12, 13)),
      past(0, 'VFU sjuksköterska Varberg T2', period('OM2', 8, 11, 'municipal_care')),
      past(1, 'VFU sjuksköterska Varberg T3', period('OM3', 6, 9, 'medicine', 'rehabilitation')),
    ],
  },
  {
    ...HALMSTAD,
    key: 'ssk-h-b',
    size: 90,
    start: -4,
    rounds: [
      past(-2, 'VFU sjuksköterska Halmstad T3', period('OM3', 2, 5, 'medicine', 'rehabilitation')),
      past(
        -1,
        'VFU sjuksköterska Halmstad T4',
        period('OM4A', 0, 4, 'surgery'),
        period('OM4B', 10, 14, 'medicine', 'emergency'),
      ),
      past(
        0,
        'VFU sjuksköterska Halmstad T5',
        period('OM5A', 0, 4, 'psychiatry', 'primary_care'),
        period('OM5B', 5, 9, 'psychiatry', 'primary_care'),
      ),
      past(1, 'VFU sjuksköterska Halmstad T6', period('OM6', 10, 17)),
    ],
  },
  {
    ...VARBERG,
    key: 'ssk-v-b',
    size: 50,
    start: -4,
    rounds: [
      past(-2, 'VFU sjuksköterska Varberg T3', period('OM3', 8, 11, 'medicine')),
      past(
        -1,
        'VFU sjuksköterska Varberg T4',
        period('OM4A', 5, 9, 'surgery', 'emergency'),
        period('OM4B', 15, 19, 'medicine'),
      ),
      past(
        0,
        'VFU sjuksköterska Varberg T5',
        period('OM5A', 10, 13, 'psychiatry', 'primary_care'),
        // From week 50 over week 53 to week 2 in the year that has one.
        period('OM5B', 14, 19, 'psychiatry', 'primary_care'),
      ),
      past(1, 'VFU sjuksköterska Varberg T6', period('OM6', 10, 17)),
    ],
  },
  {
    ...HALMSTAD,
    key: 'ssk-h-c',
    size: 90,
    start: -6,
    rounds: [
      past(
        -2,
        'VFU sjuksköterska Halmstad T5',
        period('OM5A', 0, 4, 'psychiatry', 'primary_care'),
        period('OM5B', 6, 10, 'psychiatry', 'primary_care'),
      ),
      past(-1, 'VFU sjuksköterska Halmstad T6', period('OM6', 2, 9)),
    ],
  },
  {
    ...VARBERG,
    key: 'ssk-v-c',
    size: 45,
    start: -7,
    rounds: [past(-2, 'VFU sjuksköterska Varberg T6', period('OM6', 12, 19))],
  },
  {
    ...HALMSTAD,
    key: 'ssk-h-d',
    size: 90,
    start: 0,
    rounds: [
      past(0, 'VFU sjuksköterska Halmstad T1', period('OM1', 10, 11)),
      past(1, 'VFU sjuksköterska Halmstad T2', period('OM2', 12, 15, 'municipal_care')),
    ],
  },
  {
    ...VARBERG,
    key: 'ssk-v-d',
    size: 45,
    start: 0,
    rounds: [
      past(0, 'VFU sjuksköterska Varberg T1', period('OM1', 6, 7)),
      past(1, 'VFU sjuksköterska Varberg T2', period('OM2', 16, 19, 'municipal_care')),
    ],
  },
  {
    key: 'ssk-hkr',
    programmeId: 'ssk-hkr',
    size: 6,
    start: -3,
    homes: SKANE,
    ages: ADULTS,
    rounds: [{ ...past(0, 'VFU sjuksköterska Kristianstad', period('HK-VFU', 0, 3)), soon: true }],
  },
  {
    ...specialist,
    key: 'distrikt-a',
    programmeId: 'spec-distrikt',
    size: 18,
    start: -3,
    rounds: [
      past(-2, 'VFU distriktssköterska T1', period('DS1', 6, 10, 'primary_care', 'municipal_care')),
      past(-1, 'VFU distriktssköterska T2', period('DS2', 6, 10, 'primary_care')),
    ],
  },
  {
    ...specialist,
    key: 'distrikt-b',
    programmeId: 'spec-distrikt',
    size: 20,
    start: 0,
    rounds: [
      past(0, 'VFU distriktssköterska T1', period('DS1', 8, 12, 'primary_care', 'municipal_care')),
      open(1, 'VFU distriktssköterska T2', { primary_care: 1 }, period('DS2', 5, 9, 'primary_care', 'municipal_care')),
    ],
  },
  {
    ...specialist,
    key: 'barnmorska-a',
    programmeId: 'spec-barnmorska',
    size: 10,
    start: -1,
    rounds: [
      past(-1, 'VFU barnmorska förlossning', period('BM1', 4, 13, 'obstetrics')),
      past(0, 'VFU barnmorska reproduktiv hälsa', period('BM2', 6, 11, 'obstetrics')),
    ],
  },
  {
    ...specialist,
    key: 'iva-a',
    programmeId: 'spec-iva',
    size: 6,
    start: 0,
    rounds: [past(0, 'VFU intensivvård', period('IV1', 9, 16, 'emergency'))],
  },
  {
    ...specialist,
    key: 'ambulans-a',
    programmeId: 'spec-ambulans',
    size: 8,
    start: -2,
    rounds: [past(-1, 'VFU ambulanssjukvård', period('AM1', 6, 11, 'emergency'))],
  },
  {
    ...specialist,
    key: 'psykiatri-a',
    programmeId: 'spec-psykiatri',
    size: 8,
    start: -2,
    rounds: [past(-2, 'VFU psykiatrisk vård', period('PS1', 11, 15, 'psychiatry'))],
  },
];
