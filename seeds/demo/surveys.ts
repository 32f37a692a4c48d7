import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { groupsOf } from '#app/domain/quality/groups.ts';
import { resultsOf } from '#app/domain/quality/wave-results.ts';
import type { Answer } from '#app/domain/quality/wave-results.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { termWeeks } from '#app/domain/shared/terms.ts';
import { mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { instrumentDefinition, scaleOf } from '#app/domain/surveys/instrument.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import { invite } from '#app/domain/surveys/invite.ts';
import type { EndedPlacement, Invitation } from '#app/domain/surveys/invite.ts';
import type { surveyAnswers, surveyReleases, surveyWaves } from '#db/schema/surveys.ts';
import { instrumentRows } from '../reference/instruments/index.ts';
import { learningEnvironment } from '../reference/instruments/learning-environment.ts';
import type { Learner } from './learners.ts';
import type { PlacementBook } from './placements.ts';
import { termLabel } from './terms.ts';
import type { DemoTerms, TermIndex } from './terms.ts';

interface SurveySources {
  terms: DemoTerms;
  learners: readonly Learner[];
  placements: PlacementBook['placements'];
  units: readonly { id: string; name: string; path: string }[];
  random: Random;
}

export interface SurveyBook {
  waves: (typeof surveyWaves.$inferInsert)[];
  answers: (typeof surveyAnswers.$inferInsert)[];
  releases: (typeof surveyReleases.$inferInsert)[];
}

const instrument = instrumentDefinition.parse(learningEnvironment);

/** What studies find: being treated as equals is rated highest, supervisors' knowledge of the goals lowest. */
const LEVELS: Record<string, number> = {
  ...{ introduction: 4, continuity: 3.9, supervision: 3.4, feedback: 3.6 },
  ...{ inclusion: 4.4, opportunities: 3.9, workplace: 3.8, overall: 4 },
};
/** Terms that are over: the share of the invited who answered, and how far every level had moved. */
const WAVES: readonly { term: TermIndex; rate: number; shift: number }[] = [
  { term: -2, rate: 0.38, shift: 0 },
  { term: -1, rate: 0.47, shift: 0.2 },
];

/** A closed wave for each term that is over: realistic rates, units that differ, one where all is well and one where it is not. */
export function surveysOf({ terms, learners, placements, units, random }: SurveySources): SurveyBook {
  const book: SurveyBook = { waves: [], answers: [], releases: [] };
  const people = new Map(learners.map((learner) => [learner.row.id, learner]));
  const places = new Map(units.map((unit) => [unit.id, unit]));
  const effects = effectsOf(units, random.fork('units'));
  WAVES.forEach(({ term, rate, shift }, index) => {
    const name = termLabel(terms.code(term));
    const { from, to } = termWeeks(terms.code(term));
    const ended = placements.flatMap((placement): EndedPlacement[] => {
      const learner = people.get(placement.learnerId ?? '');
      const unit = places.get(placement.unitId);
      const isIn = placement.toWeek >= from && placement.toWeek <= to && isTold(placement.state);
      return learner && unit && isIn ? [endedPlacement(learner, unit, placement.toWeek)] : [];
    });
    const { invitations, notInvited } = invite(ended, LOWEST_THRESHOLDS.mean);
    const chance = random.fork(name);
    const answers = chance
      .shuffle(invitations)
      .filter(() => chance.chance(rate))
      .map((invitation) => answerOf(invitation, places, effects, shift, chance));
    const groups = groupsOf(answers.map(({ bucket }) => bucket));
    const { releases, reliability } = resultsOf(instrument, answers, groups, LOWEST_THRESHOLDS);
    const id = `wave-${index + 1}`;
    book.waves.push({
      ...{
        id,
        name: `Lärandemiljö ${name}`,
        programmeId: null,
        state: 'closed',
        thresholds: LOWEST_THRESHOLDS,
        notInvited,
        reliability,
      },
      instrumentVersionId: instrumentRows[0]?.id ?? '',
      ...{ endedFrom: mondayOf(from), endedTo: sundayOf(to) },
      ...{ opensOn: sundayOf(to), closesOn: addDays(sundayOf(to), ANSWER_DAYS) },
      ...{ invited: invitations.length, answered: answers.length },
    });
    answers.forEach(({ values, bucket: { programmeId, unitId } }, position) => {
      // Ids in the order of the rows: the ledger counts answers in the order of their ids.
      book.answers.push({ id: `${id}-${String(position).padStart(5, '0')}`, waveId: id, programmeId, unitId, values });
    });
    releases.forEach(({ kind, ...release }, number) => {
      book.releases.push({ ...release, id: `${id}-release-${number}`, waveId: id, groupKind: kind });
    });
  });
  return book;
}

function endedPlacement(
  { person, row }: Learner,
  unit: SurveySources['units'][number],
  toWeek: IsoWeek,
): EndedPlacement {
  return {
    personId: person.id,
    givenName: person.givenName,
    email: person.email ?? null,
    language: 'sv',
    protectedIdentity: person.protectedIdentity ?? null,
    programmeId: row.programmeId,
    unitName: unit.name,
    unitPath: unit.path,
    toWeek,
  };
}

/** How much better or worse each unit is than the rest; the first and the last of a shuffle stand out. */
function effectsOf(units: SurveySources['units'], random: Random): ReadonlyMap<string, number> {
  return new Map(
    random.shuffle(units).map(({ id }, index) => [id, index % 12 === 0 ? -0.9 : random.next() * 0.6 - 0.3]),
  );
}

function answerOf(
  { placement, bucket }: Invitation,
  places: ReadonlyMap<string, { path: string }>,
  effects: ReadonlyMap<string, number>,
  shift: number,
  random: Random,
): Answer {
  const unitId = placement.unitPath.split('/').filter(Boolean).at(-1) ?? '';
  const own = (effects.get(unitId) ?? 0) + shift + (random.next() + random.next() - 1) * 0.9;
  const { lowest, highest } = scaleOf(instrument);
  const values: AnswerValues = {};
  for (const { id, items } of instrument.subscales) {
    for (const item of items) {
      const level = (LEVELS[id] ?? 3.8) + own + (random.next() + random.next() - 1) * 1.1;
      const value = Math.min(highest, Math.max(lowest, Math.round(level)));
      values[item.id] = random.chance(0.04) ? null : item.reversed ? lowest + highest - value : value;
    }
  }
  return {
    values,
    bucket: { ...bucket, unitPath: bucket.unitId === null ? null : (places.get(bucket.unitId)?.path ?? null) },
  };
}
