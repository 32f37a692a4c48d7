import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placements } from '#db/schema/index.ts';
import { EVERYBODY, isAskedAbout } from '#app/domain/surveys/audience.ts';
import { listCandidates } from '#db/queries/survey-audience.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { insertEndedPlacements } from '#tests/support/surveys.ts';

let data: TestDatabase;
let first: string;
beforeEach(async () => {
  data = await createTestDatabase();
  [first = ''] = await insertEndedPlacements(data.db, { a: 3 });
});
afterEach(() => data.drop());

const change = (patch: Partial<typeof placements.$inferInsert>) =>
  data.db.write((tx) => tx.update(placements).set(patch).where(eq(placements.id, first)));

async function asked(week: '2027-W40' | '2027-W42'): Promise<number> {
  const weeks = { from: week, to: week };
  const candidates = await listCandidates(data.db.read, weeks);
  return candidates.filter((candidate) => isAskedAbout(candidate, EVERYBODY, weeks)).length;
}

describe('placements that a survey asks of', () => {
  it('end when their learners have been told that they do', async () => {
    expect(await asked('2027-W40')).toBe(3);
    await change({ noticeDue: true, endedBy: 'moved', toldTo: '2027-W42' });
    expect([await asked('2027-W40'), await asked('2027-W42')]).toEqual([2, 1]);
    await change({ noticeDue: false, toldTo: null });
    expect([await asked('2027-W40'), await asked('2027-W42')]).toEqual([3, 0]);
  });

  it('are also those that have been taken away without anybody having been told', async () => {
    await change({ noticeDue: true, state: 'cancelled_by_unit', toldState: 'published' });
    expect(await asked('2027-W40')).toBe(3);
    await change({ noticeDue: false, toldState: null });
    expect(await asked('2027-W40')).toBe(2);
  });
});
