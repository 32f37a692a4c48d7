import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import type { IdentityNumber } from '#app/domain/shared/identity-number.ts';
import type { Vault } from '#app/platform/secrets.ts';

/**
 * The columns in which a person's identity number is kept. Sealing the same text twice gives two values, so there is
 * nothing to write when the person already has the number, or when none is given.
 */
export function sealIdentity(
  identity: IdentityNumber | null,
  vault: Vault,
  person: { identityIndex: string | null } | null,
) {
  if (!identity) return {};
  const identityIndex = vault.blindIndex(identity.canonical, IDENTITY_PLACE);
  if (person?.identityIndex === identityIndex) return {};
  return {
    identitySealed: vault.sealText(identity.canonical, IDENTITY_PLACE),
    identityIndex,
    identityKind: identity.kind,
    birthDate: identity.birthDate,
  };
}
