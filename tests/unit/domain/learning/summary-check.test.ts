import { describe, expect, test } from 'vitest';
import { SUMMARY_CASES } from '#app/content/generative-ai/cases/cases.ts';
import { FAULT_KINDS } from '#app/domain/learning/summary-check/case.ts';
import type { SummaryCase } from '#app/domain/learning/summary-check/case.ts';
import { judge } from '#app/domain/learning/summary-check/judge.ts';
import { checkingSettings } from '#app/domain/learning/summary-check/settings.ts';
import { textModelSettings } from '#app/domain/learning/text-model/settings.ts';

const same = (text: string) => ({ sv: text, en: text });
const small: SummaryCase = {
  title: same('Small'),
  record: [],
  sentences: [
    { id: 'x1', text: same('Right') },
    { id: 'x2', text: same('Date'), fault: { kind: 'date', severity: 1, record: same('Another') } },
    { id: 'x3', text: same('Dose'), fault: { kind: 'dose', severity: 3, record: same('Less') } },
  ],
  points: [{ id: 'x4', text: same('Visit'), fault: { kind: 'omitted', severity: 2, record: same('In May') } }],
};
const marking = (...ids: string[]) => judge(small, (id) => ids.includes(id));

describe('checking a summary', () => {
  test('a fault counts by its severity, and the worst that was missed comes first', () => {
    const checking = marking('x2');
    expect(checking).toMatchObject({ faults: 3, found: 1, alarms: 0, points: 1, most: 6 });
    expect(checking.missed.map(({ id }) => id)).toEqual(['x3', 'x4']);
    expect([...checking.verdicts.values()]).toEqual(['fine', 'found', 'missed', 'missed']);
  });

  test('to mark everything finds everything, and is told as false alarms', () => {
    const checking = marking('x1', 'x2', 'x3', 'x4');
    expect(checking).toMatchObject({ found: 3, alarms: 1, points: 6, most: 6, missed: [] });
    expect(checking.verdicts.get('x1')).toBe('alarm');
  });
});

describe.each(SUMMARY_CASES.map((one) => [one.title.en, one] as const))('the case %s', (_, one) => {
  test('has one fault of each kind among more that holds', () => {
    const faults = [...one.sentences, ...one.points].flatMap(({ fault }) => fault ?? []);
    expect(faults.map(({ kind }) => kind).sort()).toEqual([...FAULT_KINDS].sort());
    expect(new Set(faults.map(({ severity }) => severity)).size).toBe(3);
    expect(one.sentences.filter(({ fault }) => !fault).length).toBeGreaterThanOrEqual(7);
  });

  test.each(['sv', 'en'] as const)('takes every number of what holds from the record, in %s', (language) => {
    const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)?/g) ?? [];
    const record = new Set(
      one.record.flatMap(({ heading, lines }) => [heading, ...lines].flatMap((line) => numbers(line[language]))),
    );
    const strange = one.sentences
      .filter(({ fault }) => !fault)
      .flatMap(({ text }) => numbers(text[language]).filter((number) => !record.has(number)));
    expect(strange).toEqual([]);
  });

  test('lets what is left out be found only among the points', () => {
    const omitted = (list: typeof one.points) => list.filter(({ fault }) => fault?.kind === 'omitted').length;
    expect([omitted(one.sentences), omitted(one.points)]).toEqual([0, 1]);
    expect(one.points.filter(({ fault }) => fault)).toHaveLength(1);
  });
});

test('shares its page with the language model, and no name in the address', () => {
  const names = Object.keys(checkingSettings(SUMMARY_CASES).shape);
  expect(names.filter((name) => name in textModelSettings.shape)).toEqual([]);
});

test('everything that may be marked has its own name in the address, and nonsense marks nothing', () => {
  const statements = SUMMARY_CASES.flatMap(({ sentences, points }) => [...sentences, ...points]);
  const settings = checkingSettings(SUMMARY_CASES).parse({ case: 'x', shown: '2', a1: '1', a2: 'yes' });
  expect(Object.keys(settings)).toHaveLength(statements.length + 4);
  expect(settings).toMatchObject({ case: 0, blind: -1, record: 0, shown: 0, a1: 1, a2: 0 });
});
