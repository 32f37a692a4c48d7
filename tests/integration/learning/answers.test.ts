import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ITEMS } from '#app/content/items.ts';
import type { ReadingOccasion } from '#app/domain/learning/vocabulary.ts';
import { answerQuestions, readQuestions, readSitting } from '#app/services/learning/answer-questions.server.ts';
import { finishReading, keepPlace, openModule } from '#app/services/learning/follow-module.server.ts';
import { readCurriculum } from '#app/services/learning/read-curriculum.server.ts';
import { answerReview, countDue, readReview, readReviewed } from '#app/services/learning/review.server.ts';
import { accounts } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const ID = 'atrial-fibrillation';
const SLUG = 'formaksflimmer';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const people = ['anna', 'bo', 'cilla', 'dan'];
  await keep(database.db, { persons: people.map((id) => aPerson({ id })) });
  await database.db.write((tx) =>
    tx
      .insert(accounts)
      .values(
        people.map((id) => ({ id, personId: id, email: `${id}@demo.example`, createdAt: '2027-01-01T00:00:00.000Z' })),
      ),
  );
});
afterAll(() => database.drop());

const as = (accountId: string, now = '2027-08-30T08:00:00.000Z') =>
  contextFor(database.db, { ...actorWith('clinician'), accountId }, now);
const missing = { kind: 'not_found' };

/** Answers all questions as they are put, rightly but for those named. */
async function sit(
  accountId: string,
  occasion: ReadingOccasion,
  wrong: readonly string[],
  now?: string,
): Promise<string> {
  const { questions } = await readQuestions(as(accountId, now), SLUG, occasion);
  const given = questions.map(({ itemId, form, options }) => {
    const right = ITEMS[ID].find(({ id }) => id === itemId)?.forms[form]?.right ?? 0;
    return [itemId, { form, choice: wrong.includes(itemId) ? (right + 1) % options.length : right }] as const;
  });
  return answerQuestions(as(accountId, now), SLUG, occasion, Object.fromEntries(given));
}

describe('a module', () => {
  const [first = ''] = ITEMS[ID].map(({ id }) => id);

  test('is mastered when every latest answer after reading is right, and not by what was guessed before', async () => {
    const guess = await sit('anna', 'before', [first], '2027-08-30T08:00:00.000Z');
    expect(await readSitting(as('anna'), SLUG, guess)).toMatchObject({ occasion: 'before', isMastered: false });
    expect((await openModule(as('anna'), ID)).standing).toBe('begun');

    await sit('anna', 'after', [first], '2027-08-30T08:10:00.000Z');
    expect((await openModule(as('anna'), ID)).standing).toBe('read');

    const last = await sit('anna', 'after', [], '2027-08-30T08:20:00.000Z');
    const result = await readSitting(as('anna'), SLUG, last);
    expect(result).toMatchObject({ isMastered: true, before: { right: ITEMS[ID].length - 1, all: ITEMS[ID].length } });
    expect(result.marks.every(({ isRight }) => isRight)).toBe(true);
    expect(await openModule(as('anna'), ID)).toMatchObject({
      standing: 'mastered',
      masteredAt: '2027-08-30T08:20:00.000Z',
    });
  });

  test('stays mastered since when it first was, whatever is answered later', async () => {
    await sit('anna', 'after', [first], '2027-09-30T08:00:00.000Z');
    expect(await openModule(as('anna'), ID)).toMatchObject({
      standing: 'mastered',
      masteredAt: '2027-08-30T08:20:00.000Z',
    });
  });

  test('what is right is not told before it is answered', async () => {
    const told = JSON.stringify(await readQuestions(as('bo'), SLUG, 'after'));
    const why = ITEMS[ID][0]?.forms[1]?.options[0]?.why.sv ?? '';
    expect(why).not.toBe('');
    expect(told).not.toContain(why);
    expect(told).not.toContain('"right"');
  });

  test('what one answers is one’s own', async () => {
    const sitting = await sit('anna', 'after', []);
    await expect(readSitting(as('bo'), SLUG, sitting)).rejects.toMatchObject(missing);
    expect((await readCurriculum(as('bo'))).modules.find(({ id }) => id === ID)?.standing).toBe('new');
    expect((await readQuestions(as('bo'), SLUG, 'after')).questions.some(({ isKnown }) => isKnown)).toBe(false);
  });

  test('keeps where the reader was, and when she first had read it', async () => {
    await keepPlace(as('bo'), SLUG, 'varför-leta');
    await finishReading(as('bo', '2027-08-30T09:00:00.000Z'), SLUG);
    await keepPlace(as('bo', '2027-08-31T09:00:00.000Z'), SLUG, null);
    await finishReading(as('bo', '2027-09-01T09:00:00.000Z'), SLUG);
    const { next } = await readCurriculum(as('bo'));
    expect(next).toMatchObject({ id: ID, place: 'varför-leta', standing: 'read', seenAt: '2027-09-01T09:00:00.000Z' });
  });

  test('two places kept at the same moment leave one of them, and no error', async () => {
    await Promise.all(['a', 'b', 'c'].map((place) => keepPlace(as('cilla'), SLUG, place)));
    expect((await readCurriculum(as('cilla'))).modules.find(({ id }) => id === ID)?.place).toMatch(/^[abc]$/);
  });

  test('comes back to be reviewed, is answered once however often it is sent, and tells only its own', async () => {
    const MONTH_LATER = '2027-10-15T08:00:00.000Z';
    await sit('dan', 'after', []);
    expect(await countDue(as('dan'))).toBe(0);
    const { modules } = await readReview(as('dan', MONTH_LATER));
    expect(modules.map(({ moduleId }) => moduleId)).toEqual([ID]);
    const given = Object.fromEntries(
      (modules[0]?.questions ?? []).map(({ itemId, form }) => [
        itemId,
        { form, choice: ITEMS[ID].find(({ id }) => id === itemId)?.forms[form]?.right ?? 0 },
      ]),
    );
    const sitting = await answerReview(as('dan', MONTH_LATER), { [ID]: given });
    expect((await readReviewed(as('dan'), sitting ?? ''))[0]?.marks.every(({ isRight }) => isRight)).toBe(true);
    await expect(readReviewed(as('bo'), sitting ?? '')).rejects.toMatchObject(missing);
    expect(await countDue(as('dan', MONTH_LATER))).toBe(0);
    expect(await answerReview(as('dan', MONTH_LATER), { [ID]: given })).toBeNull();
    expect((await openModule(as('dan'), ID)).standing).toBe('mastered');
  });

  test('an address that no module has is not found', async () => {
    await expect(readQuestions(as('bo'), 'nothing', 'after')).rejects.toMatchObject(missing);
    await expect(keepPlace(as('bo'), 'nothing', null)).rejects.toMatchObject(missing);
  });
});
