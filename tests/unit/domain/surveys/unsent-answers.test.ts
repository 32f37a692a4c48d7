import { describe, expect, it } from 'vitest';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { unsentAnswers } from '#app/domain/surveys/unsent-answers.ts';

const words = (sv: string) => ({ sv, en: `${sv} (en)` });
const option = (id: string) => ({ id, text: words(`Val ${id}`) });
const definition = instrumentDefinition.parse({
  title: words('Titel'),
  lead: words('Inledning'),
  scale: { lowest: 1, labels: { sv: ['Nej', 'Ja'], en: ['No', 'Yes'] } },
  favourableFrom: 2,
  subscales: [
    {
      id: 'a',
      name: words('Tema'),
      items: [
        { id: 'step', text: words('Steg') },
        { id: 'several', kind: 'multiple', text: words('Flera'), options: [option('p'), option('q'), option('r')] },
        { id: 'hours', kind: 'number', text: words('Timmar'), min: 0, max: 10 },
        { id: 'why', kind: 'text', length: 'long', text: words('Varför') },
      ],
    },
  ],
});

describe('an answer that came too late', () => {
  it('is given back in the words of the questions, also what would not have been taken', () => {
    const unsent = unsentAnswers(definition, { step: '2', several: ['q', 'p'], hours: '11 h', why: ' Bra\n dag ' });
    expect(unsent.map(({ id, said }) => [id, said])).toEqual([
      ['step', [{ sv: 'Ja', en: 'Yes' }]],
      ['several', [words('Val q'), words('Val p')]],
      ['hours', ['11 h']],
      ['why', ['Bra\n dag']],
    ]);
    expect(unsent[0]?.question).toEqual(words('Steg'));
  });

  it('holds nothing of what was left out, cannot be answered so, or is no question', () => {
    const sent = { step: '7', several: '', hours: ' ', why: { deeper: 'x' }, other: 'y' };
    expect(unsentAnswers(definition, sent)).toEqual([]);
  });
});
