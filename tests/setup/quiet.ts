import { afterEach, beforeEach, vi } from 'vitest';
import { takeUnexpectedErrors } from '#tests/support/log.ts';

// Anything that is complained about during a test fails it: React's warnings, a driver's, our own log.
const complaints: string[] = [];

beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${level}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  const all = [...complaints.splice(0), ...takeUnexpectedErrors()];
  if (all.length > 0) throw new Error(`The test complained:\n${all.join('\n')}`);
});
