import { counted } from '../primitives.ts';

/** Mending a published round with as few changes as possible. */
export const repair = {
  needed: (count: string) =>
    count === '1'
      ? '1 placering behöver ses över efter det som har ändrats sedan publiceringen.'
      : `${count} placeringar behöver ses över efter det som har ändrats sedan publiceringen.`,
  propose: 'Föreslå minsta ändring',
  title: 'Minsta ändring',
  lead: 'Så få publicerade placeringar som möjligt ändras, och hellre de som ligger långt fram. En ändring med mindre än 14 dagars varsel räknas som tre.',
  proven: 'Ingen annan plan ändrar mindre av det publicerade, räknat efter varsel. Det är bevisat.',
  fewest: (bound: string) =>
    `Tiden tog slut innan det var bevisat att det inte går med färre. Vägt efter varsel behövs minst ${bound}.`,
  caption: 'Ändringar att godkänna',
  learner: 'Lärande',
  from: 'Från',
  to: 'Till',
  weeks: 'Veckor',
  why: 'Varför',
  notice: 'Varsel',
  days: (count: string) => counted(count, 'dag', 'dagar'),
  noPlace: 'Saknar plats',
  added: 'Den lärande saknar plats i veckorna.',
  other: 'Hör ihop med en annan ändring.',
  accept: 'Godkänn markerade ändringar',
  toldLater:
    'Ändringarna sparas tillsammans och kan ångras. Ingen får veta något förrän du meddelar dem under Publicera.',
  chooseFirst: 'Markera minst en ändring.',
  belongTogether:
    'De markerade ändringarna håller inte utan några av de andra: en plats blir inte ledig. Markera fler. Ingenting är sparat.',
  unmended: 'Det här går inte att lösa med ändringar',
  unmendedLead: 'Det finns ingen ledig plats som passar. Skaffa fler platser, eller avsluta placeringen med en orsak.',
  left: 'Har plats fast utbildningen är pausad eller avslutad',
  leftLead: 'Avsluta placeringen med en orsak, så blir platsen ledig.',
  none: {
    title: 'Inget att laga',
    text: 'Alla publicerade placeringar håller, och alla som väntar på plats har fått en.',
  },
  toRound: 'Till omgången',
};
