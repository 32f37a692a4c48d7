import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Vilken vårdcentral ska du åka till?',
  task: 'Tolv påhittade vårdcentraler har räknat hur stor andel av deras patienter över 75 år som lades in akut under ett år. Du har tid att åka till en av dem och leta efter vad som kan bli bättre. Välj en. Gå sedan vidare steg för steg och se om du vill ändra dig.',
  step: 'Steg',
  steps: {
    ranking: '1. Rangordningen',
    size: '2. Hur många patienter',
    mix: '3. Vilka patienter',
    after: '4. Året efter',
  },
  visit: 'Dit åker jag',
  names: {
    lark: 'Lärkan',
    swallow: 'Svalan',
    crane: 'Tranan',
    gull: 'Måsen',
    dove: 'Duvan',
    owl: 'Ugglan',
    heron: 'Hägern',
    tern: 'Tärnan',
    grouse: 'Ripan',
    siskin: 'Siskan',
    sparrow: 'Sparven',
    eagle: 'Örnen',
  },
  ranking: 'Andel av patienterna som lades in akut, högst överst.',
  choose: 'Välj den vårdcentral som du skulle åka till. Då öppnas nästa steg.',
  chosen: (name: string, share: string, rank: string) =>
    `${name} har ${share} inlagda och ligger på plats ${rank} av tolv, räknat uppifrån. Gå till steg 2.`,
  byChance: (name: string, patients: string, admitted: string, lower: string, upper: string) =>
    `${name} har ${patients} patienter, och ${admitted} lades in. Med så många patienter ger slumpen ensam oftast mellan ${lower} och ${upper}.`,
  bothSmall: (highest: string, lowest: string) =>
    `Både högst (${highest}) och lägst (${lowest}) ligger vårdcentraler med färre än hundra patienter. Få patienter ger stora svängningar, åt båda håll.`,
  oneSmall: (highest: string) =>
    `Högst ligger ${highest}, med färre än hundra patienter. Få patienter ger stora svängningar.`,
  above: (names: string) => `Ovanför de yttre gränserna: ${names}.`,
  below: (names: string) => `Nedanför: ${names}.`,
  noneOutside: 'Ingen ligger utanför de yttre gränserna.',
  because: 'Det som ligger utanför är knappast slump. Men varför vet du inte än: kanske är patienterna äldre.',
  sameAges: 'Nu är alla räknade som om patienterna var lika gamla.',
  inside: (names: string) => `Inte längre utanför: ${names}. Patienterna är äldre, det var förklaringen.`,
  uncovered: (name: string, rank: string) =>
    `${name} låg på plats ${rank} och såg vanlig ut. Patienterna är yngre än hos andra, och ändå lades lika många in.`,
  next: (name: string, now: string, after: string) => `${name} låg på plats ${now} i år och plats ${after} året efter.`,
  causes: {
    chance:
      'Den arbetar precis som de flesta andra. Skillnaden var slump, och ett besök hade inte hittat något att ändra.',
    mix: 'Den arbetar precis som de flesta andra, men har fler patienter över 85 år. Ett besök hade gett fel slutsats.',
    worse: 'Där finns något att hitta: risken är högre än hos andra för lika gamla patienter. Bra valt.',
    better: 'Där är risken lägre än hos andra för lika gamla patienter. Ett bra besök: där finns något att lära.',
  },
  instead: (worse: string, better: string) =>
    `Bara två av de tolv arbetar på ett annat sätt: ${worse}, där risken är högre, och ${better}, där den är lägre.`,
  charts: {
    size: 'Ju färre patienter, desto mer svänger andelen av sig själv. Prickarna är vårdcentraler.',
    mix: 'Samma vårdcentraler, räknade som om patienterna var lika gamla överallt.',
    after: 'I år (ring) och året efter (prick). De små flyttar sig längst, för där gör slumpen mest.',
  },
  patients: 'Patienter över 75 år',
  weight: 'Patienter, omräknat till vanlig ålder',
  share: 'Inlagda akut',
  adjusted: 'Inlagda, lika gamla',
  everybody: 'Alla tillsammans',
  limits: {
    'inner-upper': 'Inre gräns, övre',
    'inner-lower': 'Inre gräns, nedre',
    'outer-upper': 'Yttre gräns, övre',
    'outer-lower': 'Yttre gräns, nedre',
  },
  dots: { usual: 'Innanför yttre gränsen', outside: 'Utanför yttre gränsen' },
  here: (name: string) => `Ditt val: ${name}`,
  centre: 'Vårdcentral',
  standing: 'Läge',
  standings: { usual: 'vanligt', unsure: 'går inte att säga', high: 'högt', low: 'lågt' },
  table: 'Vårdcentralerna i siffror.',
  heads: { patients: 'Patienter', share: 'Inlagda', older: 'Över 85 år', adjusted: 'Lika gamla' },
  headings: { now: 'I år, %', after: 'Året efter, %', cause: 'Varför' },
  short: { chance: 'slump', mix: 'äldre patienter', worse: 'högre risk', better: 'lägre risk' },
  again: 'Tolv nya vårdcentraler',
  made: 'Risken i labben är 14 procent för dem under 85 och 30 procent för de äldre. Gränserna är räknade ur binomialfördelningen: av slump ligger 19 av 20 vårdcentraler innanför de inre, och 998 av 1 000 innanför de yttre.',
};

const en: Catalogue<typeof sv> = {
  title: 'Which care centre will you visit?',
  task: 'Twelve made-up care centres have counted what share of their patients over 75 were admitted as an emergency in a year. You have time to visit one of them and look for what can be better. Choose one. Then go on step by step and see whether you change your mind.',
  step: 'Step',
  steps: {
    ranking: '1. The ranking',
    size: '2. How many patients',
    mix: '3. Which patients',
    after: '4. The year after',
  },
  visit: 'I will visit',
  names: {
    lark: 'Lark',
    swallow: 'Swallow',
    crane: 'Crane',
    gull: 'Gull',
    dove: 'Dove',
    owl: 'Owl',
    heron: 'Heron',
    tern: 'Tern',
    grouse: 'Grouse',
    siskin: 'Siskin',
    sparrow: 'Sparrow',
    eagle: 'Eagle',
  },
  ranking: 'Share of the patients who were admitted as an emergency, the highest first.',
  choose: 'Choose the care centre that you would visit. Then the next step opens.',
  chosen: (name, share, rank) =>
    `${name} has ${share} admitted and is number ${rank} of twelve, counted from the top. Go to step 2.`,
  byChance: (name, patients, admitted, lower, upper) =>
    `${name} has ${patients} patients, and ${admitted} were admitted. With so many patients chance alone mostly gives between ${lower} and ${upper}.`,
  bothSmall: (highest, lowest) =>
    `Both the highest (${highest}) and the lowest (${lowest}) have fewer than a hundred patients. Few patients swing widely, both ways.`,
  oneSmall: (highest) => `The highest is ${highest}, with fewer than a hundred patients. Few patients swing widely.`,
  above: (names) => `Above the outer limits: ${names}.`,
  below: (names) => `Below: ${names}.`,
  noneOutside: 'None is outside the outer limits.',
  because: 'What is outside is hardly chance. But you do not know why yet: the patients may be older.',
  sameAges: 'Now all are counted as if their patients were equally old.',
  inside: (names) => `No longer outside: ${names}. The patients are older, that explained it.`,
  uncovered: (name, rank) =>
    `${name} was number ${rank} and looked usual. Its patients are younger than elsewhere, and yet as many were admitted.`,
  next: (name, now, after) => `${name} was number ${now} this year and number ${after} the year after.`,
  causes: {
    chance:
      'It works just as most others do. The difference was chance, and a visit would have found nothing to change.',
    mix: 'It works just as most others do, but has more patients over 85. A visit would have led to the wrong conclusion.',
    worse: 'There is something to find: the risk is higher than elsewhere for patients of the same age. Well chosen.',
    better:
      'The risk is lower there than elsewhere for patients of the same age. A good visit: there is something to learn.',
  },
  instead: (worse, better) =>
    `Only two of the twelve work in another way: ${worse}, where the risk is higher, and ${better}, where it is lower.`,
  charts: {
    size: 'The fewer the patients, the more the share swings by itself. The dots are care centres.',
    mix: 'The same care centres, counted as if patients were equally old everywhere.',
    after: 'This year (ring) and the year after (dot). The small ones move furthest, as chance does most there.',
  },
  patients: 'Patients over 75',
  weight: 'Patients, converted to usual age',
  share: 'Admitted as an emergency',
  adjusted: 'Admitted, same age',
  everybody: 'All together',
  limits: {
    'inner-upper': 'Inner limit, upper',
    'inner-lower': 'Inner limit, lower',
    'outer-upper': 'Outer limit, upper',
    'outer-lower': 'Outer limit, lower',
  },
  dots: { usual: 'Inside the outer limit', outside: 'Outside the outer limit' },
  here: (name) => `Your choice: ${name}`,
  centre: 'Care centre',
  standing: 'Where it lies',
  standings: { usual: 'usual', unsure: 'cannot be said', high: 'high', low: 'low' },
  table: 'The care centres in numbers.',
  heads: { patients: 'Patients', share: 'Admitted', older: 'Over 85', adjusted: 'Same age' },
  headings: { now: 'This year, %', after: 'The year after, %', cause: 'Why' },
  short: { chance: 'chance', mix: 'older patients', worse: 'higher risk', better: 'lower risk' },
  again: 'Twelve new care centres',
  made: 'The risk in the lab is 14 per cent for those under 85 and 30 per cent for the older. The limits are worked out from the binomial distribution: by chance 19 in 20 centres lie inside the inner ones, and 998 in 1,000 inside the outer ones.',
};

export const funnelLab = { sv, en };
