import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { respondents as swedish } from '../sv/respondents.ts';

const anonymous =
  'Your answer is anonymous: it is kept without name, without time and without anything that leads to you.';
const named =
  'The answer is the unit’s and is shown under its name to those who plan placements, follow up the education or answer for the unit. Who at the unit has answered is not kept.';

export const respondents: Catalogue<typeof swedish> = {
  title: 'Who answers',
  hint: 'Cannot be changed later. Results of different respondents are never mixed.',
  names: { learners: 'Learners', supervisors: 'Supervisors', units: 'Units' },
  about: {
    learners: 'Those who have a placement. Anonymous.',
    supervisors: 'Those who are named as supervisors of a placement. Anonymous.',
    units: 'A link to the contact of each unit that receives learners. Answers are shown under the name of the unit.',
  },
  instrument: (title, who) => `${title}. ${who} answer`,
  instrumentHint: 'The questionnaire decides who answers: learners, supervisors or units.',
  promises: {
    supervisors: (mean, distribution) =>
      `When supervisors answer it is at least ${mean} and ${distribution}. Whoever reads may have answered herself, and can take her own answer away.`,
    units:
      'When units answer, the answer is not anonymous but shown under the name of the unit, as it comes in. The letter and the answer page say so.',
  },
  noPlacement: (count) => `${count} without any such placement`,
  noUnits: 'No unit that receives learners then has a contact address, so the wave cannot be opened.',
  fieldErrors: {
    noUnits: 'No unit that receives learners then has a contact address. Add one to the unit or choose more weeks.',
  },
  left: {
    supervisors: 'Supervisor',
    units: 'Unit',
    late: 'Named after the wave was opened',
    lateUnit: 'Came after the wave was opened',
  },
  triggersLead: 'Standing surveys go to learners. For supervisors and units, waves are opened by hand.',
  letters: {
    supervisors: {
      subject: (unit) => `How is it to supervise at ${unit}?`,
      body: (name, unit, title, link, last, mean) =>
        `Hello ${name}!\n\nYou supervise or have supervised learners at ${unit}. Tell us under which conditions in the survey ${title}. It takes less than two minutes.\n\n${link}\n\nThe link is your own and can be used once, by ${last}. ${anonymous} Means are shown only when at least ${mean} have answered.\n\nThank you for supervising.\n\nFoU Utbildning`,
    },
    units: {
      subject: (unit) => `A question to ${unit} about receiving learners`,
      body: (name, unit, title, link, last) =>
        `Hello ${name}!\n\nYou are the contact for learners at ${unit}. Please answer for the unit in ${title}.\n\n${link}\n\nThe unit answers once, by ${last}. ${named}\n\nFoU Utbildning`,
    },
  },
  answer: {
    named: 'The answer is not anonymous',
    namedText: named,
    forUnit: (unit) => `You answer for ${unit}.`,
  },
  poster: {
    heading: (unit) => `How is it to supervise at ${unit}?`,
    ask: (title) => `You who supervise here: answer the survey ${title}. It takes less than two minutes.`,
  },
  unitAnswers: {
    title: 'What the units answer',
    lead: 'Shown under the name of the unit, as answers come in. The units were told so before they answered.',
    question: 'Question to show',
    answer: 'Answer',
    none: { title: 'No answer yet', text: 'Units that you may see are shown here when they have answered.' },
    nothing: 'No answer to this question',
    sum: (total, units) => `Together ${total}, from ${counted(units, 'unit', 'units')}.`,
    open: 'Answers are shown as they come in',
    openText: (date) =>
      `The wave is open until ${date}. The answers are those of the units and shown under their names.`,
    notYet: 'Has not answered',
  },
};
