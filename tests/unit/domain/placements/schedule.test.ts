import { describe, expect, it } from 'vitest';
import { asTold, byTerm, isShownToLearner, nextPlacement, scheduleChanges } from '#app/domain/placements/schedule.ts';
import type { PlacementFacts, Scheduled } from '#app/domain/placements/schedule.ts';

const autumn: Scheduled = { id: 'a', fromWeek: '2026-W36', toWeek: '2026-W40', state: 'completed' };
const winter: Scheduled = { id: 'b', fromWeek: '2026-W53', toWeek: '2027-W02', state: 'published' };
const spring: Scheduled = { id: 'c', fromWeek: '2027-W03', toWeek: '2027-W07', state: 'published' };

describe('what a learner sees', () => {
  it('is what has been published, and what was published before it ended', () => {
    expect(isShownToLearner('published', [])).toBe(true);
    expect(isShownToLearner('confirmed', ['preliminary'])).toBe(false);
    expect(isShownToLearner('moved', ['proposed', 'published'])).toBe(true);
    expect(isShownToLearner('declined', ['proposed', 'preliminary'])).toBe(false);
    expect(isShownToLearner('interrupted', [])).toBe(true);
  });
});

describe('nextPlacement', () => {
  it('is the one that goes on, until its last Sunday', () => {
    expect(nextPlacement([spring, winter, autumn], '2027-01-17')?.id).toBe('b');
    expect(nextPlacement([spring, winter, autumn], '2027-01-18')?.id).toBe('c');
    expect(nextPlacement([spring, winter, autumn], '2027-02-22')).toBeNull();
  });

  it('is never one that will not happen', () => {
    expect(nextPlacement([{ ...winter, state: 'cancelled_by_unit' }, spring], '2026-12-01')?.id).toBe('c');
  });
});

describe('a placement that has been shortened', () => {
  const shorter = {
    ...winter,
    ...({ state: 'ongoing', toWeek: '2026-W53', endedBy: 'moved' } as const),
    ...({ noticeDue: true, toldState: null, toldTo: '2027-W02' } as const),
  };

  it('is to its learner and unit as they have been told, until they hear of it', () => {
    expect(asTold(shorter)).toMatchObject({ state: 'ongoing', toWeek: '2027-W02', endedBy: null });
    expect(asTold({ ...shorter, noticeDue: false, toldTo: null })).toMatchObject({
      toWeek: '2026-W53',
      endedBy: 'moved',
    });
  });

  it('has new weeks for its learner when she is told', () => {
    const facts = { ...shorter, unitId: 'ward' };
    const before = { ...facts, toWeek: '2027-W02' as const, endedBy: null, noticeDue: false, toldTo: null };
    const told = { ...facts, noticeDue: false, toldTo: null };
    const at = '2026-12-20T08:00:00.000Z';
    expect(scheduleChanges([{ placementId: 'p', at, before, after: facts }])).toEqual([]);
    expect(scheduleChanges([{ placementId: 'p', at, before: facts, after: told }])).toMatchObject([
      { kind: 'weeks', from: ['2026-W53', '2027-W02'], to: ['2026-W53', '2026-W53'] },
    ]);
  });

  it('keeps the state it had when it has ended without anybody knowing', () => {
    expect(asTold({ ...shorter, state: 'moved', toldState: 'ongoing', toldTo: null })).toMatchObject({
      state: 'ongoing',
    });
  });
});

describe('byTerm', () => {
  it('groups by the term of the start, the latest first', () => {
    expect(
      byTerm([spring, autumn, winter]).map(({ term, placements }) => [term, placements.map(({ id }) => id)]),
    ).toEqual([
      ['VT2027', ['c']],
      ['HT2026', ['a', 'b']],
    ]);
  });
});

describe('scheduleChanges', () => {
  const told: PlacementFacts = {
    ...{ unitId: 'ward', fromWeek: '2026-W36', toWeek: '2026-W40' },
    ...{ state: 'published', noticeDue: false, endedBy: null, toldState: null, toldTo: null },
  };
  const step = (before: PlacementFacts | null, after: PlacementFacts | null, at = '2026-09-01T08:00:00.000Z') => ({
    placementId: 'p',
    at,
    before,
    after,
  });

  it('begins at publication', () => {
    const drafts = [
      step(null, { ...told, state: 'proposed' }),
      step({ ...told, state: 'proposed' }, { ...told, unitId: 'other', state: 'proposed' }),
    ];
    expect(scheduleChanges(drafts)).toEqual([]);
    expect(scheduleChanges([step({ ...told, state: 'confirmed' }, told)])).toMatchObject([{ kind: 'published' }]);
  });

  it('tells of an end when the learner is told of it, not before', () => {
    const unknown: PlacementFacts = { ...told, state: 'moved', noticeDue: true };
    expect(scheduleChanges([step(told, unknown)])).toEqual([]);
    expect(scheduleChanges([step(unknown, { ...unknown, noticeDue: false })])).toMatchObject([{ kind: 'ended' }]);
  });

  it('tells of a new unit, new weeks and an end, the latest first', () => {
    const moved = { ...told, unitId: 'other', toWeek: '2026-W41' as const };
    const changes = scheduleChanges([
      step(told, moved, '2026-09-01T08:00:00.000Z'),
      step(moved, { ...moved, state: 'interrupted' }, '2026-09-20T08:00:00.000Z'),
    ]);
    expect(changes).toMatchObject([
      { kind: 'ended', state: 'interrupted' },
      { kind: 'unit', from: 'ward', to: 'other' },
      { kind: 'weeks', from: ['2026-W36', '2026-W40'], to: ['2026-W36', '2026-W41'] },
    ]);
  });

  it('passes over what a learner does not feel', () => {
    expect(scheduleChanges([step(told, { ...told, state: 'ongoing' })])).toEqual([]);
  });
});
