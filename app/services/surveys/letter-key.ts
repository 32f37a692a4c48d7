import type { IsoDate } from '#app/domain/shared/dates.ts';
import { REMINDER_DAYS } from '#app/domain/surveys/reminders.ts';

/** What the keys of all letters about surveys begin with. */
export const LETTER_PREFIX = 'survey:';

/** What the keys of a wave's letters begin with; what comes behind somebody's own tells of reminders and new copies. */
export function lettersOf(waveId: string): string {
  return `${LETTER_PREFIX}${waveId}:`;
}

/** The key of a wave's letter to somebody; of a reminder with its day. */
export function letterKey(waveId: string, personId: string, day?: number): string {
  return `${lettersOf(waveId)}${personId}${day === undefined ? '' : `:day${day}`}`;
}

/** The key of the letter that tells somebody of a later last day. */
export function extensionKey(waveId: string, personId: string, closesOn: IsoDate): string {
  return `${letterKey(waveId, personId)}:until${closesOn}`;
}

/** The keys of every letter that may still wait for somebody. */
export function letterKeys(waveId: string, personId: string, closesOn: IsoDate): string[] {
  const first = [letterKey(waveId, personId), extensionKey(waveId, personId, closesOn)];
  return [...first, ...REMINDER_DAYS.map((day) => letterKey(waveId, personId, day))];
}
