import { sql } from 'drizzle-orm';
import { index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
import { accounts } from './access.ts';
import { id } from './columns.ts';

/** What the product has signed for somebody, at her request. Hers alone, and so outside the history that others read. */
export const learningCredentials = table(
  'learning_credentials',
  {
    /** Random, and the end of the address of the page that vouches for it. */
    id: id(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    moduleId: text('module_id').notNull(),
    moduleVersion: integer('module_version').notNull(),
    issuedAt: text('issued_at').notNull(),
    revokedAt: text('revoked_at'),
    /** As issued, signed. */
    token: text('token').notNull(),
  },
  (columns) => [
    index('learning_credentials_account').on(columns.accountId),
    uniqueIndex('learning_credentials_held')
      .on(columns.accountId, columns.moduleId, columns.moduleVersion)
      .where(sql`revoked_at is null`),
  ],
);

/** Keys that credentials are signed with. All stay, so that what was signed with them can be verified. */
export const signingKeys = table('signing_keys', {
  /** The thumbprint of the public key. */
  id: id(),
  publicKey: json<Record<string, string>>('public_key').notNull(),
  /** Sealed with the product's secret. */
  privateKey: text('private_key').notNull(),
  createdAt: text('created_at').notNull(),
});
