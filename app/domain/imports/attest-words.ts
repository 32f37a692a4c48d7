import { weeksAround } from '#app/domain/shared/form-fields.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Problem, Result } from '#app/domain/shared/result.ts';
import { fold, tidy, words } from '#app/domain/shared/text.ts';
import { parseDate } from '#app/domain/shared/week-input.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';

export interface Validity {
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

const YES =
  /^(ja|j|yes|y|x|1|ok|okej|sant|true|klar|klart|finns|visat|visad|uppvisat|uppvisad|inlamnat|inlamnad|godkand|godkant|giltig|giltigt|valid|shown|done|✓|✔)$/;
const NO = /^(nej|n|no|0|-|falskt|false|ej|ej klar|inte|ingen|inget|saknas|missing|none)$/;
const PREAMBLE = /^((ja|yes|giltigt?|gäller|visat|visad|uppvisat|uppvisad|valid|shown)[,:]?\s+)+/;
const SINCE = /^(fr\.?\s?o\.?\s?m\.?|från och med|från|from|since)\s+/;
const UNTIL = /(?:^|\s)(?:t\.?\s?o\.?\s?m\.?|till och med|till|until|to|-)(?=\s|\d)\s*/;
const HEADED_UNTIL = /\b(t o m|tom|(giltigt?|galler) till|(valid )?until|valid to|utgar|gar ut|expires|expiry)\b/;

type Unread = Problem<'attest_unreadable' | 'attest_ended' | 'range_reversed'>;

/**
 * What a cell says of an attest: `ja` or `x` from today, a date from then, `t.o.m. 2027-12-31` until then, and a no or
 * nothing is null. Under a header that says until, a date is the last day.
 */
export function parseAttest(text: string, header: string, today: IsoDate): Result<Validity | null, Unread> {
  const folded = fold(text);
  if (folded === '' || NO.test(folded)) return ok(null);
  if (YES.test(folded)) return ok({ validFrom: today, validTo: null });
  const parts = tidy(text).toLowerCase().replace(PREAMBLE, '').replace(SINCE, '').split(UNTIL);
  const [start = '', end = null] = parts.length === 1 && isHeadedUntil(header) ? ['', parts[0]] : parts;
  const read = parts.length > 2 ? null : readDays(start, end, today);
  if (!read) return problem('attest_unreadable', { found: tidy(text) });
  const { validFrom, validTo } = read;
  if (validTo === null || validFrom <= validTo) return ok(read);
  if (start === '') return problem('attest_ended', { to: validTo });
  return problem('range_reversed', { from: validFrom, to: validTo });
}

/** Null when one of the days that are written is none. */
function readDays(start: string, end: string | null, today: IsoDate): Validity | null {
  const validFrom = start === '' ? today : dateIn(start, today);
  const validTo = end === null ? null : dateIn(end, today);
  return validFrom === null || (end !== null && validTo === null) ? null : { validFrom, validTo };
}

function isHeadedUntil(header: string): boolean {
  return HEADED_UNTIL.test(words(header).join(' '));
}

function dateIn(text: string, today: IsoDate): IsoDate | null {
  const parsed = parseDate(text, weeksAround(today));
  return parsed.ok ? parsed.value : null;
}
