import type { CountedReason, Reason, ReasonCode } from './proposal.ts';

/** Why a unit was never in question: nothing about the learner or its places could be mended to change that. */
const NEVER_IN_QUESTION: ReadonlySet<ReasonCode> = new Set(['not_candidate', 'sector_not_allowed']);

/** What stands in the way at a demand's options, counted and ranked; each kind of attest, course, place and term is a reason of its own. */
export function countReasons(reasons: readonly Reason[]): CountedReason[] {
  const alike = Map.groupBy(reasons, ({ code, params }) =>
    [code, attestIn(params), courseIn(params), params.place, params.term].join(' '),
  );
  return rankReasons(
    [...alike.values()].flatMap(([first, ...rest]) => (first ? [{ ...first, count: rest.length + 1 }] : [])),
  );
}

/** First what stands in the way at units that were in question, the most common first; then why the others were not. */
export function rankReasons(reasons: readonly CountedReason[]): CountedReason[] {
  return reasons.toSorted(
    (a, b) => Number(NEVER_IN_QUESTION.has(a.code)) - Number(NEVER_IN_QUESTION.has(b.code)) || b.count - a.count,
  );
}

/** The kind of attest that a reason is about, or null. */
export function attestIn({ attest }: Reason['params']): string | null {
  return typeof attest === 'string' ? attest : null;
}

/** The course that a reason is about, or null. */
export function courseIn({ course }: Reason['params']): string | null {
  return typeof course === 'string' ? course : null;
}
