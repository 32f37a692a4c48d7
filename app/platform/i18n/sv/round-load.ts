import { counted } from '../primitives.ts';

export const load = {
  caption: 'Enheter per vecka',
  search: 'Enhet eller ort',
  sector: 'Område',
  show: 'Visa',
  shows: { anvanda: 'Med placeringar i omgången', lediga: 'Med lediga platser' },
  explanation: 'Varje ruta visar omgångens lärande mot enhetens platser för formen.',
  others: 'Tar andra omgångar och former också platser står det under.',
  unit: 'Enhet',
  town: 'Ort',
  nothing: '-',
  closed: 'stängt',
  cell: (own: number, places: number) => `${own}/${places}`,
  all: (all: number, total: number | null) => (total === null ? `alla ${all}` : `alla ${all}/${total}`),
  lacking: (count: number) => `${count} till gruppen`,
  lackingText: (count: number) => ` Det saknas ${count} till enhetens minsta grupp.`,
  cellText: (own: number, places: number, others: number | null, total: number | null) =>
    `${own} från omgången av ${counted(String(places), 'plats', 'platser')}.${others === null ? '' : ` Andra omgångar och former: ${others}.`}${total === null ? '' : ` Gemensam gräns: ${total}.`}`,
};
