import { counted } from '../primitives.ts';

/** What would have to change for everybody to have a place. */
export const remedies = {
  title: 'Vad som saknas',
  link: 'Vad som saknas',
  lead: 'Vem som inte kan få plats, varför, och vad som minst skulle krävas för att alla ska få det. Olika slags ändringar räknas var för sig, runt det som är låst.',
  leadPublished:
    'Vem som inte kan få plats, varför, och vad som minst skulle krävas för att alla ska få det. Det som är publicerat står kvar om inget annat sägs.',
  open: (count: string) => `${counted(count, 'placering', 'placeringar')} saknar plats i planen.`,
  everybody: {
    title: 'Alla kan få plats',
    text: 'Platserna räcker och ingen regel hindrar. Ingenting behöver ändras.',
    open: (count: string) =>
      `Platserna räcker och ingen regel hindrar, men i planen som står saknar ${counted(count, 'placering', 'placeringar')} plats. Ta fram ett förslag, så placeras alla.`,
    afterCollisions: 'När besluten ovan har ändrats räcker platserna till alla, och ingen regel hindrar.',
    toPlan: 'Till placeringarna',
  },
  nobody: {
    title: 'Ingen att placera',
    text: 'Det finns inga lärande som ska ha plats i omgången.',
  },
  unplaced: (count: string, wanted: string) =>
    `${counted(count, 'placering', 'placeringar')} av ${wanted} kan inte få plats.`,
  unplacedProven: 'Färre går inte, hur man än flyttar. Det är bevisat.',
  unplacedAtLeast: (least: string) =>
    `Tiden tog slut innan det var bevisat att färre inte går. Minst ${least} blir utan, hur man än flyttar.`,
  waiting: 'Utan plats',
  waitingLead: 'Ändras ingenting är det så här få som får vänta. Vilka det blir kan skifta mellan likvärdiga planer.',
  who: (name: string, weeks: string) => `${name}, ${weeks}`,
  shortage: (missing: string, sectors: string, weeks: string) =>
    `Minst ${counted(missing, 'plats', 'platser')} till behövs inom ${sectors} ${weeks}.`,
  shortageWhy: (wanted: string, units: string, places: string) =>
    `${counted(wanted, 'placering', 'placeringar')} kan bara göras på ${counted(units, 'enhet', 'enheter')} som tillsammans har ${counted(places, 'plats', 'platser')}.`,
  shortages: 'Platser som inte räcker till',
  remedies: 'Vad som skulle ge fler plats',
  none: 'Ingen ändring av de slag som prövas skulle ge någon fler en plats. Se över vilka enheter som erbjuds och de regler som alltid gäller.',
  onlyOffered:
    'Bara enheter som erbjuder minst en plats i veckorna räknas med. En enhet som inte gör det i dag kan förstås också frågas.',
  kinds: {
    place: 'Fler platser',
    exception: 'Undantag för enskilda',
    unlock: 'Släppa låsta placeringar',
    period: 'Byta period',
    mixed: 'En blandning som väger minst',
  },
  unlockPublished: 'Ändra publicerade placeringar',
  givesAll: 'Då får alla plats.',
  leaves: (count: string) => `${counted(count, 'placering', 'placeringar')} blir ändå utan.`,
  fewest: 'Färre ändringar av det här slaget räcker inte. Det är bevisat.',
  lightest: 'Ingen blandning väger mindre. Det är bevisat.',
  fewestAtLeast: (least: string, found: string) =>
    `Minst ${least} behövs och högst ${found}. Tiden tog slut innan det avgjordes.`,
  weighs: (weight: string) => `Väger ${weight}.`,
  weighing:
    'I en blandning väger en plats till eller en släppt låsning 2, en annan period 3, ett intyg 1, en lång resa till 2, samma enhet en gång till eller ett krav som får vänta eller en kurs som krävs 3 och ett område som perioden inte är till för 4.',
  more: (count: string) => `Visa ${count} till`,
  place: (count: string, unit: string, weeks: string) =>
    `${count === '1' ? 'En plats till' : `${count} platser till`} på ${unit} ${weeks}`,
  exceptions: {
    'required-attests': (name: string, unit: string, attests: string) =>
      `${name} visar det som ${unit} kräver: ${attests}`,
    prerequisites: (name: string) => `${name} får dispens från förkunskapskravet`,
    'max-far-periods': (name: string, unit: string) => `${name} får en lång resa mer än gränsen, till ${unit}`,
    'no-repeated-unit': (name: string, unit: string) => `${name} får komma till ${unit} en gång till`,
    'required-sectors': (name: string, sectors: string) => `${name} gör kravet på ${sectors} efter omgången`,
    housing: (name: string, unit: string) => `${name} reser varje dag till ${unit}, utan säng`,
    'allowed-sector': (name: string, unit: string) => `${name} får göra perioden på ${unit}, inom ett annat område`,
  },
  exception: (name: string, rule: string, unit: string) => `${name} undantas från ”${rule}” på ${unit}`,
  anAttest: 'intyg',
  unlock: (name: string, unit: string, weeks: string) => `${name}, låst på ${unit} ${weeks}, får en annan enhet`,
  unlockTold: (name: string, unit: string, weeks: string) =>
    `${name}, publicerad på ${unit} ${weeks}, får en annan enhet`,
  period: (name: string, from: string, to: string) => `${name} gör ${from} i ${to} i stället`,
  toUnit: 'Enhetens sida',
  toRules: 'Omgångens regler',
  toPlacement: 'Placeringen',
  call: (contact: string) => `Ring ${contact}`,
  write: (contact: string) => `Skriv till ${contact}`,
  collisions: 'Beslut som inte går ihop',
  collisionsLead:
    'De här placeringarna är låsta men kan inte alla stå kvar. Varje grupp är så liten den kan bli: släpps en av dem går de andra ihop.',
  collisionsPublished:
    'De här placeringarna är publicerade men håller inte alla längre. Varje grupp är så liten den kan bli: ändras en av dem går de andra ihop.',
  collision: (rule: string, where: string) => `${rule}: ${where}`,
  toRepair: 'Till reparationen',
  tooMany: (count: string) => `${counted(count, 'placering', 'placeringar')} måste släppas för den här regelns skull.`,
  at: (name: string, unit: string, weeks: string) => `${name} på ${unit} ${weeks}`,
  leftOut: (count: string) =>
    `Resten av sidan är räknad utan ${count} av dem, så att de andra går ihop. De räknas då bland dem som behöver en plats.`,
  crowding: 'Låsta placeringar som tränger ut andra',
  crowdingPublished: 'Publicerade placeringar som tränger ut andra',
  crowdingLead:
    'Tillsammans gör de här att någon blir utan plats. Gruppen är så liten den kan bli: med en av dem mindre hade de övriga inte stått i vägen.',
};
