export const swedish = {
  title: 'Larm vid ordination: hur många orkar du läsa?',
  part: 'Gör',
  parts: { day: 'En dag med larm', thousand: 'Tusen ordinationer', window: 'Gör om ett fönster' },
  tasks: {
    day: 'Du är läkare på en vårdcentral och ordinerar elva läkemedel. Svara på larmen: följ rådet eller gå vidare. Fyra av dem gäller en verklig fara. Avsluta dagen, och ändra sedan reglerna så att du avbryts mindre utan att fler kommer till skada.',
    thousand:
      'Samma regler, nu för tusen ordinationer. Femton av dem skulle skada om de gick igenom. Hitta reglerna som stoppar flest. Dra sedan larmtröttheten till noll och se om svaret blir ett annat.',
    window:
      'Så här ser ett dåligt fönster ut. Byt en sak i taget: vad det säger, till vem, hur, var och när. Få så många som möjligt att ändra ordinationen, utan att någon får vänta på ett läkemedel som behövs.',
  },
  note: 'Patienterna är påhittade. Så är också talen, utom larmtröttheten, som har en studie bakom sig. Larmtexterna är inga råd om behandling.',
  cutoff: 'Vilka larm ska gå',
  cutoffs: { 1: 'Alla', 2: 'Kan skada, och allvarliga', 3: 'Bara allvarliga' },
  receiver: 'Vem får dem',
  receivers: { doctor: 'Läkaren får alla', shared: 'Läkaren de allvarliga, apotekaren resten' },
  mode: 'Hur får läkaren dem',
  modes: { active: 'Avbryter', tiered: 'Bara allvarliga avbryter', passive: 'I marginalen' },
  severities: { 1: 'Påminnelse', 2: 'Kan skada', 3: 'Allvarligt' },
  popups: 'Larm som avbryter dig',
  margin: 'Larm i marginalen',
  atPharmacist: 'Larm som apotekaren tog hand om',
  nowhere: 'Larm som aldrig gick',
  answer: (order: string) => `Vad gör du med ${order}?`,
  answers: { follow: 'Följer rådet', override: 'Går vidare' },
  show: 'Avsluta dagen och visa hur det gick',
  answered: (popups: string, open: string) =>
    `Du avbryts ${popups} gånger. ${open} larm har du inte svarat på. Det du inte svarar på i marginalen går igenom.`,
  day: (popups: string, harmful: string, stopped: string, missed: string) =>
    `Du avbröts ${popups} gånger. Av ${harmful} farliga ordinationer stoppades ${stopped}, och ${missed} gick igenom.`,
  needless: (count: string) =>
    count === '1' ? 'En ofarlig ordination ändrades i onödan.' : `${count} ofarliga ordinationer ändrades i onödan.`,
  stillOpen: (count: string) => `${count} larm svarade du aldrig på.`,
  open: 'Inte besvarat',
  verdicts: {
    stopped: 'Stoppad fara',
    missed: 'Fara som gick igenom',
    needless: 'Ändrad i onödan',
    passed: 'Gick rätt vidare',
  },
  alerts: {
    pregnancy: {
      patient: 'Gunilla, 71 år. Höga blodfetter.',
      order: 'Atorvastatin 20 mg',
      text: 'Ska inte ges vid graviditet.',
      truth: 'Gunilla är 71. Regeln frågade bara om kön, inte om ålder.',
    },
    duplicate: {
      patient: 'Ali, 54 år. Ont i ryggen.',
      order: 'Paracetamol 1 g vid behov',
      text: 'Paracetamol finns redan på läkemedelslistan.',
      truth: 'Det gamla receptet är uttaget och slut. Listan var inte städad.',
    },
    insulin: {
      patient: 'Rolf, 66 år. Insulin sedan länge, nu högt blodtryck.',
      order: 'Metoprolol 50 mg',
      text: 'Betablockerare kan dölja tecken på lågt blodsocker.',
      truth: 'Rolf vet det och mäter själv. Han har haft läkemedlet förut.',
    },
    citalopram: {
      patient: 'Lena, 48 år. Halsbränna, citalopram 10 mg.',
      order: 'Omeprazol 20 mg',
      text: 'Kan höja halten av citalopram.',
      truth: 'Dosen är så låg att höjningen inte spelar någon roll för Lena.',
    },
    warfarin: {
      patient: 'Sven, 81 år. Ont i knät. Har warfarin för flimmer.',
      order: 'Ibuprofen 400 mg tre gånger dagligen',
      text: 'Ökad risk för blödning tillsammans med warfarin.',
      truth: 'Risken för en allvarlig blödning är stor, och det finns annat mot knävärk.',
    },
    electrolytes: {
      patient: 'Maj-Britt, 77 år. Svullna ben.',
      order: 'Furosemid 40 mg',
      text: 'Kontrollera elektrolyter.',
      truth: 'Proverna togs i förrgår och var bra. Regeln hade inte läst dem.',
    },
    calcium: {
      patient: 'Karin, 69 år. Levotyroxin varje morgon.',
      order: 'Kalcium och D-vitamin',
      text: 'Kalcium kan minska upptaget av levotyroxin.',
      truth: 'Karin tar dem med flera timmar emellan, som det står på hennes lista.',
    },
    penicillin: {
      patient: 'Emil, 36 år. Halsfluss.',
      order: 'Penicillin V 800 mg',
      text: 'Överkänslighet för penicillin registrerad 1994.',
      truth: 'Emil har fått penicillin V två gånger sedan dess utan besvär. Varningen borde ha tagits bort.',
    },
    potassium: {
      patient: 'Bo, 79 år. Hjärtsvikt, enalapril. Kalium 5,6 i går, eGFR 28.',
      order: 'Spironolakton 25 mg',
      text: 'Kan höja kalium tillsammans med enalapril.',
      truth: 'Bos kalium är redan högt, och njurarna klarar inte mer. Larmet sa inte det; det stod i journalen.',
    },
    hydroxyzine: {
      patient: 'Elsa, 88 år. Klåda. Har fallit två gånger den här månaden.',
      order: 'Hydroxizin 25 mg till natten',
      text: 'Bör undvikas till äldre.',
      truth: 'Elsa skulle ha fallit igen. Faran var märkt som en påminnelse.',
    },
    methotrexate: {
      patient: 'Inga, 63 år. Ledgångsreumatism.',
      order: 'Metotrexat 15 mg dagligen',
      text: 'Ovanlig dosering: ges normalt en gång i veckan.',
      truth: 'Det skulle stå en gång i veckan. Daglig dos är livsfarlig.',
    },
  },
  fatigue: 'Larmtrötthet',
  fatigueHint: 'Så mycket sjunker chansen att ett larm följs, för varje ytterligare larm per patient.',
  harms: (all: string, prevented: string, missed: string) =>
    `Av ${all} ordinationer som skulle skada stoppas ${prevented}, och ${missed} går igenom.`,
  interrupted: (popups: string, perPatient: string, overridden: string) =>
    `Läkarna avbryts ${popups} gånger, ${perPatient} per patient, och klickar bort ${overridden} av larmen.`,
  noPopups: 'Läkarna avbryts aldrig.',
  pharmacistHas: (count: string) => `Apotekaren får ${count} larm. Hon hinner med 120 av dem.`,
  byCutoff: 'Skador som stoppas vid varje gräns, med er mottagare och ert sätt.',
  overrides: 'Andel larm som läkaren klickar bort.',
  none: 'inga',
  curve: 'Att visa allt är bäst bara om ingen tröttnar.',
  fatigueAxis: 'Larmtrötthet',
  preventedAxis: 'Skador som stoppas',
  here: 'Era regler',
  model:
    'Så räknar labben: tusen ordinationer ger 400 påminnelser (2 gäller en fara), 90 larm som kan skada (7) och 12 allvarliga (6). Ett sant larm som kommer ensamt följs 9 gånger av 10, ett onödigt 1 till 2. I marginalen ses var tredje. Apotekaren stoppar 85 av 100 faror bland dem hon hinner med. Talen är påhittade.',
  rights: {
    information: {
      label: 'Rätt information',
      options: { code: 'Namn och kod', value: 'Värdet, varför och vad', everything: 'Hela texten' },
    },
    person: {
      label: 'Rätt person',
      options: { everybody: 'Alla som öppnar journalen', prescriber: 'Den som ordinerar', secretary: 'Sekreteraren' },
    },
    format: {
      label: 'Rätt form',
      options: { ok: 'En OK-knapp', actions: 'Knappar för det man kan göra', stop: 'Går inte att komma förbi' },
    },
    channel: {
      label: 'Rätt kanal',
      options: { chart: 'I journalen', mail: 'E-post', phone: 'SMS till jourtelefonen' },
    },
    time: {
      label: 'Rätt tillfälle',
      options: { login: 'När man loggar in', choosing: 'När läkemedlet väljs', signed: 'När ordinationen är signerad' },
    },
  },
  consequences: {
    information: {
      code: 'Läkaren måste själv leta upp varför. De flesta gör det inte.',
      value: 'Det som gäller just den här patienten står först, med datum och källa.',
      everything: 'Två sidor text. Det viktiga står på den andra.',
    },
    person: {
      everybody: 'När alla får larmet är det ingens.',
      prescriber: 'Den som kan ändra är den som får veta.',
      secretary: 'Hon får inte ändra, och måste hitta någon som får.',
    },
    format: {
      ok: 'Handen klickar innan ögat har läst.',
      actions: 'Det rätta är lika lätt som att gå vidare. Den som går vidare väljer ett skäl.',
      stop: 'Nästan alla ändrar, även de som inte borde. Några patienter får vänta på ett läkemedel som brådskar.',
    },
    channel: {
      chart: 'Larmet finns där beslutet fattas.',
      mail: 'Läses i morgon, om det läses.',
      phone: 'Piper när läkaren sitter med nästa patient.',
    },
    time: {
      login: 'Ordinationen finns inte än. Larmet är glömt när den gör det.',
      choosing: 'Läkaren har inte bestämt sig och kan lätt ta något annat.',
      signed: 'Patienten har fått sitt besked och gått. Att ändra är dubbelt arbete.',
    },
  },
  changed: (count: string) => `Av 100 larm om en verklig fara leder ${count} till att ordinationen ändras.`,
  delayed: (count: string) => `Men ${count} av 100 patienter får vänta på ett läkemedel som de behövde genast.`,
  weakest: (right: string) => `Mest går förlorat på ${right}.`,
  allRight: 'De fem stämmer. Var tionde fara går igenom ändå: ett larm är inte ett skydd, det är en hjälp.',
  preview: {
    title: 'Fönstret som du har gjort det',
    where: { chart: 'I journalen', mail: 'I ett e-postmeddelande', phone: 'I ett SMS' },
    when: {
      login: 'när arbetsdagen börjar',
      choosing: 'när du väljer spironolakton',
      signed: 'när ordinationen är signerad',
    },
    who: {
      everybody: 'Visas för alla som öppnar journalen',
      prescriber: 'Visas för dig som ordinerar',
      secretary: 'Visas för sekreteraren',
    },
    content: {
      code: ['VARNING! Enalapril / Spironolakton. Interaktion D, kod 4471.'],
      value: [
        'Bos kalium är 5,6 (i går) och eGFR 28. Spironolakton kan göra det farligt högt.',
        'Förslag: avstå. Se över dosen enalapril, och ta om kalium och kreatinin inom några dagar.',
        'Källa: interaktionsdatabasen och provsvar i journalen.',
      ],
      everything: [
        'Samtidig behandling med ACE-hämmare och kaliumsparande diuretika kan medföra hyperkalemi. Mekanism: minskad utsöndring av kalium genom hämning av aldosteronets effekt ...',
        'Sida 1 av 2.',
      ],
    },
    buttons: {
      ok: ['OK'],
      actions: ['Avstå', 'Beställ nytt kalium', 'Fortsätt, välj skäl'],
      stop: ['Ring apotekaren för att fortsätta'],
    },
  },
  outcome: 'Av 100 larm om en verklig fara, och av 100 patienter som behöver läkemedlet.',
  changedBar: 'Ordinationen ändras',
  unchangedBar: 'Faran går igenom',
  delayedBar: 'Får vänta på behandling',
};
