import type { Catalogue } from '../catalogue.ts';
import type { prerequisites as swedish } from '../sv/prerequisites.ts';

export const prerequisites: Catalogue<typeof swedish> = {
  title: 'Prerequisites',
  titleOf: (programme) => `Prerequisites, ${programme}`,
  lead: 'Nobody is placed in a course until the courses that it requires are done, planned earlier or done earlier in the round. This holds in every round with the rule Prerequisites; placements that have been made are not moved.',
  caption: 'Courses and what they require',
  course: 'Course',
  required: 'Course required before it',
  courseLabel: (code, name) => `${code} ${name}`,
  none: {
    title: 'No prerequisites',
    text: 'The courses of the programme can be read in any order. Add the first prerequisite here.',
    read: 'The courses of the programme can be read in any order.',
  },
  choose: 'Choose a course',
  addTitle: 'Add a prerequisite',
  add: 'Add the prerequisite',
  remove: 'Remove',
  removeNamed: (course, required) => `Remove that ${course} requires ${required}`,
  fieldErrors: {
    same_course: 'A course cannot require itself. Choose another course.',
    known: 'This prerequisite is there already.',
  },
  circular: ([course = '', ...required]) =>
    `${course} would require itself: ${course} requires ${required.join(', which requires ')}. Remove one of the other prerequisites first.`,
  link: 'Prerequisites between the courses',
  whichCourses: 'Which courses are required',
};
