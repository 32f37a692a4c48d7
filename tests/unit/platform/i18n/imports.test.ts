import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsOf, IMPORT_KINDS, PIVOT_FIELDS } from '#app/domain/imports/kinds.ts';
import { importLabel, importProblemText } from '#app/platform/i18n/import-problems.ts';
import { imports as english } from '#app/platform/i18n/en/imports.ts';
import { imports as swedish } from '#app/platform/i18n/sv/imports.ts';

const root = new URL('../../../../', import.meta.url);

function sourcesOf(folder: string): string[] {
  const files = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8'));
}

/** Codes as the source writes them: `problem('x')`, `code: 'x'`, `missing('field', 'x')`, `? 'x' : 'y'` in those. */
function codesIn(folder: string, pattern: RegExp): string[] {
  const found = sourcesOf(folder).flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(found)].sort();
}

const issueCodes = [
  ...codesIn('app/domain/imports', /(?:problem\(|code: |missing\('\w+', )'([a-z]+_[a-z_]+)'/g),
  ...codesIn('app/domain/shared', /'((?:week|date|range|identity|number)_[a-z_]+)'/g),
];

describe('the wording of imports', () => {
  it('has a sentence for every code that the domain can give', () => {
    expect(issueCodes.length).toBeGreaterThan(40);
    expect(issueCodes.filter((code) => !Object.hasOwn(swedish.issues, code))).toEqual([]);
  });

  it('has a sentence for every way in which a file is refused', () => {
    const codes = codesIn('app/platform/workbooks', /'(file_[a-z_]+)'/g);
    expect(codes.filter((code) => !Object.hasOwn(swedish.files, code))).toEqual([]);
  });

  it('names every field and what it expects', () => {
    const fields = IMPORT_KINDS.flatMap((kind) => fieldsOf(kind));
    expect(fields.filter((field) => !Object.hasOwn(swedish.fields, field.id)).map((field) => field.id)).toEqual([]);
    expect(
      fields.filter((field) => !Object.hasOwn(swedish.expects, field.expects)).map((field) => field.expects),
    ).toEqual([]);
    expect(PIVOT_FIELDS.map((field) => importLabel(swedish.fields, field)).every((name) => !name.startsWith('@'))).toBe(
      true,
    );
  });

  it('says what is wrong with its numbers in it', () => {
    const params = { week: 54, year: 2027, lastWeek: 52 };
    expect(importProblemText(swedish, 'week_does_not_exist', params)).toBe(
      'v. 54 finns inte 2027, sista veckan är v. 52.',
    );
    expect(importProblemText(english, 'week_does_not_exist', params)).toBe(
      'There is no week 54 in 2027; the last week is 52.',
    );
    expect(importProblemText(swedish, 'toString', {})).toBe('Okänt fel (toString).');
  });
});
