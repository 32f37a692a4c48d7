import { z } from 'zod';
import type { Module } from '../curriculum.ts';
import { moduleAddress } from '../curriculum.ts';
import { credentialAddress, ISSUER_ADDRESS, statusAddress } from './addresses.ts';
import { blocksOf, markdownOf } from './blocks.ts';
import type { Block } from './blocks.ts';

/** Verifiable Credentials 2.0 first, then Open Badges 3.0: the order is part of the standard. */
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;

const uri = z.string().min(1);
const instant = z.iso.datetime();

/** An OpenBadgeCredential as it is issued here: what Open Badges 3.0 asks for, and what of the rest is used. */
export const openBadge = z.object({
  '@context': z.tuple([z.literal(CONTEXTS[0]), z.literal(CONTEXTS[1])], z.string()),
  id: uri,
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string(),
  issuer: z.object({ id: uri, type: z.tuple([z.literal('Profile')]), name: z.string(), url: uri }),
  validFrom: instant,
  awardedDate: instant,
  credentialSubject: z.object({
    id: uri,
    type: z.tuple([z.literal('AchievementSubject')]),
    identifier: z.tuple([
      z.object({
        type: z.literal('IdentityObject'),
        identityType: z.literal('name'),
        hashed: z.literal(false),
        identityHash: z.string(),
      }),
    ]),
    role: z.string().optional(),
    activityEndDate: instant,
    narrative: z.string(),
    achievement: z.object({
      id: uri,
      type: z.tuple([z.literal('Achievement')]),
      achievementType: z.literal('Course'),
      name: z.string(),
      description: z.string(),
      criteria: z.object({ narrative: z.string() }),
      inLanguage: z.enum(['sv', 'en']),
      version: z.string(),
    }),
  }),
  credentialStatus: z.object({ id: uri, type: z.literal('1EdTechRevocationList') }),
});

export type OpenBadge = z.infer<typeof openBadge>;

export interface BadgeFacts {
  id: string;
  /** Where the product is reached, without a slash at the end. */
  origin: string;
  issuer: string;
  /** A URI made for this credential alone, so that two of the same person's cannot be joined by it. */
  subject: string;
  holder: string;
  /** In words; null when she does not want it there. */
  role: string | null;
  /** ISO instants. */
  masteredAt: string;
  issuedAt: string;
  module: Pick<Module, 'slug' | 'version'>;
  language: 'sv' | 'en';
  title: string;
  description: string;
  /** What was asked for, and what it says of her. */
  criteria: readonly Block[];
  about: readonly Block[];
}

/**
 * The credential of a mastered module, by Open Badges 3.0 (1EdTech) on Verifiable Credentials 2.0 (W3C). It names its
 * holder in clear: she gives it to whom she likes, and a hash of a name is as easily found out as the name.
 */
export function buildBadge(facts: BadgeFacts): OpenBadge {
  const { origin, id, language } = facts;
  return {
    '@context': [...CONTEXTS],
    id: origin + credentialAddress(id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.title,
    issuer: issuerProfile(origin, facts.issuer),
    validFrom: toSecond(facts.issuedAt),
    awardedDate: toSecond(facts.issuedAt),
    credentialSubject: {
      id: facts.subject,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: facts.holder }],
      ...(facts.role !== null && { role: facts.role }),
      activityEndDate: toSecond(facts.masteredAt),
      narrative: markdownOf(facts.about),
      achievement: {
        id: `${origin}${moduleAddress(facts.module)}?version=${facts.module.version}`,
        type: ['Achievement'],
        achievementType: 'Course',
        name: facts.title,
        description: facts.description,
        criteria: { narrative: markdownOf(facts.criteria) },
        inLanguage: language,
        version: String(facts.module.version),
      },
    },
    credentialStatus: { id: origin + statusAddress(id), type: '1EdTechRevocationList' },
  };
}

/** Who issues, as a credential and the issuer's own address tell it. */
export function issuerProfile(origin: string, name: string): OpenBadge['issuer'] {
  return { id: origin + ISSUER_ADDRESS, type: ['Profile'], name, url: origin };
}

/** What is signed: the credential, with the claims of a JSON Web Token beside (Open Badges 3.0, 8.2.4). */
export function claimsOf(badge: OpenBadge) {
  return {
    ...badge,
    iss: badge.issuer.id,
    jti: badge.id,
    nbf: secondsOf(badge.validFrom),
    sub: badge.credentialSubject.id,
  };
}

/** The credential in claims whose signature holds; null when they are not those of a credential (8.2.6). */
export function badgeOf(claims: unknown): OpenBadge | null {
  const parsed = openBadge.loose().safeParse(claims);
  if (!parsed.success) return null;
  const { iss, jti, nbf, sub } = parsed.data;
  const badge = openBadge.parse(claims);
  const told = claimsOf(badge);
  return iss === told.iss && jti === told.jti && nbf === told.nbf && sub === told.sub ? badge : null;
}

/** A credential as people read it. Texts are in its own language. */
export interface BadgeReading {
  address: string;
  language: 'sv' | 'en';
  holder: string;
  role: string | null;
  title: string;
  version: string;
  description: string;
  issuer: string;
  /** ISO instants. */
  masteredAt: string;
  issuedAt: string;
  criteria: Block[];
  about: Block[];
  statusAddress: string;
}

export function readBadge({ id, issuer, validFrom, credentialSubject, credentialStatus }: OpenBadge): BadgeReading {
  const { achievement, identifier, role, activityEndDate, narrative } = credentialSubject;
  return {
    address: id,
    language: achievement.inLanguage,
    holder: identifier[0].identityHash,
    role: role ?? null,
    title: achievement.name,
    version: achievement.version,
    description: achievement.description,
    issuer: issuer.name,
    masteredAt: activityEndDate,
    issuedAt: validFrom,
    criteria: blocksOf(achievement.criteria.narrative),
    about: blocksOf(narrative),
    statusAddress: credentialStatus.id,
  };
}

function secondsOf(at: string): number {
  return Date.parse(at) / 1000;
}

/** A token counts whole seconds, and its claims must agree with the credential. */
function toSecond(at: string): string {
  return `${at.slice(0, 19)}Z`;
}
