import { describe, expect, it } from 'vitest';
import { asTold, byTerm, isShownToLearner, nextPlacement, scheduleChanges } from '#app/domain/placements/schedule.ts';
import type { PlacementFacts, Scheduled } from '#app/domain/placements/schedule.ts';

const autumn: Scheduled = { id: 'a', fromWeek: '2026-W36', toWeek: '2026-W40', state: 'completed', heldTo: null };
const winter: Scheduled = { id: 'b', fromWeek: '2026-W53', toWeek: '2027-W02', state: 'published', heldTo: null };
const spring: Scheduled = { id: 'c', fromWeek: '2027-W03', toWeek: '2027-W07', state: 'published', heldTo: null };

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

describe('a placement that ended on its way', () => {
  const stopped = { ...winter, state: 'moved' as const, heldTo: '2026-W53' as const, noticeDue: false };

  it('is to its learner and unit as far as it came, once they have been told', () => {
    expect(asTold(stopped)).toMatchObject({ state: 'moved', toWeek: '2026-W53' });
    expect(asTold({ ...stopped, noticeDue: true })).toMatchObject({
      state: 'published',
      toWeek: '2027-W02',
      heldTo: null,
    });
  });

  it('goes on until its last week is over', () => {
    expect(nextPlacement([asTold(stopped), spring], '2027-01-03')?.id).toBe('b');
    expect(nextPlacement([asTold(stopped), spring], '2027-01-04')?.id).toBe('c');
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
    ...{ state: 'published', noticeDue: false, heldTo: null },
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
