import type { Conventions } from './conventions.ts';

export const NO_BREAK = '\u00a0';

/** `1 placering`, `3 placeringar`; the count as it has been formatted. */
export function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

/** Rounds half away from zero and groups by thousands; a rounded zero has no sign. */
export function formatFixed(
  value: number,
  min: number,
  max: number,
  c: Pick<Conventions, 'group' | 'decimal'>,
): string {
  if (!Number.isFinite(value)) return '–';
  const [whole = '0', fraction = ''] = roundedText(Math.abs(value), max).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(min, '0');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, c.group) + (kept ? `${c.decimal}${kept}` : '');
  const isZero = !/[1-9]/.test(digits);
  return value < 0 && !isZero ? `\u2212${digits}` : digits;
}

/** `1.005` to two decimals is `1.01`: the decimal point is moved in the text, not by multiplication. */
function roundedText(value: number, decimals: number): string {
  if (value >= 1e21 || value < 1e-6) return value.toFixed(decimals);
  const shifted = Math.round(Number(`${value}e${decimals}`));
  return Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

const stockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Date and clock in Stockholm of an ISO instant in UTC. */
export function stockholmParts(instant: string): { date: string; hour: string; minute: string } {
  const parts = new Map(stockholm.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const pick = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { date: `${pick('year')}-${pick('month')}-${pick('day')}`, hour: pick('hour'), minute: pick('minute') };
}
