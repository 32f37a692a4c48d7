import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { burden as swedish } from '../sv/burden.ts';

export const burden: Catalogue<typeof swedish> = {
  title: 'Burden from earlier terms',
  ownTitle: 'Your burden',
  ownLead:
    'Whoever has had longer journeys or got less of her wishes than others comes first next time. Here you see what counts, where it comes from and what it gives.',
  lead: 'Whoever has carried more than others weighs more next time: journeys, wishes met and late changes, round by round.',
  now: (points, term) => `In a round of ${term}, ${counted(points, 'point counts', 'points count')}.`,
  nothingNow: (term) => `In a round of ${term}, nothing counts.`,
  gives: (percent) => `What the placements cost then weighs ${percent} more, so that gentler ones come first.`,
  rules: (most, decay) =>
    `At most ${most} points count. For each term after the next one, ${decay} less counts. A round may have other limits.`,
  caption: 'What counts, the latest first',
  entry: (points, worth) => `${counted(points, 'point', 'points')}, gives ${worth} now`,
  kinds: {
    opening: 'From before there was an account',
    round: 'The placements as they were published',
    correction: 'Corrected when the round was closed',
    short_notice: 'Changes at short notice',
  },
  journeys: (minutes, mean) => `Journey of ${minutes} minutes one way on average, the mean of the round ${mean}.`,
  wishes: (steps, mean) => `${steps} steps from the first wish on average, the mean of the round ${mean}.`,
  measures: (minutes, steps) =>
    `A point is ${minutes} minutes or ${steps} steps more than the mean; the one is weighed against the other.`,
  changes: (count, points) =>
    `${counted(count, 'change', 'changes')} with under 14 days' notice, ${points} points each.`,
  none: 'Nothing is recorded.',
  heading: 'Burden',
  headingPoints: (points) => `${counted(points, 'point', 'points')}`,
};
