import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';
import { against, AGREEMENT, theme } from './agreement.ts';

/** AT Halland, version 1: the region's own wording, for doctors after each part of their AT. Free to use and change. */
export const generalService: InstrumentSource = {
  title: { sv: 'AT Halland', en: 'AT Halland' },
  lead: {
    sv: 'Tänk på den del av din allmäntjänstgöring som du nyss har gjort. Hoppa över det som du inte vill svara på.',
    en: 'Think of the part of your AT that you have just done. Skip what you would rather not answer.',
  },
  ...AGREEMENT,
  subscales: [
    theme('introduction', ['Introduktion', 'Introduction'], {
      intro_before_duty: [
        'Jag var introducerad innan jag tog egna pass.',
        'I had been introduced before I worked shifts of my own.',
      ],
      intro_schedule: ['Schemat kom i så god tid att jag kunde planera.', 'The rota came early enough for me to plan.'],
    }),
    theme('supervision', ['Handledning', 'Supervision'], {
      own_supervisor: [
        'Jag hade en handledare som jag träffade regelbundet.',
        'I had a supervisor whom I met regularly.',
      ],
      backup: ['Det fanns alltid en erfaren kollega att fråga.', 'There was always an experienced colleague to ask.'],
      observed: [
        'Någon såg på när jag mötte patienter och gav mig återkoppling.',
        'Somebody watched me with patients and gave me feedback.',
      ],
    }),
    theme('responsibility', ['Ansvar', 'Responsibility'], {
      right_responsibility: [
        'Mitt ansvar ökade i takt med vad jag klarade.',
        'My responsibility grew with what I could do.',
      ],
      alone: against(
        'Jag lämnades ensam med beslut som jag inte var redo för.',
        'I was left alone with decisions that I was not ready for.',
      ),
    }),
    theme('learning', ['Utbildning', 'Education'], {
      goals_used: ['Målen för AT styrde vad jag fick göra.', 'The goals of AT decided what I was given to do.'],
      protected_time: ['Tiden för studier och undervisning var skyddad.', 'Time for study and teaching was protected.'],
    }),
    theme('workplace', ['Arbetsplatsen', 'The workplace'], {
      speak_up: ['Jag kunde säga till när något inte var bra.', 'I could speak up when something was not right.'],
      recovery: ['Passen gav mig tid att återhämta mig.', 'The shifts left me time to recover.'],
    }),
    theme('overall', ['Helheten', 'Overall'], {
      recommend_part: ['Jag skulle rekommendera delen till andra.', 'I would recommend this part to others.'],
    }),
  ],
};

/** BT Halland, version 1: as AT, for doctors in their basic service, with its assessments in view. */
export const basicService: InstrumentSource = {
  title: { sv: 'BT Halland', en: 'BT Halland' },
  lead: {
    sv: 'Tänk på den del av din bastjänstgöring som du nyss har gjort. Hoppa över det som du inte vill svara på.',
    en: 'Think of the part of your BT that you have just done. Skip what you would rather not answer.',
  },
  ...AGREEMENT,
  subscales: [
    theme('introduction', ['Introduktion', 'Introduction'], {
      intro_before_duty: [
        'Jag var introducerad innan jag tog egna pass.',
        'I had been introduced before I worked shifts of my own.',
      ],
      intro_goals: [
        'Vi gick igenom vilka delmål som skulle nås.',
        'We went through which milestones were to be reached.',
      ],
    }),
    theme('supervision', ['Handledning', 'Supervision'], {
      main_supervisor: [
        'Min huvudhandledare hade tid för mig när vi hade bestämt det.',
        'My main supervisor had time for me when we had agreed on it.',
      ],
      backup: ['Det fanns alltid en erfaren kollega att fråga.', 'There was always an experienced colleague to ask.'],
    }),
    theme('assessment', ['Bedömning', 'Assessment'], {
      methods_explained: ['Jag visste hur och när jag skulle bedömas.', 'I knew how and when I would be assessed.'],
      assessment_helped: ['Bedömningarna hjälpte mig att utvecklas.', 'The assessments helped me to develop.'],
      surprised: against(
        'Det som sades om mig vid slutet kom som en överraskning.',
        'What was said of me at the end came as a surprise.',
      ),
    }),
    theme('breadth', ['Bredd', 'Breadth'], {
      acute: ['Jag fick möta patienter med akuta tillstånd.', 'I met patients with acute conditions.'],
      continuity: ['Jag fick följa patienter över tid.', 'I could follow patients over time.'],
    }),
    theme('workplace', ['Arbetsplatsen', 'The workplace'], {
      speak_up: ['Jag kunde säga till när något inte var bra.', 'I could speak up when something was not right.'],
      recovery: ['Passen gav mig tid att återhämta mig.', 'The shifts left me time to recover.'],
    }),
    theme('overall', ['Helheten', 'Overall'], {
      recommend_part: ['Jag skulle rekommendera delen till andra.', 'I would recommend this part to others.'],
    }),
  ],
};
