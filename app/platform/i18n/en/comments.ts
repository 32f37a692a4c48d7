import type { Catalogue } from '../catalogue.ts';
import type { comments as swedish } from '../sv/comments.ts';

export const comments: Catalogue<typeof swedish> = {
  title: 'In their own words',
  lead: (wave) => `What respondents have written in ${wave}.`,
  group: 'Whose answers',
  none: {
    title: 'No comments to show',
    text: (fewest) =>
      `Comments are shown where at least ${fewest} people have written, and only when no comparison leaves fewer.`,
  },
  nothingShown: 'No comment has been let through yet.',
  shown: (shown, written) => `${shown} of ${written} comments are shown, in an order of chance.`,
  about: 'What they are about',
  aboutIn: (question) => `What they are about: ${question}`,
  aboutNote: 'Counted by words in the comments shown. A comment may be about several things, or none of them.',
  topic: 'Topic',
  count: 'Comments',
  example: 'For example',
  topics: {
    introduction: 'Introduction and reception',
    supervision: 'Supervision',
    continuity: 'The same supervisor',
    feedback: 'Feedback and assessment',
    inclusion: 'Treatment and team',
    opportunities: 'What one may do and learn',
    workload: 'Stress and staffing',
    schedule: 'Schedule and shifts',
    systems: 'Logins and systems',
    premises: 'Premises',
    journey: 'Travel and housing',
    goals: 'Goals and assignments',
  },
  moderate: {
    title: 'Review comments',
    lead: (wave) =>
      `Read what has been written in ${wave} and take out what points at somebody before it is shown. Which unit it is about is not seen here.`,
    open: (count) => (count === 1 ? 'Review 1 comment' : `Review ${count} comments`),
    which: (position, all) => `Comment ${position} of ${all}`,
    decide: (act, comment) => `${act}: ${comment}`,
    asShown: 'How it is shown',
    proposed: 'The proposal has replaced what looks like names, numbers and addresses. Check it and change it.',
    show: 'Show',
    hide: 'Do not show',
    done: 'Nothing waits to be reviewed',
    change: 'Change what is shown',
    questions: 'Questions',
    waits: (question, count) => `${question} (${count} waiting)`,
    settled: (count, all) => `${count} of ${all} reviewed`,
    later: (count) => `${count} more are shown when these have been reviewed.`,
    never: (count, fewest) =>
      `${count} comments are never shown to anybody, since fewer than ${fewest} people have written where they belong.`,
  },
  marks: {
    email: '[e-mail]',
    link: '[link]',
    identity: '[personal number]',
    phone: '[phone number]',
    number: '[number]',
    name: '[name]',
  },
};
