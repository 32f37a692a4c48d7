import type { OwnerGroup } from '#app/domain/placements/volumes.ts';
import type {
  FinancingSource,
  PlacementForm,
  PlacementState,
  RoundState,
  Sector,
} from '#app/domain/placements/vocabulary.ts';

/** The words of the export, given by whoever knows the reader's language. */
export interface RoundExportWording {
  title: (round: string) => string;
  sheets: { placements: string; units: string; unplaced: string; volumes: string; about: string };
  total: string;
  yes: string;
  no: string;
  headings: {
    learner: string;
    cohort: string;
    course: string;
    period: string;
    unit: string;
    town: string;
    sector: string;
    fromWeek: string;
    toWeek: string;
    firstDay: string;
    lastDay: string;
    weeks: string;
    supervisors: string;
    state: string;
    endedEarly: string;
    wish: string;
    education: string;
    employer: string;
    owner: string;
    financing: string;
    locked: string;
    hsaId: string;
    placementId: string;
    learnerId: string;
    unitId: string;
    periodId: string;
    measure: string;
    firstWish: string;
    reasons: string;
    ownerGroup: string;
    form: string;
    term: string;
    practiceWeeks: string;
    practicePlaces: string;
    plannedWeeks: string;
    plannedPlaces: string;
    about: string;
    value: string;
  };
  protectedLearner: (code: string) => string;
  placeWithoutName: string;
  measures: { places: string; usedByRound: string; usedByOthers: string; free: string };
  ownerGroups: Record<OwnerGroup, string>;
  reason: (code: string, count: number, attest: string | null) => string;
  noReasonKnown: string;
  noEmployer: string;
  about: {
    report: string;
    question: string;
    questionText: string;
    totals: string;
    totalsText: (time: string) => string;
    round: string;
    programme: string;
    term: string;
    roundState: string;
    selection: string;
    selectionText: (round: string) => string;
    at: string;
    by: string;
    version: string;
    learners: string;
    placements: string;
    placementWeeks: string;
    unplaced: string;
    proposal: string;
    noProposal: string;
    definitions: string;
    definitionWeeks: string;
    definitionPlaces: string;
    definitionPlanned: string;
    definitionTerm: string;
    definitionUnits: string;
    definitionDates: string;
    protection: string;
    protectionText: string;
    formulas: string;
    formulasText: string;
  };
  vocabulary: {
    forms: Record<PlacementForm, string>;
    sectors: Record<Sector, string>;
    financing: Record<FinancingSource, string>;
    placementStates: Record<PlacementState, string>;
    roundStates: Record<RoundState, string>;
  };
}
