import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleBy, requiredChain } from '#app/domain/programmes/required-chain.ts';
import type { RequiredLink } from '#app/domain/programmes/required-chain.ts';

const link = (pair: string): RequiredLink => ({ courseId: pair.charAt(0), requiredCourseId: pair.charAt(1) });

test('a circle is named by a shortest chain, from the course back to itself', () => {
  const links = ['ba', 'cb', 'dc', 'da'].map(link);
  expect(requiredChain(links, 'd', 'a')).toEqual(['d', 'a']);
  expect(requiredChain(links, 'a', 'd')).toBeNull();
  expect(circleBy(links, link('ac'))).toEqual(['a', 'c', 'b', 'a']);
  expect(circleBy(links, link('ca'))).toBeNull();
  expect(circleBy([], link('aa'))).toEqual(['a', 'a']);
});

/** Whether courses can be read one after another, found by reading every course whose requirements are read. */
function canBeRead(links: readonly RequiredLink[]): boolean {
  let left = links;
  for (;;) {
    const waiting = new Set(left.map(({ courseId }) => courseId));
    const next = left.filter(({ requiredCourseId }) => waiting.has(requiredCourseId));
    if (next.length === left.length) return left.length === 0;
    left = next;
  }
}

test('what is refused is just what would leave no order to read the courses in, and the chain consists of what is there', () => {
  const course = fc.constantFrom(...'abcdef');
  const pairs = fc.array(fc.record({ courseId: course, requiredCourseId: course }), { maxLength: 20 });
  fc.assert(
    fc.property(pairs, (wanted) => {
      const kept: RequiredLink[] = [];
      for (const one of wanted) {
        const circle = circleBy(kept, one);
        expect(circle === null).toBe(canBeRead([...kept, one]));
        if (!circle) kept.push(one);
        else
          for (const [at, courseId] of circle.slice(0, -1).entries())
            expect([...kept, one]).toContainEqual({ courseId, requiredCourseId: circle[at + 1] });
        expect(circle?.at(-1)).toBe(circle?.[0]);
      }
    }),
  );
});
