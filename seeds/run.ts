import { loadSecret, prepareDataFolder } from '#app/launch/data-folder.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { readEnv } from '#app/platform/env.ts';
import { hashPassword } from '#app/platform/password.ts';
import { createVault } from '#app/platform/secrets.ts';
import { migrate } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { seedIfEmpty } from './index.ts';

/** `npm run seed`: the reference data and the demo region; with `--reference-only` the first alone. */
const reading = readEnv(process.env);
if (!reading.ok) throw new Error(reading.problem);
const { dataDir, databaseUrl, secret, publicOrigin, port } = reading.env;
prepareDataFolder(dataDir);
const db = openDatabase({ url: databaseUrl, dataDir });
try {
  await migrate(db, dataDir);
  const started = performance.now();
  const signIns = await seedIfEmpty(db, {
    what: process.argv.includes('--reference-only') ? 'reference' : 'demo',
    today: isoDate(new Date()),
    origin: publicOrigin ?? `http://localhost:${port}`,
    vault: createVault(loadSecret(secret, dataDir)),
    hashPassword,
    onProgress: (step) => console.log(`Seeding: ${step}`),
  });
  console.log(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const { role, email, password } of signIns) console.log(`${role}: ${email} / ${password}`);
} finally {
  await db.close();
}
