import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawBinomial } from '../statistics/draws.ts';
import { CENTRE_IDS } from './settings.ts';
import type { CentreId } from './settings.ts';

/** What makes a centre differ from the others: nothing but chance, who its patients are, or how it works. */
export type Cause = 'chance' | 'mix' | 'worse' | 'better';

/** People of one age group at one centre, and how many of them were admitted as an emergency in a year. */
export interface AgeGroup {
  patients: number;
  admitted: number;
}

/** A year at a centre: its patients of 75 to 84, and those of 85 and more. */
export interface CentreYear {
  id: CentreId;
  younger: AgeGroup;
  older: AgeGroup;
}

export interface Centre {
  id: CentreId;
  /** What it was drawn with. */
  cause: Cause;
  now: CentreYear;
  after: CentreYear;
}

interface Kind {
  cause: Cause;
  patients: number;
  /** Share of the patients who are 85 or more. */
  older: number;
  /** The risk of each patient, times what it is elsewhere. */
  risk: number;
}

/** Made up, as all of the lab: a year's risk of an emergency admission at a centre that works as the others do. */
const RISK = { younger: 0.14, older: 0.3 };

const KINDS: readonly Kind[] = [
  { cause: 'chance', patients: 40, older: 0.3, risk: 1 },
  { cause: 'chance', patients: 50, older: 0.28, risk: 1 },
  { cause: 'chance', patients: 65, older: 0.32, risk: 1 },
  { cause: 'chance', patients: 80, older: 0.3, risk: 1 },
  { cause: 'chance', patients: 240, older: 0.28, risk: 1 },
  { cause: 'chance', patients: 360, older: 0.33, risk: 1 },
  { cause: 'chance', patients: 480, older: 0.27, risk: 1 },
  { cause: 'chance', patients: 640, older: 0.3, risk: 1 },
  { cause: 'mix', patients: 820, older: 0.56, risk: 1 },
  { cause: 'mix', patients: 960, older: 0.6, risk: 1 },
  { cause: 'worse', patients: 1_100, older: 0.1, risk: 1.3 },
  { cause: 'better', patients: 900, older: 0.32, risk: 0.7 },
];

/** Twelve centres in two years that differ in nothing but the draw. Which is which, follows from the seed. */
export function drawCentres(seed: number): Centre[] {
  const random = createRandom(seed);
  const ids = random.shuffle(CENTRE_IDS);
  return KINDS.map((kind, index) => {
    const id = ids[index] ?? CENTRE_IDS[0];
    return { id, cause: kind.cause, now: drawYear(random, id, kind), after: drawYear(random, id, kind) };
  });
}

function drawYear(random: Random, id: CentreId, { patients, older, risk }: Kind): CentreYear {
  const oldest = Math.round(patients * older);
  const group = (count: number, usual: number) => ({
    patients: count,
    admitted: drawBinomial(random, count, usual * risk),
  });
  return { id, younger: group(patients - oldest, RISK.younger), older: group(oldest, RISK.older) };
}
