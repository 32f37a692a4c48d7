import { continueWith, ensureInstalled } from './install.mjs';

await ensureInstalled((line) => console.log(line));

// Vite reloads pages by itself; a change in what the server process itself has loaded restarts it.
const flags = ['--watch', '--watch-preserve-output'];
process.exit(await continueWith([...flags, 'app/server.ts'], { NODE_ENV: 'development' }));
