import { department } from './tree.ts';
import type { UnitSeed } from './tree.ts';

/** Key, place in the name, town, street: the public primary care centres. */
const centres: readonly (readonly [string, string, string, string])[] = [
  ['vc-andersberg', 'Andersberg', 'Halmstad', 'Andersbergsringen 104'],
  ['vc-nyhem', 'Nyhem', 'Halmstad', 'Knäredsgatan 17'],
  ['vc-vallas', 'Vallås', 'Halmstad', 'Vallåsvägen 1'],
  ['vc-karleken', 'Kärleken', 'Halmstad', 'Kärleksvägen 12'],
  ['vc-soderhamn', 'Södra hamnen', 'Halmstad', 'Strandgatan 8'],
  ['vc-oskarstrom', 'Oskarström', 'Oskarström', 'Nissastigen 4'],
  ['vc-getinge', 'Getinge', 'Getinge', 'Göteborgsvägen 20'],
  ['vc-falkenberg', 'Falkenberg', 'Falkenberg', 'Rörbecksplatsen 2'],
  ['vc-tullbroka', 'Tullbroka', 'Falkenberg', 'Tullbroallén 9'],
  ['vc-sloinge', 'Slöinge', 'Slöinge', 'Göteborgsvägen 44'],
  ['vc-ullared', 'Ullared', 'Ullared', 'Centrumvägen 6'],
  ['vc-vessigebro', 'Vessigebro', 'Vessigebro', 'Storgatan 31'],
  ['vc-hasten', 'Håsten', 'Varberg', 'Västkustvägen 11'],
  ['vc-lassabacka', 'Lassabacka', 'Varberg', 'Härdgatan 3'],
  ['vc-veddige', 'Veddige', 'Veddige', 'Storgatan 18'],
  ['vc-tvaaker', 'Tvååker', 'Tvååker', 'Falkenbergsvägen 9'],
  ['vc-varobacka', 'Väröbacka', 'Väröbacka', 'Stationsvägen 2'],
  ['vc-kungsbacka', 'Kungsbacka', 'Kungsbacka', 'Tölövägen 3'],
  ['vc-asgarden', 'Åsgården', 'Kungsbacka', 'Varlavägen 21'],
  ['vc-onsala', 'Onsala', 'Onsala', 'Brogårdsvägen 5'],
  ['vc-asa', 'Åsa', 'Åsa', 'Kungsbackavägen 7'],
  ['vc-fjaras', 'Fjärås', 'Fjärås', 'Ågårdsvägen 1'],
  ['vc-saro', 'Särö', 'Särö', 'Säröleden 14'],
  ['vc-laholm', 'Laholm', 'Laholm', 'Hästtorget 6'],
  ['vc-knared', 'Knäred', 'Knäred', 'Tings väg 3'],
  ['vc-vaxtorp', 'Våxtorp', 'Våxtorp', 'Hallandsvägen 15'],
  ['vc-hyltebruk', 'Hyltebruk', 'Hyltebruk', 'Storgatan 13'],
  ['vc-torup', 'Torup', 'Torup', 'Järnvägsgatan 2'],
];

export const primaryCare: UnitSeed = department(
  'nsvh',
  'Närsjukvården Halland',
  centres.map(([key, place, town, address]) => ({
    key,
    name: `Vårdcentralen ${place}`,
    kind: 'primary_care_centre',
    town,
    address,
  })),
  { organisation: 'nsv', sector: 'primary_care', town: 'Halmstad', attests: ['confidentiality', 'hygiene'] },
);
