import { spawn } from 'node:child_process';
import { ensureInstalled, node, root, toolEnv } from './install.mjs';

await ensureInstalled((line) => console.log(line));

// Vite reloads pages by itself; a change in what the server process itself has loaded restarts it.
const flags = ['--watch', '--watch-preserve-output', 'app/server.ts'];
const server = spawn(node, flags, { cwd: root, stdio: 'inherit', env: toolEnv({ NODE_ENV: 'development' }) });
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
