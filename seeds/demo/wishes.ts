import type { Random } from '#app/domain/shared/random.ts';
import { hashText } from '#app/domain/shared/random.ts';
import type { conflicts } from '#db/schema/people.ts';
import type { orders, roundLearners, wishes } from '#db/schema/rounds.ts';
import type { ProgrammeSeed } from '../reference/programmes/index.ts';
import type { Learner } from './learners.ts';
import { weeksIn } from './rounds.ts';
import type { PlannedRound } from './rounds.ts';
import { isOpen } from './supply.ts';
import type { Supply } from './supply.ts';

export type WishRow = typeof wishes.$inferInsert;
export type ConflictRow = typeof conflicts.$inferInsert;
export type OrderRow = typeof orders.$inferInsert;
export type ParticipationRow = typeof roundLearners.$inferInsert;

const WISHES = 3;
/** One unit in nine is what most people want, so that not everybody can get the first wish. */
const POPULAR_ONE_IN = 9;

/** Three wishes of each learner, many of them for the same units. */
export function wishesOf(
  round: PlannedRound,
  learners: readonly Learner[],
  programme: ProgrammeSeed,
  supplies: readonly Supply[],
  random: Random,
): WishRow[] {
  const sectors = new Set(round.periods.flatMap((period) => period.allowedSectors));
  const spans = round.periods.map(weeksIn);
  const possible = supplies.filter(
    (supply) =>
      supply.offer.forms[programme.form] !== undefined &&
      (sectors.size === 0 || sectors.has(supply.unit.sector)) &&
      spans.some((weeks) => isOpen(supply, weeks)),
  );
  return learners.flatMap((learner) => {
    if (random.chance(0.03)) return [];
    return chosen(possible, random).map((supply, index) => ({
      id: `${round.row.id}:${learner.row.id}:${index + 1}`,
      roundId: round.row.id,
      learnerId: learner.row.id,
      unitId: supply.unit.id,
      rank: index + 1,
    }));
  });
}

function chosen(possible: readonly Supply[], random: Random): Supply[] {
  const left = [...possible];
  const wished: Supply[] = [];
  while (wished.length < WISHES && left.length > 0) {
    const next = random.weighted(left, ({ unit }) => (hashText(unit.id) % POPULAR_ONE_IN === 0 ? 5 : 1));
    wished.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return wished;
}

/** Where some learners must not be placed: a relative works there, or they do themselves. */
export function conflictsOf(learners: readonly Learner[], supplies: readonly Supply[], random: Random): ConflictRow[] {
  return learners.flatMap((learner) => {
    const works = learner.row.programmeId.startsWith('spec-') && random.chance(0.3);
    if (!works && !random.chance(0.05)) return [];
    const unitId = random.pick(supplies).unit.id;
    const kind = works ? 'own_workplace' : 'conflict_of_interest';
    return [{ id: `${learner.row.id}:${unitId}`, learnerId: learner.row.id, unitId, kind }];
  });
}

export function participationsOf(round: PlannedRound, learners: readonly Learner[]): ParticipationRow[] {
  return learners.map(({ row }) => ({ id: `${round.row.id}:${row.id}`, roundId: round.row.id, learnerId: row.id }));
}

/** What the schools asked for: a place for each of their learners in every period. Employed learners are not ordered. */
export function ordersOf(round: PlannedRound, learners: readonly Learner[]): OrderRow[] {
  const students = learners.filter(({ row }) => !row.employerOrganisationId);
  const schools = Map.groupBy(students, ({ row }) => row.educationOrganisationId);
  return round.periods.flatMap((period) =>
    [...schools].map(([schoolId, list]) => ({
      id: `order-${period.id}:${schoolId}`,
      roundId: round.row.id,
      schoolId,
      courseId: period.courseId,
      fromWeek: period.fromWeek,
      toWeek: period.toWeek,
      places: list.length,
      sector: period.allowedSectors.length === 1 ? (period.allowedSectors[0] ?? null) : null,
      contactName: 'VFU-koordinator',
      contactEmail: `placering@${schoolId}.example`,
    })),
  );
}
