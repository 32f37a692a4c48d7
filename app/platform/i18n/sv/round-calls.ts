import { counted } from '../primitives.ts';

/** What one more place at each unit would be worth: whom to phone first. */
export const calls = {
  title: 'Platser att ringa om',
  link: 'Platser att ringa om',
  lead: 'Vad en plats till på enheten skulle ge, den som ger mest först. Planen läggs då om så att den blir bäst med platsen, runt det som är låst. Varje rad är räknad för sig.',
  leadPublished:
    'Vad en plats till på enheten skulle ge dem som saknar placering, den som ger mest först. Det som är publicerat står kvar. Varje rad är räknad för sig.',
  caption: 'Platser att ringa om, den som ger mest först',
  weeks: 'Plats till i',
  gives: 'Ger',
  saving: 'Planen kostar mindre',
  atLeast: (saving: string) => `minst ${saving}`,
  between: (saving: string, most: string) => `minst ${saving}, högst ${most}`,
  moved: 'Placeringar som ändras',
  contact: 'Kontakt',
  noContact: 'Ingen kontakt angiven',
  placed: (count: string) => counted(count, 'placerad till', 'placerade till'),
  better: (count: string) => counted(count, 'bättre önskemål', 'bättre önskemål'),
  worse: (count: string) => counted(count, 'sämre önskemål', 'sämre önskemål'),
  shorter: (minutes: string) => `${minutes} kortare restid`,
  longer: (minutes: string) => `${minutes} längre restid`,
  other: 'Planen följer reglerna bättre',
  unsettled: 'Kanske värda något',
  unsettledLead:
    'Ingen bättre plan har hittats med de här platserna, men tiden räckte inte till att utesluta det. Uppskattningen säger vad platsen är värd i en förenklad plan där lärande kan delas mellan enheter. Den brukar ligga nära, men är inget löfte.',
  estimate: 'Uppskattat värde',
  atMost: 'Högst',
  unknown: 'okänt',
  open: (count: string) => `${counted(count, 'placering', 'placeringar')} saknar plats utan fler platser.`,
  slack: (cost: string) =>
    `Planen som står kan bli ${cost} billigare redan med de platser som finns. Värdena räknas från den bästa planen.`,
  notProven:
    'Det är inte bevisat att planen utan fler platser är den bästa. Värdena säger vad platsen ger den plan som finns, och kunde vara lägre mot en bättre plan.',
  broken: 'Planen som står bryter mot en regel. Värdena räknas från den bästa plan som håller.',
  worthless: (count: string) => `${counted(count, 'plats', 'platser')} till skulle inte ge något alls. Det är bevisat.`,
  none: {
    title: 'Ingen enhet är värd ett samtal',
    text: (count: string) =>
      `En plats till skulle inte göra planen bättre, var den än fanns. Det är bevisat för alla ${count} möjliga.`,
  },
  noPlan: {
    title: 'Ingen plan ännu',
    text: 'Ta fram ett förslag först. Därefter syns vad fler platser skulle ge.',
    toPlan: 'Till placeringarna',
  },
};
