import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type * as swedish from '../sv/quality-reports.ts';

export const reportPages: Catalogue<typeof swedish.reportPages> = {
  title: 'Reports',
  lead: 'The same numbers on screen, on paper and in the file.',
  names: {
    releasedFigures: 'Survey figures to reckon on',
    vfuQuality: 'Quality report on placements',
    placementStatistics: 'Placement statistics',
    supervision: 'Supervision report',
    survey: 'Survey report',
  },
  texts: {
    releasedFigures:
      'Everything that closed survey waves have shown, as a single table to reckon on. Single answers are never in it.',
    vfuQuality:
      'A term or a year in ten parts: volumes, fill rate, supervision, surveys, and what is still missing. For all, a hospital, a unit or a university.',
    placementStatistics:
      'Practice weeks and places as Socialstyrelsen counts them, how the rounds were filled, and what was cancelled or moved with the number of days before the start.',
    supervision:
      'By unit: the share of trained supervisors, supervisors per placement, the profession that the programme asks for, and those named at least 14 days before the start.',
    survey:
      'A closed survey wave by theme and group, with its uncertainty. What may not be shown stands with its reason instead of a number.',
  },
  subject: {
    releasedFigures: 'Wave',
    vfuQuality: 'Term or year',
    placementStatistics: 'Term',
    supervision: 'Term',
    survey: 'Wave',
  },
  open: (name) => `Show ${name}`,
  nothing: {
    releasedFigures: 'No survey wave has closed yet.',
    vfuQuality: 'There are no rounds to count yet.',
    placementStatistics: 'There are no rounds to count yet.',
    supervision: 'There are no rounds to count yet.',
    survey: 'No survey wave has closed yet.',
  },
  csv: {
    releasedFigures: 'Download the figures as CSV',
    vfuQuality: 'Download the summary as CSV',
    placementStatistics: 'Download the volumes as CSV',
    supervision: 'Download the units as CSV',
    survey: 'Download the groups as CSV',
  },
  runs: 'Downloaded files',
  runsLead: {
    all: 'The latest reports that somebody has downloaded. The same checksum means the same numbers.',
    own: 'The latest reports that you have downloaded. The same checksum means the same numbers.',
  },
  noRuns: 'No report has been downloaded yet.',
  run: { title: 'Report', at: 'Downloaded', by: 'By', format: 'File', rows: 'Rows', hash: 'Checksum' },
};

const about = {
  report: 'Report',
  question: 'Question',
  term: 'Term',
  at: 'The records were read',
  by: 'Downloaded by',
  version: 'Version of the product',
  scope: 'Selection',
  definitions: 'How it is counted',
};
const aboutHeadings = { about: 'About', value: 'Value' };

export const placementStatistics: Catalogue<typeof swedish.placementStatistics> = {
  title: (term) => `Placement statistics ${term}`,
  sheets: { volumes: 'Weeks and places', fill: 'Rounds', changes: 'Ended early', about: 'About the report' },
  total: 'Total',
  headings: {
    ...aboutHeadings,
    ownerGroup: 'Principal',
    owner: 'Responsible for the unit',
    form: 'Placement form',
    weeks: 'Practice weeks (VFU-veckor)',
    places: 'Practice places (VFU-platser)',
    plannedWeeks: 'Weeks, undecided',
    plannedPlaces: 'Places, undecided',
    round: 'Round',
    programme: 'Programme',
    state: 'State',
    ordered: 'Ordered',
    wanted: 'Needed',
    placed: 'Placed',
    fillRate: 'Fill rate, %',
    unit: 'Unit',
    fromWeek: 'From week',
    toWeek: 'To week',
    weeksHeld: 'Weeks held',
    change: 'What happened',
    changedOn: 'Decided',
    daysBefore: 'Days before the start',
  },
  about: {
    ...about,
    questionText: 'How much practice was given, how were the rounds filled, and what changed how late?',
    scopeText: 'The programmes and units that you answer for. Places without a name are not counted.',
    definitionTexts: [
      'Practice weeks are all weeks, counted as full time, of all students with a place. Practice places are all places (the definition of Socialstyrelsen for the state grant).',
      'A week belongs to the term of its Monday, a place to the term in which it begins. The weeks of summer until the end of June belong to spring, those after it to autumn.',
      'A placement that ended early counts up to its last week. Who goes on at another unit has one place, where it began.',
      'Needed are learners times periods. The fill rate is placed in per cent of needed.',
      'Days before the start run from the decision to the first day, and are negative when the placement had begun. Empty when the decision was taken before this was recorded.',
    ],
  },
};

export const supervision: Catalogue<typeof swedish.supervision> = {
  title: (term) => `Supervision report ${term}`,
  sheets: { units: 'Units', about: 'About the report' },
  total: 'Total',
  headings: {
    ...aboutHeadings,
    unit: 'Unit',
    owner: 'Responsible for the unit',
    supervisors: 'Supervisors',
    trained: 'Trained',
    trainedShare: 'Trained, %',
    placements: 'Placements',
    supervised: 'With a named supervisor',
    supervisedShare: 'With a supervisor, %',
    named: 'Namings',
    perPlacement: 'Supervisors per placement',
    sameProfession: 'Same profession',
    sameProfessionShare: 'Same profession, %',
    dated: 'With a known day',
    early: 'At least 14 days before',
    earlyShare: 'At least 14 days before, %',
  },
  about: {
    ...about,
    questionText: 'How were the placements supervised, and by whom?',
    scopeText: 'The programmes, units and supervisors that you answer for. Places without a name are not counted.',
    definitionTexts: [
      'Supervisors are those who belong to the unit on any day of the term. Trained are those whose training holds today, or at the end of the term when that has passed.',
      'A placement belongs to the term in which it begins. Supervisors per placement are counted over the placements that have any. A period that has been split between units is a placement at each of them.',
      'Same profession means that at least one of the supervisors has the profession that the programme asks for.',
      'At least 14 days before runs from the day on which the first supervisor was named to the first day of the placement, for placements of which every naming is recorded. A part that goes on from another unit is left out.',
    ],
  },
};

export const survey: Catalogue<typeof swedish.survey> = {
  title: (wave) => `Survey report: ${wave}`,
  sheets: { themes: 'The whole region', groups: 'By group', about: 'About the report' },
  headings: {
    ...aboutHeadings,
    theme: 'Theme',
    kind: 'Kind',
    group: 'Group',
    respondents: 'Answers',
    mean: 'Mean',
    low: '95 % from',
    high: '95 % to',
    favourable: 'Favourable, %',
    alpha: 'Reliability (alpha)',
    change: 'Since the wave before',
    standing: 'Compared with others',
    estimate: 'Allowing for chance',
    keptBack: 'Not shown because',
  },
  kinds: { region: 'Region', branch: 'Branch', school: 'Education provider', unit: 'Unit', programme: 'Programme' },
  about: {
    report: 'Report',
    question: 'Question',
    questionText: 'How did the learners experience their placement, and how surely do we know?',
    instrument: 'Questionnaire',
    programme: 'Programme',
    ended: 'Placements asked about',
    open: 'Open',
    answered: 'Answers',
    at: 'The records were read',
    by: 'Downloaded by',
    productVersion: 'Version of the product',
    suppressed: 'Not shown',
    suppressedText: (count) =>
      count === '0'
        ? 'Every figure is shown.'
        : `${counted(count, 'figure is', 'figures are')} not shown, to protect those who answered. The reason stands on the row.`,
    fewest: (mean, distribution) =>
      `Few answers are told as a span. Means are shown with at least ${mean} answers and spreads with at least ${distribution}, and only when no smaller group can be worked out from them and other figures. Nor is a spread shown when all lie on one side and are fewer than twice as many.`,
    definitions: 'How it is counted',
    definitionTexts: [
      'A respondent’s value on a theme is the mean of its questions when at least two thirds are answered, with reversed questions turned. The mean of the group is the mean of these.',
      'The span is a 95 per cent confidence interval of the mean (the t distribution). Favourable are those whose value reaches the upper part of the scale.',
      'Units are compared with others on the same level in a funnel plot, when at least five can be compared. The middle of the funnel is the mean of all, where the furthest at either end counts as the next to it. Allowing for chance, the mean is drawn towards that of the region, the more the fewer have answered.',
      'Higher or lower since the wave before is said when Welch’s t test, by Holm’s method for all themes together, gives less than 5 per cent for the step, or for the last two steps when both are at least 0.3 the same way.',
    ],
  },
};
