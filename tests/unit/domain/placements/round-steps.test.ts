import { expect, test } from 'vitest';
import { roundSteps } from '#app/domain/placements/round-steps.ts';

const round = { state: 'draft', pending: 0, learners: 20, placed: 0, unplaced: 40, withoutSupervisor: 0 } as const;

test('a round without learners has nothing to propose', () => {
  const steps = roundSteps({ ...round, learners: 0, unplaced: 0 });
  expect(steps).toEqual({ learners: 'todo', plan: 'later', supervisors: 'later', publish: 'later' });
});

test('nobody can be named and nothing published before there is a plan', () => {
  expect(roundSteps(round)).toEqual({ learners: 'done', plan: 'todo', supervisors: 'later', publish: 'later' });
});

test('a plan that lacks a place or a supervisor can be published, but is not done', () => {
  const steps = roundSteps({ ...round, state: 'proposed', placed: 39, unplaced: 1, withoutSupervisor: 3 });
  expect(steps).toEqual({ learners: 'done', plan: 'todo', supervisors: 'todo', publish: 'todo' });
});

test('a published round with nothing missing is done, until it is changed without anybody knowing', () => {
  const published = { ...round, state: 'published', placed: 40, unplaced: 0 } as const;
  expect(Object.values(roundSteps(published))).toEqual(['done', 'done', 'done', 'done']);
  expect(roundSteps({ ...published, pending: 2 }).publish).toBe('todo');
});
