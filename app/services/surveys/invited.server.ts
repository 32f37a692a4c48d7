import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Vault } from '#app/platform/secrets.ts';
import type { Queries, Transaction } from '#db/database.ts';
import { listAlike, listInvited, saveMarks } from '#db/queries/survey-invitations.ts';
import type { Invitation } from '#db/queries/survey-invitations.ts';
import type { Wave } from '#db/queries/surveys.ts';
import { hasAnswered, sealMark } from './answered-mark.ts';

/** Who has been invited to an open wave and has not answered. */
export async function listUnanswered(db: Queries, vault: Vault, waveId: string) {
  const invited = await listInvited(db, waveId);
  return invited.filter(({ invitation }) => !hasAnswered(vault, invitation));
}

/** How many have been invited and have answered so far, by the unit that their answers will name. */
export async function countByUnit({ db, vault }: ServiceContext, waveId: string) {
  const units = new Map<string | null, { invited: number; answered: number }>();
  for (const { invitation } of await listInvited(db.read, waveId)) {
    const { invited, answered } = units.get(invitation.unitId) ?? { invited: 0, answered: 0 };
    const counted = { invited: invited + 1, answered: answered + (hasAnswered(vault, invitation) ? 1 : 0) };
    units.set(invitation.unitId, counted);
  }
  return units;
}

/** Marks an invitation as used, and seals the marks anew of all among which it is not to be told. */
export async function markAnswered(
  tx: Transaction,
  vault: Vault,
  invitation: Invitation,
  wave: Pick<Wave, 'invited'>,
): Promise<void> {
  const alike = await listAlike(tx, invitation, wave);
  const sealedAnew = alike.map((one) => {
    const isHers = one.tokenHash === invitation.tokenHash;
    return { ...one, mark: sealMark(vault, one, isHers || hasAnswered(vault, one)) };
  });
  await saveMarks(tx, sealedAnew);
}
