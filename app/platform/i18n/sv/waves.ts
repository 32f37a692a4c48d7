import { surveys } from './surveys.ts';

const promise =
  'Svaret är anonymt: det sparas utan namn, utan tid och utan något som leder till dig. Medelvärden visas bara när minst';
const own = (link: string, last: string, mean: string) =>
  `${link}\n\nLänken är din egen och kan användas en gång, senast ${last}. ${promise} ${mean} har svarat.`;
const again = (name: string, about: string, title: string, link: string) =>
  `Hej ${name}!\n\nVi har inte fått ditt svar om ${about}. Enkäten ${title} tar under två minuter.\n\n${link}\n\nLänken är din egen. Svaret är anonymt: det sparas utan namn, utan tid och utan något som leder till dig. Har du redan svarat behöver du inte göra något.\n\nFoU Utbildning`;

export const waves = {
  open: {
    title: 'Enkäter till dig',
    lead: 'Du har fått en egen länk i ett mejl. Svaret är anonymt, så här syns inte om du redan har svarat.',
    until: (last: string) => `Svara senast ${last}`,
    again: 'Få länken igen',
  },
  extended: (subject: string) => `Längre svarstid: ${subject}`,
  letters: {
    ended: surveys.letter,
    middle: {
      subject: (unit: string) => `Hur går din placering på ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hej ${name}!\n\nDu är ungefär halvvägs i din placering på ${unit}. Berätta hur den går i enkäten ${title}, medan något ännu kan ändras. Den tar under två minuter.\n\n${own(link, last, mean)}\n\nTack för att du hjälper dem som kommer efter dig.\n\nFoU Utbildning`,
      reminderSubject: (unit: string) => `Påminnelse: hur går din placering på ${unit}?`,
      reminder: (name: string, unit: string, title: string, link: string) =>
        again(name, `placeringen på ${unit}`, title, link),
    },
    during: {
      subject: (unit: string) => `Hur är det att lära på ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hej ${name}!\n\nDu är eller har nyss varit på ${unit}. Berätta hur din utbildning fungerar i enkäten ${title}. Den tar under två minuter.\n\n${own(link, last, mean)}\n\nTack för att du hjälper dem som kommer efter dig.\n\nFoU Utbildning`,
      reminderSubject: (unit: string) => `Påminnelse: hur är det att lära på ${unit}?`,
      reminder: (name: string, unit: string, title: string, link: string) =>
        again(name, `tiden på ${unit}`, title, link),
    },
  },
  audience: {
    title: 'Vilka som tillfrågas',
    hint: 'Det som lämnas tomt begränsar inte urvalet. Var och en tillfrågas en gång, och lärande om den placering som slutar sist.',
    moment: 'Placeringar som',
    moments: {
      ended: 'slutar under veckorna',
      middle: 'är halvvägs under veckorna',
      during: 'pågår under någon av veckorna',
    },
    atLeastWeeks: 'Minst så långa',
    weeksSuffix: 'veckor',
    forms: 'Placeringsform',
    unit: 'Enhet',
    unitHint: 'En klinik eller ett sjukhus tar med enheterna under.',
    allUnits: 'Alla enheter',
    school: 'Lärosäte eller skola',
    allSchools: 'Alla',
    cohort: 'Kull',
    allCohorts: 'Alla kullar',
    longerThan: (weeks: string) => `minst ${weeks} veckor`,
    everybody: 'Alla',
  },
  preview: {
    submit: 'Förhandsgranska urvalet',
    title: 'Om du öppnar nu',
    nothingSent: 'Inget har skickats.',
    invited: (count: string) => `${count} tillfrågas`,
    tooFew: (count: string, fewest: string) =>
      `${count} kan tillfrågas. Minst ${fewest} behövs för att någons svar ska kunna vara anonymt, så omgången går inte att öppna.`,
    left: 'Tillfrågas inte',
    nobodyLeft: 'Ingen lämnas utanför.',
    levels: 'Så redovisas svaren',
    levelsLead:
      'Så mycket säger ett svar om den som gav det. Där för få är på samma enhet redovisas svaren på nivån ovanför.',
    level: 'Enhet',
    programme: 'Utbildning',
    people: 'Tillfrågade',
    noUnit: 'Bara i regionens resultat',
    noProgramme: 'Framgår inte',
  },
  reasons: {
    protectedIdentity: (count: string) => `${count} med skyddad identitet`,
    noAddress: (count: string) => `${count} utan e-postadress`,
    openInvitation: (count: string) => `${count} som redan har en öppen inbjudan`,
    askedLately: (count: string) => `${count} som fick en enkät för mindre än tre veckor sedan`,
  },
  reason: {
    protectedIdentity: 'Skyddad identitet',
    noAddress: 'Ingen e-postadress',
    openInvitation: 'Har redan en öppen inbjudan',
    askedLately: 'Fick en enkät för mindre än tre veckor sedan',
  },
  left: {
    title: 'Inte inbjudna, och varför',
    lead: 'Så som det är nu, för dem vars uppgifter du får se. Listan försvinner när omgången stänger.',
    who: 'Lärande',
    unit: 'Enhet',
    why: 'Skäl',
    late: 'Placeringen kom till efter att omgången öppnades',
  },
  ofUnits: {
    title: 'Enkäter om enheten',
    none: 'Ingen enkät som du får läsa säger något om enheten ännu.',
    own: 'Enkäter om dina enheter',
    noneOwn: 'Ingen enkät säger något om dina enheter ännu.',
    open: (date: string) => `Öppen till och med ${date}`,
    comments: 'Läs med egna ord',
    commentsOn: (unit: string, wave: string) => `Läs med egna ord om ${unit} i ${wave}`,
  },
  triggers: {
    title: 'Stående utskick',
    lead: 'Enkäter som går ut av sig själva, när placeringar slutar eller är halvvägs eller en gång om året.',
    add: 'Lägg till stående utskick',
    edit: 'Ändra stående utskick',
    save: 'Spara ändringarna',
    saveNew: 'Lägg till',
    none: {
      title: 'Inget stående utskick ännu',
      text: 'Lägg till ett, så får de som slutar en placering sin enkät utan att någon behöver öppna en omgång.',
    },
    name: 'Namn',
    nameHint: 'Omgångarna får namnet med sina veckor efter.',
    instrument: 'Frågeformulär',
    instrumentHint: 'Den nyaste versionen som finns när enkäten går ut.',
    moment: 'När',
    moments: {
      ended: 'Den sista veckan av en placering',
      middle: 'Mitt i en placering',
      during: 'En gång om året, till dem som har haft en placering det senaste året',
    },
    yearly: (day: string) => `Varje år den ${day}`,
    yearlyOn: 'Dag på året',
    yearlyOnHint: 'Gäller bara den årliga. Året spelar ingen roll.',
    startsOn: 'Gäller från',
    startsOnHint: 'Placeringar som slutade eller var halvvägs före den veckan tillfrågas inte.',
    daysOpen: 'Öppen i',
    days: 'dagar',
    daysOf: (days: string) => `${days} dagar`,
    state: 'Läge',
    active: 'Aktivt',
    paused: 'Pausat',
    pause: 'Pausa',
    resume: 'Återuppta',
    askedThrough: 'Har frågat till och med',
    notYet: 'Inte ännu',
    facts: 'Om utskicket',
    audience: 'Urval',
    waiting: 'Väntar just nu',
    waitingPeople: (people: string, weeks: string) => `${people} från ${weeks}`,
    nobodyWaits: 'Ingen',
    rule: (enough: string, weeks: string) =>
      `En omgång öppnas när minst ${enough} kan tillfrågas tillsammans, så att det går att visa ett resultat. Annars väntar de på fler i högst ${weeks} veckor och tillfrågas sedan som de är, om någon kan vara anonym.`,
    yearlyRule: 'En omgång öppnas en gång om året, på dagen eller inom fyra veckor efter den.',
    waves: 'Omgångar som har öppnats',
    noWaves: 'Ingen omgång har öppnats ännu.',
    history: 'Historik',
  },
  fieldErrors: {
    tooManyAsks: 'För många har frågat härifrån. Försök igen om en stund.',
    yearlyOnMissing: 'Ange vilken dag på året enkäten ska gå ut.',
    leapDay: 'Den dagen finns inte varje år. Välj en annan.',
    triggerTaken: 'Det finns redan ett stående utskick med det namnet.',
  },
  poster: {
    title: 'Affisch',
    link: 'Skriv ut',
    linkLabel: (unit: string) => `Skriv ut affisch för ${unit}`,
    heading: (unit: string) => `Hur är det att lära på ${unit}?`,
    ask: (title: string) =>
      `Du som har eller nyss har haft en placering här: svara på enkäten ${title}. Det tar under två minuter.`,
    codeLabel: 'QR-kod till sidan där du får din länk',
    steps: [
      'Rikta kameran mot koden.',
      'Skriv den e-postadress som din inbjudan kom till.',
      'Öppna länken i brevet och svara.',
    ],
    promise: (mean: string) =>
      `Svaret är anonymt: det sparas utan namn och tid. Medelvärden visas bara när minst ${mean} har svarat.`,
    last: (date: string) => `Svara senast ${date}.`,
  },
  link: {
    title: 'Få din enkätlänk igen',
    lead: (title: string) => `Länken till enkäten ${title} är personlig. Vi skickar den till dig igen.`,
    email: 'Din e-postadress',
    hint: 'Samma adress som inbjudan kom till.',
    submit: 'Skicka min länk',
    asked: 'Om adressen är inbjuden kommer ett brev',
    askedText:
      'Det kommer inom några minuter till den som är inbjuden och inte har svarat, högst en gång om dagen. Titta också i skräpposten. Av hänsyn till dem som svarar säger vi inte om en adress är inbjuden.',
    closed: 'Den här enkäten går inte längre att svara på.',
  },
  pooled: {
    title: 'Små enheter, sammanslagna över flera omgångar',
    lead: 'För få svarade i den här omgången ensam. Tillsammans med de närmast föregående, med samma frågor, är de tillräckligt många.',
    unit: 'Enhet',
    waves: 'Sammanslaget över',
    over: (waves: string) => `${waves} omgångar`,
  },
};
