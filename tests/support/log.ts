import { createLog } from '#app/platform/log.ts';
import type { Log } from '#app/platform/log.ts';

export type LogLine = { level: string; msg?: string; [key: string]: unknown };
export type TestLog = Log & { lines: LogLine[]; expectError(message: string): void };

const unexpected: string[] = [];

/** The product's own log, kept in memory. A line of level error fails the test unless `expectError` announced it. */
export function createTestLog(): TestLog {
  const lines: LogLine[] = [];
  const expected = new Set<string>();
  const write = (text: string) => {
    const line = JSON.parse(text) as LogLine;
    lines.push(line);
    const isError = line.level === 'error' || line.level === 'fatal';
    if (isError && !expected.has(line.msg ?? '')) unexpected.push(`logged: ${text.trim()}`);
  };
  const log = createLog({ level: 'debug', destination: { write } });
  return Object.assign(log, { lines, expectError: (message: string) => void expected.add(message) });
}

export function takeUnexpectedErrors(): string[] {
  return unexpected.splice(0);
}
