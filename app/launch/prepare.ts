import { existsSync } from 'node:fs';
import { readEnv } from '#app/platform/env.ts';
import type { Env } from '#app/platform/env.ts';
import { listen } from '#app/platform/http/listen.ts';
import type { Listening } from '#app/platform/http/listen.ts';
import { loadSecret, prepareDataFolder } from './data-folder.ts';
import type { Variables } from './install.mjs';
import { serverBuild } from './paths.ts';
import { explained, StartProblem } from './start-problem.ts';

export type Prepared = { env: Env; http: Listening; secret: string };

/**
 * Everything that a wrong setting can stop, before the rest of the program is even loaded.
 * @throws StartProblem with one line that says which setting is wrong; nothing has been written then.
 */
export async function prepare(variables: Variables): Promise<Prepared> {
  const reading = readEnv(variables);
  if (!reading.ok) throw new StartProblem(reading.problem);
  const { env } = reading;
  // Pages are built ahead except in development.
  if (env.mode !== 'development' && !existsSync(serverBuild)) {
    throw new StartProblem('There is no build yet; run npm run build');
  }
  const http = await takePort(env);
  prepareDataFolder(env.dataDir);
  return { env, http, secret: loadSecret(env.secret, env.dataDir) };
}

function takePort({ port, host }: Env): Promise<Listening> {
  return explained(
    () => listen(port, host),
    (code) => {
      if (code === 'EADDRINUSE') return `PORT ${port} is in use by another program`;
      if (code === 'EACCES') return `PORT ${port} needs an account with more rights`;
      return /^(EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN)$/.test(code)
        ? `HOST ${host} is not an address of this machine`
        : undefined;
    },
  );
}
