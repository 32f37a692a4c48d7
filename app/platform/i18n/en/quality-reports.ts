import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type * as swedish from '../sv/quality-reports.ts';

export const reportPages: Catalogue<typeof swedish.reportPages> = {
  title: 'Reports',
  lead: 'The same numbers on screen, on paper and in the file.',
  names: {
    trainingAccounts: 'Training account',
    releasedFigures: 'Survey figures to reckon on',
    vfuQuality: 'Quality report on placements',
    placementStatistics: 'Placement statistics',
    supervision: 'Supervision report',
    survey: 'Survey report',
    unitAnswers: 'What the units answer',
  },
  texts: {
    trainingAccounts:
      'AT, BT, ST or PTP in a year: learners, placements, supervisors, surveys and actions, and what is not included yet.',
    releasedFigures:
      'Everything that closed survey waves have shown, as a single table to reckon on. Single answers are never in it.',
    vfuQuality:
      'A term or a year in ten parts: volumes, fill rate, supervision, surveys, and what is still missing. For all, a hospital, a unit or a university.',
    placementStatistics:
      'Practice weeks and places as Socialstyrelsen counts them, how the rounds were filled, and what was cancelled or moved with the number of days before the start.',
    supervision:
      'By unit: the share of trained supervisors, supervisors per placement, the profession that the programme asks for, and those named at least 14 days before the start.',
    survey:
      'A closed survey wave by theme and group, with its uncertainty. What may not be shown is marked, with the reason on the same row.',
    unitAnswers:
      'What the units have answered themselves, under their names: a row for each unit and question, numbers as numbers.',
  },
  subject: {
    trainingAccounts: 'Form and year',
    releasedFigures: 'Wave',
    vfuQuality: 'Term or year',
    placementStatistics: 'Term',
    supervision: 'Term',
    survey: 'Wave',
    unitAnswers: 'Wave',
  },
  open: (name) => `Show ${name}`,
  nothing: {
    trainingAccounts: 'There are no rounds of AT, BT, ST or PTP to count yet.',
    releasedFigures: 'No survey wave has closed yet.',
    vfuQuality: 'There are no rounds to count yet.',
    placementStatistics: 'There are no rounds to count yet.',
    supervision: 'There are no rounds to count yet.',
    survey: 'No survey wave has closed yet.',
    unitAnswers: 'No survey has gone to units yet.',
  },
  csv: {
    trainingAccounts: 'Download the clinics as CSV',
    releasedFigures: 'Download the figures as CSV',
    vfuQuality: 'Download the summary as CSV',
    placementStatistics: 'Download the volumes as CSV',
    supervision: 'Download the units as CSV',
    survey: 'Download the groups as CSV',
    unitAnswers: 'Download the answers as CSV',
  },
  runs: 'Downloaded files',
  runsLead: {
    all: 'The latest reports that somebody has downloaded. The same checksum means the same numbers.',
    own: 'The latest reports that you have downloaded. The same checksum means the same numbers.',
  },
  noRuns: 'No report has been downloaded yet.',
  run: { title: 'Report', at: 'Downloaded', by: 'By', format: 'File', rows: 'Rows', hash: 'Checksum' },
};

export const placementStatistics: Catalogue<typeof swedish.placementStatistics> = {
  title: (term) => `Placement statistics ${term}`,
  sheets: { volumes: 'Weeks and places', fill: 'Rounds', changes: 'Ended early' },
  total: 'Total',
  headings: {
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
    late: 'Decided late',
  },
};

export const supervision: Catalogue<typeof swedish.supervision> = {
  title: (term) => `Supervision report ${term}`,
  sheets: { units: 'Units' },
  total: 'Total',
  headings: {
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
};

export const survey: Catalogue<typeof swedish.survey> = {
  title: (wave) => `Survey report: ${wave}`,
  sheets: { themes: 'The whole region', groups: 'By group' },
  headings: {
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
  empty: {
    noWaves: 'No closed waves in the selection.',
    nothingTold: 'No figure may be shown. Each stands with its reason among those not shown.',
    nothingKeptBack: 'No figure is kept back.',
  },
  kinds: { region: 'Region', branch: 'Branch', school: 'Education provider', unit: 'Unit', programme: 'Programme' },
  about: {
    instrument: 'Questionnaire',
    programme: 'Programme',
    ended: 'Placements asked about',
    open: 'Open',
    answered: 'Answers',
    suppressed: 'Not shown',
    suppressedText: (count) =>
      count === '0'
        ? 'Every figure is shown.'
        : `${counted(count, 'figure is', 'figures are')} not shown, to protect those who answered. The reason stands on the row.`,
  },
};

export const unitAnswers: Catalogue<typeof swedish.unitAnswers> = {
  title: (wave) => `What the units answer: ${wave}`,
  sheets: { answers: 'Answers' },
  headings: {
    unit: 'Unit',
    above: 'Belongs to',
    section: 'Section',
    question: 'Question',
    answer: 'Answer',
    number: 'Number',
    counted: 'Counted in',
    unitId: 'Id of the unit',
  },
};
