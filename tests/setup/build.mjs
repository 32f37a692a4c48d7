import { ensureBuilt } from '#app/launch/build.mjs';

/** Route tests talk to the production build, made anew when a source has changed. */
export default async function setup() {
  await ensureBuilt(() => undefined);
}
