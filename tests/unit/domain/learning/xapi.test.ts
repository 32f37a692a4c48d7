import { expect, test } from 'vitest';
import { statementsOf } from '#app/domain/learning/xapi.ts';
import type { Learnt } from '#app/domain/learning/xapi.ts';

const both = (text: string) => ({ sv: text, en: text });
const asked = {
  question: both('Vad betyder ett högt AUC?'),
  options: [both('Att rangordningen är god'), both('Att sannolikheterna stämmer')].map((text) => ({
    text,
    why: both(''),
  })),
  right: 0,
};

const learnt: Learnt = {
  origin: 'https://utbildning.example.se',
  learner: 'account-1',
  progress: [
    {
      ...{ moduleId: 'prediction', masteredVersion: 1, place: null, seenAt: '2027-03-03T08:00:00.000Z' },
      ...{ readAt: '2027-03-01T08:00:00.000Z', masteredAt: '2027-03-03T08:00:00.000Z' },
    },
    {
      ...{ moduleId: 'gone', masteredVersion: null, place: null, seenAt: '2027-01-01T08:00:00.000Z' },
      ...{ readAt: '2027-01-01T08:00:00.000Z', masteredAt: null },
    },
  ],
  answers: [
    {
      ...{ id: 'x', moduleId: 'prediction', itemId: 'auc', form: 0, choice: 1, occasion: 'before' },
      answeredAt: '2027-02-01T08:00:00.000Z',
    },
    {
      ...{ id: 'y', moduleId: 'prediction', itemId: 'gone', form: 0, choice: 1, occasion: 'after' },
      answeredAt: '2027-02-02T08:00:00.000Z',
    },
  ],
  itemsOf: () => [{ id: 'auc', forms: [asked] }],
  titleOf: (id) => both(id),
  uuid: (key) => `uuid of ${key}`,
};

test('what was read, mastered and answered becomes statements in the order of time; what is gone is left out', () => {
  const statements = statementsOf(learnt);
  expect(statements.map(({ verb, timestamp }) => [verb.id.split('/').at(-1), timestamp.slice(0, 10)])).toEqual([
    ['answered', '2027-02-01'],
    ['completed', '2027-03-01'],
    ['mastered', '2027-03-03'],
  ]);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(3);
  for (const { actor } of statements) expect(actor.account).toEqual({ homePage: learnt.origin, name: 'account-1' });
});

test('an answer tells what was asked, what was chosen and what is right', () => {
  const [answer] = statementsOf(learnt);
  expect(answer?.result).toEqual({ success: false, response: '1' });
  expect(answer?.object.definition).toMatchObject({
    interactionType: 'choice',
    correctResponsesPattern: ['0'],
    choices: [{ id: '0' }, { id: '1' }],
  });
  expect(answer?.context.contextActivities?.parent[0]?.id).toBe(
    'https://utbildning.example.se/informationsdriven-vard/prediktion-och-automl',
  );
});
