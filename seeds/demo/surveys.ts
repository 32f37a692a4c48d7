import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { ClosedWave } from '#app/domain/quality/pooled-results.ts';
import type { Answer } from '#app/domain/quality/wave-results.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import type { EndedPlacement, Invitation } from '#app/domain/surveys/invite.ts';
import { instrumentRows } from '../reference/instruments/index.ts';
import { learningEnvironment } from '../reference/instruments/learning-environment.ts';
import type { OpenSurvey } from './open-letters.ts';
import { openWaveOf } from './open-survey.ts';
import { answerOf, contentAnswer, effectsOf, ownUnit } from './survey-answers.ts';
import { endedPlacements, keepClosedWave, keepPools } from './survey-book.ts';
import type { SurveyBook, SurveySources } from './survey-book.ts';
import { supervisorWavesOf } from './supervisor-waves.ts';
import { capacityWaveOf } from './capacity-wave.ts';
import { termLabel } from './terms.ts';
import { trialInstrument } from './trial-instrument.ts';
import { wordsWaveOf } from './words-wave.ts';
import { yearlyWavesOf } from './yearly-waves.ts';

const current = {
  id: instrumentRows[0]?.id ?? '',
  definition: instrumentDefinition.parse(learningEnvironment),
};

/** A ward that did poorly until something was done about it. */
const IMPROVED_UNIT = 'hal-med';

interface PastWave {
  id: string;
  /** Counted from the term that is running. */
  term: number;
  /** The share of the invited who answered. */
  rate: number;
  /** How far every level had moved. */
  shift: number;
  /** Placements go back two terms: who was asked before that is invented after those of the same season. */
  after?: -2 | -1;
  instrument?: { id: string; definition: typeof current.definition };
  isBeforeAction?: boolean;
  /** Whether the smallest unit that can be told of has nothing but praise. */
  hasUnanimousUnit?: boolean;
}

/** Three years: the share that answers falls and rises again, the wording changes once, and things get better slowly. */
const WAVES: readonly PastWave[] = [
  {
    id: 'wave-past-1',
    term: -6,
    rate: 0.34,
    shift: -0.2,
    after: -2,
    instrument: trialInstrument,
    isBeforeAction: true,
  },
  {
    id: 'wave-past-2',
    term: -5,
    rate: 0.28,
    shift: -0.2,
    after: -1,
    instrument: trialInstrument,
    isBeforeAction: true,
  },
  { id: 'wave-past-3', term: -4, rate: 0.41, shift: -0.1, after: -2, isBeforeAction: true },
  { id: 'wave-past-4', term: -3, rate: 0.6, shift: 0, after: -1, hasUnanimousUnit: true },
  { id: 'wave-1', term: -2, rate: 0.38, shift: 0 },
  { id: 'wave-2', term: -1, rate: 0.47, shift: 0.2 },
];

/**
 * A closed wave for each of six terms and an open one: realistic rates, units that differ, one where all is well and one
 * where it is not, one that got better, units too small to be told of, and one where everybody agrees. Besides, what
 * supervisors, units and doctors in training were asked.
 */
export function surveysOf(sources: SurveySources): SurveyBook & { open: OpenSurvey | null } {
  const { terms, units, random } = sources;
  const book: SurveyBook = {
    instruments: [trialInstrument],
    waves: [],
    answers: [],
    releases: [],
    pools: [],
    comments: [],
  };
  const paths = new Map(units.map((unit) => [unit.id, unit]));
  const effects = effectsOf(units, random.fork('units'));
  const closed = new Map<string, ClosedWave[]>();
  for (const wave of WAVES) {
    const instrument = wave.instrument ?? current;
    const name = termLabel(terms.code(wave.term));
    const chance = random.fork(name);
    const asked = invite(audienceOf(wave, sources, chance), LOWEST_THRESHOLDS.mean);
    const { invitations } = asked;
    const content = wave.hasUnanimousUnit ? smallestUnit(invitations) : null;
    const isContent = ({ bucket }: Invitation) => content !== null && bucket.unitId === content;
    const answers = chance
      .shuffle(invitations)
      .filter((invitation) => isContent(invitation) || chance.chance(wave.rate))
      .map((invitation): Answer => {
        if (isContent(invitation)) return contentAnswer(invitation, instrument.definition, paths);
        const { placement } = invitation;
        const before = wave.isBeforeAction && placement.unitPath.includes(`/${IMPROVED_UNIT}/`) ? -1.2 : 0;
        const effect = (effects.get(ownUnit(placement)) ?? 0) + wave.shift + before;
        return answerOf(invitation, instrument.definition, paths, effect, chance);
      });
    const releases = keepClosedWave(book, {
      ...{ id: wave.id, name: `Lärandemiljö ${name}`, programmeId: null, instrument, asked, answers },
      weeks: termWeeks(terms.code(wave.term)),
    });
    pool(book, closed, { id: wave.id, instrument, answers, releases });
  }
  wordsWaveOf(book, sources, effects);
  supervisorWavesOf(book, sources, effects);
  capacityWaveOf(book, sources);
  yearlyWavesOf(book, sources, effects);
  return { ...book, open: openWaveOf(book, sources, current, effects) };
}

/** What the wave tells together with those before it in the same wording. */
function pool(
  book: SurveyBook,
  closed: Map<string, ClosedWave[]>,
  { instrument, ...wave }: ClosedWave & { instrument: typeof current },
): void {
  const waves = [...(closed.get(instrument.id) ?? []), wave];
  closed.set(instrument.id, waves);
  keepPools(book, instrument.definition, waves);
}

/** Those whose placements ended in the term; for terms before the history, other people at the same units. */
function audienceOf(wave: PastWave, sources: SurveySources, chance: Random): EndedPlacement[] {
  const { from, to } = termWeeks(sources.terms.code(wave.after ?? wave.term));
  const ended = endedPlacements(sources, from, to);
  if (wave.after === undefined) return ended;
  const others = chance.fork('people');
  return ended
    .filter(() => others.chance(0.85))
    .map((placement) => ({ ...placement, personId: `${placement.personId} ${wave.id}`, protectedIdentity: null }));
}

/** The unit that the fewest invited people's answers will name. */
function smallestUnit(invitations: readonly Invitation[]): string | null {
  const named = Map.groupBy(invitations, ({ bucket }) => bucket.unitId);
  named.delete(null);
  const [smallest] = [...named].sort(
    ([a, few], [b, many]) => few.length - many.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  return smallest?.[0] ?? null;
}
