import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Granska en sammanfattning innan du skriver under',
  task: 'En AI-tjänst har skrivit ett utskrivningsmeddelande om en påhittad patient. Sex saker är fel. Läs först utan journalen och markera det som låter fel. Öppna sedan journalen, rätta dina markeringar och visa svaret.',
  case: 'Patient',
  openRecord: 'Öppna journalen',
  record: 'Journalen',
  blind: (points: string, most: string) => `Innan du öppnade journalen hade du ${points} av ${most} poäng.`,
  sentences: 'AI-tjänstens sammanfattning: markera det som inte stämmer',
  points: 'Saknas något? Markera det som inte finns i sammanfattningen',
  show: 'Visa svaret',
  marked: (marked: string, all: string) => `Du har markerat ${marked} av ${all}. Sex saker är fel.`,
  score: (found: string, faults: string, points: string, most: string) =>
    `Du hittade ${found} av ${faults} fel. Efter allvar är det ${points} av ${most} poäng.`,
  alarms: (count: string) => `Markerat fast det stämmer: ${count}.`,
  noAlarms: 'Du markerade inget som stämmer.',
  worst: (text: string) => `Värst av det du missade: ${text}`,
  nothingMissed: 'Inget fel gick igenom.',
  verdicts: { found: 'Hittat', missed: 'Missat', alarm: 'Det här stämmer', fine: 'Stämmer' },
  kinds: {
    dose: 'fel dos',
    negation: 'tappad negation',
    side: 'fel sida',
    invented: 'påhittad överkänslighet',
    date: 'fel datum',
    omitted: 'utelämnad uppföljning',
  },
  severities: { 1: 'Gör journalen fel', 2: 'Kan skada på sikt', 3: 'Kan skada direkt' },
  fault: (kind: string, severity: string) => `${kind}, ${severity}`,
  inRecord: (text: string) => `Journalen: ${text}`,
  bars: 'Fel som du hittade, efter hur allvarliga de är.',
  of: (part: string, all: string) => `${part} av ${all}`,
};

const en: Catalogue<typeof sv> = {
  title: 'Check a summary before you sign it',
  task: 'An AI service has written a discharge summary of a made-up patient. Six things are wrong. First read it without the record and mark what sounds wrong. Then open the record, correct your marks and show the answer.',
  case: 'Patient',
  openRecord: 'Open the record',
  record: 'The record',
  blind: (points, most) => `Before you opened the record you had ${points} of ${most} points.`,
  sentences: 'The AI service’s summary: mark what is not right',
  points: 'Is anything missing? Mark what the summary does not hold',
  show: 'Show the answer',
  marked: (marked, all) => `You have marked ${marked} of ${all}. Six things are wrong.`,
  score: (found, faults, points, most) =>
    `You found ${found} of ${faults} faults. By severity that is ${points} of ${most} points.`,
  alarms: (count) => `Marked although right: ${count}.`,
  noAlarms: 'You marked nothing that is right.',
  worst: (text) => `Worst of what you missed: ${text}`,
  nothingMissed: 'No fault got through.',
  verdicts: { found: 'Found', missed: 'Missed', alarm: 'This is right', fine: 'Right' },
  kinds: {
    dose: 'wrong dose',
    negation: 'lost negation',
    side: 'wrong side',
    invented: 'invented allergy',
    date: 'wrong date',
    omitted: 'omitted follow-up',
  },
  severities: { 1: 'Makes the record wrong', 2: 'May harm in time', 3: 'May harm at once' },
  fault: (kind, severity) => `${kind}, ${severity}`,
  inRecord: (text) => `The record: ${text}`,
  bars: 'Faults that you found, by how severe they are.',
  of: (part, all) => `${part} of ${all}`,
};

export const summaryCheckLab = { sv, en };
