import { expect, it } from 'vitest';
import { UnitAnswers } from '#app/components/surveys/unit-answers.tsx';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { capacityDialogue } from '#seeds/reference/instruments/capacity-dialogue.ts';
import { serverHtml } from './render.tsx';

const definition = instrumentDefinition.parse(capacityDialogue);
const answers = [
  { unitId: 'a', unit: 'Avd 61', values: { at_once: 1, supervisors: 1 } },
  { unitId: 'b', unit: 'Avd 62', values: { at_once: 4, supervisors: 6 } },
];

it.each([
  ['sv', 'at_once', '1 lärande', '4 lärande'],
  ['en', 'at_once', '1 learner', '4 learners'],
  ['sv', 'supervisors', '1 person', '6 personer'],
  ['en', 'supervisors', '1 person', '6 people'],
] as const)('in %s, what is counted by %s is called otherwise when it is one', async (language, item, one, many) => {
  const page = <UnitAnswers answers={answers} definition={definition} />;
  const html = await serverHtml(page, { at: `/?fraga=${item}`, language });
  const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
  expect(cells).toEqual([one, many]);
});

it.each([
  ['sv', 'från 1 enhet.', 'från 2 enheter.'],
  ['en', 'from 1 unit.', 'from 2 units.'],
] as const)('in %s, so is the number of units that the sum is from', (language, one, many) => {
  const { sum } = textsFor(language).respondents.unitAnswers;
  expect([sum('1', '1'), sum('5', '2')]).toEqual([expect.stringContaining(one), expect.stringContaining(many)]);
});
