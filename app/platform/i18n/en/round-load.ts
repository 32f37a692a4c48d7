import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { load as swedish } from '../sv/round-load.ts';

export const load: Catalogue<typeof swedish> = {
  caption: 'Units by week',
  search: 'Unit or town',
  sector: 'Sector',
  show: 'Show',
  shows: { anvanda: 'With placements of the round', lediga: 'With free places' },
  explanation: "Each cell shows the round's learners against the unit's places for the form.",
  others: 'If other rounds and forms take places as well, it says so below.',
  unit: 'Unit',
  town: 'Town',
  nothing: '-',
  closed: 'closed',
  cell: (own, places) => `${own}/${places}`,
  all: (all, total) => (total === null ? `all ${all}` : `all ${all}/${total}`),
  lacking: (count) => `${count} to the group`,
  lackingText: (count) => ` ${count} more are needed for the unit's smallest group.`,
  cellText: (own, places, others, total) =>
    `${own} of the round on ${counted(String(places), 'place', 'places')}.${others === null ? '' : ` Other rounds and forms: ${others}.`}${total === null ? '' : ` Shared limit: ${total}.`}`,
};
