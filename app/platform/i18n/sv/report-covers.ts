/** What stands on the cover of every report: its question, what was chosen, and what each measure means. */
export const reportCovers = {
  name: 'Om rapporten',
  headings: { label: 'Om', text: 'Uppgift' },
  labels: {
    report: 'Rapport',
    question: 'Fråga',
    at: 'Uppgifterna lästes',
    by: 'Hämtad av',
    version: 'Programversion',
    totals: 'Summor',
    nothing: 'Streck',
    definitions: 'Så räknas det',
    suppression: 'Enkätsiffror som inte visas',
  },
  totals: (time: string) =>
    `Summor kontrollerade mot databasen ${time}. Var och en räknades en gång ur raderna och en gång av databasen för sig, och blev lika. Hade någon skilt sig hade rapporten inte lämnats ut.`,
  nothing:
    '– står där det inte finns något att räkna, ta en andel av eller jämföra med, eller där det inte är känt. Det är aldrig noll.',
  empty: 'Det fanns inget att räkna i urvalet.',
  definitions: 'Varje mått för sig, med källa där definitionen är någon annans.',
  filters: {
    term: 'Termin',
    year: 'År',
    form: 'Utbildningsform',
    weeks: 'Veckor',
    area: 'Del av regionen',
    reach: 'Urval',
    region: 'Hela regionen',
    branch: (name: string) => `Området ${name.toLowerCase()}`,
    own: 'Det som rör den som hämtade rapporten',
    people: (reach: string) =>
      `${reach}, så långt den som hämtade rapporten har ansvar. Platser utan namn räknas inte. Ingen lärande eller handledare nämns.`,
    wave: 'Enkätomgång',
  },
  questions: {
    placementStatistics:
      'Hur mycket verksamhetsförlagd utbildning gavs hos varje huvudman, hur väl fylldes omgångarna, och vad ändrades hur sent?',
    vfuQuality:
      'Hur mycket verksamhetsförlagd utbildning gavs, hur väl var den förberedd och handledd, hur upplevdes den, och vad görs åt det som brister?',
    survey: 'Vad svarade de som tillfrågades, och hur säkert vet vi det?',
    releasedFigures: 'Vad har enkäterna sagt, i en form som går att räkna vidare på?',
    trainingAccounts:
      'Hur många läkare eller psykologer var under utbildning, var och hur länge var de placerade, vilka handledde dem, hur upplevde de det, och vad görs åt det som brister?',
    supervision:
      'Hur många handledare har enheterna, hur många av dem är utbildade, och hur var placeringarna handledda: av hur många, av vilket yrke och hur tidigt namngivna?',
    unitAnswers: 'Vad svarade enheterna om att ta emot lärande?',
  },
  suppression: (mean: string, distribution: string) =>
    `Medelvärden visas vid minst ${mean} svar, och spridning och andelar vid minst ${distribution}, och bara när ingen mindre grupp kan räknas fram ur dem och andra siffror. Spridning och andelar visas inte heller när alla ligger på samma sida och är färre än dubbelt så många. Det som inte visas är markerat med • och har skälet på samma rad, och är aldrig noll. Inget räknas om: siffrorna är de som släpptes när enkäten stängde.`,
  noWaves: 'Ingen enkät har stängt under tiden, så inga enkätsiffror finns med.',
  measures: {
    weeks: {
      measure: 'VFU-veckor',
      text: 'Det sammanlagda antalet veckor, räknade som heltid, för alla studenter som har en plats. En placering som avslutats i förtid räknas till och med sin sista vecka. Källa: Socialstyrelsens definition för statsbidraget för utökad verksamhetsförlagd utbildning.',
    },
    places: {
      measure: 'VFU-platser',
      text: 'Det sammanlagda antalet platser, det vill säga placeringar med namn. Den som fortsätter på en annan enhet inom perioden har en plats, där den började. Källa: Socialstyrelsen, som ovan.',
    },
    planned: {
      measure: 'Ej beslutade',
      text: 'Veckor och platser i placeringar som är föreslagna eller preliminära. De ingår inte i VFU-veckor och VFU-platser.',
    },
    time: {
      measure: 'Termin och år',
      text: 'En vecka hör till den termin där dess måndag ligger, och en plats till den termin där den börjar. Sommarens veckor till och med juni hör till vårterminen, de följande till höstterminen. Ett år är dess vårtermin och hösttermin.',
    },
    ordered: { measure: 'Beställda', text: 'Platser som lärosäten och skolor har beställt i omgången.' },
    wanted: {
      measure: 'Behövda',
      text: 'Lärande i omgången gånger omgångens perioder. En period som den lärande själv har avbrutit från början räknas inte.',
    },
    placed: {
      measure: 'Placerade',
      text: 'Perioder där den lärande har en plats, också en som ännu är föreslagen. En period som delats mellan enheter är en.',
    },
    fillRate: { measure: 'Fyllnad', text: 'Placerade i procent av behövda.' },
    completed: { measure: 'Genomförda', text: 'Placerade vars sista vecka har passerat.' },
    changes: {
      measure: 'Avslutat i förtid',
      text: 'Placeringar som skulle ha börjat under tiden och som avböjts, återlämnats, avbrutits, flyttats eller ställts in, också sedan de hade börjat.',
    },
    weeksHeld: {
      measure: 'Veckor som blev av',
      text: 'Veckor till och med den sista som hölls; noll för en placering som slutade före sin första.',
    },
    daysBefore: {
      measure: 'Dagar före start',
      text: 'Från dagen för beslutet till placeringens första dag. Negativt när den hade börjat, tomt när beslutet togs innan det började antecknas.',
    },
    late: {
      measure: 'Sent beslutat',
      text: '1 när det var mindre än 14 dagar före start eller placeringen hade börjat, annars 0. Tomt när dagen inte är antecknad.',
    },
    supervisors: { measure: 'Handledare', text: 'De som hör till enheten någon dag under tiden.' },
    trained: {
      measure: 'Utbildade',
      text: 'Handledare vars handledarutbildning, vilken som helst av dem som registret känner, gäller i dag, eller vid tidens slut när den har passerat. Andelen är av handledarna.',
    },
    placements: {
      measure: 'Placeringar',
      text: 'Placeringar med namn som börjar under tiden. En period som delats mellan enheter är en placering vid var och en av dem.',
    },
    supervised: {
      measure: 'Med namngiven handledare',
      text: 'Placeringar som har minst en handledare. Andelen är av placeringarna.',
    },
    perPlacement: {
      measure: 'Handledare per placering',
      text: 'Namngivningar delat med de placeringar som har någon handledare.',
    },
    sameProfession: {
      measure: 'Samma yrke',
      text: 'Placeringar där minst en av handledarna har det yrke som utbildningen kräver. En specialistsjuksköterska eller barnmorska räknas också som sjuksköterska. Andelen är av dem som har någon handledare.',
    },
    dated: {
      measure: 'Med känd dag',
      text: 'Placeringar där dagen är antecknad för alla namngivningar. En del som fortsätter från en annan enhet är inte med.',
    },
    early: {
      measure: 'Minst 14 dagar före',
      text: 'Från dagen då den första handledaren namngavs till placeringens första dag, för dem med känd dag.',
    },
    survey: {
      measure: 'Enkättema',
      text: 'Ett temas värde för den som har svarat är medelvärdet av frågorna, när minst två tredjedelar är besvarade; omvända frågor är vända. Gruppens medelvärde är medelvärdet av dessa, med 95 procents konfidensintervall (t-fördelningen).',
    },
    favourable: {
      measure: 'Andel nöjda',
      text: 'De vars värde på temat når skalans övre del, i procent av dem som har svarat.',
    },
    alpha: {
      measure: 'Reliabilitet (alfa)',
      text: 'Hur väl temats frågor hänger ihop, som Cronbachs alfa för hela enkätomgången.',
    },
    standing: {
      measure: 'Jämfört med andra',
      text: 'Enheter jämförs med andra på samma nivå i ett trattdiagram, när minst fem kan jämföras. Trattens mitt är medelvärdet av alla, där den som ligger ytterst åt var håll räknas som den näst yttersta. Med hänsyn till slumpen är medelvärdet draget mot regionens, mer ju färre som har svarat.',
    },
    change: {
      measure: 'Sedan förra omgången',
      text: 'Högre eller lägre sägs när Welchs t-test, med Holms metod för alla teman tillsammans, ger mindre än 5 procent för steget, eller för de två senaste stegen när båda är minst 0,3 åt samma håll.',
    },
    released: {
      measure: 'Visas och visas inte',
      text: 'En rad är ett tema för en grupp i en omgång. Samma siffror visas på omgångens sida och i enkätrapporten, avrundade på samma sätt. Få svar anges som ett spann; är högst och minst lika är antalet exakt.',
    },
    comparable: { measure: 'Jämförelser', text: 'Jämför bara omgångar med samma frågeformulär och version.' },
    missing: {
      measure: 'Uppgifter saknas',
      text: 'Att de inte finns i systemet ännu, inte att inget har hänt.',
    },
    trainingLearners: {
      measure: 'Lärande',
      text: 'Läkare eller psykologer som har haft en placering med plats under någon av årets veckor. Den som har varit på två kliniker eller i två utbildningar räknas en gång i summan.',
    },
    registered: {
      measure: 'Aktiva, uppehåll, klara, har slutat',
      text: 'De som är registrerade i utbildningen, så som det står i dag och inte vid årets slut. Gäller hela utbildningen, också när bokslutet är på en del av regionen.',
    },
    clinic: {
      measure: 'Klinik eller enhet',
      text: 'En avdelning eller mottagning räknas till kliniken ovanför. Det som inte ligger i någon klinik, till exempel en vårdcentral, står för sig.',
    },
    trainingWeeks: {
      measure: 'Placeringar och veckor',
      text: 'Placeringar som har en plats under någon av årets veckor, också de som är föreslagna, och deras veckor inom året. Hela veckor, räknade som heltid. En period som delats mellan enheter är en placering vid var och en av dem.',
    },
    weeksDone: { measure: 'Genomförda veckor', text: 'De av veckorna som har passerat.' },
    financing: {
      measure: 'Arbetsgivare och finansiering',
      text: 'Så som de står på varje placering. FoU har utbildningsansvaret för AT, BT och ST; arbetsgivaransvaret ligger på arbetsgivaren.',
    },
    trainingSupervisors: {
      measure: 'Handledare',
      text: 'De som har ett yrke som utbildningen kräver av handledare och under året hör till en enhet där en placering av formen börjar.',
    },
    main: {
      measure: 'Med huvudhandledare',
      text: 'Placeringar som börjar under året och har en namngiven huvudhandledare. Andelen är av dem som börjar.',
    },
    trainingWaves: {
      measure: 'Enkäter',
      text: 'Stängda omgångar som gällde placeringar som slutade under året. Av en som bara frågade den här formen visas allt, av andra det som har släppts om formens utbildningar.',
    },
    actions: {
      measure: 'Åtgärder',
      text: 'De som ska vara klara under året och gäller någon av formens utbildningar eller en enhet där den har haft placeringar som började under året.',
    },
    waves: {
      measure: 'Enkätomgångar',
      text: 'De stängda omgångar som gällde placeringar som slutade under tiden.',
    },
    unitAnswers: {
      measure: 'Enheternas svar',
      text: 'Varje enhet har svarat en gång, som enhet. Svaret visas med enhetens namn, vilket stod i brevet och på sidan innan den svarade. Här finns de enheter vars svar den som hämtade rapporten ser.',
    },
    answerInWords: {
      measure: 'Svar',
      text: 'Det alternativ som valdes, steget på skalan, eller enhetens egna ord som de skrevs.',
    },
    answerInNumbers: {
      measure: 'Tal',
      text: 'Svaret på en fråga om hur många, med det som räknas bredvid. Talen summeras inte: frågorna räknar olika saker.',
    },
    answerLeftOut: {
      measure: 'Inget svar på frågan',
      text: 'Enheten hoppade över frågan, eller fick den inte därför att den beror på ett tidigare svar.',
    },
  },
};
