import type { Catalogue } from '../catalogue.ts';

/** What a remark may be about, in words. */
export interface RemarkFacts {
  cases: string;
  weeks: string;
  share: string;
  /** What the idea's cases are called, where it goes worse, what went wrong, its class, and the simplest way. */
  name: string;
  group: string;
  harm: string;
  device: string;
  simple: string;
}

const sv = {
  ownerNamed: () => 'Någon i vården äger frågan och det som ska göras.',
  ownerMissing: () => 'Ingen äger frågan. Projektet rullar på ändå.',
  measureEffect: () => 'Ni vet vad som ska bli bättre, och för vem.',
  measureAccuracy: () => 'Träffsäkerhet är modellens betyg, inte patientens.',
  measureAlarms: () => 'Mycket använt är inte detsamma som nyttigt.',
  baselineCounted: () => 'Ni vet hur det är i dag.',
  supplierSays: ({ share }: RemarkFacts) =>
    `Underlaget säger ${share}. Det är någon annans patienter, eller samma som den byggdes på.`,
  historyFine: ({ share }: RemarkFacts) => `På ert senaste år: ${share} rätt, precis som utlovat.`,
  historyLower: ({ share }: RemarkFacts) => `På ert senaste år: ${share} rätt. Lite lägre än utlovat, men nära nog.`,
  groupSeen: ({ share, group }: RemarkFacts) => `Här syns något: ${group} är det bara ${share} rätt.`,
  groupsFine: ({ share }: RemarkFacts) => `På ert senaste år: omkring ${share} rätt på varje avdelning.`,
  simpleSame: ({ simple }: RemarkFacts) => simple,
  simpleWorse: ({ simple }: RemarkFacts) => simple,
  deviceRight: ({ device }: RemarkFacts) => device,
  deviceOver: ({ weeks, device }: RemarkFacts) => `${weeks} veckor gick åt i onödan. ${device}`,
  deviceUnsure: () => 'Ingen säger emot nu. Frågan ställs igen innan en patient möter modellen.',
  dpiaDone: () => 'Riskerna för dem vars uppgifter det gäller är bedömda.',
  dpiaMissing: () => 'Dataskyddsombudet har inte sett projektet än.',
  silentSkipped: () => 'Ingen vet hur den gör på dagens patienter.',
  silentFound: ({ cases, weeks, group, name }: RemarkFacts) =>
    `Efter ${weeks} veckor och ${cases} ${name} i gruppen är det tydligt: ${group} går det klart sämre än utlovat. Ingen patient drabbades.`,
  silentTooFew: ({ cases, name, group }: RemarkFacts) =>
    `Inget är säkerställt. ${group[0]?.toUpperCase() ?? ''}${group.slice(1)} hann ni bara se ${cases} ${name}, för få för att skilja fel från slump.`,
  silentFine: ({ cases, name }: RemarkFacts) => `${cases} ${name} i testet. Sammantaget ser det ut som utlovat.`,
  fixed: ({ weeks }: RemarkFacts) => `Ni rättar felet, eller undantar gruppen, på ${weeks} veckor.`,
  sentBackDevice: ({ weeks, device }: RemarkFacts) =>
    `Tillbaka till grind 3, ${weeks} veckor: klassen var fel. ${device}`,
  sentBackDpia: ({ weeks }: RemarkFacts) =>
    `Dataskyddsombudet stoppar starten: konsekvensbedömning saknas. ${weeks} veckor, mot 3 om den gjorts i tid.`,
  limitedSkipped: () => 'Inget begränsat test. De första patienterna blir testet.',
  limitedStopped: ({ cases, group, name, harm }: RemarkFacts) =>
    `Stoppregeln slog till efter ${cases} ${name} i gruppen: ${group} går det klart sämre. Ni stannar, rättar och går vidare. Till dess: ungefär ${harm}.`,
  limitedSeen: ({ cases, group, name, harm }: RemarkFacts) =>
    `Efter ${cases} ${name} i gruppen går det att se: ${group} går det klart sämre. Utan stoppregel går testet vidare till slutet. Till dess: ungefär ${harm}.`,
  limitedHidden: ({ cases, name }: RemarkFacts) => `${cases} ${name} i testet. Inget som går att skilja från slump.`,
  limitedFine: ({ cases, name }: RemarkFacts) => `${cases} ${name} i testet. Det ser ut som utlovat.`,
  effectKnown: ({ share }: RemarkFacts) => `Med modellen blev det ${share} bättre än på avdelningarna utan.`,
  effectNone: () => 'På avdelningarna utan modell blev det lika mycket bättre. Modellen gav inget.',
  effectUnowned: () => 'Ingen skillnad mot avdelningarna utan. Svaren kom, men ingen hade ansvar för att göra något.',
  effectApparent: ({ share }: RemarkFacts) => `Efter är det ${share} bättre än före. Alla är nöjda.`,
  effectNoBaseline: () => 'Ni vet hur det är nu, men inte hur det var. Om det blev bättre går inte att säga.',
  effectNotMeasured: () => 'Siffrorna är fina, men de handlar om modellen. Om patienterna fick det bättre vet ingen.',
  untrained: () => 'De som ska använda den har inte fått veta när den har fel.',
  decisionGrounded: () => 'Beslutet vilar på en jämförelse med dem som inte hade modellen.',
  decisionUngrounded: () => 'Beslutet vilar på hopp. Ingen jämförelse visar vad modellen gav.',
  notHelpful: () => 'Ni inför den trots att testet visade att den inte hjälper.',
  stopped: () => 'Ni stannar här.',
  faultFound: ({ cases, weeks, group, harm }: RemarkFacts) =>
    `Efter ${weeks} veckor i drift, och ${cases} fall i gruppen, syns det: ${group} går det klart sämre. Till dess: ungefär ${harm}.`,
  faultAllYear: ({ group, harm }: RemarkFacts) =>
    `Hela året gick det sämre ${group}, och ingen såg det. Ungefär ${harm}.`,
  changeTested: () =>
    'En ny version kom efter ett halvår. Det tysta testet visade att den var sämre, och den stoppades.',
  changeFound: ({ cases, weeks, name, harm }: RemarkFacts) =>
    `En ny version kom efter ett halvår, och var sämre. Det syntes efter ${weeks} veckor och ${cases} ${name}. Till dess: ungefär ${harm}.`,
  changeAllYear: ({ harm }: RemarkFacts) =>
    `En ny version kom efter ett halvår, och var sämre. Ingen märkte det. Ungefär ${harm}.`,
  downNoPlan: () => 'Systemet låg nere en natt. Ingen visste vad som gällde då.',
  noIncidentRoute: () => 'Avvikelser skrevs i olika system. Leverantören fick aldrig veta.',
  quietYear: () => 'Inget hände som någon inte var beredd på.',
};

const en: Catalogue<typeof sv> = {
  ownerNamed: () => 'Somebody in care owns the question and what is to be done.',
  ownerMissing: () => 'Nobody owns the question. The project rolls on all the same.',
  measureEffect: () => 'You know what is to get better, and for whom.',
  measureAccuracy: () => 'Accuracy is the model’s grade, not the patient’s.',
  measureAlarms: () => 'Much used is not the same as useful.',
  baselineCounted: () => 'You know how it is today.',
  supplierSays: ({ share }) =>
    `The papers say ${share}. Those are somebody else’s patients, or the ones it was built on.`,
  historyFine: ({ share }) => `On your latest year: ${share} right, just as promised.`,
  historyLower: ({ share }) => `On your latest year: ${share} right. A little lower than promised, but close enough.`,
  groupSeen: ({ share, group }) => `Here is something: ${group} only ${share} are right.`,
  groupsFine: ({ share }) => `On your latest year: about ${share} right on every ward.`,
  simpleSame: ({ simple }) => simple,
  simpleWorse: ({ simple }) => simple,
  deviceRight: ({ device }) => device,
  deviceOver: ({ weeks, device }) => `${weeks} weeks were spent for nothing. ${device}`,
  deviceUnsure: () => 'Nobody objects now. It will be asked again before a patient meets the model.',
  dpiaDone: () => 'The risks to those whose data it is about have been assessed.',
  dpiaMissing: () => 'The data protection officer has not seen the project yet.',
  silentSkipped: () => 'Nobody knows what it does on today’s patients.',
  silentFound: ({ cases, weeks, group, name }) =>
    `After ${weeks} weeks and ${cases} ${name} in the group it is plain: ${group} it does clearly worse than promised. No patient was affected.`,
  silentTooFew: ({ cases, name, group }) =>
    `Nothing is established. ${group[0]?.toUpperCase() ?? ''}${group.slice(1)} you saw only ${cases} ${name}, too few to tell a fault from chance.`,
  silentFine: ({ cases, name }) => `${cases} ${name} in the test. All together it looks as promised.`,
  fixed: ({ weeks }) => `You mend the fault, or leave the group out, in ${weeks} weeks.`,
  sentBackDevice: ({ weeks, device }) => `Back to gate 3, ${weeks} weeks: the class was wrong. ${device}`,
  sentBackDpia: ({ weeks }) =>
    `The data protection officer stops the start: there is no impact assessment. ${weeks} weeks, against 3 had it been done in time.`,
  limitedSkipped: () => 'No limited test. The first patients become the test.',
  limitedStopped: ({ cases, group, name, harm }) =>
    `The stopping rule struck after ${cases} ${name} in the group: ${group} it does clearly worse. You stop, mend and go on. By then: about ${harm}.`,
  limitedSeen: ({ cases, group, name, harm }) =>
    `After ${cases} ${name} in the group it can be seen: ${group} it does clearly worse. Without a stopping rule the test runs to its end. By then: about ${harm}.`,
  limitedHidden: ({ cases, name }) => `${cases} ${name} in the test. Nothing that can be told from chance.`,
  limitedFine: ({ cases, name }) => `${cases} ${name} in the test. It looks as promised.`,
  effectKnown: ({ share }) => `With the model it got ${share} better than on the wards without.`,
  effectNone: () => 'On the wards without the model it got just as much better. The model gave nothing.',
  effectUnowned: () => 'No difference from the wards without. The answers came, but nobody was to act on them.',
  effectApparent: ({ share }) => `After is ${share} better than before. Everybody is pleased.`,
  effectNoBaseline: () => 'You know how it is now, but not how it was. Whether it got better cannot be said.',
  effectNotMeasured: () =>
    'The figures are fine, but they are about the model. Whether patients fared better nobody knows.',
  untrained: () => 'Those who are to use it have not been told when it is wrong.',
  decisionGrounded: () => 'The decision rests on a comparison with those who did not have the model.',
  decisionUngrounded: () => 'The decision rests on hope. No comparison shows what the model gave.',
  notHelpful: () => 'You introduce it though the test showed that it does not help.',
  stopped: () => 'You stop here.',
  faultFound: ({ cases, weeks, group, harm }) =>
    `After ${weeks} weeks in use, and ${cases} cases in the group, it shows: ${group} it does clearly worse. By then: about ${harm}.`,
  faultAllYear: ({ group, harm }) => `All year it did worse ${group}, and nobody saw it. About ${harm}.`,
  changeTested: () =>
    'A new version came after half a year. The silent test showed it to be worse, and it was stopped.',
  changeFound: ({ cases, weeks, name, harm }) =>
    `A new version came after half a year, and was worse. It showed after ${weeks} weeks and ${cases} ${name}. By then: about ${harm}.`,
  changeAllYear: ({ harm }) => `A new version came after half a year, and was worse. Nobody noticed. About ${harm}.`,
  downNoPlan: () => 'The system was down one night. Nobody knew what held then.',
  noIncidentRoute: () => 'Incidents were written in different systems. The supplier never heard.',
  quietYear: () => 'Nothing happened that somebody was not prepared for.',
};

export const testbedRemarks = { sv, en };
