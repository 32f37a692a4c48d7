import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { reports as swedish } from '../sv/reports.ts';
import { placementStatistics, reportPages, supervision, survey, unitAnswers } from './quality-reports.ts';
import { reportCovers } from './report-covers.ts';
import { vocabulary } from './vocabulary.ts';

const units = (count: number) => (count === 1 ? '1 unit' : `${count} units`);

const attestNames: Readonly<Record<string, string>> = vocabulary.attests;

const reasons: Readonly<Record<string, (count: number) => string>> = {
  not_candidate: (count) => `${units(count)} without this form of education`,
  sector_not_allowed: (count) => `${units(count)} in a sector that the period does not allow`,
  conflict_of_interest: (count) => `conflict of interest at ${units(count)}`,
  own_workplace: (count) => `own workplace at ${units(count)}`,
  placed_elsewhere: () => 'the learner has a placement in some of the weeks already',
  visited_before: (count) => `already placed at ${units(count)}`,
  attest_missing: (count) => `an attest is missing for ${units(count)}`,
  attest_expired: (count) => `an attest runs out for ${units(count)}`,
  unit_closed: (count) => `${units(count)} closed during the period`,
  minor_refused: (count) => `${units(count)} without places for those under 18`,
  level_not_taken: (count) => `the term is not taken at ${units(count)}`,
  car_needed: (count) => `a car is needed to come to ${units(count)}`,
  journey_too_long: (count) => `too long a journey to ${units(count)}`,
  journey_too_far: (count) => `too far to ${units(count)}`,
  locked_elsewhere: (count) => `a locked placement excludes ${units(count)}`,
  locked_twice: () => 'locked to two units at once',
  unit_full: (count) => `full at ${units(count)}`,
  form_full: (count) => `no places left for this form at ${units(count)}`,
  level_full: (count) => `no places left for this term at ${units(count)}`,
  supervisors_full: (count) => `too few supervisors at ${units(count)}`,
  no_bed: (count) => `no beds left in the place at ${units(count)}`,
  pair_elsewhere: (count) => `the other of the pair is at another unit than ${units(count)}`,
  unit_repeated: (count) => `the same unit twice at ${units(count)}`,
  need_unmet: () => 'the sectors that the programme requires cannot be met',
  too_many_far: (count) => `too many long journeys to ${units(count)}`,
  no_candidates: () => 'no unit has a place in every week',
  crowded_out: (count) => `others needed the places at ${units(count)}`,
};

export const reports: Catalogue<typeof swedish> = {
  download: {
    title: 'Export the round',
    lead: 'The same data as the file holds. Check it here, print it or download the file.',
    xlsx: 'Download Excel file',
    pdf: 'Download PDF',
    page: (at, of) => `Page ${at} of ${of}`,
    csv: 'Download placements as CSV',
    rows: (count) => counted(count, 'row', 'rows'),
    noRows: 'No rows.',
  },
  roundExport: {
    title: (round) => `Placements: ${round}`,
    sheets: {
      placements: 'Placements',
      units: 'Units by week',
      unplaced: 'Not placed',
      volumes: 'Practice weeks and places',
      about: 'About the report',
    },
    total: 'Total',
    yes: 'Yes',
    no: 'No',
    headings: {
      learner: 'Learner',
      cohort: 'Cohort',
      course: 'Course',
      period: 'Period',
      unit: 'Unit',
      town: 'Town',
      sector: 'Sector',
      fromWeek: 'From week',
      toWeek: 'To week',
      firstDay: 'First day',
      lastDay: 'Last day',
      weeks: 'Weeks',
      supervisors: 'Supervisors',
      state: 'State',
      endedEarly: 'Ends early',
      wish: 'Wish no.',
      education: 'Education responsibility',
      employer: 'Employer responsibility',
      owner: 'Owner of the unit',
      financing: 'Financing',
      locked: 'Locked',
      hsaId: 'HSA id',
      placementId: 'Placement id',
      learnerId: 'Learner id',
      unitId: 'Unit id',
      periodId: 'Period id',
      measure: 'Measure',
      firstWish: 'First wish',
      reasons: 'What stands in the way',
      ownerGroup: 'Kind of owner',
      form: 'Form of education',
      term: 'Term',
      practiceWeeks: 'Practice weeks (VFU-veckor)',
      practicePlaces: 'Practice places (VFU-platser)',
      plannedWeeks: 'Practice weeks, undecided',
      plannedPlaces: 'Practice places, undecided',
      about: 'Item',
      value: 'Content',
    },
    protectedLearner: (code) => `Protected student ${code}`,
    placeWithoutName: 'Place without a name',
    measures: { places: 'Places', usedByRound: 'Used by the round', usedByOthers: 'Used by others', free: 'Free' },
    ownerGroups: { region: 'Region', municipality: 'Municipality', private: 'Private', other: 'Other' },
    reason: (code, count, attest) => {
      const reason = reasons[code]?.(count) ?? code;
      const name = attest === null ? undefined : attestNames[attest];
      return name === undefined ? reason : `${reason}: ${name.toLowerCase()}`;
    },
    noReasonKnown: 'No proposal has been made for this period',
    noEmployer: 'None (student)',
    about: {
      report: 'Report',
      question: 'Question',
      totals: reportCovers.labels.totals,
      totalsText: reportCovers.totals,
      questionText: 'Who is placed where and when in the round, which places do the units have, and who has none?',
      round: 'Round',
      programme: 'Programme',
      term: 'Term',
      roundState: 'State of the round',
      selection: 'Selection',
      selectionText: (round) =>
        `All placements of the round ${round}, including declined, interrupted and cancelled ones`,
      at: 'Data as of',
      by: 'Made by',
      version: 'Program version',
      learners: 'Learners in the round',
      placements: 'Number of placements',
      placementWeeks: 'Number of placement weeks',
      unplaced: 'Number without a place',
      proposal: 'Obstacles according to the proposal of',
      noProposal: 'No proposal has been made',
      definitions: 'How it is counted',
      definitionWeeks:
        'Practice weeks (VFU-veckor) are all weeks, counted as full time, of all students with a place (the definition of Socialstyrelsen for the state grant). Placements are whole weeks and count as full time.',
      definitionPlaces: 'Practice places (VFU-platser) are all places, that is placements with a name.',
      definitionPlanned:
        'Undecided are proposed and preliminary ones. Declined, returned, interrupted, moved and cancelled placements count up to their last week, and not at all when they ended before the first. Who goes on at another unit has one place, where it began.',
      definitionTerm: 'A week belongs to the term of its Monday. A place belongs to the term in which it begins.',
      definitionUnits:
        'Units by week shows places for all forms of education together. Used by others means placements of other rounds at the same unit.',
      definitionDates:
        'Weeks are ISO weeks. First day is the Monday of the first week, last day the Sunday of the last.',
      protection: 'Protected identity',
      protectionText:
        'A person with protected identity is shown as Protected student with a code, without name and contact details, to everyone without special authority. Handle the file accordingly.',
      formulas: 'Apostrophe first in a cell',
      formulasText:
        'Text that a spreadsheet could take for a formula begins with an apostrophe. Its content is otherwise unchanged.',
    },
  },
  pages: reportPages,
  placementStatistics,
  supervision,
  survey,
  unitAnswers,
};
