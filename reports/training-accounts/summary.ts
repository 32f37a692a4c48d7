import type { Sheet } from '../document.ts';
import { percent } from '../percent.ts';
import type { TrainingAccountsFacts } from './facts.ts';
import type { TrainingAccountsWording } from './wording.ts';

type PartName = keyof TrainingAccountsWording['parts'];

/** A line: a whole number, or a share in per cent, or in words why there is neither. */
interface TrainingLine {
  indicator: string;
  count?: number | null;
  value?: number | null;
  note?: string | null;
}

type Part = (facts: TrainingAccountsFacts, wording: TrainingAccountsWording) => TrainingLine[];

const LINES_OF: Readonly<Record<PartName, Part>> = {
  learners: ({ sums, clinics }, { indicators }) => [
    { indicator: indicators.learners, count: sums.learners },
    { indicator: indicators.registered, count: sums.registered.active },
    { indicator: indicators.clinics, count: clinics.filter(({ placements }) => placements > 0).length },
  ],
  volumes: ({ sums }, { indicators }) => [
    { indicator: indicators.placements, count: sums.placements },
    { indicator: indicators.weeks, count: sums.weeks },
    { indicator: indicators.weeksDone, count: sums.weeksDone },
    { indicator: indicators.endedEarly, count: sums.endedEarly },
  ],
  supervision: ({ sums: { supervision, begun, withMain } }, wording) => {
    const { supervisors, trained, placements, supervised, dated, early } = supervision;
    const { indicators } = wording;
    return [
      { indicator: indicators.supervisors, count: supervisors },
      share(indicators.trained, { part: trained, whole: supervisors }, wording),
      share(indicators.withMain, { part: withMain, whole: begun }, wording),
      share(indicators.named, { part: supervised, whole: placements }, wording),
      share(indicators.early, { part: early, whole: dated }, wording),
    ];
  },
  survey: ({ waves }, { indicators, notes, of }) => {
    if (waves.length === 0) return [{ indicator: indicators.told, note: notes.noWaves }];
    const told = waves.flatMap(({ groups }) => groups.flatMap(({ figures }) => Object.values(figures)));
    return [
      ...waves
        .filter(({ isOfForm }) => isOfForm)
        .map(({ name, answered, invited }) => ({
          indicator: of(indicators.responseRate, name),
          ...(answered === null ? { note: notes.fewAnswers } : { value: percent(answered, invited) }),
        })),
      { indicator: indicators.told, count: told.filter((one) => one?.figure).length, note: notes.ofClosed },
      { indicator: indicators.keptBack, count: told.filter((one) => one?.keptBack).length },
    ];
  },
  actions: ({ actions }, { indicators }) => [
    { indicator: indicators.decided, count: actions.length },
    { indicator: indicators.done, count: actions.filter(({ state }) => state === 'done').length },
  ],
};

const PARTS = ['learners', 'volumes', 'supervision', 'survey', 'actions'] as const satisfies readonly PartName[];

/** The front of the account: each part with what is known of it. */
export function trainingSummary(facts: TrainingAccountsFacts, wording: TrainingAccountsWording): Sheet {
  const { headings, parts, sheets } = wording;
  return {
    key: 'summary',
    name: sheets.summary,
    columns: [
      { key: 'part', heading: headings.part, kind: 'text', width: 28, wrap: true },
      { key: 'indicator', heading: headings.indicator, kind: 'text', width: 48, wrap: true },
      { key: 'count', heading: headings.count, kind: 'integer', width: 12 },
      { key: 'value', heading: headings.value, kind: 'decimal', width: 12 },
      { key: 'note', heading: headings.note, kind: 'text', width: 56, wrap: true },
    ],
    rows: PARTS.flatMap((part) =>
      LINES_OF[part](facts, wording).map(({ indicator, count = null, value = null, note = null }) => [
        parts[part],
        indicator,
        count,
        value,
        note,
      ]),
    ),
  };
}

function share(
  indicator: string,
  { part, whole }: { part: number; whole: number },
  { notes }: TrainingAccountsWording,
): TrainingLine {
  const value = percent(part, whole);
  return value === null ? { indicator, note: notes.nothing } : { indicator, count: part, value };
}
