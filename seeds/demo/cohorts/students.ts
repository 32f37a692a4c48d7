import { GOTHENBURG, SKANE, WHOLE, open, past, period } from './table.ts';
import type { CohortPlan, Weighted } from './table.ts';

const schools: Weighted = [
  ['voc-halmstad', 34],
  ['voc-kungsbacka', 24],
  ['voc-varberg', 18],
  ['voc-falkenberg', 12],
  ['voc-laholm', 8],
  ['voc-hylte', 4],
];
const gymnasium = { programmeId: 'apl-gymnasium', homes: WHOLE, educators: schools } as const;
const adult = { programmeId: 'apl-komvux', homes: WHOLE, educators: schools, ages: [20, 52] } as const;
const secretary = { programmeId: 'yh-medsek', homes: WHOLE, ages: [20, 48] } as const;
const psychology = { programmeId: 'psykolog-gu', homes: GOTHENBURG, ages: [22, 34] } as const;
const medical = { ages: [21, 33] } as const;

/** Medical students, assistant nurses, medical secretaries and psychology students. */
export const studentCohorts: readonly CohortPlan[] = [
  {
    ...medical,
    key: 'lak-gu-a',
    programmeId: 'lakare-gu',
    size: 48,
    start: -7,
    homes: GOTHENBURG,
    rounds: [
      past(-2, 'Läkarstudenter GU T6', period('GU6', 4, 7, 'medicine')),
      past(0, 'Läkarstudenter GU T8', period('GU8', 5, 8, 'surgery', 'emergency')),
    ],
  },
  {
    ...medical,
    key: 'lak-gu-b',
    programmeId: 'lakare-gu',
    size: 30,
    start: -6,
    homes: GOTHENBURG,
    rounds: [
      past(-1, 'Läkarstudenter GU T6', period('GU6', 6, 9, 'medicine')),
      open(
        1,
        'Läkarstudenter GU T8',
        { surgery: 1 },
        period('GU8', 4, 7, 'surgery', 'emergency', 'obstetrics', 'paediatrics'),
      ),
    ],
  },
  {
    ...medical,
    key: 'lak-lu-a',
    programmeId: 'lakare-lu',
    size: 46,
    start: -8,
    homes: SKANE,
    rounds: [
      past(-2, 'Läkarstudenter LU T7', period('LU7', 10, 13, 'medicine')),
      past(0, 'Läkarstudenter LU T9', period('LU9', 11, 14, 'surgery', 'emergency')),
    ],
  },
  {
    ...medical,
    key: 'lak-lu-b',
    programmeId: 'lakare-lu',
    size: 28,
    start: -7,
    homes: SKANE,
    rounds: [
      past(-1, 'Läkarstudenter LU T7', period('LU7', 12, 15, 'medicine')),
      past(1, 'Läkarstudenter LU T9', period('LU9', 10, 13, 'surgery', 'emergency')),
    ],
  },
  {
    ...medical,
    key: 'lak-gu-11',
    programmeId: 'lakare-gu-11',
    size: 22,
    start: -12,
    homes: GOTHENBURG,
    rounds: [past(-2, 'Läkarstudenter GU T11, äldre plan', period('T11', 8, 15, 'primary_care', 'emergency'))],
  },
  {
    ...gymnasium,
    key: 'apl-gy-a',
    size: 55,
    start: -4,
    ages: [18, 19],
    rounds: [
      past(-1, 'APL gymnasiet årskurs 2', period('GY2', 8, 13, 'municipal_care')),
      past(
        0,
        'APL gymnasiet årskurs 3',
        period('GY3', 3, 8, 'medicine', 'surgery', 'rehabilitation', 'municipal_care'),
      ),
    ],
  },
  {
    ...gymnasium,
    key: 'apl-gy-b',
    size: 40,
    start: -2,
    ages: [16, 17],
    rounds: [
      past(-1, 'APL gymnasiet årskurs 1', period('GY1', 15, 17, 'municipal_care')),
      open(1, 'APL gymnasiet årskurs 2', { municipal_care: 1 }, period('GY2', 5, 10, 'municipal_care')),
    ],
  },
  {
    ...adult,
    key: 'apl-vux-a',
    size: 48,
    start: -3,
    rounds: [
      past(-2, 'APL komvux kurs 1', period('KV1', 9, 12, 'municipal_care')),
      past(-1, 'APL komvux kurs 2', period('KV2', 3, 6, 'medicine', 'surgery', 'emergency', 'municipal_care')),
      past(0, 'APL komvux kurs 3', period('KV3', 9, 12, 'psychiatry', 'municipal_care')),
    ],
  },
  {
    ...adult,
    key: 'apl-vux-b',
    size: 32,
    start: 0,
    rounds: [
      past(0, 'APL komvux kurs 1', period('KV1', 14, 17, 'municipal_care')),
      past(1, 'APL komvux kurs 2', period('KV2', 14, 17, 'medicine', 'surgery', 'municipal_care')),
    ],
  },
  {
    ...secretary,
    key: 'lia-a',
    size: 18,
    start: -3,
    rounds: [
      past(-2, 'LIA medicinsk sekreterare, period 1', period('LIA1', 12, 17)),
      past(-1, 'LIA medicinsk sekreterare, period 2', period('LIA2', 2, 9)),
      past(0, 'LIA medicinsk sekreterare, period 3', period('LIA3', 4, 11)),
    ],
  },
  {
    ...secretary,
    key: 'lia-b',
    size: 24,
    start: -1,
    rounds: [
      past(0, 'LIA medicinsk sekreterare, period 1', period('LIA1', 12, 17)),
      open(1, 'LIA medicinsk sekreterare, period 2', {}, period('LIA2', 3, 10)),
    ],
  },
  ...([-2, -1, 0] as const).map((term): CohortPlan => ({
    ...psychology,
    key: `psy-${term + 3}`,
    size: 8,
    start: term - 5,
    rounds: [past(term, 'VFU psykolog', period('PSVFU', 2, 15, 'psychiatry', 'primary_care', 'rehabilitation'))],
  })),
  {
    ...psychology,
    key: 'psy-4',
    size: 10,
    start: -4,
    rounds: [open(1, 'VFU psykolog', {}, period('PSVFU', 3, 16, 'psychiatry', 'primary_care', 'rehabilitation'))],
  },
];
