import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { mondayOf, sundayOf } from '#app/domain/shared/weeks.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { placements, placementSupervisors } from '#db/schema/rounds.ts';
import type { ProgrammeSeed } from '../reference/programmes/index.ts';
import type { Allocation, Allocator } from './allocate.ts';
import type { Learner } from './learners.ts';
import { stateOn, weeksIn } from './rounds.ts';
import type { PeriodRow, PlannedRound } from './rounds.ts';
import type { DemoTerms } from './terms.ts';

export type PlacementRow = typeof placements.$inferInsert;
export type NamingRow = typeof placementSupervisors.$inferInsert;

export interface PlacementBook {
  placements: PlacementRow[];
  namings: NamingRow[];
  /** Learner and period without a place; none in a demo that is as it should be. */
  unplaced: string[];
}

const INTERRUPTED = 0.012;
const MOVED = 0.01;
const NOT_YET_NAMED = 0.12;

/** Places the learners of a round that has been published, and names their supervisors. */
export function placeRound(
  book: PlacementBook,
  { round, programme, learners }: { round: PlannedRound; programme: ProgrammeSeed; learners: readonly Learner[] },
  { allocator, random, terms }: { allocator: Allocator; random: Random; terms: DemoTerms },
): void {
  for (const period of round.periods) {
    const fixed = { form: programme.form, sectors: period.allowedSectors, weeks: weeksIn(period) };
    const endsOn = sundayOf(period.toWeek);
    const firstDay = mondayOf(period.fromWeek);
    const writtenOn = firstDay < terms.today ? firstDay : terms.today;
    const state = stateOn(terms.today, { from: period.fromWeek, to: period.toWeek });
    for (const [index, learner] of random.shuffle(learners).entries()) {
      const wanted = { ...fixed, learner, endsOn };
      const allocation = allocator.place(wanted);
      if (!allocation) {
        book.unplaced.push(`${period.id} ${learner.row.id}`);
        continue;
      }
      const placement = placementRow({ round, programme, learner, period, allocation, state, writtenOn });
      const ended = !['published', 'ongoing'].includes(state);
      if (ended && random.chance(INTERRUPTED)) Object.assign(placement, interrupted(period));
      if (ended && random.chance(MOVED)) book.placements.push(...movedFrom(placement, allocator, wanted));
      book.placements.push(placement);
      const unnamed = state === 'published' && (round.plan.soon ? index < 2 : random.chance(NOT_YET_NAMED));
      if (!unnamed) book.namings.push(naming(placement.id, allocation.supervisorId));
    }
  }
}

/** Broken off after the first week, or during it when there is no other. */
function interrupted({ fromWeek, toWeek }: PeriodRow): Partial<PlacementRow> {
  return fromWeek < toWeek ? { toWeek: fromWeek, endedBy: 'interrupted' } : { state: 'interrupted' };
}

interface Parts {
  round: PlannedRound;
  programme: ProgrammeSeed;
  learner: Learner;
  period: PeriodRow;
  allocation: Allocation;
  state: PlacementState;
  /** When the row was last changed; never ahead of today. */
  writtenOn: IsoDate;
}

/** A placement with its four responsibilities. */
function placementRow({ round, programme, learner, period, allocation, state, writtenOn }: Parts): PlacementRow {
  return {
    id: `placement-${period.id.replace('round-', '')}:${learner.row.id.slice(-3)}`,
    roundId: round.row.id,
    periodId: period.id,
    learnerId: learner.row.id,
    unitId: allocation.unitId,
    form: programme.form,
    fromWeek: period.fromWeek,
    toWeek: period.toWeek,
    state,
    locked: false,
    educationOrganisationId: learner.row.educationOrganisationId,
    employerOrganisationId: learner.row.employerOrganisationId ?? null,
    financing: programme.financing,
    source: 'history',
    updatedAt: `${writtenOn}T07:00:00.000Z`,
  };
}

/** The place a learner had before she was moved to the one she got in the end. */
function movedFrom(
  placement: PlacementRow,
  allocator: Allocator,
  wanted: Parameters<Allocator['place']>[0],
): PlacementRow[] {
  const earlier = allocator.place(wanted);
  return earlier ? [{ ...placement, id: `${placement.id}:moved`, unitId: earlier.unitId, state: 'moved' }] : [];
}

function naming(placementId: string, supervisorId: string): NamingRow {
  return { id: `${placementId}:main`, placementId, supervisorId, role: 'main', source: 'manual' };
}
