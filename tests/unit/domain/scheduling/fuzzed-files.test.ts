import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProblemFile } from '#app/domain/scheduling/read-problem-file.ts';

const text = readFileSync('tests/benchmarks/allocation/small-12x2.json', 'utf8');
const whole = JSON.parse(text) as Record<string, unknown>;

/** Every place in a value, by the keys that lead there. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inside = Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]));
  return path.length === 0 ? inside : [[...path], ...inside];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = withAt(copy[key], rest, put);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

/** A file that is read is a problem; one that is not names where and what. */
function expectReadOrRefused(file: string): 'alloc' | 'problem' | 'bad' {
  const read = readProblemFile(file, 1);
  if (read.kind === 'bad') {
    expect(read.faults.length).toBeGreaterThan(0);
    for (const { message, line } of read.faults) {
      expect(message).not.toBe('');
      expect(line ?? 1).toBeGreaterThan(0);
    }
  }
  return read.kind;
}

test('whatever stands in the place of a value: a problem, or a fault that says where', () => {
  const places = pathsIn(whole);
  const anything = fc.oneof(
    fc.constantFrom<unknown>(null, '', 'text', -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER, [], {}, [[]], true),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (path, put) => {
      kinds.add(expectReadOrRefused(JSON.stringify(withAt(whole, path, put))));
    }),
    { numRuns: 400, seed: 5 },
  );
  expect([...kinds].sort()).toEqual(['alloc', 'bad']);
});

test('a file that is cut off, doubled or scrambled is refused', () => {
  fc.assert(
    fc.property(fc.nat({ max: text.length - 2 }), fc.string({ maxLength: 5, unit: 'binary' }), (at, noise) => {
      expect(expectReadOrRefused(text.slice(0, at))).toBe('bad');
      expectReadOrRefused(text.slice(0, at) + noise + text.slice(at + noise.length));
    }),
    { numRuns: 100, seed: 6 },
  );
  expect(expectReadOrRefused(text + text)).toBe('bad');
});

test('nesting without end and lists without end are refused', () => {
  expect(expectReadOrRefused('['.repeat(100_000))).toBe('bad');
  expect(expectReadOrRefused(`{"a":`.repeat(50_000) + '1' + '}'.repeat(50_000))).toBe('bad');
  expect(expectReadOrRefused(JSON.stringify({ ...whole, students: Array(100_000).fill(1) }))).toBe('bad');
  expect(expectReadOrRefused(JSON.stringify({ ...whole, S: 1e12, P: 1e12 }))).toBe('bad');
});
