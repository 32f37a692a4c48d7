import { counted } from '../primitives.ts';

type Numbers<K extends string> = Record<K, string>;

/** How a run of the optimiser decided, in plain words: for the protocol and for those it was about. */
const decision = {
  labels: {
    basis: 'Underlag',
    whole: 'Metod',
    placed: 'Först av allt',
    held: 'Regler som ingen placering bryter',
    notHeld: 'Regler som inte gällde',
    fairness: 'Vad som var rättvist',
    wishes: 'Önskemålen',
    weights: 'Det andra som vägdes in',
    proof: 'Hur bra planen är',
    worstOff: 'Den som har det sämst',
    chance: 'Slumpen',
  },
  basis: ({ learners, wanted, units, locked }: Numbers<'learners' | 'wanted' | 'units' | 'locked'>) =>
    `${learners} lärande behövde ${counted(wanted, 'placering', 'placeringar')} och ${counted(units, 'enhet', 'enheter')} erbjöd plats. ${counted(locked, 'placering var låst', 'placeringar var låsta')} i förväg av en studierektor och ingick som de var.`,
  whole:
    'Ett datorprogram vägde alla lärandes önskemål och förutsättningar mot varandra på en gång och sökte den fördelning som kostade minst. Ingen turordning, lottning eller anmälningstid avgjorde.',
  placed: 'Så många som möjligt fick plats. Det gick före allt annat som vägdes.',
  allHeld: 'Inga. Alla regler gällde.',
  fairness: {
    worst_first:
      'Den som har det sämst gick först. Det mest som någon fick bära gjordes så litet som det gick, och därefter blev kostnaden för alla tillsammans så låg som möjligt.',
    balanced:
      'Alla vägde lika: kostnaden för alla tillsammans blev så låg som möjligt, och varje steg ned på önskelistan kostade lika mycket.',
    first_wish: 'Förstahandsvalen gick först: att missa det första valet kostade nästan allt, stegen därefter lite.',
  },
  wishes: (byRank: string, unlisted: string) => `Kostnad per önskemål: ${byRank}, en enhet utanför listan ${unlisted}.`,
  rank: (rank: number, cost: string) => `${rank}:a hand ${cost}`,
  noWishes: 'Önskemålen vägdes inte in.',
  noWeights: 'Inget annat vägdes in.',
  weight: (rule: string, weight: string, unit: string) => `${rule.toLowerCase()} ${weight} ${unit}`,
  optimal: ({ objective }: Numbers<'objective'>) =>
    `Det är bevisat att ingen annan plan som följer reglerna och rättvisan ovan kostar mindre än den här: ${objective}.`,
  feasible: ({ objective, bound, gap }: Numbers<'objective' | 'bound' | 'gap'>) =>
    `Planen är den bästa som hittades, men det är inte bevisat att den är bäst. Den kostar ${objective}, och ingen kan kosta mindre än ${bound}: högst ${gap} går att vinna.`,
  infeasible: 'Låsta placeringar stred mot reglerna, och ingen plan togs fram.',
  gentlest: ({ most }: Numbers<'most'>) =>
    `Ingen bär mer än ${most}, utom den som inte i någon plan kan få det bättre. Det är bevisat att det inte går att komma lägre.`,
  notGentlest: ({ most, bound }: Numbers<'most' | 'bound'>) =>
    `Ingen bär mer än ${most}, utom den som inte i någon plan kan få det bättre. Tiden tog slut innan det var bevisat att det inte går lägre. I varje plan bär någon minst ${bound}.`,
  everybodyLeast: 'Alla fick det så bra som de kunde få det i någon plan.',
  chance: ({ seed }: Numbers<'seed'>) =>
    `Ingen slump avgör vem som får vad. Räkningen har startnummer ${seed}, så att samma underlag ger samma plan igen.`,
};

export const protocol = {
  tab: 'Protokoll',
  lead: 'Hur placeringarna i omgången beslutades, efter de regler som gällde när förslaget togs fram, och vad en lottning hade gett.',
  none: {
    title: 'Inget protokoll ännu',
    text: 'Protokollet skrivs när ett förslag har tagits fram.',
  },
  xlsx: 'Hämta protokollet (Excel)',
  pdf: 'Hämta protokollet (PDF)',
  decision,
  document: {
    title: (round: string) => `Protokoll över fördelningen: ${round}`,
    question: 'Hur beslutades placeringarna i omgången, efter vilka regler, och vad gav det jämfört med en lottning?',
    about: {
      name: 'Om körningen',
      about: 'Om',
      value: 'Uppgift',
      labels: {
        report: 'Rapport',
        question: 'Fråga',
        round: 'Omgång',
        programme: 'Utbildning',
        term: 'Termin',
        run: 'Förslaget togs fram',
        runBy: 'Av',
        elapsed: 'Räknetid',
        engine: 'Optimerarens version',
        hash: 'Underlagets kontrollsumma',
        changed: 'Ändrat efteråt',
        lottery: 'Lottningen',
        burden: 'Belastning',
        carried: 'Från tidigare terminer',
        groups: 'Grupper',
        at: 'Uppgifterna lästes',
        by: 'Hämtat av',
        version: 'Programversion',
      },
      unknown: 'Okänd',
      hash: (hash: string) => `${hash} (SHA-256). Samma kontrollsumma, version och startnummer ger samma plan.`,
      changed: (placements: string) =>
        `${counted(placements, 'placering är annorlunda', 'placeringar är annorlunda')} nu än i förslaget. Siffrorna gäller förslaget.`,
      unchanged: 'Planen är som förslaget.',
      lottery: ({ draws, seed, fewest, most }: Numbers<'draws' | 'seed' | 'fewest' | 'most'>) =>
        `${draws} lottningar på samma underlag med samma hårda regler och låsta placeringar, startnummer ${seed}. I varje lottas en ordning, och var och en tar i tur och ordning det som står högst på önskelistan av det som är kvar, annars det som är lindrigast för henne. Siffrorna är medelvärden. Förstahandsvalen var ${fewest}–${most} i de enskilda lottningarna.`,
      noLottery: 'Ingen lottning räknades, eftersom körningen avbröts. Ett nytt förslag ger en.',
      burden:
        'Det som en persons egna placeringar kostar med omgångens vikter: önskemål, resor, byten av ort och det som bärs med från tidigare terminer. Räknas bara för dem som har plats i alla sina perioder.',
      carried: ({ learners, most }: Numbers<'learners' | 'most'>) =>
        learners === '0'
          ? 'Ingen bar med sig belastning in i omgången.'
          : `${learners} lärande bar med sig belastning, högst ${most} poäng. Den är summan av vad var och en har burit mer än omgångens snitt av resor och önskemål och av sena ändringar, minskad för varje termin och med ett tak; måtten står bland reglerna vid Rättvisa över terminerna.`,
      groups: (fewest: string) =>
        `Kull, hemort och belastning från tidigare terminer. Grupper med färre än ${fewest} redovisas tillsammans som övriga. Den som har skyddade personuppgifter räknas alltid dit.`,
    },
    decided: { name: 'Så fördelades platserna', headings: { label: 'Del', text: 'Så gick det till' } },
    rules: {
      name: 'Reglerna',
      headings: { rule: 'Regel', kind: 'Slag', inForce: 'Gällde', weight: 'Vikt', source: 'Källa' },
      hard: 'Hård',
      soft: 'Mjuk',
      on: 'Ja',
      off: 'Nej',
      weight: (weight: string, unit: string) => `${weight} ${unit}`,
    },
    outcome: {
      name: 'Utfall bredvid en lottning',
      nothing: 'Ingen lottning räknades, eftersom körningen avbröts. Ett nytt förslag ger en.',
      headings: {
        outcome: 'Placeringar',
        plan: 'Förslaget',
        planShare: 'Förslaget, %',
        lottery: 'Lottning, medel',
        lotteryShare: 'Lottning, %',
      },
      rank: (rank: number) => `${rank}:a hand`,
      outside: 'Utanför önskemålen',
      noWish: 'Inga önskemål angivna',
      unplaced: 'Utan plats',
      chart: {
        title: 'Andel av placeringarna, procent',
        plan: (outcome: string) => `${outcome}, förslaget`,
        lottery: (outcome: string) => `${outcome}, lottning`,
        alt: ({ plan, lottery }: Numbers<'plan' | 'lottery'>) =>
          `Staplar parvis för förslaget och lottningen. Förstahandsval: ${plan} i förslaget och ${lottery} i lottningen. Siffrorna står i tabellen.`,
      },
    },
    burdens: {
      name: 'Belastning och resor bredvid en lottning',
      headings: { measure: 'Mått', plan: 'Förslaget', lottery: 'Lottning, medel' },
      rows: {
        median: 'Hälften av de lärande bär högst',
        nineInTen: 'Nio av tio bär högst',
        most: 'Den som har det sämst bär',
        avoidable: 'Den som bär mest av dem som hade fått det bättre i en annan plan',
        mean: 'Restid enkel väg i medel, minuter (uppskattad där den inte är känd)',
        longest: 'Längsta restid enkel väg, minuter (uppskattad där den inte är känd)',
      },
    },
    groups: {
      name: 'Grupper bredvid en lottning',
      nothing: (fewest: string) => `Det finns inte två grupper med minst ${fewest} lärande att jämföra.`,
      headings: {
        kind: 'Indelning',
        group: 'Grupp',
        learners: 'Lärande',
        plan: '1:a hand, %',
        lottery: 'Lottning, %',
        planCarried: 'Belastning, medel',
        lotteryCarried: 'Lottning, medel',
      },
      kinds: { cohort: 'Kull', town: 'Hemort', earlier: 'Tidigare terminer' },
      others: 'Övriga',
    },
  },
  earlier: { yes: 'Bär belastning med sig', no: 'Bär ingen belastning med sig' },
  student: {
    title: (round: string) => `Så fördelades platserna: ${round}`,
    lead: 'Reglerna som gällde när din omgång fördelades. Här står ingenting om någon enskild.',
    link: (round: string) => `Så fördelades platserna i ${round}`,
    links: 'Hur din plats bestämdes',
    how: 'Så gick det till',
    rules: 'Reglerna',
    outcome: 'Hur det gick för alla',
    shares: ({ first, three, lottery }: Numbers<'first' | 'three' | 'lottery'>) =>
      `Av placeringarna med önskemål gav ${first} det första valet och ${three} något av de tre första. En lottning hade i medel gett ${lottery} det första valet.`,
    tooFew: 'Ni var för få med önskemål för att siffror ska kunna visas utan att peka ut någon.',
    changed: 'En studierektor kan ha ändrat enstaka placeringar för hand efter fördelningen.',
    ask: 'Undrar du över din egen plats? Fråga studierektorn, som kan se skälet till varje placering.',
    back: 'Till mitt schema',
  },
};
