/** One end of a range as somebody typed it, before its year is known. */
export type Point =
  | { kind: 'week'; week: number; year: number | null }
  | { kind: 'date'; day: number; month: number; year: number | null }
  | { kind: 'bare'; value: number };

const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

const NUMBER = /^(\d{1,2})$/;
const WEEK = /^(?:vecka|veckor|week|weeks|vv?|w)[\s.:]*(\d{1,2})(?:[\s,(-]*(\d{4})\)?)?$/;
const NUMBER_THEN_YEAR = /^(\d{1,2})\s*[ ,(]\s*(\d{4})\)?$/;
const YEAR_THEN_WEEK = /^(\d{4})\s*-?\s*(?:vecka|week|v|w)[\s.:]*(\d{1,2})$/;
const YEAR_DASH_WEEK = /^(\d{4})-(\d{1,2})$/;
const SIX_DIGITS = /^((?:19|20|21)\d{2})(\d{2})$/;
const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/;
const EIGHT_DIGITS = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const DAY_MONTH = /^(\d{1,2})\s*[/.]\s*(\d{1,2})\.?(?:\s*[/. -]\s*(\d{4}))?$/;
const DAY_NAME =
  /^(?:(?:den|mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*\.?,?\s+)?(\d{1,2})(?:\s*:?[ae]|st|nd|rd|th)?[\s.-]*([a-zåäö]{3,9})\.?(?:\s*,?\s*(\d{4}))?$/;

/** Reads one end; the text is tidied and in lower case. Null when it is neither week nor date. */
export function readPoint(text: string): Point | null {
  const bare = NUMBER.exec(text);
  if (bare) return { kind: 'bare', value: Number(bare[1]) };
  return readWeek(text) ?? readDate(text);
}

function readWeek(text: string): Point | null {
  const weekFirst = WEEK.exec(text) ?? NUMBER_THEN_YEAR.exec(text);
  if (weekFirst) return week(weekFirst[1], weekFirst[2]);
  const yearFirst = YEAR_THEN_WEEK.exec(text) ?? YEAR_DASH_WEEK.exec(text) ?? SIX_DIGITS.exec(text);
  return yearFirst ? week(yearFirst[2], yearFirst[1]) : null;
}

function readDate(text: string): Point | null {
  const iso = ISO_DATE.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (iso) return date(iso[3], Number(iso[2]), iso[1]);
  const numeric = DAY_MONTH.exec(text);
  if (numeric) return date(numeric[1], Number(numeric[2]), numeric[3]);
  const named = DAY_NAME.exec(text);
  const month = named ? MONTHS[(named[2] ?? '').slice(0, 3)] : undefined;
  return named && month ? date(named[1], month, named[3]) : null;
}

function week(number: string | undefined, year: string | undefined): Point {
  return { kind: 'week', week: Number(number), year: year ? Number(year) : null };
}

function date(day: string | undefined, month: number, year: string | undefined): Point {
  return { kind: 'date', day: Number(day), month, year: year ? Number(year) : null };
}
