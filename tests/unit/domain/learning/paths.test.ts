import { describe, expect, test } from 'vitest';
import { completionOf, masteredByModule } from '#app/domain/learning/completion.ts';
import { MODULES } from '#app/domain/learning/curriculum.ts';
import { pathLetters } from '#app/domain/learning/letters.ts';
import { MILESTONE_CODES, milestonesOf, MODULE_MILESTONES } from '#app/domain/learning/milestones.ts';
import { modulesOf, PATHS, pathsFor } from '#app/domain/learning/paths.ts';

describe('paths', () => {
  test('begin with what the field is, and name each module once', () => {
    for (const { id, modules } of PATHS) {
      expect(modules[0], id).toBe('what');
      expect(new Set(modules).size, id).toBe(modules.length);
      expect(modulesOf({ modules }), id).toHaveLength(modules.length);
    }
  });

  test('those made for one’s roles come first, and none is left out', () => {
    expect(pathsFor(['unit_manager'])[0]?.id).toBe('manager');
    expect(pathsFor([]).map(({ id }) => id)).toEqual(PATHS.map(({ id }) => id));
  });

  test('every module can be talked about for a milestone, by its number in each rulebook', () => {
    expect(Object.keys(MODULE_MILESTONES).sort()).toEqual(MODULES.map(({ id }) => id as string).sort());
    expect(milestonesOf(['pec', 'data-extraction'])).toEqual(['quality', 'science', 'law']);
    // Numbers differ between the rulebooks: science is a5 in SOSFS 2015:8 and STa3 in HSLF-FS 2021:8.
    expect(MILESTONE_CODES.science).toEqual({ st2015: 'a5', st2021: 'STa3', bt: 'BT7' });
  });
});

describe('completion', () => {
  const modules = [
    { id: 'a', version: 1 },
    { id: 'b', version: 2 },
  ];
  const mastered = (personId: string, moduleId: string, version: number, day: string) => ({
    ...{ personId, moduleId, version, masteredAt: `2027-03-${day}T08:00:00.000Z` },
  });

  test('counts what is mastered as it is taught now, and is complete on the day of the last', () => {
    const told = [
      mastered('anna', 'a', 1, '02'),
      mastered('anna', 'b', 2, '09'),
      mastered('bo', 'a', 1, '03'),
      mastered('bo', 'b', 1, '04'),
      mastered('cilla', 'other', 1, '04'),
    ];
    const completion = completionOf(modules, ['anna', 'bo', 'cilla'], told);
    expect(completion.get('anna')).toEqual({ mastered: 2, completedAt: '2027-03-09T08:00:00.000Z' });
    expect(completion.get('bo')).toEqual({ mastered: 1, completedAt: null });
    expect(completion.get('cilla')).toEqual({ mastered: 0, completedAt: null });
    expect(masteredByModule(modules, told)).toEqual([
      { moduleId: 'a', people: 2 },
      { moduleId: 'b', people: 1 },
    ]);
  });

  test('somebody with two accounts is one person, and a module on both counts once, since the first', () => {
    const told = [mastered('anna', 'a', 1, '05'), mastered('anna', 'a', 1, '01'), mastered('anna', 'b', 2, '02')];
    expect(completionOf(modules, ['anna'], told).get('anna')).toEqual({
      mastered: 2,
      completedAt: '2027-03-02T08:00:00.000Z',
    });
    expect(masteredByModule(modules, told)[0]).toEqual({ moduleId: 'a', people: 1 });
  });

  test('of a path without modules nobody is through', () => {
    expect(completionOf([], ['anna'], []).get('anna')).toEqual({ mastered: 0, completedAt: null });
  });
});

describe('letters about a path', () => {
  const at = (today: string, left = 2, dueOn: string | null = '2027-05-28', assignedOn = '2027-04-01') =>
    pathLetters({ assignedOn, dueOn }, left, today);

  test('tell of it at first, and once more a week before the last day', () => {
    expect(at('2027-04-01')).toEqual(['assigned']);
    expect(at('2027-05-20')).toEqual(['assigned']);
    expect(at('2027-05-21')).toEqual(['assigned', 'due']);
    expect(at('2027-05-28')).toEqual(['assigned', 'due']);
  });

  test('are not written when all is done, when the day has passed, nor twice in a week', () => {
    expect(at('2027-05-21', 0)).toEqual([]);
    expect(at('2027-05-29')).toEqual([]);
    expect(at('2027-05-21', 2, '2027-05-28', '2027-05-20')).toEqual(['assigned']);
    expect(at('2030-01-01', 2, null)).toEqual(['assigned']);
  });
});
