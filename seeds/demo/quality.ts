import { addDays } from '#app/domain/shared/dates.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { FEWEST_COMPARED } from '#app/domain/quality/statistics/compare-units.ts';
import type { qualityActions, unitQualityStates } from '#db/schema/quality.ts';
import { instrumentRows } from '../reference/instruments/index.ts';
import type { SurveyBook } from './survey-book.ts';

interface QualitySources {
  surveys: SurveyBook;
  units: readonly { id: string; path: string }[];
  /** Where the demo's own student is placed, for what her unit has done. */
  ownUnitId: string | undefined;
  today: IsoDate;
}

export interface QualityBook {
  actions: (typeof qualityActions.$inferInsert)[];
  judgements: (typeof unitQualityStates.$inferInsert)[];
}

type Plan = Pick<
  typeof qualityActions.$inferInsert,
  'todo' | 'measure' | 'state' | 'publicSentence' | 'publicWhen' | 'effect' | 'droppedBecause'
> & {
  /** Days after the demo's today or, where the last wave follows up, after the first day that it asks of. */
  due: number;
  owner: string;
  wave: 'before' | 'last';
};

const LECTURER = 'person-demo-lektor';
const COORDINATOR = 'person-demo-samordnare';
const ADMINISTRATOR = 'person-demo-administrator';
const nothing = { effect: null, droppedBecause: null };

/** One action of each kind: done with an effect, late, ongoing and public, ongoing, and dropped. */
const PLANS: readonly Plan[] = [
  {
    ...{ due: 14, owner: LECTURER, wave: 'before', state: 'done', droppedBecause: null },
    todo: 'Varje lärande får en namngiven handledare för hela perioden, och en ersättare när hon är ledig.',
    measure: 'Temats medelvärde stiger i nästa omgång.',
    effect: 'Samma handledare under fler pass enligt schemat.',
    publicSentence: 'Ni ville ha samma handledare hela vägen. Nu har alla en egen handledare och en ersättare.',
    publicWhen: 'done',
  },
  {
    ...{ ...nothing, due: -12, owner: COORDINATOR, wave: 'last', state: 'open' },
    todo: 'Gå igenom kursens mål med alla handledare före nästa period.',
    measure: 'Alla handledare har fått målen senast veckan före start.',
    publicSentence: null,
    publicWhen: 'done',
  },
  {
    ...{ ...nothing, due: 30, owner: LECTURER, wave: 'last', state: 'open' },
    todo: 'Avsluta varje vecka med ett återkopplingssamtal på en kvart.',
    measure: 'Återkopplingen har stigit i nästa omgång.',
    publicSentence: 'Ni saknade återkoppling. Nu avslutar vi varje vecka med ett samtal.',
    publicWhen: 'open',
  },
  {
    ...{ ...nothing, due: 75, owner: ADMINISTRATOR, wave: 'last', state: 'open' },
    todo: 'Ta fram ett välkomstblad och en rundvandring för första dagen.',
    measure: 'Alla nya lärande har fått bladet under hösten.',
    publicSentence: null,
    publicWhen: 'done',
  },
  {
    ...{ due: 10, owner: LECTURER, wave: 'last', state: 'dropped', effect: null },
    todo: 'Flytta introduktionen till en gemensam dag på sjukhuset.',
    measure: 'Introduktionen får högre betyg.',
    droppedBecause: 'Avdelningarna är för olika. Var och en behåller sin egen introduktion.',
    publicSentence: null,
    publicWhen: 'done',
  },
];

/** What has been decided about the units that the last wave of all learners points at; the same figures give the same rows. */
export function qualityOf({ surveys, units, ownUnitId, today }: QualitySources): QualityBook {
  const whole = surveys.waves.filter(
    ({ instrumentVersionId, programmeId, state }) =>
      instrumentVersionId === instrumentRows[0]?.id && programmeId === null && state === 'closed',
  );
  const [before, last] = whole.slice(-2);
  if (!before || !last) return { actions: [], judgements: [] };
  const told = surveys.releases.filter(
    ({ waveId, groupId, figure }) => waveId === last.id && figure?.spread && units.some(({ id }) => id === groupId),
  );
  const lowest = told.toSorted((a, b) => (a.figure?.mean ?? 0) - (b.figure?.mean ?? 0));
  const weak = lowest.filter(({ groupId }, index) => lowest.findIndex((one) => one.groupId === groupId) === index);
  const followed = weakestFollowed(surveys.releases, { before: before.id, last: last.id, units });
  return {
    actions: PLANS.flatMap((plan, index) => {
      const subject = plan.wave === 'before' ? followed : weak[index % Math.max(1, weak.length)];
      const unitId = plan.publicWhen === 'open' ? ownUnitId : undefined;
      return subject ? [actionOf(plan, index, { surveys, subject, before, last, today, unitId })] : [];
    }),
    judgements: judgementsOf(
      weak.map(({ groupId }) => groupId),
      today,
    ),
  };
}

/** The weakest that the wave before told of where the last one told of it too, and of enough peers to hold it against. */
function weakestFollowed(
  releases: SurveyBook['releases'],
  { before, last, units }: { before: string | undefined; last: string | undefined; units: QualitySources['units'] },
): Subject['subject'] | undefined {
  const levels = new Map(units.map(({ id, path }) => [id, path.split('/').length]));
  const keyOf = ({ groupId, themeId }: Subject['subject']) => `${groupId} ${themeId}`;
  const told = (waveId: string | undefined) =>
    releases.filter((one) => one.waveId === waveId && one.figure?.spread && levels.has(one.groupId));
  const later = new Set(told(last).map(keyOf));
  const both = told(before).filter((one) => later.has(keyOf(one)));
  const peers = Map.groupBy(both, ({ groupId, themeId }) => `${levels.get(groupId)} ${themeId}`);
  return [...peers.values()]
    .filter((ofTheme) => ofTheme.length >= FEWEST_COMPARED)
    .flat()
    .toSorted((a, b) => (a.figure?.mean ?? 0) - (b.figure?.mean ?? 0))[0];
}

interface Subject {
  surveys: SurveyBook;
  subject: SurveyBook['releases'][number];
  before: SurveyBook['waves'][number];
  last: SurveyBook['waves'][number];
  today: IsoDate;
  /** Another unit than the one that the figure is of. */
  unitId: string | undefined;
}

function actionOf(
  { due, owner, wave: which, ...plan }: Plan,
  index: number,
  { surveys, subject, before, last, today, unitId = subject.groupId }: Subject,
): QualityBook['actions'][number] {
  const wave = which === 'before' ? before : last;
  const { themeId } = subject;
  const figure = surveys.releases.find(
    (one) => one.waveId === wave.id && one.groupId === unitId && one.themeId === themeId,
  )?.figure;
  const mean = figure ? `medelvärde ${figure.mean.toFixed(1).replace('.', ',')}` : 'siffran visas inte';
  return {
    ...plan,
    ...{ id: `action-${index + 1}`, unitId, programmeId: null, themeId, waveId: wave.id ?? null },
    instrument: instrumentRows[0]?.instrument ?? '',
    finding: `${wave.name}: ${mean}.`,
    ownerPersonId: owner,
    dueOn: addDays(which === 'before' ? last.endedFrom : today, due),
  };
}

function judgementsOf(weak: readonly string[], today: IsoDate): QualityBook['judgements'] {
  const [worst, second] = weak;
  const best = weak.at(-1);
  const made = (unitId: string | undefined, state: 'good' | 'watch' | 'needs_action', days: number, reason: string) =>
    unitId === undefined
      ? []
      : [
          {
            id: `judgement-${unitId}-${state}`,
            ...{ unitId, state, reason, decidedBy: LECTURER },
            decidedAt: `${addDays(today, -days)}T09:00:00.000Z`,
          },
        ];
  return [
    ...made(worst, 'watch', 200, 'Första omgången var svag. Vi följer nästa.'),
    ...made(
      worst,
      'needs_action',
      20,
      'Två omgångar i rad under andra. Åtgärder är beslutade tillsammans med enheten.',
    ),
    ...made(second, 'watch', 18, 'Ny chef sedan i våras. Vi följer nästa omgång innan vi gör mer.'),
    ...made(best, 'good', 15, 'Stabilt och omtyckt. En förebild för andra.'),
  ];
}
