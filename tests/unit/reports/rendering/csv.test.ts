import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '#reports/rendering/csv.ts';
import { safeText, unguardedText } from '#reports/rendering/safe-text.ts';
import { formulaLike, hostileTexts } from './hostile-texts.ts';

const columns = [
  { key: 't', heading: 'Text', kind: 'text' as const, width: 10 },
  { key: 'd', heading: 'Datum', kind: 'date' as const, width: 10 },
  { key: 'n', heading: 'Tal', kind: 'decimal' as const, width: 10 },
];

describe('renderCsv', () => {
  it('writes what Swedish Excel opens: mark, semicolons, decimal comma, CRLF', () => {
    const csv = renderCsv({
      key: 's',
      name: 'S',
      columns,
      rows: [
        ['Väg 1; "A"', '2026-12-28', -1.5],
        [null, null, 2],
      ],
      totals: { n: 0.5 },
      totalsLabel: 'Summa',
    });
    expect(csv).toBe('\uFEFFText;Datum;Tal\r\n"Väg 1; ""A""";2026-12-28;-1,5\r\n;;2\r\nSumma;;0,5\r\n');
  });

  it('guards every formula and parses back to the same rows', () => {
    const rows = hostileTexts.map((text) => [text, '2026-12-28', 1]);
    const parsed = Papa.parse<string[]>(renderCsv({ key: 's', name: 'S', columns, rows }).slice(1), {
      delimiter: ';',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(parsed.data.slice(1).map((row) => row[0])).toEqual(hostileTexts.map(safeText));
    for (const text of formulaLike) expect(safeText(text)).toMatch(/^'/);
  });

  it('takes the guard away again', () => {
    expect(unguardedText(safeText('=1+1'))).toBe('=1+1');
    expect(unguardedText("'citat'")).toBe("'citat'");
  });
});
