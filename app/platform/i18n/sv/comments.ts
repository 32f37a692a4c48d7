import type { Topic } from '#app/domain/quality/free-text/topics.ts';
import type { RedactionKind } from '#app/domain/quality/free-text/redactions.ts';

/** What has been said in own words in a survey. */
export const comments = {
  title: 'Med egna ord',
  lead: (wave: string) => `Vad de svarande har skrivit i ${wave}.`,
  group: 'Vilka svar',
  none: {
    title: 'Inga kommentarer att visa',
    text: (fewest: string) =>
      `Kommentarer visas där minst ${fewest} har skrivit, och bara när ingen jämförelse lämnar färre kvar.`,
  },
  nothingShown: 'Ingen kommentar har släppts igenom än.',
  shown: (shown: string, written: string) => `${shown} av ${written} kommentarer visas, i slumpad ordning.`,
  about: 'Vad det handlar om',
  aboutIn: (question: string) => `Vad det handlar om: ${question}`,
  aboutNote: 'Räknat på ord i de kommentarer som visas. En kommentar kan handla om flera saker, eller ingen av dem.',
  topic: 'Ämne',
  count: 'Kommentarer',
  example: 'Till exempel',
  topics: {
    introduction: 'Introduktion och mottagande',
    supervision: 'Handledning',
    continuity: 'Samma handledare',
    feedback: 'Återkoppling och bedömning',
    inclusion: 'Bemötande och arbetslag',
    opportunities: 'Vad man får göra och lära sig',
    workload: 'Stress och bemanning',
    schedule: 'Schema och arbetspass',
    systems: 'Inloggning och system',
    premises: 'Lokaler',
    journey: 'Resor och boende',
    goals: 'Mål och studieuppgifter',
  } satisfies Record<Topic, string>,
  moderate: {
    title: 'Granska kommentarer',
    lead: (wave: string) =>
      `Läs vad som har skrivits i ${wave} och ta bort det som pekar ut någon innan det visas. Vilken enhet det gäller syns inte här.`,
    open: (count: number) => (count === 1 ? 'Granska 1 kommentar' : `Granska ${count} kommentarer`),
    which: (position: string, all: string) => `Kommentar ${position} av ${all}`,
    decide: (act: string, comment: string) => `${act}: ${comment}`,
    asShown: 'Så här visas den',
    proposed: 'Förslaget har bytt ut det som liknar namn, nummer och adresser. Kontrollera och ändra.',
    show: 'Visa',
    hide: 'Visa inte',
    done: 'Inget väntar på granskning',
    change: 'Ändra det som visas',
    questions: 'Frågor',
    waits: (question: string, count: string) => `${question} (${count} väntar)`,
    settled: (count: string, all: string) => `${count} av ${all} granskade`,
    later: (count: string) => `${count} till visas när de här är granskade.`,
    never: (count: string, fewest: string) =>
      `${count} kommentarer visas aldrig för någon, eftersom färre än ${fewest} har skrivit där de hör hemma.`,
  },
  marks: {
    email: '[e-postadress]',
    link: '[länk]',
    identity: '[personnummer]',
    phone: '[telefonnummer]',
    number: '[nummer]',
    name: '[namn]',
  } satisfies Record<RedactionKind, string>,
};
