import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'> & { child(bindings: object): Log };

// What must never reach a log, wherever somebody happens to put it. Actor ids, event names and object ids do.
const privateKeys = [
  ['password', 'secret', 'token', 'cookie', 'authorization', 'session', 'sid'],
  ['name', 'givenName', 'familyName', 'displayName', 'email', 'phone', 'address', 'postcode'],
  ['personnummer', 'personalNumber', 'identityNumber', 'to', 'subject', 'body', 'text', 'comment', 'note'],
].flat();
const redactedPaths = privateKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** JSON lines, one per event, UTC, to standard output unless told otherwise. */
export function createLog(options: { level: string; destination?: DestinationStream }): Log {
  const settings = {
    level: options.level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redactedPaths, censor: '[removed]' },
    serializers: { err: describeError },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

/** An error without the values that drivers put into its message: parameters, rows, keys, addresses. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { type: error.name, message: withoutValues(error.message), ...code, stack: framesOf(error), ...cause };
}

function withoutValues(message: string): string {
  const firstLine = message.split('\n')[0] ?? '';
  return firstLine
    .replace(/(params:|=)\s*\(?.*$/i, '$1 [removed]')
    .replaceAll(/[^\s<>"']+@[^\s<>"']+/g, '[removed]')
    .slice(0, 300);
}

function framesOf(error: Error): string[] {
  const lines = error.stack?.split('\n') ?? [];
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
