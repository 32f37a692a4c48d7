import { describe, expect, it } from 'vitest';
import { parseAttest } from '#app/domain/imports/attest-words.ts';
import { interpret } from '#app/domain/imports/interpret.ts';
import type { ExistingLearner, Lookups } from '#app/domain/imports/lookups.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import { importContext, importLookups } from '#tests/support/imports.ts';

const today = '2027-06-01';
const span = (validFrom: string, validTo: string | null = null) => ({ ok: true, value: { validFrom, validTo } });

const cells: [string, unknown][] = [
  ...['ja', 'X', 'OK', 'uppvisat', 'yes', '1', '✓'].map((text) => [text, span(today)] as [string, unknown]),
  ...['nej', '-', 'saknas', 'no', ''].map((text) => [text, { ok: true, value: null }] as [string, unknown]),
  ['2027-05-02', span('2027-05-02')],
  ['2/5 2027', span('2027-05-02')],
  ['Uppvisat 2027-05-02', span('2027-05-02')],
  ['fr.o.m. 2027-05-02', span('2027-05-02')],
  ['t.o.m. 2027-12-31', span(today, '2027-12-31')],
  ['tom 2027-12-31', span(today, '2027-12-31')],
  ['ja, giltigt till 2027-12-31', span(today, '2027-12-31')],
  ['until 31 Dec 2027', span(today, '2027-12-31')],
  ['2027-05-02 - 2027-12-31', span('2027-05-02', '2027-12-31')],
  ['2027-05-02 t.o.m. 2027-12-31', span('2027-05-02', '2027-12-31')],
  ['kanske', { ok: false, error: { code: 'attest_unreadable', params: { found: 'kanske' } } }],
  ['2027-02-30', { ok: false, error: { code: 'attest_unreadable', params: { found: '2027-02-30' } } }],
  ['t.o.m. våren', { ok: false, error: { code: 'attest_unreadable', params: { found: 't.o.m. våren' } } }],
  ['t.o.m. 2026-12-31', { ok: false, error: { code: 'attest_ended', params: { to: '2026-12-31' } } }],
  [
    '2027-12-31 - 2027-05-02',
    { ok: false, error: { code: 'range_reversed', params: { from: '2027-12-31', to: '2027-05-02' } } },
  ],
];

describe('a cell about an attest', () => {
  it.each(cells)('%s', (text, expected) => {
    expect(parseAttest(text, 'Belastningsregister', today)).toEqual(expected);
  });

  it.each(['Belastningsregister t.o.m.', 'Utdrag giltigt till', 'Criminal record, valid until'])(
    'is the last day under the header %s',
    (header) => {
      expect(parseAttest('2027-12-31', header, today)).toEqual(span(today, '2027-12-31'));
    },
  );
});

function read(headers: string[], cells: string[], lookups: Lookups = importLookups) {
  const sheet = rawSheet([
    ['Förnamn', 'Efternamn', 'E-post', ...headers],
    ['Alva', 'Ek', 'alva.ek@exempel.se', ...cells],
  ]);
  const read = interpret('class_list', [sheet], lookups, importContext);
  const [result] = read?.results ?? [];
  if (!read || !result) throw new Error('Nothing to interpret');
  return { fields: read.columns.slice(3).map(({ field }) => field), result };
}

describe('columns of attests', () => {
  it.each([
    ['Utdrag belastningsregistret', 'attestCriminalRecord'],
    ['Belastningsregister (t.o.m.)', 'attestCriminalRecord'],
    ['Criminal record check', 'attestCriminalRecord'],
    ['Hälsodeklaration', 'attestHealth'],
    ['Health declaration', 'attestHealth'],
    ['Sekretessförbindelse', 'attestConfidentiality'],
    ['Basala hygienrutiner', 'attestHygiene'],
    ['Legitimation', 'attestLicence'],
    ['Examensbevis', 'attestDegree'],
    ['Skyddad identitet', 'protectedIdentity'],
    ['MRSA', null],
  ])('%s is %s', (header, field) => {
    expect(read([header], ['ja']).fields).toEqual([field]);
  });

  it('are not guessed from what only resembles their headers and contents', () => {
    expect(read(['Examensår'], ['2028']).fields).toEqual([null]);
    expect(read([''], ['ja']).fields).toEqual([null]);
  });

  it('become attests, where a no and an empty cell say nothing', () => {
    const headers = ['Hälsodeklaration', 'Belastningsregister', 'Legitimation', 'Examen'];
    expect(read(headers, ['ja', 't.o.m. 2027-12-31', 'nej', '']).result).toMatchObject({
      status: 'new',
      values: {
        attests: [
          { kind: 'health', validFrom: today, validTo: null },
          { kind: 'criminal_record_check', validFrom: today, validTo: '2027-12-31' },
        ],
      },
    });
  });

  it('that cannot be read are errors with row, column, what was found and what was expected', () => {
    const { result } = read(['Belastningsregister'], ['någon gång']);
    expect(result).toMatchObject({
      status: 'error',
      issues: [
        {
          code: 'attest_unreadable',
          row: 2,
          column: 'Belastningsregister',
          found: 'någon gång',
          expected: { code: 'expects_attest' },
        },
      ],
    });
  });

  it('that have ended are told, and the row is taken in without them', () => {
    const { result } = read(['Belastningsregister t.o.m.'], ['2027-01-31']);
    expect(result).toMatchObject({ status: 'new', values: { attests: [] } });
    expect(result.issues).toMatchObject([{ code: 'attest_ended', severity: 'warning' }]);
  });

  it('change somebody who has not shown it, and nobody who has', () => {
    const alva: ExistingLearner = {
      id: 'alva',
      identityKey: null,
      externalId: null,
      email: 'alva.ek@exempel.se',
      values: { givenName: 'Alva', familyName: 'Ek' },
    };
    const held = { kind: 'health' as const, validFrom: '2027-01-01', validTo: '2027-12-31' };
    const against = (attests?: ExistingLearner['attests']) =>
      read(['Hälsodeklaration'], ['ja'], { ...importLookups, learners: [{ ...alva, attests }] }).result;
    expect(against([])).toMatchObject({ status: 'changed', changes: ['attestHealth'] });
    expect(against([held])).toMatchObject({ status: 'unchanged', changes: [] });
    expect(against([{ ...held, validTo: '2027-05-31' }])).toMatchObject({ status: 'changed' });
    // Of whom the reader may not know.
    expect(against(undefined)).toMatchObject({ status: 'unchanged' });
  });
});
