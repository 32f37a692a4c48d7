import type { Catalogue } from '../catalogue.ts';
import type { reportCovers as swedish } from '../sv/report-covers.ts';

export const reportCovers: Catalogue<typeof swedish> = {
  name: 'About the report',
  headings: { label: 'About', text: 'Value' },
  labels: {
    report: 'Report',
    question: 'Question',
    at: 'The records were read',
    by: 'Downloaded by',
    version: 'Version of the product',
    totals: 'Totals',
    nothing: 'Dash',
    definitions: 'How it is counted',
    suppression: 'Survey figures not shown',
  },
  totals: (time) =>
    `Totals checked against the database ${time}. Each was counted once from the rows and once by the database by itself, and came to the same. Had any of them differed, the report would not have been handed out.`,
  nothing:
    '– stands where there is nothing to count, to take a share of or to compare with, or where it is not known. It is never zero.',
  empty: 'There was nothing to count in the selection.',
  definitions: 'Each measure by itself, with its source where the definition is somebody else’s.',
  filters: {
    term: 'Term',
    year: 'Year',
    form: 'Placement form',
    weeks: 'Weeks',
    area: 'Part of the region',
    reach: 'Selection',
    region: 'The whole region',
    branch: (name) => `The area ${name.toLowerCase()}`,
    own: 'What concerns the one who downloaded the report',
    people: (reach) =>
      `${reach}, as far as the one who downloaded the report answers for it. Places without a name are not counted. No learner or supervisor is named.`,
    wave: 'Wave',
  },
  questions: {
    placementStatistics:
      'How much practice was given by each principal, how well were the rounds filled, and what changed how late?',
    vfuQuality:
      'How much practice was given, how well was it prepared and supervised, how was it experienced, and what is done about what fails?',
    survey: 'What did those who were asked answer, and how surely do we know?',
    releasedFigures: 'What have the surveys told, in a form that can be reckoned on?',
    trainingAccounts:
      'How many doctors or psychologists were in training, where and how long were they placed, who supervised them, how did they experience it, and what is done about what fails?',
    supervision:
      'How many supervisors do the units have, how many of them are trained, and how were the placements supervised: by how many, of which profession and named how early?',
    unitAnswers: 'What did the units answer about receiving learners?',
  },
  suppression: (mean, distribution) =>
    `Means are shown with at least ${mean} answers, spreads and shares with at least ${distribution}, and only when no smaller group can be worked out from them and other figures. Nor are spreads and shares shown when all lie on one side and are fewer than twice as many. What is not shown is marked with • and has its reason on the same row, and is never nought. Nothing is counted anew: the figures are those released when the survey closed.`,
  noWaves: 'No survey closed in the time, so there are no survey figures.',
  measures: {
    weeks: {
      measure: 'Practice weeks (VFU-veckor)',
      text: 'All weeks, counted as full time, of all students with a place. A placement that ended early counts up to its last week. Source: the definition of Socialstyrelsen for the state grant for more practice-based education.',
    },
    places: {
      measure: 'Practice places (VFU-platser)',
      text: 'All places, that is placements with a name. Who goes on at another unit within the period has one place, where it began. Source: Socialstyrelsen, as above.',
    },
    planned: {
      measure: 'Undecided',
      text: 'Weeks and places of placements that are proposed or preliminary. They are not part of practice weeks and places.',
    },
    time: {
      measure: 'Term and year',
      text: 'A week belongs to the term of its Monday, a place to the term in which it begins. The weeks of summer until the end of June belong to spring, those after it to autumn. A year is its spring and its autumn.',
    },
    ordered: { measure: 'Ordered', text: 'Places that universities and schools have ordered in the round.' },
    wanted: {
      measure: 'Needed',
      text: 'Learners in the round times its periods. A period that the learner has broken off from its beginning is not counted.',
    },
    placed: {
      measure: 'Placed',
      text: 'Periods in which the learner has a place, one that is only proposed as well. A period that is split between units is one.',
    },
    fillRate: { measure: 'Fill rate', text: 'Placed in per cent of needed.' },
    completed: { measure: 'Completed', text: 'Those placed whose last week has passed.' },
    changes: {
      measure: 'Ended early',
      text: 'Placements that were to begin in the time and were declined, returned, broken off, moved or cancelled, after they had begun as well.',
    },
    weeksHeld: {
      measure: 'Weeks held',
      text: 'Weeks up to the last that was held; nought for a placement that ended before its first.',
    },
    daysBefore: {
      measure: 'Days before the start',
      text: 'From the day of the decision to the first day of the placement. Negative when it had begun, empty when the decision was taken before this was recorded.',
    },
    late: {
      measure: 'Decided late',
      text: '1 when it was fewer than 14 days before the start or the placement had begun, otherwise 0. Empty when the day is not recorded.',
    },
    supervisors: { measure: 'Supervisors', text: 'Those who belong to the unit on any day of the time.' },
    trained: {
      measure: 'Trained',
      text: 'Supervisors whose training, whichever of those that the register knows, holds today, or at the end of the time when that has passed. The share is of the supervisors.',
    },
    placements: {
      measure: 'Placements',
      text: 'Placements with a name that begin in the time. A period that is split between units is a placement at each of them.',
    },
    supervised: {
      measure: 'With a named supervisor',
      text: 'Placements that have at least one supervisor. The share is of the placements.',
    },
    perPlacement: {
      measure: 'Supervisors per placement',
      text: 'Namings divided by the placements that have any supervisor.',
    },
    sameProfession: {
      measure: 'Same profession',
      text: 'Placements where at least one of the supervisors has the profession that the programme asks for. A specialist nurse or midwife counts as a nurse too. The share is of those with a supervisor.',
    },
    dated: {
      measure: 'With a known day',
      text: 'Placements of which the day of every naming is recorded. A part that goes on from another unit is left out.',
    },
    early: {
      measure: 'At least 14 days before',
      text: 'From the day on which the first supervisor was named to the first day of the placement, of those with a known day.',
    },
    survey: {
      measure: 'Survey theme',
      text: 'A respondent’s value on a theme is the mean of its questions when at least two thirds are answered, with reversed questions turned. The mean of the group is the mean of these, with a 95 per cent confidence interval (the t distribution).',
    },
    favourable: {
      measure: 'Favourable',
      text: 'Those whose value on the theme reaches the upper part of the scale, in per cent of those who answered.',
    },
    alpha: {
      measure: 'Reliability (alpha)',
      text: 'How well the questions of the theme hang together, as Cronbach’s alpha of the whole wave.',
    },
    standing: {
      measure: 'Compared with others',
      text: 'Units are compared with others on the same level in a funnel plot, when at least five can be compared. The middle of the funnel is the mean of all, where the furthest at either end counts as the next to it. Allowing for chance, the mean is drawn towards that of the region, the more the fewer have answered.',
    },
    change: {
      measure: 'Since the wave before',
      text: 'Higher or lower is said when Welch’s t test, by Holm’s method for all themes together, gives less than 5 per cent for the step, or for the last two steps when both are at least 0.3 the same way.',
    },
    released: {
      measure: 'Shown and not shown',
      text: 'A row is a theme of a group in a wave. The same figures stand on the page of the wave and in the survey report, rounded alike. Few answers are told as a span; where most and fewest are alike, the number is exact.',
    },
    comparable: { measure: 'Comparisons', text: 'Compare only waves with the same questionnaire and version.' },
    missing: {
      measure: 'Not recorded yet',
      text: 'That the system holds nothing of it, not that nothing has happened.',
    },
    trainingLearners: {
      measure: 'Learners',
      text: 'Doctors or psychologists with a place in any of the weeks of the year. Who has been at two clinics or in two programmes is counted once in the total.',
    },
    registered: {
      measure: 'Active, paused, finished, have left',
      text: 'Those registered in the programme, as it stands today and not at the end of the year. Of the whole programme, when the account is on a part of the region as well.',
    },
    clinic: {
      measure: 'Clinic or unit',
      text: 'A ward or an outpatient unit counts to the clinic above it. What lies in no clinic, such as a primary care centre, stands by itself.',
    },
    trainingWeeks: {
      measure: 'Placements and weeks',
      text: 'Placements that hold a place in any of the weeks of the year, those proposed as well, and their weeks within the year. Whole weeks, counted as full time. A period that is split between units is a placement at each of them.',
    },
    weeksDone: { measure: 'Weeks done', text: 'Those of the weeks that have passed.' },
    financing: {
      measure: 'Employers and financing',
      text: 'As they stand on each placement. FoU has the education responsibility for AT, BT and ST; the employer responsibility lies with the employer.',
    },
    trainingSupervisors: {
      measure: 'Supervisors',
      text: 'Those of a profession that the programme asks of supervisors, who in the year belong to a unit where a placement of the form begins.',
    },
    main: {
      measure: 'With a main supervisor',
      text: 'Placements that begin in the year and have a named main supervisor. The share is of those that begin.',
    },
    trainingWaves: {
      measure: 'Surveys',
      text: 'Closed waves on placements that ended in the year. Of one that asked nobody but this form everything is told, of others what has been released of the form’s programmes.',
    },
    actions: {
      measure: 'Actions',
      text: 'Those due in the year about any of the form’s programmes, or about a unit where placements of the form began in the year.',
    },
    waves: {
      measure: 'Waves',
      text: 'The closed waves on placements that ended in the time.',
    },
    unitAnswers: {
      measure: 'What the units answer',
      text: 'Each unit has answered once, as a unit. The answer is shown under its name, which the letter and the page said before it answered. Here are the units whose answers the one who downloaded the report sees.',
    },
    answerInWords: {
      measure: 'Answer',
      text: 'The option that was chosen, the step on the scale, or the unit’s own words as they were written.',
    },
    answerInNumbers: {
      measure: 'Number',
      text: 'The answer to a question of how many, with what is counted beside it. The numbers are not summed: the questions count different things.',
    },
    answerLeftOut: {
      measure: 'No answer to this question',
      text: 'The unit skipped the question, or was not asked it because it depends on an earlier answer.',
    },
  },
};
