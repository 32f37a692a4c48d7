import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { AGREEMENT, inOwnWords } from './agreement.ts';

/**
 * Lärandemiljö Halland, version 1: the region's own wording, for students of every form. Eight themes that studies of
 * learning environments keep finding; free to use and change.
 */
export const learningEnvironment: InstrumentSource = {
  title: { sv: 'Lärandemiljö Halland', en: 'Learning environment Halland' },
  lead: {
    sv: 'Tänk på den placering som du nyss har haft. Hoppa över det som du inte vill svara på.',
    en: 'Think of the placement that you have just had. Skip what you would rather not answer.',
  },
  ...AGREEMENT,
  subscales: [
    {
      id: 'introduction',
      name: { sv: 'Introduktion', en: 'Introduction' },
      items: [
        {
          id: 'expected',
          text: { sv: 'Enheten var förberedd på att jag skulle komma.', en: 'The unit was prepared for my arrival.' },
        },
        {
          id: 'introduced',
          text: {
            sv: 'Den första tiden fick jag veta det som jag behövde för att komma igång.',
            en: 'In the first days I was told what I needed to get started.',
          },
        },
      ],
    },
    {
      id: 'continuity',
      name: { sv: 'Kontinuitet', en: 'Continuity' },
      items: [
        {
          id: 'known_supervisor',
          text: { sv: 'Jag visste vem som var min handledare.', en: 'I knew who my supervisor was.' },
        },
        {
          id: 'changing_supervisors',
          reversed: true,
          text: {
            sv: 'Jag fick byta handledare så ofta att det störde mitt lärande.',
            en: 'My supervisor changed so often that it disturbed my learning.',
          },
        },
      ],
    },
    {
      id: 'supervision',
      name: { sv: 'Handledning', en: 'Supervision' },
      items: [
        {
          id: 'knew_goals',
          text: { sv: 'Min handledare kände till mina lärandemål.', en: 'My supervisor knew my learning goals.' },
        },
        {
          id: 'right_level',
          text: {
            sv: 'Jag fick uppgifter som var lagom svåra för mig.',
            en: 'I was given tasks of the right difficulty for me.',
          },
        },
      ],
    },
    {
      id: 'feedback',
      name: { sv: 'Återkoppling', en: 'Feedback' },
      items: [
        {
          id: 'regular_feedback',
          text: { sv: 'Jag fick återkoppling fortlöpande.', en: 'I was given feedback as we went along.' },
        },
        {
          id: 'useful_feedback',
          text: {
            sv: 'Återkopplingen hjälpte mig att veta vad nästa steg var.',
            en: 'The feedback helped me to know my next step.',
          },
        },
      ],
    },
    {
      id: 'inclusion',
      name: { sv: 'Delaktighet och trygghet', en: 'Inclusion and safety' },
      items: [
        {
          id: 'part_of_team',
          text: { sv: 'Jag blev behandlad som en del av arbetslaget.', en: 'I was treated as part of the team.' },
        },
        {
          id: 'dared_to_ask',
          text: {
            sv: 'Jag vågade fråga och berätta när något blev fel.',
            en: 'I dared to ask, and to say when something went wrong.',
          },
        },
      ],
    },
    {
      id: 'opportunities',
      name: { sv: 'Lärandetillfällen', en: 'Learning opportunities' },
      items: [
        {
          id: 'enough_practice',
          text: { sv: 'Jag fick öva det som jag skulle lära mig.', en: 'I could practise what I was there to learn.' },
        },
        {
          id: 'other_professions',
          mayNotApply: true,
          text: {
            sv: 'Jag fick lära mig tillsammans med andra professioner.',
            en: 'I could learn together with other professions.',
          },
        },
      ],
    },
    {
      id: 'workplace',
      name: { sv: 'Arbetsplatsen', en: 'The workplace' },
      items: [
        {
          id: 'time_to_supervise',
          text: { sv: 'Det fanns tid för handledning.', en: 'There was time for supervision.' },
        },
        {
          id: 'treated_with_respect',
          text: {
            sv: 'Personal och patienter bemötte mig med respekt.',
            en: 'Staff and patients treated me with respect.',
          },
        },
      ],
    },
    {
      id: 'overall',
      name: { sv: 'Helheten', en: 'Overall' },
      items: [
        {
          id: 'would_recommend',
          text: {
            sv: 'Jag skulle rekommendera placeringen till andra.',
            en: 'I would recommend the placement to others.',
          },
        },
      ],
    },
  ],
};

/** Version 2: the same themes in the same words, and at the end what was good and what should change. */
export const learningEnvironmentInWords: InstrumentSource = {
  ...learningEnvironment,
  subscales: [
    ...learningEnvironment.subscales,
    {
      id: 'own_words',
      name: { sv: 'Med egna ord', en: 'In your own words' },
      items: [
        inOwnWords('was_good', ['Vad var bra med placeringen?', 'What was good about the placement?']),
        inOwnWords('should_change', [
          'Vad skulle göra den bättre för dem som kommer efter dig?',
          'What would make it better for those who come after you?',
        ]),
      ],
    },
  ],
};
