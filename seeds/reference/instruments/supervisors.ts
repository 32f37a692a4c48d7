import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { against, AGREEMENT, inOwnWords, theme } from './agreement.ts';

/** Handledare Halland, version 1: the region's own wording, for supervisors, about the conditions that they have. */
export const supervisors: InstrumentSource = {
  title: { sv: 'Handledare Halland', en: 'Supervisors Halland' },
  lead: {
    sv: 'Tänk på det senaste året som handledare. Hoppa över det som du inte vill svara på.',
    en: 'Think of the past year as a supervisor. Skip what you would rather not answer.',
  },
  ...AGREEMENT,
  subscales: [
    theme('time', ['Tid', 'Time'], {
      time_set_aside: ['Jag har tid avsatt för handledning.', 'I have time set aside for supervision.'],
      time_for_talks: [
        'Jag hinner ha de samtal som placeringen kräver.',
        'I have time for the talks that a placement requires.',
      ],
      patients_first: against(
        'Handledningen får ofta stå tillbaka för annat arbete.',
        'Supervision often has to give way to other work.',
      ),
    }),
    theme('competence', ['Kompetens', 'Competence'], {
      trained: ['Jag har den utbildning som jag behöver för att handleda.', 'I have the training I need to supervise.'],
      knows_goals: ['Jag får veta de lärandes mål i god tid.', 'I am told the learners’ goals in good time.'],
      can_assess: ['Jag känner mig säker när jag bedömer.', 'I feel sure of myself when I assess.'],
    }),
    theme('support', ['Stöd', 'Support'], {
      manager: ['Min chef stöder mig som handledare.', 'My manager supports me as a supervisor.'],
      colleagues: ['Mina kollegor och jag delar på ansvaret.', 'My colleagues and I share the responsibility.'],
      school: [
        'Jag vet vem jag kan vända mig till hos utbildningen.',
        'I know whom to turn to at the university or school.',
      ],
    }),
    theme('planning', ['Planering', 'Planning'], {
      told_early: ['Jag får veta i god tid vem som kommer.', 'I am told in good time who is coming.'],
      right_number: ['Antalet lärande är lagom för oss.', 'The number of learners is right for us.'],
    }),
    theme('worth', ['Värde', 'Worth'], {
      valued: ['Min insats som handledare uppskattas.', 'My work as a supervisor is valued.'],
      go_on: ['Jag vill fortsätta att handleda.', 'I want to go on supervising.'],
    }),
    {
      id: 'own_words',
      name: { sv: 'Med egna ord', en: 'In your own words' },
      items: [
        inOwnWords('what_helps', ['Vad hjälper dig mest som handledare?', 'What helps you most as a supervisor?']),
        inOwnWords('what_is_missing', ['Vad saknar du?', 'What do you lack?']),
      ],
    },
  ],
};
