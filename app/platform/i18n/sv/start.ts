import { counted } from '../primitives.ts';

export const start = {
  title: (name: string) => `Hej ${name}`,
  lead: 'Det här behöver göras.',
  calm: {
    title: 'Inget väntar på dig',
    text: 'Allt som är ditt att göra är gjort. Använd menyn för att leta upp något.',
  },
  tasks: 'Att göra',
  draft: (round: string) => `${round}: ta fram ett förslag`,
  draftNote: (learners: string) =>
    learners === '0' ? 'Lägg till de lärande först' : `${learners} lärande väntar på placering`,
  unplaced: (round: string, count: string) => `${round}: ${count} utan placering`,
  unplacedNote: 'Se vad som står i vägen, lås det som ska stå kvar och föreslå på nytt',
  amendments: (round: string) => `${round}: meddela ändringar`,
  amendmentsNote: (count: string) => counted(count, 'ändring som ingen fått veta', 'ändringar som ingen fått veta'),
  publish: (round: string) => `${round}: kontrollera och publicera`,
  publishNote: (placed: string) => counted(placed, 'placering är klar', 'placeringar är klara'),
  supervisors: (count: string) =>
    `${counted(count, 'placering', 'placeringar')} börjar inom 14 dagar utan namngiven handledare`,
  supervisorsNote: 'Namnge handledare',
  failedMail: (count: string) => `${count} brev kunde inte skickas`,
  failedMailNote: 'Kontrollera adresserna',
  rosterTask: 'Se vilka som kommer till enheten',
  rosterNote: 'Schema per vecka, går att skriva ut',
  scheduleTask: 'Se ditt schema',
  scheduleNote: 'Nästa placering, adress, kontakt och vad som saknas',
};
