import { describe, expect, test } from 'vitest';
import { readEnv } from '#app/platform/env.ts';

describe('readEnv', () => {
  test('needs no setting at all', () => {
    const reading = readEnv({});
    expect(reading).toMatchObject({
      ok: true,
      env: { port: 3000, mode: 'production', logLevel: 'info', seed: 'demo' },
    });
  });

  test('an empty variable counts as unset', () => {
    expect(readEnv({ PORT: '', SECRET: '', DATABASE_URL: '' })).toMatchObject({ ok: true, env: { port: 3000 } });
  });

  test('reads the quiet hours, also that there are none', () => {
    expect(readEnv({})).toMatchObject({ env: { quietHours: { from: 20, to: 8 } } });
    expect(readEnv({ QUIET_HOURS: '22-7' })).toMatchObject({ env: { quietHours: { from: 22, to: 7 } } });
    expect(readEnv({ QUIET_HOURS: 'none' })).toMatchObject({ env: { quietHours: null } });
  });

  test('keeps the origin of the public address only', () => {
    const reading = readEnv({ PUBLIC_URL: 'https://utbildning.example.se/start/' });
    expect(reading).toMatchObject({ ok: true, env: { publicOrigin: 'https://utbildning.example.se' } });
  });

  test.each([
    [{ PORT: 'abc' }, /^PORT must be a number/],
    [{ PORT: '70000' }, /^PORT must be a whole number from 0 to 65535/],
    [{ PORT: '80.5' }, /^PORT must be a whole number/],
    [{ SECRET: 'short-secret-value' }, /^SECRET must be at least 32 bytes long$/],
    [{ DATABASE_URL: 'mysql://user:hunter2@db/x' }, /^DATABASE_URL must be an address such as postgres:/],
    [{ SMTP_URL: 'mail.example.se' }, /^SMTP_URL must be an address such as smtp:/],
    [{ PUBLIC_URL: 'utbildning.example.se' }, /^PUBLIC_URL must be an address such as https:/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [{ QUIET_HOURS: '8-20' }, /^QUIET_HOURS must be none or an evening and a morning hour/],
    [{ QUIET_HOURS: 'natt' }, /^QUIET_HOURS must be none/],
    [{ SEED: 'some' }, /^SEED must be/],
  ])('%o stops with one line that names the setting and not its value', (variables, expected) => {
    const reading = readEnv(variables);
    expect(reading.ok).toBe(false);
    const problem = reading.ok ? '' : reading.problem;
    expect(problem).toMatch(expected);
    expect(problem).not.toMatch(/\n|hunter2|short-secret-value/);
  });
});
