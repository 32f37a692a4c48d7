import type { Vault } from '#app/platform/secrets.ts';
import type { MarkedInvitation } from '#db/queries/survey-invitations.ts';

const placeOf = ({ waveId, tokenHash }: Omit<MarkedInvitation, 'mark'>) =>
  `survey_invitations.mark ${waveId} ${tokenHash}`;

/** The mark of an invitation: of one length whatever it says, never twice the same, and of no use beside another. */
export function sealMark(
  vault: Pick<Vault, 'sealText'>,
  invitation: Omit<MarkedInvitation, 'mark'>,
  hasAnswered: boolean,
): string {
  return vault.sealText(hasAnswered ? '1' : '0', placeOf(invitation));
}

/** @throws Error when it was sealed for another invitation, or with another secret */
export function hasAnswered(vault: Pick<Vault, 'openText'>, invitation: MarkedInvitation): boolean {
  return vault.openText(invitation.mark, placeOf(invitation)) === '1';
}
