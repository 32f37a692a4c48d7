import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Blev patienterna bättre?',
  task: 'Två delar. I den första svarar du själv på ett kort formulär och ser poängen. I den andra läser du en rapport om tjugo påhittade patienter. Gissa hur det gick för alla tjugo innan du ser dem som inte svarade.',
  note: 'Formuläret är skrivet för labben. Det är inte prövat, och det är inte EQ-5D, RAND-36 eller något annat instrument med licens.',
  part: 'Del',
  parts: { form: '1. Ett formulär', group: '2. Rapporten om tjugo patienter' },
  lastWeek: 'Svara för en påhittad person. Svaren står i adressen och sparas inte hos oss.',
  questions: {
    energy: 'Orkade du det du hade tänkt göra den här veckan?',
    sleep: 'Vaknade du utvilad?',
    walk: 'Kunde du gå så långt du behövde?',
    company: 'Orkade du vara med andra?',
    mind: 'Kunde du släppa tanken på din sjukdom?',
  },
  answers: { '0': 'Aldrig', '1': 'Sällan', '2': 'Ibland', '3': 'Ofta', '4': 'Alltid' },
  scoreless: (fewest: string) => `Svara på minst ${fewest} av frågorna. Färre svar säger för lite.`,
  score: (score: string) => `Poängen är ${score} av 100, där 100 är bäst.`,
  filled: (left: string) =>
    `${left} obesvarade räknas som snittet av dina andra svar. Så gör många instrument, men reglerna skiljer sig.`,
  same: 'Olika svar kan ge samma poäng. Läs därför svaren tillsammans med patienten, inte bara siffran.',
  scoreBars: 'Så mycket bidrar varje svar med, av 20.',
  important: 'Minsta viktiga förändring',
  importantHint: 'Mindre än så märker patienten oftast inte.',
  points: (points: string) => `${points} poäng`,
  guess: 'Hur gick det i snitt för alla tjugo?',
  guesses: { better: 'Bättre', same: 'Oförändrat', worse: 'Sämre' },
  silent: 'De åtta som inte svarade andra gången',
  hidden: 'Dolda',
  shown: 'Visade',
  silence: 'Vilka svarar inte?',
  silences: { worst: 'Oftast de som mår sämst', random: 'Åtta på måfå' },
  level: 'Hur mådde gruppen före?',
  levels: { low: 'Mycket dåligt', middle: 'Mitt på skalan', high: 'Mycket bra' },
  change: 'Så mycket bättre mår de egentligen',
  changeHint: 'I snitt för alla tjugo. Den är 0 från början.',
  report: (before: string, answered: string, after: string) =>
    `Före mådde de tjugo i snitt ${before}. Efter svarade ${answered}, och de mådde i snitt ${after}.`,
  improved: (better: string, worse: string, answered: string) =>
    `Av de ${answered} som svarade blev ${better} viktigt bättre och ${worse} viktigt sämre.`,
  doGuess: 'Gissa hur det gick för alla tjugo.',
  nowShow: 'Du har gissat. Visa nu dem som inte svarade.',
  truth: (all: string, paired: string, unpaired: string) =>
    `Alla tjugo ändrades i snitt med ${all} poäng. Bland dem som svarade båda gångerna var det ${paired}. Rapporten, som jämför alla före med dem som svarade efter, ger ${unpaired}.`,
  all: (better: string, same: string, worse: string) =>
    `Av alla tjugo blev ${better} viktigt bättre, ${worse} viktigt sämre och ${same} varken eller.`,
  guessed: (guessed: string) => `Du gissade: ${guessed}.`,
  bias: {
    worst: 'Svarsfrekvensen är 60 %. De som saknas mår sämre än de andra, och därför ser det bättre ut än det är.',
    random: 'Svarsfrekvensen är 60 %, precis som när de sämsta saknas. Nu felar snittet bara av slump.',
  },
  ceiling: (share: string, real: string, seen: string) =>
    `${share} hade högsta poäng redan före. De kan inte bli bättre i formuläret: verklig förändring ${real}, uppmätt ${seen}.`,
  floor: (share: string, real: string, seen: string) =>
    `${share} hade lägsta poäng före. De kan inte bli sämre i formuläret: verklig förändring ${real}, uppmätt ${seen}.`,
  chart: {
    hidden: 'De tolv som svarade båda gångerna. De flesta ser ut att må bättre.',
    plain: 'De tolv som svarade båda gångerna.',
    shown: 'Alla tjugo. De som inte svarade har en stjärna.',
  },
  patient: (number: string, isSilent: boolean) => `Patient ${number}${isSilent ? ' *' : ''}`,
  beforeAfter: { before: 'Före', after: 'Efter', row: 'Patient', change: 'Förändring' },
  changes: (change: string, verdict: string) => `${change} ${verdict}`,
  verdicts: { better: 'bättre', same: 'lika', worse: 'sämre' },
  again: 'Tjugo nya patienter',
};

const en: Catalogue<typeof sv> = {
  title: 'Did the patients get better?',
  task: 'Two parts. In the first you answer a short questionnaire yourself and see the score. In the second you read a report on twenty made-up patients. Guess how all twenty fared before you see those who did not answer.',
  note: 'The questionnaire was written for the lab. It has not been tested, and it is not EQ-5D, RAND-36 or any other licensed instrument.',
  part: 'Part',
  parts: { form: '1. A questionnaire', group: '2. The report on twenty patients' },
  lastWeek: 'Answer for a made-up person. The answers stand in the address and are not kept by us.',
  questions: {
    energy: 'Did you have the strength for what you had meant to do this week?',
    sleep: 'Did you wake up rested?',
    walk: 'Could you walk as far as you needed?',
    company: 'Did you have the strength to be with others?',
    mind: 'Could you let go of the thought of your illness?',
  },
  answers: { '0': 'Never', '1': 'Seldom', '2': 'Sometimes', '3': 'Often', '4': 'Always' },
  scoreless: (fewest) => `Answer at least ${fewest} of the questions. Fewer answers say too little.`,
  score: (score) => `The score is ${score} of 100, where 100 is best.`,
  filled: (left) =>
    `${left} unanswered count as the mean of your other answers. Many instruments do so, but the rules differ.`,
  same: 'Different answers may give the same score. So read the answers with the patient, not only the figure.',
  scoreBars: 'So much does each answer add, of 20.',
  important: 'Minimal important change',
  importantHint: 'Less than that the patient mostly does not notice.',
  points: (points) => `${points} points`,
  guess: 'How did all twenty fare on average?',
  guesses: { better: 'Better', same: 'Unchanged', worse: 'Worse' },
  silent: 'The eight who did not answer the second time',
  hidden: 'Hidden',
  shown: 'Shown',
  silence: 'Who does not answer?',
  silences: { worst: 'Mostly those who feel worst', random: 'Eight by chance' },
  level: 'How was the group before?',
  levels: { low: 'Very poorly', middle: 'In the middle of the scale', high: 'Very well' },
  change: 'So much better they really are',
  changeHint: 'On average for all twenty. It is 0 to begin with.',
  report: (before, answered, after) =>
    `Before, the twenty scored ${before} on average. After, ${answered} answered, and they scored ${after} on average.`,
  improved: (better, worse, answered) =>
    `Of the ${answered} who answered, ${better} got importantly better and ${worse} importantly worse.`,
  doGuess: 'Guess how all twenty fared.',
  nowShow: 'You have guessed. Now show those who did not answer.',
  truth: (all, paired, unpaired) =>
    `All twenty changed by ${all} points on average. Among those who answered both times it was ${paired}. The report, which sets all before against those who answered after, gives ${unpaired}.`,
  all: (better, same, worse) =>
    `Of all twenty, ${better} got importantly better, ${worse} importantly worse and ${same} neither.`,
  guessed: (guessed) => `You guessed: ${guessed}.`,
  bias: {
    worst:
      'The response rate is 60%. Those who are missing feel worse than the others, and so it looks better than it is.',
    random: 'The response rate is 60%, just as when the worst are missing. Now the mean errs only by chance.',
  },
  ceiling: (share, real, seen) =>
    `${share} had the highest score already before. They cannot get better in the questionnaire: real change ${real}, measured ${seen}.`,
  floor: (share, real, seen) =>
    `${share} had the lowest score before. They cannot get worse in the questionnaire: real change ${real}, measured ${seen}.`,
  chart: {
    hidden: 'The twelve who answered both times. Most look as though they feel better.',
    plain: 'The twelve who answered both times.',
    shown: 'All twenty. Those who did not answer have a star.',
  },
  patient: (number, isSilent) => `Patient ${number}${isSilent ? ' *' : ''}`,
  beforeAfter: { before: 'Before', after: 'After', row: 'Patient', change: 'Change' },
  changes: (change, verdict) => `${change} ${verdict}`,
  verdicts: { better: 'better', same: 'same', worse: 'worse' },
  again: 'Twenty new patients',
};

export const patientReportedLab = { sv, en };
