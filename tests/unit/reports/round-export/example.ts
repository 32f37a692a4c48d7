import { HOLDING_STATES } from '#app/domain/placements/vocabulary.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import { reports } from '#app/platform/i18n/sv/reports.ts';
import { vocabulary } from '#app/platform/i18n/sv/vocabulary.ts';
import type { ExportPlacement, ExportUnit, RoundExportFacts, UnitWeekPlaces } from '#reports/round-export/facts.ts';
import type { RoundExportWording } from '#reports/round-export/wording.ts';

export const swedishWording: RoundExportWording = { ...reports.roundExport, vocabulary };

export const ward: ExportUnit = {
  id: '-unit-ward',
  name: 'Avdelning 62 kirurgi',
  hsaId: 'SE2321000115-X0062',
  town: 'Halmstad',
  sector: 'surgery',
  owner: { id: 'region', name: 'Region Halland', group: 'region' },
};
export const homeCare: ExportUnit = {
  id: 'unit-home',
  name: '=Hemsjukvården; "Öster"',
  hsaId: null,
  town: 'Laholm',
  sector: 'municipal_care',
  owner: { id: 'laholm', name: 'Laholms kommun', group: 'municipality' },
};

export const anna: ExportPlacement = {
  id: '=placement-anna',
  periodId: 'period-2',
  learnerId: 'learner-anna',
  learner: { givenName: 'Anna', familyName: 'Ask', protectedCode: null },
  cohort: 'SSK26',
  unit: ward,
  fromWeek: '2026-W51',
  toWeek: '2027-W02',
  continues: false,
  state: 'published',
  endedBy: null,
  locked: true,
  wishRank: 1,
  supervisors: ['Kim Berg', 'Lo Dal'],
  educationOrganisation: 'Högskolan i Halmstad',
  employerOrganisation: null,
  financing: 'agreement_hei',
};
export const hidden: ExportPlacement = {
  ...anna,
  id: 'placement-hidden',
  periodId: 'period-1',
  learnerId: 'learner-hidden',
  learner: { givenName: '', familyName: '', protectedCode: 'K7F2' },
  unit: homeCare,
  fromWeek: '2026-W36',
  toWeek: '2026-W39',
  state: 'proposed',
  endedBy: null,
  locked: false,
  wishRank: null,
  supervisors: [],
  employerOrganisation: 'Laholms kommun',
};

/** Facts in which the matrix of units and weeks follows from the placements, as the queries would have it. */
export function factsOf(placements: ExportPlacement[], more: Partial<RoundExportFacts> = {}): RoundExportFacts {
  return {
    round: {
      id: 'round',
      name: 'SSK T4 HT 2026',
      programme: 'Sjuksköterskeprogrammet',
      form: 'vfu_basic',
      term: 'HT2026',
      state: 'published',
      learners: 3,
    },
    at: '2026-11-23T18:00:00.000Z',
    by: 'Karin Holm',
    productVersion: '0.1.0',
    periods: [
      { id: 'period-1', ordinal: 1, course: 'Omvårdnad i kommunal vård', fromWeek: '2026-W36', toWeek: '2026-W39' },
      { id: 'period-2', ordinal: 2, course: 'Omvårdnad i slutenvård', fromWeek: '2026-W51', toWeek: '2027-W02' },
    ],
    placements,
    places: placesOf(placements),
    unplaced: [],
    proposalAt: null,
    sums: sumsOf(placements),
    ...more,
  };
}

function sumsOf(placements: readonly ExportPlacement[]): RoundExportFacts['sums'] {
  const held = placements.filter(({ state }) => (HOLDING_STATES as readonly PlacementState[]).includes(state));
  const weeksOf = (rows: readonly ExportPlacement[]) =>
    rows.reduce((sum, { fromWeek, toWeek }) => sum + expandWeeks({ from: fromWeek, to: toWeek }).length, 0);
  const named = held.filter(({ learnerId }) => learnerId !== null);
  const planned = named.filter(({ state }) => state === 'proposed' || state === 'preliminary');
  const decided = named.filter((one) => !planned.includes(one));
  const placesIn = (rows: readonly ExportPlacement[]) => rows.filter(({ continues }) => !continues).length;
  return {
    ...{ placements: placements.length, weeks: weeksOf(held) },
    volumes: {
      ...{ weeks: weeksOf(decided), places: placesIn(decided) },
      ...{ plannedWeeks: weeksOf(planned), plannedPlaces: placesIn(planned) },
    },
  };
}

function placesOf(placements: readonly ExportPlacement[]): UnitWeekPlaces[] {
  const places = new Map<string, UnitWeekPlaces>();
  for (const { unit, fromWeek, toWeek, state } of placements) {
    if (!(HOLDING_STATES as readonly PlacementState[]).includes(state)) continue;
    for (const week of expandWeeks({ from: fromWeek, to: toWeek })) {
      const key = `${unit.id} ${week}`;
      const place = places.get(key) ?? {
        unitId: unit.id,
        unit: unit.name,
        owner: unit.owner.name,
        week,
        places: 4,
        usedByRound: 0,
        usedByOthers: 1,
      };
      places.set(key, { ...place, usedByRound: place.usedByRound + 1 });
    }
  }
  return [...places.values()];
}
