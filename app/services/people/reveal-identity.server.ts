import { reachOf } from '#app/domain/access/can.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import { formatIdentityNumber } from '#app/domain/shared/identity-number.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { findLearnerRows, isLearnerWithin } from '#db/queries/learners.ts';

/** Opens a learner's identity number for one reading. That it was read, by whom and when stands in the history. */
export async function revealIdentity(ctx: ServiceContext, learnerId: string): Promise<string> {
  const { actor, vault } = ctx;
  const reach = reachOf(actor, 'identity:read');
  const sealed = await ctx.db.write(async (tx) => {
    const within = await isLearnerWithin(tx, learnerId, reach, reachOf(actor, 'protected:read'));
    const rows = within ? await findLearnerRows(tx, learnerId) : null;
    if (!rows?.person.identitySealed) throw notFound();
    await beginChange(tx, ctx, 'person.identity_revealed', { learner: learnerId });
    return rows.person.identitySealed;
  });
  return formatIdentityNumber(vault.openText(sealed, IDENTITY_PLACE));
}
