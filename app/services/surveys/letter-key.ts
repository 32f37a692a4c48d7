import { PASSING } from '#db/names.ts';

/** What the keys of all invitations to surveys begin with. */
export const LETTER_PREFIX = 'survey:';

/** What the keys of a wave's invitations begin with. */
export function lettersOf(waveId: string): string {
  return `${LETTER_PREFIX}${waveId}:`;
}

/** The key of a wave's invitation to somebody. */
export function letterKey(waveId: string, personId: string): string {
  return `${lettersOf(waveId)}${personId}`;
}

/** What the keys of a wave's other letters begin with: reminders, more time, copies that were asked for. */
export function passingLettersOf(waveId: string): string {
  return `${PASSING}${waveId}:`;
}

/**
 * The key of a letter to somebody who has not answered; `about` tells it from her others. Apart from the invitations, so
 * that nothing beside those in the database's files is where it was.
 */
export function passingKey(waveId: string, personId: string, about: string): string {
  return `${passingLettersOf(waveId)}${personId}:${about}`;
}

/** The wave of a letter to somebody who has not answered, by its key; null of every other letter. */
export function waveOfPassing(dedupeKey: string): string | null {
  return dedupeKey.startsWith(PASSING) ? (dedupeKey.slice(PASSING.length).split(':')[0] ?? null) : null;
}
