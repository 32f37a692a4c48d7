import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Transaction } from '#db/database.ts';
import { recordChange } from '#db/queries/tracked.ts';
import type { NewChange, Recorder } from '#db/queries/tracked.ts';

/** Opens a change in the name of whoever asks. Params hold a learner's id, never her name: it may become protected. */
export function beginChange(
  tx: Transaction,
  ctx: ServiceContext,
  kind: string,
  params: NewChange['params'],
): Promise<Recorder> {
  return recordChange(tx, changeBy(ctx, { kind, params }));
}
