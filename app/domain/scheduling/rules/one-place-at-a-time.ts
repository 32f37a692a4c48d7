import { at } from '../facts.ts';
import { NO_WEIGHT } from './rule.ts';
import type { Rule } from './rule.ts';

export const onePlaceAtATime: Rule = {
  id: 'one-place-at-a-time',
  name: { sv: 'En plats i taget', en: 'One place at a time' },
  description: {
    sv: 'Ingen placeras i en vecka då hen redan har en placering, i omgången eller i en annan.',
    en: 'Nobody is placed in a week in which they have a placement already, in this round or another.',
  },
  strength: 'hard',
  always: true,
  source: { sv: 'Ingen kan vara på två ställen', en: 'Nobody can be at two places' },
  ...NO_WEIGHT,
  forbids({ learner, demand }) {
    const weeks = demand.weeks.filter((week) => learner.busyWeeks?.includes(week));
    return weeks.length > 0 ? { code: 'placed_elsewhere', params: { weeks } } : null;
  },
  obstructs({ demand }, others) {
    const weeks = demand.weeks.filter((week) => others.some((other) => other.demand.weeks.includes(week)));
    return weeks.length > 0 ? { code: 'placed_elsewhere', params: { weeks } } : null;
  },
  ownRows(model, { demands }, facts) {
    // Candidates of a demand may lie in other weeks than it, where it could be moved.
    const alike = demands.flatMap((demand) => [
      ...Map.groupBy(at(facts.demands, demand).candidates, ({ placing }) => placing.demand).values(),
    ]);
    const byWeek = new Map<string, number[]>();
    alike.forEach(([first], group) => {
      for (const week of first?.placing.demand.weeks ?? []) byWeek.set(week, [...(byWeek.get(week) ?? []), group]);
    });
    const together = new Map([...byWeek.values()].map((groups) => [groups.join(), groups]));
    for (const groups of together.values()) {
      if (groups.length < 2) continue;
      const row = model.row(-Infinity, 1);
      for (const group of groups) for (const candidate of at(alike, group)) model.count(row, candidate);
    }
  },
  sees: ({ demand }) => demand.weeks.join(' '),
};
