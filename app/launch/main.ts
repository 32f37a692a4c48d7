import type { DemoSignIn } from '#seeds/index.ts';
import { loadQuickly } from './load-quickly.ts';
import { prepare } from './prepare.ts';
import { StartProblem } from './start-problem.ts';

/** Runs the product until it is told to end. A start that fails ends with one line and exit status 1. */
export async function main(): Promise<void> {
  process.env.NODE_ENV ??= 'production';
  try {
    const prepared = await prepare(process.env);
    // Loading all of it takes seconds, in which the port already answers that the product is starting.
    loadQuickly();
    const { boot } = await import('./boot.ts');
    const product = await boot(prepared, console.log);
    stopOnSignal(product.stop);
    announce(product.address, product.signIns);
  } catch (error) {
    console.error(error instanceof StartProblem ? `Cannot start: ${error.message}.` : error);
    process.exit(1);
  }
}

function announce(address: string, signIns: DemoSignIn[]): void {
  console.log(`\n${address}\n`);
  if (signIns.length === 0) return;
  const widest = Math.max(...signIns.map(({ role }) => role.length));
  console.log('Sign in to try it:');
  for (const { role, email, password } of signIns) console.log(`  ${role.padEnd(widest)}  ${email}  ${password}`);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const leave = () => {
    // A terminal and the launcher may both send the same signal.
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leave);
}
