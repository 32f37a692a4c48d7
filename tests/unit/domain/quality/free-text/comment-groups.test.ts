import { describe, expect, test } from 'vitest';
import { commentGroups } from '#app/domain/quality/free-text/comment-groups.ts';
import type { AnswerBucket } from '#app/domain/quality/groups.ts';

function from(unitPath: string | null, count: number): AnswerBucket[] {
  const unitId = unitPath?.split('/').filter(Boolean).at(-1) ?? null;
  return Array.from({ length: count }, () => ({ programmeId: null, unitId, unitPath }));
}

function idsOf(buckets: AnswerBucket[]): string[] {
  return commentGroups(buckets, 10).map(({ id }) => id);
}

describe('comments may be read', () => {
  test('where enough people have commented', () => {
    expect(idsOf(from('/h/a/', 9))).toEqual([]);
    expect(idsOf(from('/h/a/', 10))).toEqual(['a', 'h', 'region']);
  });

  test('not where those of a unit within would leave a few', () => {
    expect(idsOf([...from('/h/a/', 12), ...from('/h/b/', 9)])).toEqual(['a']);
    expect(idsOf([...from('/h/a/', 12), ...from('/h/b/', 10)])).toEqual(['b', 'a', 'h', 'region']);
  });

  test('not together where what they leave of the region is a few', () => {
    expect(idsOf([...from('/h/a/', 12), ...from('/k/c/', 14), ...from(null, 3)])).toEqual(['a', 'c', 'h', 'k']);
  });
});
