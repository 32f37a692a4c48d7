import type { Respondents } from '#app/domain/surveys/respondents.ts';
import { counted } from '../primitives.ts';

const anonymous = 'Svaret är anonymt: det sparas utan namn, utan tid och utan något som leder till dig.';
const named =
  'Svaret är enhetens och visas med enhetens namn för dem som planerar placeringar, följer upp utbildningen eller svarar för enheten. Vem på enheten som har svarat sparas inte.';

/** Surveys to others than learners. */
export const respondents = {
  title: 'Vem som svarar',
  hint: 'Kan inte ändras sedan. Resultat från olika svarande blandas aldrig.',
  names: { learners: 'Lärande', supervisors: 'Handledare', units: 'Enheter' } satisfies Record<Respondents, string>,
  about: {
    learners: 'De som har en placering. Anonymt.',
    supervisors: 'De som är namngivna som handledare på en placering. Anonymt.',
    units: 'En länk till kontaktpersonen på varje enhet som tar emot lärande. Svaren visas med enhetens namn.',
  } satisfies Record<Respondents, string>,
  instrument: (title: string, who: string) => `${title}. ${who} svarar`,
  instrumentHint: 'Formuläret avgör vem som svarar: lärande, handledare eller enheter.',
  promises: {
    supervisors: (mean: string, distribution: string) =>
      `När handledare svarar gäller minst ${mean} och ${distribution}. Den som läser kan själv ha svarat, och hennes eget svar kan hon dra ifrån.`,
    units:
      'När enheter svarar är svaret inte anonymt utan visas med enhetens namn, efter hand som svaren kommer in. Det står i brevet och på svarssidan.',
  },
  noPlacement: (count: string) => `${count} utan någon sådan placering`,
  noUnits: 'Ingen enhet som tar emot lärande då har en kontaktadress, så omgången går inte att öppna.',
  fieldErrors: {
    noUnits:
      'Ingen enhet som tar emot lärande då har en kontaktadress. Lägg till den på enheten eller välj fler veckor.',
  },
  left: {
    supervisors: 'Handledare',
    units: 'Enhet',
    late: 'Namngavs efter att omgången öppnades',
    lateUnit: 'Tillkom efter att omgången öppnades',
  },
  triggersLead: 'Stående utskick går till lärande. För handledare och enheter öppnas omgångar för hand.',
  letters: {
    supervisors: {
      subject: (unit: string) => `Hur är det att handleda på ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hej ${name}!\n\nDu är eller har varit handledare för lärande på ${unit}. Berätta vilka förutsättningar du har i enkäten ${title}. Den tar under två minuter.\n\n${link}\n\nLänken är din egen och kan användas en gång, senast ${last}. ${anonymous} Medelvärden visas bara när minst ${mean} har svarat.\n\nTack för att du handleder.\n\nFoU Utbildning`,
    },
    units: {
      subject: (unit: string) => `Fråga till ${unit} om att ta emot lärande`,
      body: (name: string, unit: string, title: string, link: string, last: string, _mean: string) =>
        `Hej ${name}!\n\nDu är kontaktperson för lärande på ${unit}. Svara för enheten i ${title}.\n\n${link}\n\nEnheten svarar en gång, senast ${last}. ${named}\n\nFoU Utbildning`,
    },
  },
  answer: {
    named: 'Svaret är inte anonymt',
    namedText: named,
    forUnit: (unit: string) => `Du svarar för ${unit}.`,
  },
  poster: {
    heading: (unit: string) => `Hur är det att handleda på ${unit}?`,
    ask: (title: string) => `Du som handleder här: svara på enkäten ${title}. Det tar under två minuter.`,
  },
  unitAnswers: {
    title: 'Enheternas svar',
    lead: 'Visas med enhetens namn, efter hand som de kommer in. Enheterna fick veta det innan de svarade.',
    question: 'Fråga att visa',
    answer: 'Svar',
    none: { title: 'Inget svar ännu', text: 'Enheter som du får se visas här när de har svarat.' },
    nothing: 'Inget svar på frågan',
    sum: (total: string, units: string) => `Tillsammans ${total}, från ${counted(units, 'enhet', 'enheter')}.`,
    open: 'Svaren visas efter hand',
    openText: (date: string) => `Omgången är öppen till och med ${date}. Svaren är enheternas och visas med namn.`,
    notYet: 'Har inte svarat',
  },
};
