import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Läs EKG själv, och läs sedan en modells risk',
  part: 'Titta på',
  parts: { strips: 'Sex remsor', stack: 'En hög patienter' },
  tasks: {
    strips:
      'Sex remsor om sex sekunder, en avledning. Leta efter två saker: är avstånden mellan slagen ojämna, och finns det en P-våg före varje slag? Säg vad du ser på varje remsa innan du visar svaren.',
    stack:
      'Nu är rytmen normal hos alla. En modell har läst deras EKG och räknat ut risken för förmaksflimmer inom två år. Ställ in vid vilken risk någon ska kallas. Byt sedan grupp, och byt till sist EKG-apparat. Följ AUC, larmen och andelen som verkligen blir sjuka.',
  },
  note: 'Remsorna, personerna och modellen är påhittade. Remsorna duger att öva på, inte att lära sig EKG av.',
  strip: (name: string) => `Remsa ${name}`,
  measure: 'Mått på remsan',
  intervals: (beats: string, intervals: string) =>
    `${beats} slag på sex sekunder. Avstånd mellan slagen i millisekunder: ${intervals}.`,
  withP: (withP: string, beats: string) => `P-våg syns före ${withP} av ${beats} slag.`,
  disturbed: 'Baslinjen är så orolig att det inte går att se om det finns P-vågor.',
  wide: (count: string) => (count === '1' ? '1 slag är brett.' : `${count} slag är breda.`),
  whatIs: (name: string) => `Vad är remsa ${name}?`,
  answers: { no: 'Inte flimmer', af: 'Förmaksflimmer', again: 'Ta om EKG' },
  show: 'Visa vad remsorna var',
  read: (read: string, all: string) => `Du har läst ${read} av ${all} remsor.`,
  score: (found: string, missed: string, alarm: string) =>
    `Av de två flimren såg du ${found} och missade ${missed}. ${alarm} av de andra kallade du flimmer.`,
  takenAgain: (count: string) =>
    count === '1' ? 'En remsa vill du ta om.' : `${count} remsor vill du ta om. Det kostar tid, men är ibland rätt.`,
  twoSigns:
    'Ojämna avstånd räcker inte, och en P-våg som inte syns räcker inte heller. Flimmer är båda: ojämnt, och utan P-vågor.',
  verdicts: {
    found: 'Rätt',
    clear: 'Rätt',
    missed: 'Missat',
    alarm: 'Falskt larm',
    again: 'Tas om',
    open: 'Inte läst',
  },
  truths: {
    sinus: 'Normal sinusrytm: jämna avstånd och en P-våg före varje slag.',
    fibrillation: 'Förmaksflimmer: ojämna avstånd, ingen P-våg, orolig baslinje.',
    breathing: 'Sinusrytm som följer andningen. Avstånden växlar mjukt, och P-vågorna finns där.',
    disturbed: 'Sinusrytm hos någon som fryser. Avstånden är jämna. Rätt svar är också att ta om EKG.',
    extrasystoles: 'Sinusrytm med extraslag: breda, för tidiga, med en paus efter. De andra slagen har P-våg.',
  },
  group: 'Vilka har undersökts',
  groups: { wide: '65 till 94 år', middle: '70 till 81 år', narrow: '75 och 76 år' },
  device: 'EKG-apparat',
  deviceHint: 'Modellen lärdes på den gamla. Den nya filtrerar bort brus, och jämnar ut kurvan lite.',
  devices: { old: 'Den gamla', new: 'Den nya' },
  threshold: 'Kalla vid en risk på',
  thresholdHint: 'Den som kallas får ta EKG hemma i två veckor.',
  nobody: 'Ingen kallas. Då hittas heller ingen.',
  called: (called: string, right: string, missed: string, share: string) =>
    `Av 1 000 kallas ${called}. Av dem får ${right} flimmer, alltså ${share}. ${missed} som får flimmer kallas inte.`,
  curves: (roc: string, precision: string) =>
    `AUC är ${roc}. Ytan under kurvan för precision och sensitivitet är ${precision}.`,
  risks: (predicted: string, observed: string) =>
    `Modellen tror i snitt på ${predicted} risk, och ${observed} får flimmer.`,
  shifted:
    'Filtret gör P-vågen bredare hos alla. Modellen läser det som högre risk. Ordningen mellan personerna är nästan densamma, så AUC märker inget.',
  dots: 'Tusen personer, en prick för varje.',
  right: 'Kallas, och får flimmer',
  missed: 'Får flimmer, och kallas inte',
  falseAlarm: 'Kallas, och får inte flimmer',
  rest: 'Kallas inte, och får inte flimmer',
  areas: 'Samma modell i tre grupper: AUC sjunker när alla är nästan lika gamla. 0,5 är slump.',
  roc: 'ROC-kurvan ser bra ut när de friska är många.',
  precisionRecall: 'Andelen rätt bland de kallade är låg nästan överallt, för få får flimmer.',
  falsePositives: 'Andel av de friska som kallas',
  sensitivity: 'Andel av de sjuka som kallas',
  precision: 'Andel av de kallade som får flimmer',
  model: 'Modellen',
  chance: 'Slump',
  here: 'Er gräns',
  deviceStrip: { old: 'Ett EKG från den gamla apparaten', new: 'Samma EKG från den nya, efter filtret' },
};

const en: Catalogue<typeof sv> = {
  title: 'Read ECGs yourself, and then read a model’s risk',
  part: 'Look at',
  parts: { strips: 'Six strips', stack: 'A stack of patients' },
  tasks: {
    strips:
      'Six strips of six seconds, one lead. Look for two things: are the intervals between the beats uneven, and is there a P wave before each beat? Say what you see on each strip before you show the answers.',
    stack:
      'Now everybody’s rhythm is normal. A model has read their ECGs and worked out the risk of atrial fibrillation within two years. Set the risk at which somebody is to be called. Then change the group, and last the ECG device. Follow the AUC, the alarms and the share who do fall ill.',
  },
  note: 'The strips, the people and the model are made up. The strips will do for practice, not for learning ECG from.',
  strip: (name) => `Strip ${name}`,
  measure: 'Measurements on the strip',
  intervals: (beats, intervals) =>
    `${beats} beats in six seconds. Intervals between the beats in milliseconds: ${intervals}.`,
  withP: (withP, beats) => `A P wave is seen before ${withP} of ${beats} beats.`,
  disturbed: 'The baseline is so restless that it cannot be seen whether there are P waves.',
  wide: (count) => (count === '1' ? '1 beat is wide.' : `${count} beats are wide.`),
  whatIs: (name) => `What is strip ${name}?`,
  answers: { no: 'Not fibrillation', af: 'Atrial fibrillation', again: 'Take it again' },
  show: 'Show what the strips were',
  read: (read, all) => `You have read ${read} of ${all} strips.`,
  score: (found, missed, alarm) =>
    `Of the two fibrillations you saw ${found} and missed ${missed}. ${alarm} of the others you called fibrillation.`,
  takenAgain: (count) =>
    count === '1'
      ? 'One strip you want to take again.'
      : `${count} strips you want to take again. It costs time, but is sometimes right.`,
  twoSigns:
    'Uneven intervals are not enough, and a P wave that is not seen is not enough either. Fibrillation is both: uneven, and without P waves.',
  verdicts: {
    found: 'Right',
    clear: 'Right',
    missed: 'Missed',
    alarm: 'False alarm',
    again: 'Taken again',
    open: 'Not read',
  },
  truths: {
    sinus: 'Normal sinus rhythm: even intervals and a P wave before each beat.',
    fibrillation: 'Atrial fibrillation: uneven intervals, no P wave, a restless baseline.',
    breathing: 'Sinus rhythm that follows the breath. The intervals change softly, and the P waves are there.',
    disturbed: 'Sinus rhythm in somebody who is cold. The intervals are even. To take it again is right as well.',
    extrasystoles: 'Sinus rhythm with extra beats: wide, early, with a pause after. The other beats have a P wave.',
  },
  group: 'Who has been examined',
  groups: { wide: '65 to 94 years', middle: '70 to 81 years', narrow: '75 and 76 years' },
  device: 'ECG device',
  deviceHint: 'The model learnt on the old one. The new one filters noise away, and evens the curve out a little.',
  devices: { old: 'The old one', new: 'The new one' },
  threshold: 'Call at a risk of',
  thresholdHint: 'Whoever is called takes ECGs at home for two weeks.',
  nobody: 'Nobody is called. Then nobody is found either.',
  called: (called, right, missed, share) =>
    `Of 1,000, ${called} are called. Of them ${right} get fibrillation, which is ${share}. ${missed} who get fibrillation are not called.`,
  curves: (roc, precision) =>
    `The AUC is ${roc}. The area under the curve of precision and sensitivity is ${precision}.`,
  risks: (predicted, observed) =>
    `The model expects a risk of ${predicted} on average, and ${observed} get fibrillation.`,
  shifted:
    'The filter makes everybody’s P wave wider. The model reads that as a higher risk. The order of the people is almost the same, so the AUC notices nothing.',
  dots: 'A thousand people, one dot for each.',
  right: 'Called, and get fibrillation',
  missed: 'Get fibrillation, and are not called',
  falseAlarm: 'Called, and do not get fibrillation',
  rest: 'Not called, and do not get fibrillation',
  areas: 'The same model in three groups: the AUC falls when all are almost equally old. 0.5 is chance.',
  roc: 'The ROC curve looks good when the healthy are many.',
  precisionRecall: 'The share of right calls is low almost everywhere, as few get fibrillation.',
  falsePositives: 'Share of the healthy who are called',
  sensitivity: 'Share of the ill who are called',
  precision: 'Share of the called who get fibrillation',
  model: 'The model',
  chance: 'Chance',
  here: 'Your limit',
  deviceStrip: { old: 'An ECG from the old device', new: 'The same ECG from the new one, after the filter' },
};

export const ecgLab = { sv, en };
