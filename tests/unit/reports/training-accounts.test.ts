import { describe, expect, it } from 'vitest';
import { formatterFor } from '#app/platform/i18n/format.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { differencesIn } from '#reports/document.ts';
import { buildTrainingAccounts } from '#reports/training-accounts/build.ts';
import type { TrainingAccountsFacts, TrainingWave } from '#reports/training-accounts/facts.ts';
import type { TrainingAccountsWording } from '#reports/training-accounts/wording.ts';

const { reports, reportCovers, surveys, quality, qualityReport, trainingReport, vocabulary } = sv;
const wording: TrainingAccountsWording = {
  ...trainingReport,
  total: 'Summa',
  supervision: reports.supervision,
  survey: {
    headings: { ...reports.survey.headings, wave: qualityReport.report.headings.wave },
    ...{ kinds: reports.survey.kinds, keptBack: surveys.wave.keptBack, empty: reports.survey.empty },
    span: (from, to) => `${from}-${to}`,
    charts: { themesOf: () => qualityReport.charts.themes },
  },
  actionStates: quality.actions.states,
  cover: reportCovers,
  question: reportCovers.questions.trainingAccounts,
  definitions: [],
  suppression: 'Medelvärden visas vid minst 5 svar.',
  vocabulary,
};

const supervision = { supervisors: 4, trained: 3, placements: 2, supervised: 1, named: 1 };
const unit = {
  unit: 'Kirurgkliniken',
  owner: 'Hallands sjukhus',
  ...supervision,
  sameProfession: 1,
  dated: 0,
  early: 0,
};
const { unit: _unit, owner: _owner, ...unitSums } = unit;
const held = { placements: 3, weeks: 30, weeksDone: 12 };

const facts: TrainingAccountsFacts = {
  ...{ at: '2026-11-23T18:00:00.000Z', by: 'Eva Rydell', productVersion: '0.1.0', filters: [] },
  ...{ form: 'at', year: '2026', scope: 'Hela regionen' },
  programmes: [
    {
      ...{ programme: 'AT Halmstad', learners: 2, ...held },
      registered: { active: 5, paused: 1, finished: 0, left: 0 },
    },
  ],
  financing: [{ employer: null, financing: 'health_budget', ...held }],
  clinics: [
    {
      ...{ clinic: 'Kirurgkliniken', above: 'Halmstad', owner: 'Hallands sjukhus', learners: 1 },
      ...{ placements: 1, weeks: 10, weeksDone: 12, begun: 1, withMain: 0, endedEarly: 1 },
    },
    {
      ...{ clinic: 'Vårdcentralen', above: null, owner: 'Närsjukvården', learners: 2 },
      ...{ placements: 2, weeks: 20, weeksDone: 0, begun: 1, withMain: 1, endedEarly: 0 },
    },
  ],
  units: [unit],
  waves: [],
  actions: [
    {
      place: 'Kirurgkliniken',
      todo: 'Namnge handledare',
      dueOn: '2026-10-01',
      state: 'done',
      outcome: 'Ingen säker skillnad mot det väntade',
      effect: 'Bättre',
    },
    {
      place: 'Kirurgkliniken',
      todo: 'Introduktion',
      dueOn: '2026-12-01',
      state: 'open',
      outcome: 'Inte stängd ännu',
      effect: null,
    },
  ],
  sums: {
    ...held,
    ...{ learners: 2, begun: 2, withMain: 1, endedEarly: 1 },
    registered: { active: 5, paused: 1, finished: 0, left: 0 },
    supervision: unitSums,
  },
};

function build(more: Partial<TrainingAccountsFacts> = {}) {
  const document = buildTrainingAccounts(
    { ...facts, ...more },
    { language: 'sv', wording, time: (instant) => formatterFor('sv').dateTime(instant) },
  );
  return { document, rowsOf: (key: string) => document.sheets.find((sheet) => sheet.key === key)?.rows };
}

describe('the training account as a document', () => {
  it('has each part with what is known of it, and shares only of something', () => {
    const { rowsOf } = build();
    const { parts, indicators, notes } = trainingReport;
    const rows = rowsOf('summary');
    expect(rows).toContainEqual([parts.learners, indicators.learners, 2, null, null]);
    expect(rows).toContainEqual([parts.supervision, indicators.trained, 3, 75, null]);
    expect(rows).toContainEqual([parts.supervision, indicators.withMain, 1, 50, null]);
    expect(rows).toContainEqual([parts.supervision, indicators.early, null, null, notes.nothing]);
    expect(rows).toContainEqual([parts.actions, indicators.decided, 2, null, null]);
    expect(rows).toContainEqual([parts.actions, indicators.done, 1, null, null]);
    expect(rowsOf('financing')?.[0]?.[0]).toBe(trainingReport.noEmployer);
  });

  it('counts a learner at two clinics once below them, and every placement', () => {
    const { document } = build();
    expect(differencesIn(document)).toEqual([]);
    const clinics = document.sheets.find(({ key }) => key === 'clinics');
    expect(clinics?.totals).toMatchObject({ placements: 3, weeks: 30 });
    expect(clinics?.shares).toEqual({ learners: 2, withMainShare: 50 });
  });

  it('tells which total differs when a clinic is missed', () => {
    const { document } = build({ clinics: facts.clinics.slice(1) });
    const differences = differencesIn(document);
    expect(new Set(differences.map(({ sheet }) => sheet))).toEqual(new Set([trainingReport.sheets.clinics]));
    expect(differences).toContainEqual({
      ...{ sheet: trainingReport.sheets.clinics, measure: trainingReport.headings.weeks },
      ...{ printed: 20, counted: 30 },
    });
  });

  it('has survey sheets when there is something to tell, with the response rate of what asked only the form', () => {
    const wave: TrainingWave = {
      ...{ name: 'AT 2026', invited: 20, answered: 10, isOfForm: true },
      thresholds: { mean: 5, distribution: 8 },
      scale: { lowest: 1, highest: 5 },
      themes: [{ id: 'feedback', name: 'Återkoppling', change: null }],
      groups: [
        {
          kind: 'region',
          name: 'Region',
          figures: { feedback: { figure: null, keptBack: 'too_few', standing: null, lacksPeers: false } },
        },
      ],
    };
    const { rowsOf } = build({ waves: [wave, { ...wave, name: 'Alla 2026', isOfForm: false }] });
    const rates = rowsOf('summary')?.filter(([, indicator]) =>
      String(indicator).startsWith(trainingReport.indicators.responseRate),
    );
    expect(rates?.map(([, indicator, , value]) => [indicator, value])).toEqual([
      [`${trainingReport.indicators.responseRate}: AT 2026`, 50],
    ]);
    expect(rowsOf('keptBack')).toHaveLength(2);
    expect(rowsOf('survey')).toEqual([]);
    expect(rowsOf('notYet')).toHaveLength(Object.keys(trainingReport.notYet).length);
    expect(build().rowsOf('notYet')).toHaveLength(Object.keys(trainingReport.notYet).length + 1);
    expect(build().rowsOf('survey')).toBeUndefined();
  });
});
