const LONGEST = 255;
/** What Excel would take for a cell: `HT2026` is column HT, and `R1C1`, `R` and `C` are cells too. */
const CELL_LIKE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * A name that Excel lets a table have, made from that of its sheet: letters, figures and underscores, beginning with a
 * letter, not the name of a cell (ECMA-376 Part 1, 18.5.1.2, and 18.2.5). `taken` holds those in use, in lower case, and
 * gets the new one.
 */
export function tableName(sheet: string, taken: Set<string>): string {
  const name = sheet
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}]+/gu, '_')
    .replace(/[\u{10000}-\u{10FFFF}]/gu, '_')
    .replace(/^_+|_+$/g, '');
  const legal = /^\p{L}/u.test(name) && !CELL_LIKE.test(name) ? name : `_${name}`;
  return unlike(legal, taken, '_');
}

/** The headings as names of a table's columns: one line each, none empty, no two alike but for capitals. */
export function columnNames(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => unlike(heading.replace(/\s+/g, ' ').trim() || `${index + 1}`, taken, ' '));
}

function unlike(name: string, taken: Set<string>, before: string): string {
  let found = name.slice(0, LONGEST);
  for (let next = 2; taken.has(found.toLowerCase()); next += 1) {
    const end = `${before}${next}`;
    found = `${name.slice(0, LONGEST - end.length)}${end}`;
  }
  taken.add(found.toLowerCase());
  return found;
}
