import { counted } from '../primitives.ts';

export const publication = {
  gaps: 'Det här är inte klart',
  unplaced: (count: string) => (count === '1' ? '1 placering saknas' : `${count} placeringar saknas`),
  left: (count: string) =>
    `${counted(count, 'placering har', 'placeringar har')} en lärande som gjort uppehåll eller avbrutit`,
  unsupervised: (count: string) =>
    count === '1'
      ? '1 placering har ingen namngiven handledare'
      : `${count} placeringar har ingen namngiven handledare`,
  broken: 'En regel bryts nu.',
  concerns: 'Det gäller',
  andMore: (count: string) => `och ${count} till`,
  despite: 'Publicera ändå, fast regler bryts',
  despiteFirst: 'Planen bryter regler nu. Rätta den, eller kryssa för att du publicerar ändå.',
  title: 'Kontrollera innan du publicerar',
  titleAgain: 'Ändringar som ingen har fått veta',
  text: (placements: string, learners: string, units: string) =>
    `${counted(placements, 'placering', 'placeringar')} publiceras. ${learners} lärande och ${counted(units, 'enhet', 'enheter')} får ett brev var. Det går inte att ångra, eftersom breven skickas.`,
  textAgain: (placements: string, learners: string, units: string) =>
    `${counted(placements, 'placering är ny eller har', 'placeringar är nya eller har')} upphört sedan omgången publicerades. ${learners} lärande och ${counted(units, 'enhet', 'enheter')} får ett brev var. Det går inte att ångra, eftersom breven skickas.`,
  publish: (letters: string) => `Publicera och skicka ${letters} brev`,
  publishAgain: (letters: string) => `Meddela ändringarna med ${letters} brev`,
  example: 'Så ser breven ut',
  exampleTo: (recipient: string) => `Till ${recipient}`,
  ended: 'Upphör eller kortas',
  endedAtUnit: 'Uteblir eller slutar',
  silentUnits: 'Enheter utan e-postadress: meddela på annat sätt',
  pending: (count: string) => `${counted(count, 'ändring', 'ändringar')} i den publicerade planen har inte meddelats`,
  toPending: 'Se och meddela',
  learners: 'Lärande som får brev',
  units: 'Enheter som får brev',
  learner: 'Lärande',
  email: 'E-postadress',
  placements: 'Placeringar',
  unit: 'Enhet',
  comes: 'Lärande som kommer',
  byHand: 'Skyddade personuppgifter: meddela på annat sätt än med e-post',
  withoutAddress: 'Saknar e-postadress: meddela på annat sätt',
  doneTitle: (reference: string) => `Publicerat. Referens ${reference}`,
  doneText: (placements: string, recipients: string) =>
    `${counted(placements, 'placering är publicerad', 'placeringar är publicerade')} och ${recipients} brev är på väg.`,
  earlier: 'Publiceringar',
  earlierLine: (time: string, placements: string, recipients: string) =>
    `${time}: ${counted(placements, 'placering', 'placeringar')}, ${recipients} brev`,
  none: {
    title: 'Inget att publicera',
    text: 'Alla placeringar i omgången är redan publicerade, eller så finns det inga ännu.',
  },
};
