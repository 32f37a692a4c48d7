import { continueWith, ensureInstalled } from './install.mjs';

try {
  await ensureInstalled((line) => console.log(line));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const production = { NODE_ENV: 'production' };
const built = await continueWith(['app/launch/build.ts'], production);
process.exit(built === 0 ? await continueWith(['app/server.ts'], production) : built);
