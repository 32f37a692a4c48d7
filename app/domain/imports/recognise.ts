import { parseIdentityNumber } from '#app/domain/shared/identity-number.ts';
import { parseCount } from '#app/domain/shared/numbers.ts';
import { parsePostcode } from '#app/domain/shared/places.ts';
import { fold } from '#app/domain/shared/text.ts';
import { parseAttest } from './attest-words.ts';
import type { Recogniser } from './field.ts';
import { isBlank } from './sheet.ts';
import type { RawCell } from './sheet.ts';
import { looksLikeWeek } from './week-header.ts';
import { parseEmail } from './words.ts';

const SAMPLE = 60;
/** Only decides a missing century or year, which recognition does not care about. */
const ANY_DAY = '2099-12-31';

const RECOGNISERS: Record<Recogniser, (text: string) => boolean> = {
  identity_number: (text) => /\d{6}/.test(text) && parseIdentityNumber(text, ANY_DAY).ok,
  email: (text) => parseEmail(text).ok,
  phone: (text) => /^(\+46|0)[\d\s-]{7,14}$/.test(text.trim()),
  postcode: (text) => /^\d{3} ?\d{2}$/.test(text.trim()) && parsePostcode(text) !== null,
  hsa_id: (text) => /^se\d{10}-[0-9a-z]+$/.test(fold(text)),
  weeks: (text) => looksLikeWeek(text),
  count: (text) => parseCount(text).ok,
  attest: (text) => parseAttest(text, '', ANY_DAY).ok,
};

/** The share of the filled cells that look like what the recogniser knows; null when all are blank. */
export function recognisedShare(cells: readonly RawCell[], recogniser: Recogniser): number | null {
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, SAMPLE);
  if (filled.length === 0) return null;
  return filled.filter((cell) => RECOGNISERS[recogniser](cell.text)).length / filled.length;
}
