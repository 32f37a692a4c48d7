import { CHANGE_NUMBER } from './names.ts';

/** The engine's own code of an error (`SQLITE_CONSTRAINT_UNIQUE`, `23505`), however deep the driver hides it. */
export function errorCode(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') return current.code;
  }
  return undefined;
}

/** True when a unique index refused the write, on either engine. */
export function isUniqueViolation(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505';
}

/** True when another has taken the number that a change was to have, which a serializable transaction may find out late. */
export function isNumberTaken(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('constraint' in current && current.constraint === CHANGE_NUMBER) return true;
  }
  return false;
}

/** True when a row that is to go is still referred to by another, or one that is to come refers to none. */
export function isReferenceViolation(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === '23503';
}

/** True when the pool gave up waiting for a connection; its driver gives that no code. */
export function isConnectionTimeout(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (/timeout exceeded when trying to connect|due to connection timeout/.test(current.message)) return true;
  }
  return false;
}
