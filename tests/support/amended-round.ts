import { and, asc, eq } from 'drizzle-orm';
import type { Ending } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { movePlacement, unplace } from '#app/services/placements/change-placement.server.ts';
import { readPlacement } from '#app/services/placements/read-placement.server.ts';
import { previewPublication } from '#app/services/publication/preview-publication.server.ts';
import { publishRound } from '#app/services/publication/publish-round.server.ts';
import { placements } from '#db/schema/index.ts';
import type { TestDatabase } from './database.ts';
import { actorWith, contextFor } from './registers.ts';
import { demandOf, insertRound } from './rounds.ts';

export const ORIGIN = 'https://utbildning.example';
/** The Wednesday of the second of the five weeks 36 to 40. */
export const WEDNESDAY = '2027-09-15T08:00:00.000Z';

/** The demand of a learner, or of the part of her period that begins in a later week. */
export function partOf(learnerId: string, laterFrom?: IsoWeek): string {
  return laterFrom ? `${demandOf(learnerId)}~${laterFrom}` : demandOf(learnerId);
}

export function key(learnerId: string, version: number | null, part?: IsoWeek) {
  return { roundId: 'round', demandId: partOf(learnerId, part), version };
}

export function asked(learnerId: string, from: IsoWeek | null = null, part?: IsoWeek) {
  return { roundId: 'round', demandId: partOf(learnerId, part), from };
}

interface Move {
  from?: IsoWeek;
  part?: IsoWeek;
}

/** A round that has been published and goes on, with Alva at Norra and Bo at Södra, and what a director does with it. */
export function amending(dataOf: () => TestDatabase) {
  const context = () => contextFor(dataOf().db, actorWith('regional_study_director'), WEDNESDAY);

  async function publish() {
    const { version } = await previewPublication(context(), 'round', ORIGIN);
    return publishRound(context(), 'round', { version, origin: ORIGIN });
  }

  /** Moves a learner from where she is now. */
  async function move(learnerId: string, unitId: string, { from, part }: Move = {}) {
    const { placement } = await readPlacement(context(), asked(learnerId, null, part));
    return movePlacement(context(), key(learnerId, placement?.version ?? null, part), unitId, from);
  }

  async function end(learnerId: string, fromWeek?: IsoWeek, ending: Ending = 'interrupted') {
    const { placement } = await readPlacement(context(), asked(learnerId));
    return unplace(context(), key(learnerId, placement?.version ?? null), { ending, fromWeek });
  }

  async function begin() {
    await insertRound(dataOf().db);
    await movePlacement(context(), key('alva', null), 'norra');
    await movePlacement(context(), key('bo', null), 'sodra');
    await publish();
  }

  async function rowsOf(learnerId: string) {
    return dataOf()
      .db.read.select()
      .from(placements)
      .where(and(eq(placements.learnerId, learnerId), eq(placements.roundId, 'round')))
      .orderBy(asc(placements.fromWeek), asc(placements.id));
  }

  /** Unit, state or why it ends early, first and last week of each of a learner's placements. */
  async function spansOf(learnerId: string) {
    const rows = await rowsOf(learnerId);
    return rows.map(({ unitId, state, endedBy, fromWeek, toWeek }) => [unitId, endedBy ?? state, fromWeek, toWeek]);
  }

  return { context, publish, move, end, begin, rowsOf, spansOf };
}
