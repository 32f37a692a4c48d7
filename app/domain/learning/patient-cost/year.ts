import { CONTACTS, OVERHEAD, PRODUCTION } from './price-list.ts';
import type { ContactId } from './price-list.ts';
import type { Autumn, OverheadKey } from './settings.ts';

/** Contacts of one kind in one month. */
export interface YearEntry {
  /** 1 to 12. */
  month: number;
  contact: ContactId;
  count: number;
}

export interface CostedEntry extends YearEntry {
  /** Kronor for staff and material. */
  direct: number;
  /** Kronor of what nobody uses for one patient: premises, IT, management. */
  overhead: number;
}

export interface CostedYear {
  entries: readonly CostedEntry[];
  direct: number;
  overhead: number;
  total: number;
}

const USUAL: readonly YearEntry[] = [
  { month: 1, contact: 'doctor', count: 1 },
  { month: 1, contact: 'test', count: 3 },
  { month: 3, contact: 'phone', count: 2 },
  { month: 4, contact: 'nurse', count: 1 },
  { month: 6, contact: 'outpatient', count: 1 },
  { month: 8, contact: 'phone', count: 2 },
];

const AUTUMN: Readonly<Record<Autumn, readonly YearEntry[]>> = {
  admitted: [
    { month: 10, contact: 'emergency', count: 1 },
    { month: 10, contact: 'bedDay', count: 5 },
    { month: 11, contact: 'nurse', count: 1 },
  ],
  followed: [
    { month: 9, contact: 'nurse', count: 1 },
    { month: 10, contact: 'doctor', count: 3 },
    { month: 10, contact: 'test', count: 3 },
    { month: 11, contact: 'nurse', count: 1 },
  ],
};

/** One made-up patient's year of contacts. */
export function yearOf(autumn: Autumn): readonly YearEntry[] {
  return [...USUAL, ...AUTUMN[autumn]];
}

/** Kronor of overhead on one contact, so that all contacts of the year together carry the whole of it. */
export function overheadPerContact(contact: ContactId, key: OverheadKey): number {
  return (OVERHEAD * weightOf(contact, key)) / TOTAL_WEIGHTS[key];
}

/** What each contact cost, and the year. */
export function costYear(entries: readonly YearEntry[], key: OverheadKey): CostedYear {
  const costed = entries.map((entry) => ({
    ...entry,
    direct: entry.count * CONTACTS[entry.contact].direct,
    overhead: entry.count * overheadPerContact(entry.contact, key),
  }));
  const direct = costed.reduce((sum, entry) => sum + entry.direct, 0);
  const overhead = costed.reduce((sum, entry) => sum + entry.overhead, 0);
  return { entries: costed, direct, overhead, total: direct + overhead };
}

function weightOf(contact: ContactId, key: OverheadKey): number {
  const { minutes, direct } = CONTACTS[contact];
  return { contacts: 1, minutes, direct }[key];
}

function totalWeight(key: OverheadKey): number {
  return PRODUCTION.reduce((sum, [contact, count]) => sum + count * weightOf(contact, key), 0);
}

const TOTAL_WEIGHTS: Readonly<Record<OverheadKey, number>> = {
  contacts: totalWeight('contacts'),
  minutes: totalWeight('minutes'),
  direct: totalWeight('direct'),
};
