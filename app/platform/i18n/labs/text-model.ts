import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Bygg en språkmodell och låt den hitta på',
  task: 'Modellen har läst drygt 190 meningar om påhittade patienter. Den räknar vilket ord som brukar komma härnäst, och drar ett. I meningarna har varje läkemedel alltid samma dos. Insulin är 12 enheter. Försök få modellen att skriva rätt dos, genom att ändra ett reglage i taget.',
  start: 'Börja med',
  words: 'Ord som modellen skrivit',
  count: (count: string) => `${count} ord`,
  context: 'Så många ord bakåt ser den',
  contextHint: 'Har den aldrig sett orden ihop ser den ett ord färre.',
  temperature: 'Temperatur',
  temperatureHint: 'Vid 0 tar den alltid det troligaste ordet. Högre ger djärvare val.',
  candidates: 'Dra bland de troligaste',
  candidatesHint: 'Resten får inte väljas (top-k).',
  seed: 'Tärningskast',
  seedHint: 'Samma kast ger samma text.',
  nextWord: 'Skriv nästa ord',
  text: 'Texten så långt',
  finding: (context: string, word: string, share: string) =>
    `Modellen går nu på orden ”${context}”. Troligast är ”${word}”, med ${share}.`,
  findingWithout: (word: string, share: string) =>
    `Modellen går nu bara på hur vanligt varje ord är. Troligast är ”${word}”, med ${share}.`,
  findingAtStart: (word: string, share: string) =>
    `Modellen börjar nu på en ny mening. Troligast är ”${word}”, med ${share}.`,
  sentenceStart: 'en ny menings början',
  stop: 'punkt',
  trial: (wrong: string, withDose: string) =>
    `Av 100 meningar med samma början ger ${withDose} en dos. Fel dos: ${wrong} av ${withDose}.`,
  trialWithout: 'Av 100 meningar med samma början ger ingen en dos.',
  bars: 'Så troligt är varje ord härnäst.',
  others: (count: string) => `${count} andra ord`,
  why: (word: string) => `Därför kunde den skriva ”${word}”`,
  whyContext: (context: string) => `Den gick på ”${context}”. Så fortsätter det i meningarna den läst:`,
  whyCommon: 'Den hade inte sett orden ihop och gick på hur vanligt ordet är. Det står till exempel här:',
  whyNote: 'Vad meningen började med är glömt när det ligger längre bak än modellen ser.',
  wrongBars: 'Fel dos, bland meningar som ger en dos, efter hur många ord bakåt modellen ser.',
  copiedBars: 'Ordagrant ur det den läst, efter hur många ord bakåt modellen ser.',
  of: (part: string, all: string) => `${part} av ${all}`,
};

const en: Catalogue<typeof sv> = {
  title: 'Build a language model and let it make things up',
  task: 'The model has read a good 190 sentences about made-up patients. It counts which word usually comes next, and draws one. In those sentences each medicine always has the same dose. Insulin is 12 units. Try to make the model write the right dose by moving one slider at a time.',
  start: 'Begin with',
  words: 'Words that the model has written',
  count: (count) => (count === '1' ? '1 word' : `${count} words`),
  context: 'Words back that it sees',
  contextHint: 'Where it has never seen the words together it sees one word fewer.',
  temperature: 'Temperature',
  temperatureHint: 'At 0 it always takes the likeliest word. Higher makes bolder choices.',
  candidates: 'Draw from the likeliest',
  candidatesHint: 'The rest may not be chosen (top-k).',
  seed: 'Throw of the dice',
  seedHint: 'The same throw gives the same text.',
  nextWord: 'Write the next word',
  text: 'The text so far',
  finding: (context, word, share) =>
    `The model now goes by the words “${context}”. Likeliest is “${word}”, at ${share}.`,
  findingWithout: (word, share) =>
    `The model now goes only by how common each word is. Likeliest is “${word}”, at ${share}.`,
  findingAtStart: (word, share) => `The model now begins a new sentence. Likeliest is “${word}”, at ${share}.`,
  sentenceStart: 'the start of a new sentence',
  stop: 'full stop',
  trial: (wrong, withDose) =>
    `Of 100 sentences with the same beginning ${withDose} give a dose. Wrong dose: ${wrong} of ${withDose}.`,
  trialWithout: 'Of 100 sentences with the same beginning none gives a dose.',
  bars: 'How likely each word is to come next.',
  others: (count) => (count === '1' ? '1 other word' : `${count} other words`),
  why: (word) => `Why it could write “${word}”`,
  whyContext: (context) => `It went by “${context}”. In the sentences that it has read it goes on like this:`,
  whyCommon: 'It had not seen the words together and went by how common the word is. It stands here, for instance:',
  whyNote: 'What the sentence began with is forgotten when it lies further back than the model sees.',
  wrongBars: 'Wrong dose, among sentences that give a dose, by how many words back the model sees.',
  copiedBars: 'Word for word from what it read, by how many words back the model sees.',
  of: (part, all) => `${part} of ${all}`,
};

export const textModelLab = { sv, en };
