import { continueWith, ensureInstalled } from '../app/launch/install.mjs';

// Starts on whatever Node the machine has; the tests themselves run on the product's own.
await ensureInstalled((line) => console.log(line));
process.exit(await continueWith(['tests/support/run/all.ts', ...process.argv.slice(2)]));
