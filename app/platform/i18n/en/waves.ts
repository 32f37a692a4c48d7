import { surveys } from './surveys.ts';

const promise =
  'Your answer is anonymous: it is kept without name, without time and without anything that leads to you. Means are shown only when at least';
const own = (link: string, last: string, mean: string) =>
  `${link}\n\nThe link is your own and can be used once, by ${last}. ${promise} ${mean} have answered.`;
const again = (name: string, about: string, title: string, link: string) =>
  `Hello ${name}!\n\nWe have not had your answer about ${about}. The survey ${title} takes less than two minutes.\n\n${link}\n\nThe link is your own. Your answer is anonymous: it is kept without name, without time and without anything that leads to you. If you have answered already there is nothing to do.\n\nFoU Utbildning`;

export const waves = {
  open: {
    title: 'Surveys for you',
    lead: 'You have been mailed a link of your own. Answers are anonymous, so it is not shown here whether you have answered.',
    until: (last: string) => `Answer by ${last}`,
    again: 'Get the link again',
  },
  extended: (subject: string) => `More time to answer: ${subject}`,
  letters: {
    ended: surveys.letter,
    middle: {
      subject: (unit: string) => `How is your placement at ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hello ${name}!\n\nYou are about halfway through your placement at ${unit}. Tell us how it is going in the survey ${title}, while something can still be changed. It takes less than two minutes.\n\n${own(link, last, mean)}\n\nThank you for helping those who come after you.\n\nFoU Utbildning`,
      reminderSubject: (unit: string) => `Reminder: how is your placement at ${unit}?`,
      reminder: (name: string, unit: string, title: string, link: string) =>
        again(name, `the placement at ${unit}`, title, link),
    },
    during: {
      subject: (unit: string) => `How is it to learn at ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hello ${name}!\n\nYou are at ${unit}, or have been lately. Tell us how your education works in the survey ${title}. It takes less than two minutes.\n\n${own(link, last, mean)}\n\nThank you for helping those who come after you.\n\nFoU Utbildning`,
      reminderSubject: (unit: string) => `Reminder: how is it to learn at ${unit}?`,
      reminder: (name: string, unit: string, title: string, link: string) =>
        again(name, `your time at ${unit}`, title, link),
    },
  },
  audience: {
    title: 'Who is asked',
    hint: 'What is left empty sets no limit. Everybody is asked once, and learners of the placement that ends last.',
    moment: 'Placements that',
    moments: {
      ended: 'end in the weeks',
      middle: 'are halfway in the weeks',
      during: 'go on in any of the weeks',
    },
    atLeastWeeks: 'At least as long as',
    weeksSuffix: 'weeks',
    forms: 'Placement form',
    unit: 'Unit',
    unitHint: 'A clinic or a hospital includes the units below it.',
    allUnits: 'All units',
    school: 'University or school',
    allSchools: 'All',
    cohort: 'Cohort',
    allCohorts: 'All cohorts',
    longerThan: (weeks: string) => `at least ${weeks} weeks`,
    everybody: 'Everybody',
  },
  preview: {
    submit: 'Preview who is asked',
    title: 'If you open it now',
    nothingSent: 'Nothing has been sent.',
    invited: (count: string) => `${count} will be asked`,
    tooFew: (count: string, fewest: string) =>
      `${count} can be asked. At least ${fewest} are needed for anybody to be anonymous, so the wave cannot be opened.`,
    left: 'Not asked',
    nobodyLeft: 'Nobody is left out.',
    levels: 'How answers will be told',
    levelsLead:
      'This much an answer says of the one who gave it. Where too few are at the same unit, answers are told at the level above.',
    level: 'Unit',
    programme: 'Education',
    people: 'Asked',
    noUnit: "In the region's results only",
    noProgramme: 'Not told',
  },
  reasons: {
    protectedIdentity: (count: string) => `${count} with protected identity`,
    noAddress: (count: string) => `${count} without an e-mail address`,
    openInvitation: (count: string) => `${count} with an open invitation already`,
    askedLately: (count: string) => `${count} who were sent a survey less than three weeks ago`,
  },
  reason: {
    protectedIdentity: 'Protected identity',
    noAddress: 'No e-mail address',
    openInvitation: 'Has an open invitation already',
    askedLately: 'Was sent a survey less than three weeks ago',
  },
  left: {
    title: 'Not invited, and why',
    lead: 'As it is now, for those whose records you may see. The list is gone when the wave closes.',
    who: 'Learner',
    unit: 'Unit',
    why: 'Reason',
    late: 'The placement was added after the wave had opened',
  },
  ofUnits: {
    title: 'Surveys about the unit',
    none: 'No survey that you may read tells anything of the unit yet.',
    own: 'Surveys about your units',
    noneOwn: 'No survey tells anything of your units yet.',
    open: (date: string) => `Open until ${date}`,
    comments: 'Read own words',
    commentsOn: (unit: string, wave: string) => `Read own words about ${unit} in ${wave}`,
  },
  triggers: {
    title: 'Standing surveys',
    lead: 'Surveys that are sent by themselves, when placements end or are halfway or once a year.',
    add: 'Add a standing survey',
    edit: 'Change the standing survey',
    save: 'Save the changes',
    saveNew: 'Add',
    none: {
      title: 'No standing survey yet',
      text: 'Add one, and those who end a placement get their survey without anybody having to open a wave.',
    },
    name: 'Name',
    nameHint: 'Its waves get the name with their weeks after it.',
    instrument: 'Questionnaire',
    instrumentHint: 'The newest version that there is when the survey is sent.',
    moment: 'When',
    moments: {
      ended: 'In the last week of a placement',
      middle: 'In the middle of a placement',
      during: 'Once a year, to those who have had a placement in the last year',
    },
    yearly: (day: string) => `Every year on ${day}`,
    yearlyOn: 'Day of the year',
    yearlyOnHint: 'For the yearly one only. The year does not matter.',
    startsOn: 'Holds from',
    startsOnHint: 'Placements that ended or were halfway before that week are not asked about.',
    daysOpen: 'Open for',
    days: 'days',
    daysOf: (days: string) => `${days} days`,
    state: 'State',
    active: 'Active',
    paused: 'Paused',
    pause: 'Pause',
    resume: 'Resume',
    askedThrough: 'Has asked up to and including',
    notYet: 'Not yet',
    facts: 'About it',
    audience: 'Audience',
    waiting: 'Waiting now',
    waitingPeople: (people: string, weeks: string) => `${people} from ${weeks}`,
    nobodyWaits: 'Nobody',
    rule: (enough: string, weeks: string) =>
      `A wave is opened when at least ${enough} can be asked together, so that there is a result to show. Otherwise they wait for more for ${weeks} weeks at most and are then asked as they are, if anybody can be anonymous.`,
    yearlyRule: 'A wave is opened once a year, on the day or within four weeks of it.',
    waves: 'Waves that have been opened',
    noWaves: 'No wave has been opened yet.',
    history: 'History',
  },
  fieldErrors: {
    tooManyAsks: 'Too many have asked from here. Try again in a while.',
    yearlyOnMissing: 'Say on which day of the year the survey is to be sent.',
    leapDay: 'That day is not in every year. Choose another.',
    triggerTaken: 'There is a standing survey with that name already.',
  },
  poster: {
    title: 'Poster',
    link: 'Print',
    linkLabel: (unit: string) => `Print the poster for ${unit}`,
    heading: (unit: string) => `How is it to learn at ${unit}?`,
    ask: (title: string) =>
      `If you have a placement here, or had one lately: answer the survey ${title}. It takes less than two minutes.`,
    codeLabel: 'QR code to the page where you get your link',
    steps: [
      'Point your camera at the code.',
      'Write the e-mail address that your invitation came to.',
      'Open the link in the letter and answer.',
    ],
    promise: (mean: string) =>
      `Your answer is anonymous: it is kept without name and time. Means are shown only when at least ${mean} have answered.`,
    last: (date: string) => `Answer by ${date}.`,
  },
  link: {
    title: 'Get your survey link again',
    lead: (title: string) => `The link to the survey ${title} is personal. We will send it to you again.`,
    email: 'Your e-mail address',
    hint: 'The address that the invitation came to.',
    submit: 'Send my link',
    asked: 'If the address is invited, a letter is on its way',
    askedText:
      'It comes within some minutes to those who are invited and have not answered, once a day at most. Look among your junk mail too. Out of regard for those who answer we do not say whether an address is invited.',
    closed: 'This survey can no longer be answered.',
  },
  pooled: {
    title: 'Small units, several waves together',
    lead: 'Too few answered in this wave alone. Together with those just before it, with the same questions, they are enough.',
    unit: 'Unit',
    waves: 'Together over',
    over: (waves: string) => `${waves} waves`,
  },
};
