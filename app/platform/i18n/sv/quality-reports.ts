import { counted } from '../primitives.ts';

/** Where reports are found, and what has been taken out. */
export const reportPages = {
  title: 'Rapporter',
  lead: 'Samma siffror på skärmen, på papper och i filen.',
  names: {
    releasedFigures: 'Enkätsiffror för vidare analys',
    vfuQuality: 'VFU-kvalitetsrapport',
    placementStatistics: 'Placeringsstatistik',
    supervision: 'Handledarrapport',
    survey: 'Enkätrapport',
  },
  texts: {
    releasedFigures:
      'Allt som stängda enkätomgångar har visat, som en enda tabell att räkna vidare på. Enskilda svar finns aldrig med.',
    vfuQuality:
      'En termin eller ett år i tio delar: volymer, fyllnad, handledning, enkäter och det som ännu saknas. För allt, ett sjukhus, en enhet eller ett lärosäte.',
    placementStatistics:
      'VFU-veckor och VFU-platser så som Socialstyrelsen räknar dem, hur omgångarna fylldes, och det som ställdes in eller flyttades med antal dagar före start.',
    supervision:
      'Per enhet: andel utbildade handledare, handledare per placering, samma yrke som utbildningen kräver, och namngivna minst 14 dagar före start.',
    survey:
      'En stängd enkätomgång per tema och grupp, med osäkerhet. Det som inte får visas står med skälet i stället för en siffra.',
  },
  subject: {
    releasedFigures: 'Omgång',
    vfuQuality: 'Termin eller år',
    placementStatistics: 'Termin',
    supervision: 'Termin',
    survey: 'Omgång',
  },
  open: (name: string) => `Visa ${name}`,
  nothing: {
    releasedFigures: 'Ingen enkätomgång har stängt ännu.',
    vfuQuality: 'Det finns inga omgångar att räkna på ännu.',
    placementStatistics: 'Det finns inga omgångar att räkna på ännu.',
    supervision: 'Det finns inga omgångar att räkna på ännu.',
    survey: 'Ingen enkätomgång har stängt ännu.',
  },
  csv: {
    releasedFigures: 'Hämta siffrorna som CSV',
    vfuQuality: 'Hämta sammanfattningen som CSV',
    placementStatistics: 'Hämta volymerna som CSV',
    supervision: 'Hämta enheterna som CSV',
    survey: 'Hämta grupperna som CSV',
  },
  runs: 'Hämtade filer',
  runsLead: {
    all: 'De senaste rapporterna som någon har hämtat. Samma kontrollsumma betyder samma siffror.',
    own: 'De senaste rapporterna som du har hämtat. Samma kontrollsumma betyder samma siffror.',
  },
  noRuns: 'Ingen rapport har hämtats ännu.',
  run: { title: 'Rapport', at: 'Hämtad', by: 'Av', format: 'Fil', rows: 'Rader', hash: 'Kontrollsumma' },
};

const about = {
  report: 'Rapport',
  question: 'Fråga',
  term: 'Termin',
  at: 'Uppgifterna lästes',
  by: 'Hämtad av',
  version: 'Programversion',
  scope: 'Urval',
  definitions: 'Så räknas det',
};
const aboutHeadings = { about: 'Om', value: 'Uppgift' };

export const placementStatistics = {
  title: (term: string) => `Placeringsstatistik ${term}`,
  sheets: { volumes: 'Veckor och platser', fill: 'Omgångar', changes: 'Avslutat i förtid', about: 'Om rapporten' },
  total: 'Summa',
  headings: {
    ...aboutHeadings,
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
  },
  about: {
    ...about,
    questionText: 'Hur mycket praktik gavs, hur fylldes omgångarna, och vad ändrades hur sent?',
    scopeText: 'De utbildningar och enheter som du har ansvar för. Platser utan namn räknas inte.',
    definitionTexts: [
      'VFU-veckor är det sammanlagda antalet veckor, räknade som heltid, för alla studenter som har en plats. VFU-platser är det sammanlagda antalet platser (Socialstyrelsens definition för statsbidraget).',
      'En vecka hör till den termin där dess måndag ligger, och en plats till den termin där den börjar. Sommarens veckor till och med juni hör till vårterminen, de följande till höstterminen.',
      'En placering som avslutats i förtid räknas till och med sin sista vecka. Den som fortsätter på en annan enhet har en plats, där den började.',
      'Behövda är lärande gånger perioder. Fyllnad är placerade i procent av behövda.',
      'Dagar före start räknas från beslutet till den första dagen, och är negativt när placeringen hade börjat. Det är tomt när beslutet togs innan det började antecknas.',
    ],
  },
};

export const supervision = {
  title: (term: string) => `Handledarrapport ${term}`,
  sheets: { units: 'Enheter', about: 'Om rapporten' },
  total: 'Summa',
  headings: {
    ...aboutHeadings,
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
  about: {
    ...about,
    questionText: 'Hur var placeringarna handledda, och av vem?',
    scopeText: 'De utbildningar, enheter och handledare som du har ansvar för. Platser utan namn räknas inte.',
    definitionTexts: [
      'Handledare är de som hör till enheten någon dag under terminen. Utbildad är den vars handledarutbildning gäller i dag, eller vid terminens slut när den har passerat.',
      'En placering hör till den termin där den börjar. Handledare per placering räknas över de placeringar som har någon. En period som har delats mellan enheter är en placering vid var och en av dem.',
      'Samma yrke betyder att minst en av handledarna har det yrke som utbildningen kräver.',
      'Minst 14 dagar före räknas från dagen då den första handledaren namngavs till placeringens första dag, för de placeringar där alla namngivningar är antecknade. En del som fortsätter från en annan enhet är inte med.',
    ],
  },
};

export const survey = {
  title: (wave: string) => `Enkätrapport: ${wave}`,
  sheets: { themes: 'Hela regionen', groups: 'Per grupp', about: 'Om rapporten' },
  headings: {
    ...aboutHeadings,
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
  kinds: { region: 'Region', branch: 'Gren', school: 'Lärosäte', unit: 'Enhet', programme: 'Utbildning' },
  about: {
    report: 'Rapport',
    question: 'Fråga',
    questionText: 'Hur upplevde de lärande sin placering, och hur säkert vet vi det?',
    instrument: 'Frågeformulär',
    programme: 'Utbildning',
    ended: 'Placeringar det frågas om',
    open: 'Öppen',
    answered: 'Svar',
    at: 'Uppgifterna lästes',
    by: 'Hämtad av',
    productVersion: 'Programversion',
    suppressed: 'Visas inte',
    suppressedText: (count: string) =>
      count === '0'
        ? 'Alla siffror visas.'
        : `${counted(count, 'siffra', 'siffror')} visas inte, för att skydda dem som svarade. Skälet står på raden.`,
    fewest: (mean: string, distribution: string) =>
      `Få svar anges som ett spann. Medelvärden visas vid minst ${mean} svar och spridning vid minst ${distribution}, och bara när ingen mindre grupp kan räknas fram ur dem och andra siffror. Spridning visas inte heller när alla ligger på samma sida och är färre än dubbelt så många.`,
    definitions: 'Så räknas det',
    definitionTexts: [
      'Ett temas värde för den som har svarat är medelvärdet av frågorna, när minst två tredjedelar är besvarade. Omvända frågor är vända. Gruppens medelvärde är medelvärdet av dessa.',
      'Spannet är ett 95 procents konfidensintervall för medelvärdet (t-fördelningen). Andel nöjda är de vars värde når skalans övre del.',
      'Enheter jämförs med andra på samma nivå i ett trattdiagram, när minst fem kan jämföras. Trattens mitt är medelvärdet av alla, där den som ligger ytterst åt var håll räknas som den näst yttersta. Med hänsyn till slumpen är medelvärdet draget mot regionens, mer ju färre som har svarat.',
      'Högre eller lägre sedan förra omgången sägs när Welchs t-test, med Holms metod för alla teman tillsammans, ger mindre än 5 procent för steget, eller för de två senaste stegen om båda är minst 0,3 åt samma håll.',
    ],
  },
};
