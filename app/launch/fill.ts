import { isoDate } from '#app/domain/shared/dates.ts';
import { hashPassword } from '#app/platform/password.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { seedIfEmpty } from '#seeds/index.ts';
import type { DemoSignIn } from '#seeds/index.ts';
import { step } from './install.mjs';
import type { Say } from './install.mjs';

/** Brings the reference data up to date and fills an empty database; answers with the accounts to try it with. */
export async function fill({ db, env, vault, now }: Runtime, say: Say): Promise<DemoSignIn[]> {
  const what = env.seed;
  if (what === 'none') return [];
  return step('Filling the database', say, () =>
    seedIfEmpty(db, {
      ...{ what, today: isoDate(now()), vault, hashPassword },
      origin: env.publicOrigin ?? `http://localhost:${env.port}`,
      onProgress: (part) => say(`  ${part}`),
    }),
  );
}
