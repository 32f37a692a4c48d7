import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { against, AGREEMENT, theme } from './agreement.ts';

/** ST Halland, version 1: the region's own wording, asked once a year of doctors in specialist training. */
export const specialistTraining: InstrumentSource = {
  title: { sv: 'ST Halland, årlig', en: 'ST Halland, yearly' },
  lead: {
    sv: 'Tänk på det senaste året av din ST. Hoppa över det som du inte vill svara på.',
    en: 'Think of the last year of your specialist training. Skip what you would rather not answer.',
  },
  ...AGREEMENT,
  subscales: [
    theme('plan', ['Utbildningsprogram', 'Training programme'], {
      plan_current: ['Mitt individuella program är aktuellt.', 'My individual programme is up to date.'],
      plan_followed: ['Det följs i schemat.', 'The rota follows it.'],
    }),
    theme('supervision', ['Handledning', 'Supervision'], {
      supervision_held: ['Handledningssamtalen blir av.', 'The supervision meetings take place.'],
      supervision_worth: ['De för mig framåt i utbildningen.', 'They take me forward in my training.'],
    }),
    theme('assessment', ['Bedömning', 'Assessment'], {
      assessed_regularly: [
        'Min kompetens bedöms fortlöpande med kända metoder.',
        'My competence is assessed as we go along, by methods I know of.',
      ],
      feedback_concrete: ['Jag får konkret återkoppling på vad jag gör.', 'I get concrete feedback on what I do.'],
    }),
    theme('side_training', ['Sidotjänstgöring och kurser', 'Rotations and courses'], {
      rotations_planned: ['Sidotjänstgöringarna är planerade i god tid.', 'Rotations are planned in good time.'],
      courses_allowed: ['Jag får gå de kurser som målen kräver.', 'I may take the courses that the goals require.'],
    }),
    theme('leadership', ['Ledarskap och utveckling', 'Leadership and development'], {
      leads: ['Jag får öva på att leda.', 'I can practise leading.'],
      improves: [
        'Jag har tid för förbättringsarbete och vetenskapligt arbete.',
        'I have time for improvement work and scientific work.',
      ],
    }),
    theme('workplace', ['Arbetsplatsen', 'The workplace'], {
      speak_up: ['Jag kan säga till när något inte är bra.', 'I can speak up when something is not right.'],
      service_first: against(
        'Utbildningen får ofta stå tillbaka för produktionen.',
        'Training often gives way to production.',
      ),
    }),
    theme('overall', ['Helheten', 'Overall'], {
      recommend_st: ['Jag skulle rekommendera min ST till andra.', 'I would recommend my training to others.'],
    }),
  ],
};
