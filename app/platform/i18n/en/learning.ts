import type { Catalogue } from '../catalogue.ts';
import type * as swedish from '../sv/learning.ts';

export const learning: Catalogue<typeof swedish.learning> = {
  title: 'Information-driven care',
  lead: 'Short modules in which you try the method yourself on made-up patients, and learn when not to trust it.',
  goOn: (title) => `Go on with ${title}`,
  goOnNote: 'Where you last were.',
  kinds: { foundation: 'Foundations', method: 'Method', project: 'Project' },
  kindTitles: { foundation: 'Foundations', method: 'Methods', project: 'Projects' },
  minutes: (count) => `${count} minutes`,
  mastered: (known, all) => `${known} of ${all} modules done`,
  standings: { new: 'Not begun', begun: 'Begun', read: 'Read, questions left', mastered: 'Done' },
  short: { begun: 'begun', read: 'questions left', mastered: 'done' },
  askBefore: 'What do you know already? Answer before you read',
  toQuestions: 'I have read it, to the questions',
  next: (title) => `Next: ${title}`,
  modules: {
    what: {
      short: 'What it is',
      title: 'What is information-driven care?',
      lead: 'From question to change, and how to see whether it got better or was only chance.',
    },
    pec: {
      short: 'PEC',
      title: 'PEC: what a patient’s way through care costs',
      lead: 'The cost through the whole of care, and why the costliest get cheaper whatever you do.',
    },
    co2: {
      short: 'CO2',
      title: 'CO2: the climate footprint of care',
      lead: 'What weighs most on a patient’s way through care, and how certain that is.',
    },
    prom: {
      short: 'PROM',
      title: 'PROM: what patients answer themselves',
      lead: 'When a change is important, and why those who do not answer decide what you see.',
    },
    'atrial-fibrillation': {
      short: 'Atrial fibrillation',
      title: 'Atrial fibrillation: finding those who do not know',
      lead: 'What a flag from an ECG algorithm is worth, and who should do what with it.',
    },
  },
  lesson: {
    goals: 'After the module you can',
    pitfalls: 'Where it goes wrong',
    law: 'The law in brief',
    example: 'An example with made-up numbers',
    sources: 'Sources',
  },
  lab: { label: 'Lab', work: 'Work it out', reset: 'Start over' },
  questions: {
    title: (module) => `Questions: ${module}`,
    short: 'Questions',
    leads: {
      before: 'Guess if you like. The answers are compared with those you give afterwards, and nobody else sees them.',
      after:
        'The module is done when you have answered every question right. The answers are yours: nobody else sees them.',
    },
    known: 'You have answered this one right before.',
    submit: 'Answer',
    choose: 'Choose an answer.',
    back: 'To the module',
    result: {
      title: (module) => `Your answers: ${module}`,
      short: 'Your answers',
      right: (right, all) => `${right} of ${all} right`,
      beforeReading: (right, all) => `Before you read: ${right} of ${all} right.`,
      afterGuess: 'Now you can read the module. Afterwards the same things are asked in another way.',
      mastered: 'You have answered everything right. The module is done.',
      notYet: 'Some questions are left. Read the sections again and answer them asked in a new way.',
      yours: 'Your answer',
      correct: 'Right answer',
      isRight: 'Right',
      isWrong: 'Wrong',
      again: 'Answer new questions',
      read: 'Read the module',
    },
  },
};
