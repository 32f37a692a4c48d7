import type { Catalogue } from '../catalogue.ts';
import type { paths as swedish } from '../sv/paths.ts';

export const pathNames: Readonly<Record<string, string>> = {
  student: 'Student',
  nurse: 'Nurse and supervisor',
  doctor: 'Doctor in BT and ST',
  manager: 'Manager',
  director: 'Study director and education lead',
};

export const paths: Catalogue<typeof swedish> = {
  title: 'Learning paths',
  path: 'Learning path',
  lead: 'A choice of modules in a good order, by what you do.',
  names: pathNames,
  leads: {
    student: 'So that you can ask the right question when a tool gives an answer while you are with a patient.',
    nurse: 'Use tools with judgement, follow the patients’ own answers and act on a risk list.',
    doctor: 'Read a model, check a text, request data and tell a finding from a rule.',
    manager: 'What it costs, what patients gain from it, and what is worth introducing.',
    director: 'What you need to lead others’ learning about data and AI.',
  },
  extent: (modules, minutes) => `${modules} modules, about ${minutes} minutes`,
  progress: (done, all) => `${done} of ${all} done`,
  assigned: 'Assigned to you',
  assignedTo: (path) => `The learning path ${path}`,
  due: (date) => `To be done by ${date}`,
  late: (date) => `Was to be done by ${date}`,
  noDue: 'No last day',
  whoSees:
    'Those who assign paths to your group see how many modules you have mastered and when you had done them all. Nobody but you sees your answers.',
  done: 'You have done the whole path.',
  next: (module) => `Start with ${module}`,
  toAssignments: 'Assign learning paths',
  milestones: {
    title: 'Milestones that the path touches',
    lead: 'Something to talk about with your supervisor. The modules replace no course, no certificate and no assessment.',
    caption: 'Milestones with their number in each rulebook',
    theme: 'Area',
    st2015: 'ST, SOSFS 2015:8',
    st2021: 'ST, HSLF-FS 2021:8',
    bt: 'BT, HSLF-FS 2021:8',
    themes: { quality: 'Quality and patient safety', science: 'Medical science', law: 'Laws and regulations' },
    modules: 'Modules',
  },
  assignments: {
    title: 'Assigned learning paths',
    lead: 'Which groups are to take which path, and how far they have come.',
    caption: 'Assigned learning paths, the latest first',
    add: 'Assign a learning path',
    none: {
      title: 'No learning path has been assigned',
      text: 'Assign a path to a cohort, a programme or the supervisors at a unit.',
    },
    group: 'Group',
    groupHint: 'Those who join the group later are given the path too.',
    learners: (programme, school, cohort) => `${programme}, ${school}: ${cohort ?? 'all cohorts'}`,
    learnersShort: (programme, cohort) => `${programme}, ${cohort ?? 'all cohorts'}`,
    supervisors: (profession, unit) => `Supervisors, ${profession.toLowerCase()}: ${unit}`,
    withPeople: (group, people) => `${group} (${people})`,
    dueOn: 'To be done by',
    assignedOn: 'Assigned',
    through: 'Done',
    ofPeople: (done, people) => `${done} of ${people}`,
    create: 'Assign the path',
    told: 'Those who have an account get a mail within the hour (the next morning if it is evening), and another a week before the last day if anything is left.',
    notAnswers: 'This shows how many modules each has mastered, never what anybody has answered.',
    members: 'People',
    membersCaption: 'Those in the group now and how far they have come',
    name: 'Name',
    modulesDone: 'Modules done',
    completedAt: 'All done',
    notYet: 'Not yet',
    noAccount: 'No account',
    byModule: 'Done in each module',
    module: 'Module',
    nobody: { title: 'Nobody is in the group now', text: 'When somebody joins the group, it shows here.' },
    lapsed: 'The path is no more. Remove the assignment.',
    removeTitle: 'Remove the assignment?',
    removeText: 'Nobody loses what they have learnt. You can undo it in the history.',
    remove: 'Remove the assignment',
    fieldErrors: {
      choose_path: 'Choose a learning path.',
      choose_group: 'Choose a group.',
      past: 'Give today’s date or a later day.',
      date: 'Write the date as 2027-05-28.',
    },
  },
  letters: {
    assigned: {
      subject: (path) => `The learning path ${path} is assigned to you`,
      body: (name, path, extent, due, link) =>
        `Hello ${name}!\n\nYou have been given the learning path ${path}: ${extent}. ${due === null ? '' : `It is to be done by ${due}. `}Those who assign paths to your group see how many modules you have mastered, but nobody but you sees what you answer.\n\nStart here: ${link}\n`,
    },
    due: {
      subject: (path, due) => `The learning path ${path} is to be done by ${due}`,
      body: (name, path, left, due, link) =>
        `Hello ${name}!\n\n${left === '1' ? 'One module is' : `${left} modules are`} left in the learning path ${path}. It is to be done by ${due}.\n\nGo on here: ${link}\n`,
    },
    review: {
      subject: (count) => (count === '1' ? 'One question to review' : `${count} questions to review`),
      body: (name, count, link) =>
        `Hello ${name}!\n\n${count === '1' ? 'One question that you have known' : `${count} questions that you have known`} may be tried again. It takes a few minutes.\n\nReview here: ${link}\n\nYou get at most one such mail a week. You turn them off on the same page.\n`,
    },
  },
};
