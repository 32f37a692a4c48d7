import { placeById } from '#app/domain/shared/places.ts';
import type { Place } from '#app/domain/shared/places.ts';
import { fold } from '#app/domain/shared/text.ts';

/** A postcode in each place that has units or is somebody's home. */
const POSTCODES: Readonly<Record<string, string>> = {
  Halmstad: '30232',
  Trönninge: '30264',
  Oskarström: '31332',
  Getinge: '31044',
  Eldsberga: '31031',
  Harplinge: '31040',
  Laholm: '31230',
  Knäred: '31250',
  Veinge: '31245',
  Våxtorp: '31276',
  Mellbystrand: '31260',
  Hyltebruk: '31431',
  Torup: '31441',
  Unnaryd: '31083',
  Falkenberg: '31131',
  Slöinge: '31050',
  Ullared: '31060',
  Vessigebro: '31058',
  Varberg: '43241',
  Veddige: '43266',
  Tvååker: '43277',
  Träslövsläge: '43275',
  Väröbacka: '43265',
  Kungsbacka: '43430',
  Onsala: '43931',
  Åsa: '43031',
  Fjärås: '43033',
  Särö: '42941',
  Frillesås: '43030',
  Vallda: '43491',
  Anneberg: '43442',
  Göteborg: '41116',
  Mölndal: '43130',
  Borås: '50330',
  Lund: '22100',
  Malmö: '21120',
  Helsingborg: '25220',
  Ängelholm: '26231',
};

/** Throws when the place is unknown: a spelling mistake in a table. */
export function townOf(name: string): Place & { postcode: string } {
  const place = placeById(fold(name));
  const postcode = POSTCODES[name];
  if (!place || !postcode) throw new Error(`Unknown town: ${name}`);
  return { ...place, postcode };
}
