import { NORTH, SOUTH, WHOLE, open, past, period } from './table.ts';
import type { CohortPlan, PeriodPlan, Weighted } from './table.ts';

const doctor = { ages: [25, 38] } as const;
const south = { ...doctor, homes: SOUTH } as const;
const north = { ...doctor, homes: NORTH } as const;

const atFirst: readonly PeriodPlan[] = [period('AT-MED', 0, 9, 'medicine'), period('AT-KIR', 10, 19, 'surgery')];
const atSecond: readonly PeriodPlan[] = [
  period('AT-KIR', 0, 9, 'surgery', 'emergency'),
  period('AT-PSY', 10, 19, 'psychiatry'),
];
const atThird: readonly PeriodPlan[] = [period('AT-ALL', 0, 19, 'primary_care')];
const btFirst: readonly PeriodPlan[] = [period('BT-AKUT', 0, 9, 'emergency'), period('BT-PSY', 10, 19, 'psychiatry')];
const btSecond: readonly PeriodPlan[] = [period('BT-PV', 1, 18, 'primary_care')];

const primaryCareEmployers: Weighted = [
  ['nsv', 70],
  ['privat-stranden', 6],
  ['privat-nissan', 8],
  ['privat-kattegatt', 8],
  ['privat-atran', 4],
  ['privat-tjolo', 4],
];
const psychologyEmployers: Weighted = [
  ['psyk', 50],
  ['nsv', 30],
  ['adh', 15],
  ['privat-psykpriv', 5],
];

const ptpTerm = period('PTP1', 0, 19, 'psychiatry', 'primary_care', 'rehabilitation');

/** AT, BT, ST and PTP. */
export const employedCohorts: readonly CohortPlan[] = [
  {
    ...south,
    key: 'at-h-a',
    programmeId: 'at-halmstad',
    size: 12,
    start: -2,
    rounds: [
      past(-2, 'AT Halmstad medicin och kirurgi', ...atFirst),
      past(-1, 'AT Halmstad kirurgi och psykiatri', ...atSecond),
      past(0, 'AT Halmstad allmänmedicin', ...atThird),
    ],
  },
  {
    ...north,
    key: 'at-v-a',
    programmeId: 'at-varberg',
    size: 11,
    start: -1,
    rounds: [
      past(-1, 'AT Varberg medicin och kirurgi', ...atFirst),
      past(0, 'AT Varberg kirurgi och psykiatri', ...atSecond),
      past(1, 'AT Varberg allmänmedicin', ...atThird),
    ],
  },
  {
    ...south,
    key: 'at-h-b',
    programmeId: 'at-halmstad',
    size: 12,
    start: 0,
    rounds: [
      past(0, 'AT Halmstad medicin och kirurgi', ...atFirst),
      past(1, 'AT Halmstad kirurgi och psykiatri', ...atSecond),
    ],
  },
  {
    ...south,
    key: 'at-h-c',
    programmeId: 'at-halmstad',
    size: 12,
    start: 1,
    rounds: [open(1, 'AT Halmstad medicin och kirurgi', { medicine: 1, surgery: 1 }, ...atFirst)],
  },
  {
    ...south,
    key: 'bt-h-a',
    programmeId: 'bt-halmstad',
    size: 8,
    start: -2,
    rounds: [past(-2, 'BT Halmstad akut och psykiatri', ...btFirst), past(-1, 'BT Halmstad primärvård', ...btSecond)],
  },
  {
    ...north,
    key: 'bt-v-a',
    programmeId: 'bt-varberg',
    size: 6,
    start: 0,
    rounds: [past(0, 'BT Varberg akut och psykiatri', ...btFirst), past(1, 'BT Varberg primärvård', ...btSecond)],
  },
  {
    ...south,
    key: 'bt-h-b',
    programmeId: 'bt-halmstad',
    size: 8,
    start: 1,
    rounds: [open(1, 'BT Halmstad akut och psykiatri', { emergency: 1, psychiatry: 1 }, ...btFirst)],
  },
  st('allmanmedicin', 34, WHOLE, primaryCareEmployers, [
    past(-2, 'ST Allmänmedicin sidotjänstgöring', period('ST-SIDO', 0, 9, 'medicine', 'surgery')),
    past(
      0,
      'ST Allmänmedicin sidotjänstgöring',
      period('ST-SIDO', 10, 19, 'psychiatry', 'emergency', 'medicine', 'surgery'),
    ),
    open(
      1,
      'ST Allmänmedicin sidotjänstgöring',
      {},
      period('ST-SIDO', 5, 14, 'paediatrics', 'obstetrics', 'medicine', 'surgery', 'psychiatry', 'emergency'),
    ),
  ]),
  st(
    'internmedicin',
    22,
    WHOLE,
    [['hs', 1]],
    [
      past(
        -1,
        'ST Internmedicin sidotjänstgöring',
        period('ST-SIDO', 5, 14, 'medicine', 'emergency', 'surgery', 'primary_care'),
      ),
    ],
  ),
  st(
    'kirurgi',
    14,
    WHOLE,
    [['hs', 1]],
    [past(-1, 'ST Kirurgi sidotjänstgöring', period('ST-SIDO', 0, 9, 'surgery', 'emergency', 'medicine'))],
  ),
  st(
    'ortopedi',
    8,
    WHOLE,
    [['hs', 1]],
    [past(0, 'ST Ortopedi sidotjänstgöring', period('ST-SIDO', 0, 9, 'surgery', 'medicine'))],
  ),
  st(
    'psykiatri',
    14,
    WHOLE,
    [['psyk', 1]],
    [past(0, 'ST Psykiatri sidotjänstgöring', period('ST-SIDO', 0, 9, 'primary_care', 'medicine', 'psychiatry'))],
  ),
  st(
    'anestesi',
    10,
    WHOLE,
    [['hs', 1]],
    [past(1, 'ST Anestesi sidotjänstgöring', period('ST-SIDO', 10, 19, 'medicine', 'surgery', 'emergency'))],
  ),
  st(
    'obgyn',
    8,
    WHOLE,
    [['hs', 1]],
    [past(-2, 'ST Obstetrik och gynekologi sidotjänstgöring', period('ST-SIDO', 10, 19, 'surgery', 'primary_care'))],
  ),
  ptp('ptp-a', -2, 12, [past(-2, 'PTP termin 1', ptpTerm), past(-1, 'PTP termin 2', ptpTerm)]),
  ptp('ptp-b', 0, 11, [past(0, 'PTP termin 1', ptpTerm), past(1, 'PTP termin 2', ptpTerm)]),
  ptp('ptp-c', 1, 11, [open(1, 'PTP-platser', {}, ptpTerm)]),
];

function st(key: string, size: number, homes: Weighted, employers: Weighted, rounds: CohortPlan['rounds']): CohortPlan {
  return { key: `st-${key}`, programmeId: `st-${key}`, size, start: -5, homes, ages: [28, 45], employers, rounds };
}

function ptp(key: string, start: number, size: number, rounds: CohortPlan['rounds']): CohortPlan {
  return {
    key,
    programmeId: 'ptp-halland',
    size,
    start,
    homes: WHOLE,
    ages: [25, 42],
    employers: psychologyEmployers,
    rounds,
  };
}
