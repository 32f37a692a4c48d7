import { department } from './tree.ts';
import type { UnitSeed } from './tree.ts';

interface Municipality {
  key: string;
  organisation: string;
  name: string;
  town: string;
  /** Districts of home nursing; `name@town` where it is not the main town. */
  homeNursing: readonly string[];
  /** Homes for the elderly. */
  homes: readonly string[];
  /** Short-term care, day care and support for people with disabilities. */
  other: readonly string[];
}

const municipalities: readonly Municipality[] = [
  {
    key: 'hkom',
    organisation: 'kommun-halmstad',
    name: 'Halmstads kommun, vård och omsorg',
    town: 'Halmstad',
    homeNursing: ['Centrum', 'Öster', 'Väster', 'Söder', 'Norr', 'Oskarström@Oskarström', 'Getinge@Getinge', 'Natt'],
    homes: [
      'Almgården',
      'Björklunden',
      'Fyrstugan',
      'Gullvivan',
      'Havsbrisen',
      'Kornhöjden',
      'Linden',
      'Nissahemmet@Oskarström',
      'Patrikshill',
      'Rönnen',
      'Solrosen@Getinge',
      'Strandängen',
      'Trönninge hage@Trönninge',
    ],
    other: [
      'Korttidsboendet Kusten',
      'Dagverksamheten Ankaret',
      'Gruppbostaden Måsen',
      'Gruppbostaden Tärnan',
      'Trygghetsteamet Halmstad',
    ],
  },
  {
    key: 'kkom',
    organisation: 'kommun-kungsbacka',
    name: 'Kungsbacka kommun, vård och omsorg',
    town: 'Kungsbacka',
    homeNursing: ['Centrum', 'Onsala@Onsala', 'Särö@Särö', 'Fjärås@Fjärås', 'Åsa@Åsa', 'Natt'],
    homes: [
      'Bukärrsgården@Vallda',
      'Ekhagen',
      'Fjordblick@Onsala',
      'Hagalunden',
      'Kolla äng',
      'Må bäst@Fjärås',
      'Signeshem',
      'Skogsgläntan@Anneberg',
      'Tallbacken@Åsa',
      'Västerhavet@Särö',
    ],
    other: ['Korttidsboendet Bryggan', 'Dagverksamheten Lotsen', 'Gruppbostaden Ejdern', 'Gruppbostaden Skatan'],
  },
  {
    key: 'vkom',
    organisation: 'kommun-varberg',
    name: 'Varbergs kommun, vård och omsorg',
    town: 'Varberg',
    homeNursing: ['Norr', 'Söder', 'Centrum', 'Tvååker@Tvååker', 'Veddige@Veddige', 'Natt'],
    homes: [
      'Apelhöjd',
      'Breareds gård',
      'Fästningsängen',
      'Lindhov',
      'Läjeborg@Träslövsläge',
      'Rosengården@Tvååker',
      'Solhaga@Veddige',
      'Vidhaga',
      'Väröhemmet@Väröbacka',
    ],
    other: ['Korttidsboendet Tångkörarn', 'Dagverksamheten Kajutan', 'Gruppbostaden Lärkan'],
  },
  {
    key: 'fkom',
    organisation: 'kommun-falkenberg',
    name: 'Falkenbergs kommun, vård och omsorg',
    town: 'Falkenberg',
    homeNursing: ['Centrum', 'Kusten', 'Inlandet@Ullared', 'Natt'],
    homes: [
      'Berte ängar@Slöinge',
      'Furugården',
      'Hjortsbergs gård',
      'Laxen',
      'Solliden@Ullared',
      'Vesslunda@Vessigebro',
      'Ätrastrand',
    ],
    other: ['Korttidsboendet Tullen', 'Dagverksamheten Träffen', 'Gruppbostaden Vipan'],
  },
  {
    key: 'lkom',
    organisation: 'kommun-laholm',
    name: 'Laholms kommun, vård och omsorg',
    town: 'Laholm',
    homeNursing: ['Centrum', 'Väster@Mellbystrand', 'Öster@Knäred'],
    homes: [
      'Lagaholm',
      'Madängen',
      'Skottorpsgården',
      'Solbacken@Knäred',
      'Veingehemmet@Veinge',
      'Våxtorpsgården@Våxtorp',
    ],
    other: ['Korttidsboendet Åstranden', 'Gruppbostaden Sparven'],
  },
  {
    key: 'ykom',
    organisation: 'kommun-hylte',
    name: 'Hylte kommun, vård och omsorg',
    town: 'Hyltebruk',
    homeNursing: ['Hyltebruk', 'Torup@Torup'],
    homes: ['Brunnsgården', 'Malmagården@Unnaryd', 'Torupshemmet@Torup'],
    other: ['Korttidsboendet Nissaro'],
  },
];

export const municipalCare: readonly UnitSeed[] = municipalities.map((entry) =>
  department(
    entry.key,
    entry.name,
    [
      ...entry.homeNursing.map((name, index) => unit(entry, `hs${index + 1}`, `Hemsjukvården {} ${entry.town}`, name)),
      ...entry.homes.map((name, index) => unit(entry, `sb${index + 1}`, `{} särskilt boende`, name)),
      ...entry.other.map((name, index) => unit(entry, `ov${index + 1}`, '{}', name)),
    ],
    {
      organisation: entry.organisation,
      sector: 'municipal_care',
      town: entry.town,
      attests: ['confidentiality', 'hygiene'],
    },
  ),
);

function unit(owner: Municipality, suffix: string, pattern: string, place: string): UnitSeed {
  const [name = place, town = owner.town] = place.split('@');
  const full = name === town ? pattern.replace(` ${owner.town}`, '') : pattern;
  return { key: `${owner.key}-${suffix}`, name: full.replace('{}', name), kind: 'municipal_unit', town };
}
