import { counted } from '../primitives.ts';

/** Where reports are found, and what has been taken out. */
export const reportPages = {
  title: 'Rapporter',
  lead: 'Samma siffror på skärmen, på papper och i filen.',
  names: {
    trainingAccounts: 'Utbildningsbokslut',
    releasedFigures: 'Enkätsiffror för vidare analys',
    vfuQuality: 'VFU-kvalitetsrapport',
    placementStatistics: 'Placeringsstatistik',
    supervision: 'Handledarrapport',
    survey: 'Enkätrapport',
    unitAnswers: 'Enheternas svar',
  },
  texts: {
    trainingAccounts:
      'AT, BT, ST eller PTP under ett år: lärande, placeringar, handledare, enkäter och åtgärder, och vad som inte ingår ännu.',
    releasedFigures:
      'Allt som stängda enkätomgångar har visat, som en enda tabell att räkna vidare på. Enskilda svar finns aldrig med.',
    vfuQuality:
      'En termin eller ett år i tio delar: volymer, fyllnad, handledning, enkäter och det som ännu saknas. För allt, ett sjukhus, en enhet eller ett lärosäte.',
    placementStatistics:
      'VFU-veckor och VFU-platser så som Socialstyrelsen räknar dem, hur omgångarna fylldes, och det som ställdes in eller flyttades med antal dagar före start.',
    supervision:
      'Per enhet: andel utbildade handledare, handledare per placering, samma yrke som utbildningen kräver, och namngivna minst 14 dagar före start.',
    survey:
      'En stängd enkätomgång per tema och grupp, med osäkerhet. Det som inte får visas är markerat, med skälet på samma rad.',
    unitAnswers: 'Vad enheterna själva har svarat, under deras namn: en rad för varje enhet och fråga, tal som tal.',
  },
  subject: {
    trainingAccounts: 'Form och år',
    releasedFigures: 'Omgång',
    vfuQuality: 'Termin eller år',
    placementStatistics: 'Termin',
    supervision: 'Termin',
    survey: 'Omgång',
    unitAnswers: 'Omgång',
  },
  open: (name: string) => `Visa ${name}`,
  nothing: {
    trainingAccounts: 'Det finns inga omgångar för AT, BT, ST eller PTP att räkna på ännu.',
    releasedFigures: 'Ingen enkätomgång har stängt ännu.',
    vfuQuality: 'Det finns inga omgångar att räkna på ännu.',
    placementStatistics: 'Det finns inga omgångar att räkna på ännu.',
    supervision: 'Det finns inga omgångar att räkna på ännu.',
    survey: 'Ingen enkätomgång har stängt ännu.',
    unitAnswers: 'Ingen enkät har gått till enheter ännu.',
  },
  csv: {
    trainingAccounts: 'Hämta klinikerna som CSV',
    releasedFigures: 'Hämta siffrorna som CSV',
    vfuQuality: 'Hämta sammanfattningen som CSV',
    placementStatistics: 'Hämta volymerna som CSV',
    supervision: 'Hämta enheterna som CSV',
    survey: 'Hämta grupperna som CSV',
    unitAnswers: 'Hämta svaren som CSV',
  },
  runs: 'Hämtade filer',
  runsLead: {
    all: 'De senaste rapporterna som någon har hämtat. Samma kontrollsumma betyder samma siffror.',
    own: 'De senaste rapporterna som du har hämtat. Samma kontrollsumma betyder samma siffror.',
  },
  noRuns: 'Ingen rapport har hämtats ännu.',
  run: { title: 'Rapport', at: 'Hämtad', by: 'Av', format: 'Fil', rows: 'Rader', hash: 'Kontrollsumma' },
};

export const placementStatistics = {
  title: (term: string) => `Placeringsstatistik ${term}`,
  sheets: { volumes: 'Veckor och platser', fill: 'Omgångar', changes: 'Avslutat i förtid' },
  total: 'Summa',
  headings: {
    ownerGroup: 'Huvudman',
    owner: 'Ansvarig för enheten',
    form: 'Utbildningsform',
    weeks: 'VFU-veckor',
    places: 'VFU-platser',
    plannedWeeks: 'Veckor, ej beslutade',
    plannedPlaces: 'Platser, ej beslutade',
    round: 'Omgång',
    programme: 'Utbildning',
    state: 'Läge',
    ordered: 'Beställda',
    wanted: 'Behövda',
    placed: 'Placerade',
    fillRate: 'Fyllnad, %',
    unit: 'Enhet',
    fromWeek: 'Från vecka',
    toWeek: 'Till vecka',
    weeksHeld: 'Veckor som blev av',
    change: 'Vad som hände',
    changedOn: 'Beslutat',
    daysBefore: 'Dagar före start',
    late: 'Sent beslutat',
  },
};

export const supervision = {
  title: (term: string) => `Handledarrapport ${term}`,
  sheets: { units: 'Enheter' },
  total: 'Summa',
  headings: {
    unit: 'Enhet',
    owner: 'Ansvarig för enheten',
    supervisors: 'Handledare',
    trained: 'Utbildade',
    trainedShare: 'Utbildade, %',
    placements: 'Placeringar',
    supervised: 'Med namngiven handledare',
    supervisedShare: 'Med handledare, %',
    named: 'Namngivningar',
    perPlacement: 'Handledare per placering',
    sameProfession: 'Samma yrke',
    sameProfessionShare: 'Samma yrke, %',
    dated: 'Med känd dag',
    early: 'Minst 14 dagar före',
    earlyShare: 'Minst 14 dagar före, %',
  },
};

export const survey = {
  title: (wave: string) => `Enkätrapport: ${wave}`,
  sheets: { themes: 'Hela regionen', groups: 'Per grupp' },
  headings: {
    theme: 'Tema',
    kind: 'Slag',
    group: 'Grupp',
    respondents: 'Svar',
    mean: 'Medelvärde',
    low: '95 % från',
    high: '95 % till',
    favourable: 'Andel nöjda, %',
    alpha: 'Reliabilitet (alfa)',
    change: 'Sedan förra omgången',
    standing: 'Jämfört med andra',
    estimate: 'Med hänsyn till slumpen',
    keptBack: 'Visas inte därför att',
  },
  empty: {
    noWaves: 'Inga stängda omgångar i urvalet.',
    nothingTold: 'Ingen siffra får visas. Varje siffra står med sitt skäl bland dem som inte visas.',
    nothingKeptBack: 'Ingen siffra är undanhållen.',
  },
  kinds: { region: 'Region', branch: 'Gren', school: 'Lärosäte', unit: 'Enhet', programme: 'Utbildning' },
  about: {
    instrument: 'Frågeformulär',
    programme: 'Utbildning',
    ended: 'Placeringar det frågas om',
    open: 'Öppen',
    answered: 'Svar',
    suppressed: 'Visas inte',
    suppressedText: (count: string) =>
      count === '0'
        ? 'Alla siffror visas.'
        : `${counted(count, 'siffra', 'siffror')} visas inte, för att skydda dem som svarade. Skälet står på raden.`,
  },
};

export const unitAnswers = {
  title: (wave: string) => `Enheternas svar: ${wave}`,
  sheets: { answers: 'Svar' },
  headings: {
    unit: 'Enhet',
    above: 'Hör till',
    section: 'Avsnitt',
    question: 'Fråga',
    answer: 'Svar',
    number: 'Tal',
    counted: 'Räknat i',
    unitId: 'Enhetens id',
  },
};
