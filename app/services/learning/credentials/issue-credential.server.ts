import { randomUUID } from 'node:crypto';
import { moduleGoals } from '#app/content/goals.ts';
import type { Role } from '#app/domain/access/roles.ts';
import { keyAddress } from '#app/domain/learning/credential/addresses.ts';
import type { Block } from '#app/domain/learning/credential/blocks.ts';
import { buildBadge, claimsOf } from '#app/domain/learning/credential/open-badge.ts';
import { moduleById } from '#app/domain/learning/curriculum.ts';
import type { Module } from '#app/domain/learning/curriculum.ts';
import { standingOf } from '#app/domain/learning/progress.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { signToken } from '#app/platform/signing.ts';
import { newId } from '#db/ids.ts';
import { addCredential, listCredentials, revokeCredential } from '#db/queries/credentials.ts';
import { findModuleProgress } from '#db/queries/learning.ts';
import { readIssuerName } from './issuer.server.ts';
import { signingKey } from './signing-keys.server.ts';

export interface CredentialRequest {
  moduleId: string;
  /** The role that she wants on it, one of her own. */
  role: Role | null;
  language: Language;
  origin: string;
}

/**
 * Signs that the reader has mastered a module, once for each version of it: whoever asks again is given the one that she
 * holds. Gives its id.
 * @throws Fault not_found for a module or a role that she does not have, conflict when the module is not mastered
 */
export async function issueCredential(context: ServiceContext, request: CredentialRequest): Promise<string> {
  const { db, actor, now, log } = context;
  const module = moduleById(request.moduleId);
  if (!module) throw notFound();
  if (request.role !== null && !actor.grants.some(({ role }) => role === request.role)) throw notFound();
  const progress = await findModuleProgress(db.read, actor.accountId, module.id);
  const masteredAt = progress?.masteredAt ?? null;
  if (masteredAt === null || standingOf(module.version, progress ?? undefined) !== 'mastered')
    throw new Fault('conflict', 'module_not_mastered');
  const id = newId();
  const issuedAt = now.toISOString();
  const badge = buildBadge({
    ...{ id, origin: request.origin, issuer: await readIssuerName(db.read, request.language), issuedAt, masteredAt },
    ...{ subject: `urn:uuid:${randomUUID()}`, holder: actor.name, module, language: request.language },
    ...wordsOf(module, request, masteredAt),
  });
  const key = await signingKey(context);
  const token = await signToken(claimsOf(badge), {
    privateKey: key.privateKey,
    keyAddress: request.origin + keyAddress(key.id),
  });
  const row = { id, accountId: actor.accountId, moduleId: module.id, moduleVersion: module.version, issuedAt, token };
  const held = await db.write((tx) => addCredential(tx, { ...row, revokedAt: null }));
  if (held.id === id) log.info({ event: 'credential.issued', actorId: actor.accountId });
  return held.id;
}

/** Withdraws a credential of the reader's own. @throws Fault not_found, also for somebody else's */
export async function withdrawCredential({ db, actor, now, log }: ServiceContext, id: string): Promise<void> {
  await db.write(async (tx) => {
    if (!(await listCredentials(tx, actor.accountId)).some((row) => row.id === id)) throw notFound();
    await revokeCredential(tx, { id, accountId: actor.accountId }, now.toISOString());
  });
  log.info({ event: 'credential.withdrawn', actorId: actor.accountId });
}

function wordsOf(module: Module, { role, language }: CredentialRequest, masteredAt: string) {
  const { learning, credentials, access } = textsFor(language);
  const { date, number } = formatterFor(language);
  const { title, lead } = learning.modules[module.id];
  const words = credentials.document;
  const roleName = role === null ? null : access.roles[role];
  const criteria: Block[] = [
    { kind: 'paragraph', text: words.extent(plain(number(module.minutes))) },
    { kind: 'paragraph', text: words.mastery },
    { kind: 'paragraph', text: words.goals },
    { kind: 'list', items: moduleGoals(module.id, language) },
  ];
  const about: Block[] = [
    {
      kind: 'paragraph',
      text: words.literacy(roleName ?? words.noRole, plain(date(masteredAt)), words.levels[module.kind]),
    },
    { kind: 'paragraph', text: words.literacyLimit },
    { kind: 'paragraph', text: words.limit },
  ];
  return { title, description: lead, role: roleName, criteria, about };
}
