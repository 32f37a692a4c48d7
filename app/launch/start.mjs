import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, node, root, toolEnv } from './install.mjs';

const say = (line) => console.log(line);

try {
  await ensureInstalled(say);
  await ensureBuilt(say);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const server = spawn(node, ['app/server.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: toolEnv({ NODE_ENV: 'production' }),
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
