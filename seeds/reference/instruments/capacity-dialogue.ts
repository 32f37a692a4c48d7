import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { AGREEMENT, inOwnWords, theme } from './agreement.ts';

const YES_NO = [
  { id: 'yes', text: { sv: 'Ja', en: 'Yes' } },
  { id: 'no', text: { sv: 'Nej', en: 'No' } },
];

/** Kapacitetsdialog Halland, version 1: the region's own wording, for the unit's head and main supervisor, once a year. */
export const capacityDialogue: InstrumentSource = {
  title: { sv: 'Kapacitetsdialog Halland', en: 'Capacity dialogue Halland' },
  lead: {
    sv: 'Svara för enheten och för det kommande läsåret. Det ni inte vet ännu kan ni hoppa över.',
    en: 'Answer for the unit and for the coming academic year. Skip what you do not know yet.',
  },
  ...AGREEMENT,
  subscales: [
    {
      id: 'places',
      name: { sv: 'Platser', en: 'Places' },
      items: [
        {
          ...{ id: 'at_once', kind: 'number', min: 0, max: 60 },
          ...{ unit: { sv: 'lärande', en: 'learners' }, unitOne: { sv: 'lärande', en: 'learner' } },
          text: {
            sv: 'Hur många lärande kan ni ta emot samtidigt?',
            en: 'How many learners can you receive at the same time?',
          },
        },
        {
          ...{ id: 'compared', kind: 'single' },
          text: { sv: 'Hur är det jämfört med i år?', en: 'How does that compare with this year?' },
          options: [
            { id: 'more', text: { sv: 'Fler än i år', en: 'More than this year' } },
            { id: 'same', text: { sv: 'Lika många', en: 'As many' } },
            { id: 'fewer', text: { sv: 'Färre än i år', en: 'Fewer than this year' } },
          ],
        },
        {
          ...{ id: 'why_fewer', kind: 'multiple', showWhen: { item: 'compared', equals: ['fewer'] } },
          text: { sv: 'Vad gör att ni kan ta emot färre?', en: 'Why can you receive fewer?' },
          options: [
            { id: 'supervisors', text: { sv: 'Handledare saknas', en: 'Supervisors are lacking' } },
            { id: 'rebuilding', text: { sv: 'Ombyggnad eller flytt', en: 'Rebuilding or moving' } },
            { id: 'summer', text: { sv: 'Stängda vårdplatser', en: 'Closed beds' } },
            { id: 'other', text: { sv: 'Annat', en: 'Something else' } },
          ],
        },
        {
          ...{ id: 'more_with_help', kind: 'single', options: YES_NO },
          text: { sv: 'Kunde ni ta emot fler med rätt stöd?', en: 'Could you receive more with the right support?' },
        },
        inOwnWords('which_help', ['Vilket stöd skulle behövas?', 'Which support would be needed?'], {
          ...{ item: 'more_with_help', equals: ['yes'] },
        }),
      ],
    },
    {
      id: 'supervision',
      name: { sv: 'Handledning', en: 'Supervision' },
      items: [
        {
          ...{ id: 'supervisors', kind: 'number', min: 0, max: 200 },
          ...{ unit: { sv: 'personer', en: 'people' }, unitOne: { sv: 'person', en: 'person' } },
          text: { sv: 'Hur många kan handleda hos er?', en: 'How many of you can supervise?' },
        },
        {
          ...{ id: 'model', kind: 'single' },
          text: { sv: 'Hur handleder ni mest?', en: 'How do you mostly supervise?' },
          options: [
            { id: 'one_to_one', text: { sv: 'En handledare per lärande', en: 'One supervisor to each learner' } },
            { id: 'peers', text: { sv: 'Lärande i par', en: 'Learners in pairs' } },
            { id: 'student_room', text: { sv: 'Studentsal', en: 'Student ward' } },
          ],
        },
        {
          ...{ id: 'closed_weeks', kind: 'single', options: YES_NO },
          text: {
            sv: 'Finns det veckor när ni inte kan ta emot någon?',
            en: 'Are there weeks when you can receive nobody?',
          },
        },
        {
          ...{ id: 'which_weeks', kind: 'text', length: 'short' },
          text: { sv: 'Vilka veckor?', en: 'Which weeks?' },
          showWhen: { item: 'closed_weeks', equals: ['yes'] },
        },
      ],
    },
    theme('conditions', ['Förutsättningar', 'Conditions'], {
      rooms: ['Vi har rum och utrustning för de lärande.', 'We have the rooms and equipment that learners need.'],
      planned: ['Vi får veta i god tid vilka som kommer.', 'We are told in good time who is coming.'],
      contact: ['Kontakten med utbildningarna fungerar.', 'The contact with the universities and schools works.'],
    }),
    {
      id: 'own_words',
      name: { sv: 'Med egna ord', en: 'In your own words' },
      items: [
        inOwnWords('next_year', ['Vad vill ni utveckla under året?', 'What do you want to develop during the year?']),
      ],
    },
  ],
};
