import type { Role, ScopeKind } from '../../app/domain/access/roles.ts';
import { index, table, text, uniqueIndex } from '../dialect.ts';
import { id, version } from './columns.ts';
import { persons } from './people.ts';

export const accounts = table(
  'accounts',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    email: text('email').notNull(),
    /** PHC string of Argon2id; null for those who sign in through an identity provider only. */
    passwordHash: text('password_hash'),
    disabledAt: text('disabled_at'),
    createdAt: text('created_at').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('accounts_email').on(columns.email), index('accounts_person').on(columns.personId)],
);

/** A person as an identity provider knows her: keyed by issuer and subject, never by e-mail. */
export const identities = table(
  'identities',
  {
    id: id(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    provider: text<'oidc' | 'saml'>('provider').notNull(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    assurance: text('assurance'),
  },
  (columns) => [uniqueIndex('identities_subject').on(columns.issuer, columns.subject)],
);

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the token; the token itself is only in the cookie. */
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    createdAt: text('created_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
    userAgent: text('user_agent'),
  },
  (columns) => [index('sessions_account').on(columns.accountId)],
);

export const grants = table(
  'grants',
  {
    id: id(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    role: text<Role>('role').notNull(),
    scopeKind: text<ScopeKind>('scope_kind').notNull(),
    /** Branch, organisation, unit or programme; empty for region and own. */
    scopeId: text('scope_id').notNull().default(''),
    version: version(),
  },
  (columns) => [
    uniqueIndex('grants_role_scope').on(columns.accountId, columns.role, columns.scopeKind, columns.scopeId),
  ],
);

/** Secret addresses of calendar feeds. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    tokenHash: text('token_hash').notNull(),
    createdAt: text('created_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (columns) => [
    uniqueIndex('calendar_feeds_token').on(columns.tokenHash),
    index('calendar_feeds_person').on(columns.personId),
  ],
);
