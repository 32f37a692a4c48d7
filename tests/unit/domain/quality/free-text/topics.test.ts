import { expect, test } from 'vitest';
import { topicsOf } from '#app/domain/quality/free-text/topics.ts';

const COMMENTS = [
  'Handledaren var kunnig. Jag fick återkoppling varje dag!',
  'Ofta stressigt. Det fanns ingen tid för handledning.',
  'My supervisor welcomed me.',
  'Tidigare praktik var bättre.',
];

test('a comment counts once for each topic that it touches on, and those most touched on come first', () => {
  const topics = topicsOf(COMMENTS);
  expect(topics.map(({ topic, comments }) => [topic, comments])).toEqual([
    ['supervision', 3],
    ['introduction', 1],
    ['feedback', 1],
    ['workload', 1],
  ]);
});

test('an example is the sentence that touches on the topic', () => {
  const [supervision] = topicsOf(COMMENTS);
  expect(supervision?.examples).toEqual(['Handledaren var kunnig.', 'Det fanns ingen tid för handledning.']);
});

test('no comments have no topics', () => {
  expect(topicsOf([])).toEqual([]);
});
