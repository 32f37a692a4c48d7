import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { words } from '#app/domain/shared/text.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { PersonReach } from '#db/queries/import-people.ts';
import type { LearnerReader } from '#db/queries/learners.ts';

/** What the one who asks may know about learners. */
export function learnerReader({ actor }: ServiceContext, permission: Permission = 'learner:read'): LearnerReader {
  return { learners: reachOf(actor, permission), protectedLearners: reachOf(actor, 'protected:read') };
}

/** Whom the one who asks may find by an address. */
export function personReach({ actor }: ServiceContext): PersonReach {
  return {
    learners: reachOf(actor, 'learner:read'),
    protectedLearners: reachOf(actor, 'protected:read'),
    supervisors: reachOf(actor, 'supervisor:read'),
  };
}

/** A register does not exist for those who have no part of it. */
export function requireSomewhere({ actor }: ServiceContext, permission: Permission): void {
  if (!canSomewhere(actor, permission)) throw notFound();
}

/** What was typed in a search field, as search columns hold it. */
export function foldSearch(typed: string | undefined): string | undefined {
  return typed === undefined ? undefined : words(typed).join(' ');
}

/** The search column of a person. */
export function personSearch({
  givenName,
  familyName,
  email,
}: {
  givenName: string;
  familyName: string;
  email: string | null;
}) {
  return words([givenName, familyName, email ?? ''].join(' ')).join(' ');
}
