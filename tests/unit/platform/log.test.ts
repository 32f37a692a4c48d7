import { describe, expect, test } from 'vitest';
import { createLog, describeError } from '#app/platform/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

describe('the log', () => {
  test('is one JSON line per event with the instant in UTC', () => {
    const line = logged((log) => log.info({ actor: 'a1' }, 'signed in\nforged line'));
    expect(line.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({ level: 'info', actor: 'a1', time: expect.stringMatching(/Z$/) });
  });

  test.each([
    [{ email: 'asa@example.se' }],
    [{ person: { name: 'asa@example.se' } }],
    [{ form: { values: { password: 'asa@example.se' } } }],
    [{ headers: { cookie: 'asa@example.se' } }],
  ])('removes what is private: %o', (event) => {
    expect(logged((log) => log.info(event, 'event'))).not.toContain('asa@example.se');
  });

  test('an error keeps its name, code and place, and loses the values a driver put in it', () => {
    const driver = Object.assign(new Error('Key (email)=(asa@example.se) already exists.'), { code: '23505' });
    const error = new Error('Failed query: insert into people\nparams: asa@example.se', { cause: driver });
    const text = logged((log) => log.error({ err: error }, 'failed'));
    expect(text).not.toContain('asa@example.se');
    expect(JSON.parse(text).err).toMatchObject({ type: 'Error', cause: { code: '23505' } });
    expect(JSON.parse(text).err.stack[0]).toContain('log.test.ts');
  });

  test('an error does not tell whose letter a mail server has refused', () => {
    const error = new Error('All recipients were rejected: 550 <asa@example.se> unknown');
    expect(describeError(error)).toMatchObject({ message: 'All recipients were rejected: 550 <[removed]> unknown' });
  });

  test('something thrown that is not an error is only named by its type', () => {
    expect(describeError('asa@example.se')).toEqual({ type: 'string' });
  });
});
