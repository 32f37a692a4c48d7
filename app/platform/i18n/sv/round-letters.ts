export const letters = {
  placementLine: (weeks: string, unit: string, place: string) => `- ${weeks}: ${unit}${place ? `, ${place}` : ''}`,
  before: (weeks: string) => `förut ${weeks}`,
  learner: {
    ready: { subject: (round: string) => `Din placering är klar: ${round}`, lead: 'Din placering är klar:' },
    changed: { subject: (round: string) => `Din placering är ändrad: ${round}`, lead: 'Din placering är ändrad.' },
    ended: {
      subject: (round: string) => `Din placering gäller inte längre: ${round}`,
      lead: 'Din placering gäller inte längre.',
    },
    leaving: {
      subject: (round: string) => `Din placering slutar tidigare: ${round}`,
      lead: 'Din placering slutar tidigare än du har fått veta.',
    },
  },
  shortened: 'Det här slutar tidigare:',
  noLonger: 'Det här gäller inte längre:',
  instead: 'Det här gäller nu:',
  open: (weeks: string) => `Det är inte klart var du ska vara ${weeks}. Du får ett brev till när det är bestämt.`,
  learnerBody: (name: string, news: string, link: string) =>
    `Hej ${name}!\n\n${news}\n\nTider, kontaktperson och vad du behöver ha med dig ser du när du loggar in:\n${link}\n\nDu får brevet för att du är placerad genom regionens utbildningsenhet. Det går inte att svara på det.\n`,
  unitSubject: {
    ready: (unit: string, round: string) => `Lärande till ${unit}: ${round}`,
    changed: (unit: string, round: string) => `Ändrat om lärande till ${unit}: ${round}`,
    ended: (unit: string, round: string) => `Lärande kommer inte till ${unit}: ${round}`,
    leaving: (unit: string, round: string) => `Lärande slutar i förtid på ${unit}: ${round}`,
  },
  unitFrame: (unit: string, weeks: string) => `Det gäller ${unit} under ${weeks}.`,
  unitComing: (count: number) => (count === 1 ? 'En lärande kommer.' : `${count} lärande kommer.`),
  unitNew: (count: number) => (count === 1 ? 'En placering hos er är ny.' : `${count} placeringar hos er är nya.`),
  unitEnded: (count: number) =>
    count === 1
      ? 'En lärande som var placerad hos er kommer inte.'
      : `${count} lärande som var placerade hos er kommer inte.`,
  unitLeaving: (count: number) =>
    count === 1 ? 'En lärande slutar hos er före sista veckan.' : `${count} lärande slutar hos er före sista veckan.`,
  unitBody: (frame: string, counts: string, link: string) =>
    `Hej!\n\n${frame}\n${counts}\n\nNamn, veckor och handledare ser du när du loggar in:\n${link}\n\nBrevet går till enhetens adress för utbildningsfrågor. Det går inte att svara på det.\n`,
};
