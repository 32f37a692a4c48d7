import { CHILD_CARE, department, outpatient } from './tree.ts';
import type { UnitSeed } from './tree.ts';

const stations: readonly (readonly [string, string])[] = [
  ['Halmstad', 'hal'],
  ['Laholm', 'lah'],
  ['Hyltebruk', 'hyl'],
  ['Falkenberg', 'fbg'],
  ['Varberg', 'var'],
  ['Kungsbacka', 'kba'],
];

const ambulance = department(
  'adh-amb',
  'Ambulanssjukvården Halland',
  stations.map(([town, key]) => ({
    key: `amb-${key}`,
    name: `Ambulansstationen ${town}`,
    kind: 'ambulance_station',
    town,
    address: 'Utryckningsvägen 1',
  })),
  { sector: 'emergency', attests: ['confidentiality', 'hygiene', 'health'] },
);

const habilitation = department(
  'adh-hab',
  'Habiliteringen Halland',
  [
    outpatient('hab-barn-hal', 'Barn- och ungdomshabiliteringen Halmstad', { attests: CHILD_CARE }),
    outpatient('hab-barn-var', 'Barn- och ungdomshabiliteringen Varberg', { town: 'Varberg', attests: CHILD_CARE }),
    outpatient('hab-barn-kba', 'Barn- och ungdomshabiliteringen Kungsbacka', {
      town: 'Kungsbacka',
      attests: CHILD_CARE,
    }),
    outpatient('hab-vux-hal', 'Vuxenhabiliteringen Halmstad'),
    outpatient('hab-vux-fbg', 'Vuxenhabiliteringen Falkenberg', { town: 'Falkenberg' }),
    outpatient('hab-vux-kba', 'Vuxenhabiliteringen Kungsbacka', { town: 'Kungsbacka' }),
  ],
  { sector: 'rehabilitation' },
);

const health = department(
  'adh-halsa',
  'Hälsa och hjälpmedel Halland',
  [
    outpatient('hjm-hal', 'Hjälpmedelscentralen Halmstad'),
    outpatient('hjm-var', 'Hjälpmedelscentralen Varberg', { town: 'Varberg' }),
    outpatient('syn-hal', 'Syncentralen Halmstad'),
    outpatient('dig-vard', 'Digitala vårdmottagningen Halland', { sector: 'primary_care' }),
  ],
  { sector: 'rehabilitation' },
);

export const ambulanceAndHealth: UnitSeed = department(
  'adh',
  'Ambulans, diagnostik och hälsa',
  [ambulance, habilitation, health],
  {
    organisation: 'adh',
    sector: 'rehabilitation',
    town: 'Halmstad',
    attests: ['confidentiality', 'hygiene'],
  },
);
