import type { Violation } from './check.ts';

/** Whether a plan breaks something that another did not break, or more of it. */
export function isWorse(after: readonly Violation[], before: readonly Violation[]): boolean {
  const known = new Map(before.map((violation) => [keyOf(violation), excess(violation)]));
  return after.some((violation) => excess(violation) > (known.get(keyOf(violation)) ?? 0));
}

function keyOf({ code, demandId, params }: Violation): string {
  return JSON.stringify([code, demandId, params['resourceId'], params['weeks']]);
}

/** Learners above the places; 1 for a rule about one placement. */
export function excess({ params }: Violation): number {
  return params['taken'] === undefined ? 1 : Number(params['taken']) - Number(params['places']);
}
