import { counted } from '../primitives.ts';

/** Learners who would rather be elsewhere than where they have been told, and what they can get. */
export const swaps = {
  title: 'Byten och återbud',
  lead: 'Lärande som hellre vill vara på en annan enhet än den de har fått besked om. Här ser du vad de kan få utan att någon får det sämre.',
  open: 'Byten och återbud',
  toRound: 'Till omgången',
  toMend: (count: string) =>
    `${counted(count, 'placering', 'placeringar')} i omgången behöver ses över först. Den som saknar plats går före den som vill byta.`,
  mend: 'Föreslå minsta ändring',
  proposed: 'Det här går att göra',
  fair: 'Ingen får en enhet som den inte själv har satt före sin egen. Varje byte har prövats mot alla regler med planen som den blir efteråt.',
  proven: 'Inget annat val av byten i ring hjälper fler. Det är bevisat.',
  unproven: 'Det är inte bevisat att inget annat val av byten i ring hjälper fler.',
  circle: (count: string) => `Byte mellan ${count} lärande`,
  chain: (unit: string, count: string) => `Ledig plats på ${unit}: ${counted(count, 'flytt', 'flyttar')}`,
  whyCircle: 'De byter plats med varandra i samma veckor, så ingen enhet får fler än i dag.',
  whyChain: (unit: string, count: string) =>
    `På ${unit} finns ${counted(count, 'ledig plats', 'lediga platser')} i veckorna. Den som står först i kön av dem som vill dit får den, och platsen som blir tom går vidare på samma sätt.`,
  whyChainUnlimited: (unit: string) =>
    `${unit} har ingen gräns i veckorna. Platsen som blir tom går vidare till den som står först i kön av dem som vill dit.`,
  move: (who: string, from: string, to: string) => `${who}: från ${from} till ${to}`,
  details: (weeks: string, rank: string) => `${weeks}, ${rank}:a hand`,
  travel: (from: string, to: string) => `restid ${from} i dag, ${to} efteråt (uppskattad där den inte är känd)`,
  notice: (days: string) => `${counted(days, 'dags', 'dagars')} varsel`,
  accept: 'Godkänn markerade',
  toldLater:
    'Ändringarna sparas tillsammans och kan ångras. Ingen får veta något förrän du meddelar dem under Publicera.',
  chooseFirst: 'Markera minst ett byte.',
  belongTogether:
    'De markerade bytena håller inte utan några av de andra: en plats blir inte ledig. Markera fler. Ingenting är sparat.',
  nothing: {
    title: 'Inget byte är möjligt just nu',
    text: 'Det finns ingen ledig plats som någon i kön hellre vill ha, och inga som kan byta med varandra. Sidan räknar om när en plats blir ledig, en enhet får fler platser eller någon mer vill byta.',
  },
  none: {
    title: 'Ingen vill byta',
    text: 'När en lärande säger på sin sida att den hellre vill vara på en annan enhet syns det här.',
  },
  queue: 'Kön',
  order:
    'Kön gäller platser som blir lediga. Först står den som fick minst av sina önskemål när omgången planerades, sedan den som har burit mest tidigare terminer, sist räknas vem som sa till först. Det går alltså inte att komma före genom att vara snabb eller önska annorlunda nu.',
  caption: 'Lärande i kön',
  turn: 'Tur',
  learner: 'Lärande',
  at: 'Har plats på',
  weeks: 'Veckor',
  wanted: 'Vill hellre, i ordning',
  since: 'Sa till',
  deadline: {
    title: 'Sista dag för önskemål om byte',
    lead: 'Till och med den dagen kan lärande i omgången säga på sin sida att de hellre vill vara någon annanstans. Placeringar som har börjat byts inte.',
    until: (date: string) => `Lärande kan säga till till och med ${date}.`,
    closed: 'Lärande kan inte säga till nu.',
    change: 'Ändra sista dag',
    field: 'Sista dag',
    hint: 'Skriv till exempel 2027-09-06 eller 6/9. Lämna tomt om lärande inte ska kunna säga till.',
    save: 'Spara',
  },
  own: {
    title: 'Vill du hellre vara någon annanstans?',
    lead: 'Säg vilka enheter du hellre vill ha, så byter du plats bara om du får någon av dem. Annars behåller du den du har.',
    wanted: (units: string) => `Du vill hellre vara på ${units}. Du får besked om det blir av.`,
    until: (date: string) => `Du kan säga till till och med ${date}.`,
    over: 'Tiden för att ändra har gått ut, men önskemålet står kvar.',
    offer: 'Önska en annan enhet',
    change: 'Ändra önskemålet',
    withdraw: 'Ta tillbaka önskemålet',
    ofPlacement: (action: string, unit: string) => `${action}, ${unit}`,
    page: (unit: string) => `Hellre än ${unit}`,
    pageLead: (weeks: string, date: string) =>
      `Placeringen ${weeks}. Välj en eller flera enheter som du hellre vill ha, den bästa först. Du kan ändra dig till och med ${date}, och du behåller din plats om inget går att ordna.`,
    line: (rank: number) => `${rank}:a hand`,
    none: 'Ingen',
    noUnits: {
      title: 'Ingen annan enhet passar',
      text: 'Reglerna för din utbildning tillåter ingen annan enhet i de veckorna. Fråga din samordnare om du undrar.',
    },
    save: 'Spara önskemålet',
  },
};
