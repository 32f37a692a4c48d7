import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { sigmoid } from '../statistics/logistic-regression.ts';
import type { LabelledRow } from '../statistics/logistic-regression.ts';
import type { CentreId, FederatedSettings } from './settings.ts';

/** A care centre: the patients it trains on, and others of its own that a model is tested on. */
export interface Centre {
  id: CentreId;
  training: readonly LabelledRow[];
  tested: readonly LabelledRow[];
}

interface Mix {
  id: CentreId;
  trained: number;
  /** How much older, in standard deviations, where the centres differ as much as they can. */
  older: number;
  /** How much higher the log odds are that nothing in the record explains, likewise. */
  sicker: number;
}

const MIXES: readonly Mix[] = [
  { id: 'oak', trained: 260, older: 0.6, sicker: 0.7 },
  { id: 'beech', trained: 160, older: -0.7, sicker: -0.7 },
  { id: 'linden', trained: 60, older: 0.2, sicker: 0.2 },
];
const TESTED = 250;

const BASELINE = -1.6;
/** Age, kidney function, visits, blood pressure, body mass index and heart failure; of like size. */
const WEIGHTS = [0.6, -0.5, 0.7, 0.2, 0, 0.6];
const VISITS = 2;
/** Phone calls, counted as visits. */
const CALLS = 2;

/** Invented patients and whether they came to hospital acutely within a year. The same settings give the same patients. */
export function drawCentres({ difference, coding }: Pick<FederatedSettings, 'difference' | 'coding'>): Centre[] {
  return MIXES.map(({ id, trained, older, sicker }) => {
    const random = createRandom(`patients of/${id}`);
    const extent = difference / 100;
    const calls = coding === 'own' && id === 'linden' ? CALLS : 0;
    const draw = () => drawPatient(random, { older: older * extent, sicker: sicker * extent, calls });
    return {
      id,
      training: Array.from({ length: trained }, draw),
      tested: Array.from({ length: TESTED }, draw),
    };
  });
}

/** The calls stand in the record, and have nothing to do with how ill somebody is. */
function drawPatient(
  random: Random,
  { older, sicker, calls }: { older: number; sicker: number; calls: number },
): LabelledRow {
  const age = older + drawNormal(random);
  const kidney = -0.5 * age + 0.85 * drawNormal(random);
  const visits = drawNormal(random);
  const features = [
    age,
    kidney,
    visits,
    drawNormal(random),
    drawNormal(random),
    random.chance(sigmoid(-1.5 + 0.5 * age)) ? 1 : 0,
  ];
  const logOdds = features.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), BASELINE + sicker);
  const outcome = random.chance(sigmoid(logOdds)) ? 1 : 0;
  const recorded = visits + calls + (calls > 0 ? drawNormal(random) : 0);
  return { features: features.with(VISITS, recorded), outcome };
}
