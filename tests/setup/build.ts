import { ensureBuilt } from '#app/launch/build.ts';

/** Route tests talk to the production build, made anew when a source has changed. */
export default async function setup(): Promise<void> {
  await ensureBuilt(() => undefined);
}
