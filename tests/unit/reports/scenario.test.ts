import { expect, test } from 'vitest';
import { sv } from '#app/platform/i18n/index.ts';
import { coverWording } from '#app/services/reports/report-head.server.ts';
import { NOTHING_MARK } from '#reports/document.ts';
import { buildScenarioReport } from '#reports/scenario/build.ts';
import type { ScenarioFacts } from '#reports/scenario/build.ts';

const facts: ScenarioFacts = {
  ...{ at: '2027-06-01T08:00:00.000Z', by: 'Maria', productVersion: '1', filters: [['Scenario', 'Norra stänger']] },
  changes: ['Norra är stängd v. 36-40 2027'],
  measures: [
    { measure: 'Kostnad', now: 100, then: 120.5 },
    { measure: 'Mest att bära', now: null, then: 4 },
  ],
  differences: [
    {
      ...{ learner: 'Alva Ek', cohort: 'HT25', period: 'v. 36-40 2027', change: 'Annan enhet', reason: '' },
      from: { unit: 'Norra', rank: 1, minutes: 5 },
      to: { unit: 'Södra', rank: null, minutes: 40 },
    },
  ],
  loads: [{ unit: 'Norra', period: 'v. 36-40 2027', before: 3, after: 1 }],
};
const { report, outcome } = sv.rounds.scenarios;
const document = buildScenarioReport(facts, {
  language: 'sv',
  wording: { ...report, cover: coverWording('sv'), definitions: [[report.weighed, outcome.note]] },
  time: (instant) => instant,
});
const rowsOf = (key: string) => document.sheets.find((sheet) => sheet.key === key)?.rows;

test('a scenario as a workbook says what differs, each with its difference, and what was changed', () => {
  expect(document.sheets.map(({ name }) => name).slice(0, 4)).toEqual([
    'Vad som skiljer',
    'Enheter',
    'Mått',
    'Ändringar',
  ]);
  expect(rowsOf('differences')).toEqual([
    [...['Alva Ek', 'HT25', 'v. 36-40 2027', 'Annan enhet'], ...['Norra', 1, 5], ...['Södra', NOTHING_MARK, 40], ''],
  ]);
  expect(rowsOf('loads')).toEqual([['Norra', 'v. 36-40 2027', 3, 1, -2]]);
  expect(rowsOf('measures')).toEqual([
    ['Kostnad', 100, 120.5, 20.5],
    ['Mest att bära', NOTHING_MARK, 4, NOTHING_MARK],
  ]);
  expect(rowsOf('changes')).toEqual([['Norra är stängd v. 36-40 2027']]);
  expect(JSON.stringify(document.sheets.at(-1)?.rows)).toContain('Norra stänger');
});
