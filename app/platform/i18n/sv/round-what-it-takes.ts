import { counted } from '../primitives.ts';

/** What would have to change for a learner to be placed at a unit. */
export const whatItTakes = {
  title: (name: string, unit: string) => `Vad krävs för att ${name} ska få ${unit}?`,
  show: 'Visa vad som skulle krävas',
  showFor: (unit: string) => `Visa vad som skulle krävas för ${unit}`,
  atLeast: (count: string) => `Minst ${counted(count, 'annan placering', 'andra placeringar')} måste flyttas.`,
  impossible: 'Det går inte, vad man än flyttar.',
  refused:
    'Ändringarna går inte längre, något har ändrats sedan du öppnade sidan. Ingenting är sparat. Så här ser det ut nu.',
  moving: (count: string) =>
    count === '0'
      ? 'Ingen annan placering behöver flyttas.'
      : `${counted(count, 'annan placering', 'andra placeringar')} måste flyttas.`,
  losing: (count: string) => `${count} av dem får ingen ny plats.`,
  proven: 'Färre går inte. Det är bevisat.',
  provenByNotice: 'Färre går inte, räknat efter varsel. Det är bevisat.',
  least: (bound: string) =>
    `Tiden tog slut innan det var bevisat att färre inte går. Minst ${bound} måste flyttas, vad man än gör.`,
  leastByNotice: (bound: string) =>
    `Tiden tog slut innan det var bevisat att färre inte går. Vägt efter varsel behövs minst ${bound}.`,
  notSound:
    'Planen bryter redan mot en regel. I svaret ingår också det som måste ändras för den sakens skull, så svaret är inte bara den här placeringens.',
  caption: 'Placeringar som ändras',
  wish: 'Önskemål',
  travel: 'Restid enkel väg',
  noWish: 'inget önskemål',
  change: (before: string, after: string) => `${before} → ${after}`,
  asked: 'Den du frågar om.',
  meaning: 'Vad det innebär',
  wishes: (better: string, worse: string) =>
    better === '0' && worse === '0'
      ? 'Ingens önskemål påverkas.'
      : `Önskemål: ${better} får det bättre, ${worse} får det sämre.`,
  moreTravel: (minutes: string) =>
    `Restiden enkel väg blir sammanlagt ${minutes} längre (uppskattad där den inte är känd).`,
  lessTravel: (minutes: string) =>
    `Restiden enkel väg blir sammanlagt ${minutes} kortare (uppskattad där den inte är känd).`,
  sameTravel: 'Restiden blir sammanlagt densamma (uppskattad där den inte är känd).',
  cheapest: 'Med så få ändringar går det inte billigare.',
  notCheapest: 'Det kan gå att få billigare, tiden tog slut innan det var bevisat.',
  costs: 'Vad som ändras i planens kostnad, regel för regel',
  toldLater: 'De som berörs får veta det när du meddelar ändringarna.',
  carryOut: (count: string) => (count === '1' ? 'Genomför ändringen' : `Genomför alla ${count} ändringar`),
  back: 'Till placeringen',
};
