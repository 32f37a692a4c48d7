import { z } from 'zod';

/**
 * What Open Badges 3.0 (1EdTech, data model and 8.2) requires, written from the standard and not from the product: the
 * classes OpenBadgeCredential, Profile, AchievementSubject, Achievement, Criteria and IdentityObject.
 */
const uri = z.string().regex(/^(https?|urn|did):\S+$/);
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
const types = (...wanted: string[]) =>
  z.array(z.string()).refine((list) => wanted.every((one) => list.includes(one)), `lacks ${wanted.join(', ')}`);

const credential = z.object({
  '@context': z
    .array(z.string())
    .refine(
      ([first, second]) =>
        first === 'https://www.w3.org/ns/credentials/v2' &&
        /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d+\.\d+)?\.json$/.test(second ?? ''),
      'the contexts of Verifiable Credentials 2.0 and Open Badges 3.0, in that order',
    ),
  id: uri,
  type: types('VerifiableCredential', 'OpenBadgeCredential'),
  name: z.string().min(1),
  issuer: z.object({ id: uri, type: types('Profile'), name: z.string().min(1) }),
  validFrom: dateTime,
  credentialSubject: z.object({
    id: uri,
    type: types('AchievementSubject'),
    identifier: z.array(
      z.object({
        type: z.literal('IdentityObject'),
        hashed: z.boolean(),
        identityHash: z.string().min(1),
        identityType: z.string(),
      }),
    ),
    achievement: z.object({
      id: uri,
      type: types('Achievement'),
      name: z.string().min(1),
      description: z.string().min(1),
      criteria: z.object({ narrative: z.string().min(1) }),
    }),
  }),
  credentialStatus: z.object({ id: uri, type: z.string() }).optional(),
});

/** The claims that a token of it must have, and that must agree with it. */
const claims = z.object({ iss: uri, jti: uri, sub: uri, nbf: z.int() });

/** Where a credential and its claims do not hold; empty when they do. */
export function faultsOfOpenBadge(badge: unknown, token: unknown): string[] {
  const [read, told] = [credential.safeParse(badge), claims.safeParse(token)];
  const faults = [read, told].flatMap(({ error }) => error?.issues ?? []);
  if (!read.success || !told.success) return faults.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { issuer, id, credentialSubject, validFrom } = read.data;
  const wanted = { iss: issuer.id, jti: id, sub: credentialSubject.id, nbf: Math.floor(Date.parse(validFrom) / 1000) };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).filter((claim) => wanted[claim] !== told.data[claim]);
}
