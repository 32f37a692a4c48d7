import type {
  BlockFacts,
  ClinicFacts,
  ResidentFacts,
  RotationFacts,
  StayFacts,
} from '#app/domain/rotation-plans/facts.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';

export const PLAN_WEEKS = { from: '2027-W10', to: '2027-W29' } as const;

/** Anna of Halmstad, who is to do six weeks of medicine and four of general practice, in this order, within twenty weeks. */
export function rotationFacts(over: Partial<RotationFacts> = {}): RotationFacts {
  return {
    form: 'at',
    supervisorProfession: 'doctor',
    firstWeek: PLAN_WEEKS.from,
    lastWeek: PLAN_WEEKS.to,
    slackWeeks: 2,
    priority: 'balanced',
    order: [{ before: 'any', after: 'primary_care' }],
    waves: [{ id: 'spring', week: PLAN_WEEKS.from, places: 2 }],
    unitIds: [],
    blocks: [aBlock(), aBlock({ id: 'general', sector: 'primary_care', weeks: 4 })],
    residents: [aResident()],
    units: [aClinic(), aClinic({ id: 'vc', sector: 'primary_care', town: 'Laholm' })],
    capacities: [...stated('med', 'at', 1), ...stated('vc', 'at', 1)],
    held: [],
    supervisors: [],
    stays: [],
    ...over,
  };
}

export function aBlock(over: Partial<BlockFacts> = {}): BlockFacts {
  return { id: 'medicine', sector: 'medicine', weeks: 6, leastWeeks: null, ...over };
}

export function aResident(over: Partial<ResidentFacts> = {}): ResidentFacts {
  return {
    ...{ id: 'anna', percent: 100, waveIds: [], leave: [], wishes: [] },
    ...{ homePostcode: null, homeTown: 'Halmstad', barredUnitIds: [], elsewhere: [] },
    ...over,
  };
}

export function aClinic(over: Partial<ClinicFacts> = {}): ClinicFacts {
  return {
    ...{ id: 'med', sector: 'medicine', town: 'Halmstad', latitude: null, longitude: null },
    ...{ validFrom: '2020-01-01', validTo: null, closures: [] },
    ...over,
  };
}

export function aStay(over: Partial<StayFacts> = {}): StayFacts {
  return {
    ...{ id: 's', learnerId: 'anna', blockId: 'medicine', unitId: 'med' },
    ...{ fromWeek: '2027-W10', toWeek: '2027-W15', state: 'proposed', locked: false },
    ...over,
  };
}

export function stated(
  unitId: string,
  form: RotationFacts['capacities'][number]['form'],
  places: number,
  weeks: WeekRange = PLAN_WEEKS,
): RotationFacts['capacities'] {
  return expandWeeks(weeks).map((week) => ({ unitId, form, level: 'any', week, places }));
}
