import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { poolsOf } from '#app/domain/quality/pooled-results.ts';
import type { ClosedWave } from '#app/domain/quality/pooled-results.ts';
import { groupsOf } from '#app/domain/quality/groups.ts';
import { resultsOf } from '#app/domain/quality/wave-results.ts';
import type { Answer, Release } from '#app/domain/quality/wave-results.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { addDays } from '#app/domain/shared/dates.ts';
import { mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Audience } from '#app/domain/surveys/audience.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { EndedPlacement, invite } from '#app/domain/surveys/invite.ts';
import { ANSWER_DAYS } from '#app/domain/surveys/wave-form.ts';
import type * as schema from '#db/schema/surveys.ts';
import type { Learner } from './learners.ts';
import type { SupervisorBook } from './supervisors.ts';
import type { PlacementBook } from './placements.ts';
import type { DemoTerms } from './terms.ts';

export interface SurveySources {
  terms: DemoTerms;
  learners: readonly Learner[];
  placements: PlacementBook['placements'];
  namings: PlacementBook['namings'];
  /** The register of supervisors, and the people in it. */
  staff: Pick<SupervisorBook, 'supervisors' | 'persons'>;
  units: readonly { id: string; name: string; path: string }[];
  random: Random;
}

export interface SurveyBook {
  instruments: (typeof schema.instrumentVersions.$inferInsert)[];
  waves: (typeof schema.surveyWaves.$inferInsert)[];
  answers: (typeof schema.surveyAnswers.$inferInsert)[];
  releases: (typeof schema.surveyReleases.$inferInsert)[];
  pools: (typeof schema.surveyPools.$inferInsert)[];
  comments: (typeof schema.surveyComments.$inferInsert)[];
}

export interface PastSurvey {
  id: string;
  name: string;
  /** The only one asked; null when all were. */
  programmeId: string | null;
  /** Unless it asked everybody whose placements had ended. */
  audience?: Audience;
  weeks: WeekRange;
  instrument: { id: string; definition: InstrumentDefinition };
  asked: ReturnType<typeof invite>;
  answers: readonly Answer[];
  /** The lowest unless others are given. */
  thresholds?: Thresholds;
}

/** A wave that has closed, with what it tells; gives the latter. */
export function keepClosedWave(book: SurveyBook, wave: PastSurvey): Release[] {
  const { id, name, programmeId, audience = null, weeks, instrument, asked, answers } = wave;
  const { thresholds = LOWEST_THRESHOLDS } = wave;
  const groups = groupsOf(answers.map(({ bucket }) => bucket));
  const { releases, reliability } = resultsOf(instrument.definition, answers, groups, thresholds);
  const end = sundayOf(weeks.to);
  book.waves.push({
    ...{ id, name, programmeId, audience, reliability, state: 'closed', notInvited: asked.notInvited },
    ...{ thresholds, instrumentVersionId: instrument.id },
    ...{ endedFrom: mondayOf(weeks.from), endedTo: end, opensOn: end, closesOn: addDays(end, ANSWER_DAYS) },
    ...{ invited: asked.invitations.length, answered: answers.length },
  });
  keepAnswers(book, id, answers);
  releases.forEach(({ kind, ...release }, number) => {
    book.releases.push({ ...release, id: `${id}-release-${number}`, waveId: id, groupKind: kind });
  });
  return releases;
}

/** What the last of the waves, which all have the same questions, tells together with those before it. */
export function keepPools(
  book: SurveyBook,
  definition: InstrumentDefinition,
  waves: readonly ClosedWave[],
  thresholds: Thresholds = LOWEST_THRESHOLDS,
): void {
  const waveId = waves.at(-1)?.id ?? '';
  poolsOf(definition, waves, book.pools, thresholds).forEach(({ kind, ...facts }, number) => {
    book.pools.push({ ...facts, id: `${waveId}-pool-${number}`, waveId, groupKind: kind });
  });
}

/** Ids in the order of the rows: the ledger counts answers in the order of their ids. */
export function keepAnswers(book: SurveyBook, waveId: string, answers: readonly Answer[]): void {
  answers.forEach(({ values, bucket: { programmeId, unitId } }, position) => {
    book.answers.push({ id: `${waveId}-${String(position).padStart(5, '0')}`, waveId, programmeId, unitId, values });
  });
}

/** One whose programme an answer may tell of. */
export type PastPlacement = EndedPlacement & { programmeId: string };

/** Placements that people have been told of and that ended in the weeks. */
export function endedPlacements(
  { learners, placements, units }: SurveySources,
  from: IsoWeek,
  to: IsoWeek,
): PastPlacement[] {
  const people = new Map(learners.map((learner) => [learner.row.id, learner]));
  const places = new Map(units.map((unit) => [unit.id, unit]));
  return placements.flatMap((placement): PastPlacement[] => {
    const learner = people.get(placement.learnerId ?? '');
    const unit = places.get(placement.unitId);
    const isIn = placement.toWeek >= from && placement.toWeek <= to && isTold(placement.state);
    return learner && unit && isIn ? [endedPlacement(learner, unit, placement.toWeek)] : [];
  });
}

function endedPlacement({ person, row }: Learner, unit: SurveySources['units'][number], toWeek: IsoWeek) {
  return {
    personId: person.id,
    givenName: person.givenName,
    email: person.email ?? null,
    language: 'sv' as const,
    protectedIdentity: person.protectedIdentity ?? null,
    programmeId: row.programmeId,
    unitName: unit.name,
    unitPath: unit.path,
    toWeek,
  };
}
