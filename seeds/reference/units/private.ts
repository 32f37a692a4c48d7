import type { UnitSeed } from './tree.ts';

/** Key, name, organisation, town, street; all invented. */
const centres: readonly (readonly [string, string, string, string, string])[] = [
  ['pvc-stranden', 'Vårdcentralen Stranden', 'privat-stranden', 'Halmstad', 'Strandvallen 5'],
  ['pvc-nissabacken', 'Nissabackens läkarmottagning', 'privat-nissan', 'Halmstad', 'Nissabacken 2'],
  ['pvc-frosakull', 'Läkarhuset Frösakull', 'privat-nissan', 'Halmstad', 'Prins Bertils väg 40'],
  ['pvc-kattegatt', 'Familjeläkarna Kattegatt', 'privat-kattegatt', 'Varberg', 'Hamnesplanaden 3'],
  ['pvc-apelviken', 'Familjeläkarna Apelviken', 'privat-kattegatt', 'Varberg', 'Apelvägen 8'],
  ['pvc-atran', 'Ätradalens vårdcentral', 'privat-atran', 'Falkenberg', 'Åpromenaden 10'],
  ['pvc-skrea', 'Skrea hälsocentral', 'privat-atran', 'Falkenberg', 'Strandvägen 62'],
  ['pvc-tjolo', 'Tjolöholmsbygdens vårdcentral', 'privat-tjolo', 'Fjärås', 'Slottsvägen 1'],
  ['pvc-frillesas', 'Frillesås läkarhus', 'privat-tjolo', 'Frillesås', 'Stationsvägen 9'],
  ['pvc-kullavik', 'Hälsocentralen Vallda', 'privat-tjolo', 'Vallda', 'Valldavägen 12'],
  ['pvc-lagan', 'Lagastigens vårdcentral', 'privat-lagan', 'Laholm', 'Lagavägen 7'],
  ['pvc-mellby', 'Mellbystrands läkarmottagning', 'privat-lagan', 'Mellbystrand', 'Kustvägen 100'],
];

const psychiatry: readonly UnitSeed[] = [
  privateUnit(
    'ppsy-havsljuset',
    'Havsljuset psykiatrimottagning Varberg',
    'privat-psykpriv',
    'Varberg',
    'Otto Torells gata 16',
  ),
  privateUnit(
    'ppsy-havsljus-h',
    'Havsljuset psykiatrimottagning Halmstad',
    'privat-psykpriv',
    'Halmstad',
    'Brogatan 25',
  ),
];

export const privateUnits: readonly UnitSeed[] = [
  ...centres.map(([key, name, organisation, town, address]): UnitSeed => ({
    ...privateUnit(key, name, organisation, town, address),
    kind: 'primary_care_centre',
    sector: 'primary_care',
  })),
  ...psychiatry,
];

function privateUnit(key: string, name: string, organisation: string, town: string, address: string): UnitSeed {
  return {
    key,
    name,
    kind: 'outpatient',
    organisation,
    sector: 'psychiatry',
    town,
    address,
    attests: ['confidentiality', 'hygiene'],
  };
}
