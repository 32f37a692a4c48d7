import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { against, AGREEMENT, theme } from './agreement.ts';

/** PTP Halland, version 1: the region's own wording, for psychologists in their practical service. */
export const psychologistService: InstrumentSource = {
  title: { sv: 'PTP Halland', en: 'PTP Halland' },
  lead: {
    sv: 'Tänk på din praktiska tjänstgöring hittills. Hoppa över det som du inte vill svara på.',
    en: 'Think of your practical service so far. Skip what you would rather not answer.',
  },
  ...AGREEMENT,
  subscales: [
    theme('introduction', ['Introduktion', 'Introduction'], {
      expected: ['Arbetsplatsen var förberedd när jag kom.', 'The workplace was prepared when I came.'],
      plan_made: ['Vi gjorde en plan för tjänstgöringen.', 'We made a plan for my service.'],
    }),
    theme('supervision', ['Handledning', 'Supervision'], {
      weekly: ['Jag får handledning varje vecka.', 'I am supervised every week.'],
      psychologist: [
        'Min handledare hjälper mig i rollen som psykolog.',
        'My supervisor helps me in the role of psychologist.',
      ],
      cancelled: against('Handledningen ställs ofta in.', 'Supervision is often cancelled.'),
    }),
    theme('tasks', ['Arbetsuppgifter', 'Tasks'], {
      varied: ['Jag får göra utredning, bedömning och behandling.', 'I do investigations, assessments and treatments.'],
      load: ['Mängden arbete är rimlig för en nybörjare.', 'The amount of work is reasonable for a beginner.'],
    }),
    theme('programme', ['PTP-programmet', 'The PTP programme'], {
      group_time: ['Jag kan delta i programmets träffar.', 'I can take part in the meetings of the programme.'],
      group_worth: ['De har nytta i mitt arbete.', 'They are of use in my work.'],
    }),
    theme('workplace', ['Arbetsplatsen', 'The workplace'], {
      speak_up: ['Jag kan säga till när något inte är bra.', 'I can speak up when something is not right.'],
      belongs: ['Jag är en del av arbetsgruppen.', 'I am part of the team.'],
    }),
    theme('overall', ['Helheten', 'Overall'], {
      recommend_ptp: ['Jag skulle rekommendera platsen till andra.', 'I would recommend the post to others.'],
    }),
  ],
};
