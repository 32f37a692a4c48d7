import type { LearnerStatus } from './facts.ts';

/** What has been seen of learners who come and go. A trial is one change of term that a learner went through. */
export interface HistoryCounts {
  /** Changes of term before which a learner was studying. */
  learnerTerms: number;
  dropouts: number;
  leaves: number;
  /** Changes of term before which a learner was on leave. */
  pausedTerms: number;
  returns: number;
}

/** Terms are counted from the running one, which is 0. */
export interface ObservedLearner {
  /** First term in which she was seen. */
  from: number;
  /** Last term in which she took part in a round; null for none. */
  lastSeen: number | null;
  status: LearnerStatus;
  changes: readonly { term: number; to: LearnerStatus }[];
}

export function noHistory(): HistoryCounts {
  return { learnerTerms: 0, dropouts: 0, leaves: 0, pausedTerms: 0, returns: 0 };
}

/**
 * Counts drop-outs, leaves and returns over the changes of term that learners have been through. Where the day of a
 * drop-out or a leave is not recorded, it may have been any term since the first, and counts as in the middle.
 */
export function countHistory(learners: readonly ObservedLearner[]): HistoryCounts {
  const counts = noHistory();
  for (const learner of learners) {
    if (learner.from > 0) continue;
    if (learner.changes.length > 0) addRecorded(counts, learner);
    else addUndated(counts, learner);
  }
  return counts;
}

export function addCounts(a: HistoryCounts, b: HistoryCounts): HistoryCounts {
  return {
    learnerTerms: a.learnerTerms + b.learnerTerms,
    dropouts: a.dropouts + b.dropouts,
    leaves: a.leaves + b.leaves,
    pausedTerms: a.pausedTerms + b.pausedTerms,
    returns: a.returns + b.returns,
  };
}

function addUndated(counts: HistoryCounts, { from, lastSeen, status }: ObservedLearner): void {
  const terms = -from;
  if (status === 'active') counts.learnerTerms += terms;
  else if (status === 'finished') counts.learnerTerms += Math.max(0, (lastSeen ?? from) - from);
  else {
    counts.learnerTerms += Math.max(1, (terms + 1) / 2);
    if (status === 'left') counts.dropouts += 1;
    else counts.leaves += 1;
  }
}

function addRecorded(counts: HistoryCounts, { from, changes }: ObservedLearner): void {
  let state: LearnerStatus = 'active';
  let at = from;
  for (const { term, to } of changes) {
    addTerms(counts, state, Math.max(0, term - at));
    if (to !== state) addStep(counts, state, to);
    if (to === 'left' || to === 'finished') return;
    state = to;
    at = Math.max(at, term + 1);
  }
  addTerms(counts, state, Math.max(0, -at));
}

function addTerms(counts: HistoryCounts, state: LearnerStatus, terms: number): void {
  if (state === 'paused') counts.pausedTerms += terms;
  else counts.learnerTerms += terms;
}

function addStep(counts: HistoryCounts, from: LearnerStatus, to: LearnerStatus): void {
  if (to === 'finished') return;
  if (from === 'paused' && to === 'active') {
    counts.pausedTerms += 1;
    counts.returns += 1;
    return;
  }
  counts.learnerTerms += 1;
  if (to === 'left') counts.dropouts += 1;
  if (to === 'paused') counts.leaves += 1;
}
