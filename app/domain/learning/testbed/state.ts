import type { Idea } from './ideas.ts';

export type GateId = 'need' | 'data' | 'law' | 'silent' | 'limited' | 'decision' | 'monitoring';

/** What the team is told at a gate. `ok` is what it looks like to them, not what is true. */
export interface Remark {
  code: RemarkCode;
  tone: 'ok' | 'warn' | 'bad';
  /** Cases, weeks, people or a share, by what the code is about. */
  cases?: number;
  weeks?: number;
  people?: number;
  share?: number;
}

export const REMARKS = [
  'ownerNamed',
  'ownerMissing',
  'measureEffect',
  'measureAccuracy',
  'measureAlarms',
  'baselineCounted',
  'supplierSays',
  'historyFine',
  'historyLower',
  'groupSeen',
  'groupsFine',
  'simpleSame',
  'simpleWorse',
  'deviceRight',
  'deviceOver',
  'deviceUnsure',
  'dpiaDone',
  'dpiaMissing',
  'silentSkipped',
  'silentFound',
  'silentTooFew',
  'silentFine',
  'fixed',
  'sentBackDevice',
  'sentBackDpia',
  'limitedSkipped',
  'limitedStopped',
  'limitedSeen',
  'limitedHidden',
  'limitedFine',
  'effectKnown',
  'effectNone',
  'effectUnowned',
  'effectApparent',
  'effectNoBaseline',
  'effectNotMeasured',
  'untrained',
  'decisionGrounded',
  'decisionUngrounded',
  'notHelpful',
  'stopped',
  'faultFound',
  'faultAllYear',
  'changeTested',
  'changeFound',
  'changeAllYear',
  'downNoPlan',
  'noIncidentRoute',
  'quietYear',
] as const;
export type RemarkCode = (typeof REMARKS)[number];

export interface Passage {
  gate: GateId;
  weeks: number;
  remarks: Remark[];
}

export interface State {
  idea: Idea;
  passages: Passage[];
  /** Where the group in which it goes worse was found; null while nobody knows of it. */
  foundAt: GateId | null;
  /** People for whom it went wrong, though it would have gone right had the model done as promised. */
  harmed: number;
  /** What is known of the effect on patients: nothing, what before and after seem to say, or what a comparison says. */
  knowledge: 'none' | 'apparent' | 'known';
  isStopped: boolean;
}

export function startOf(idea: Idea): State {
  return { idea, passages: [], foundAt: null, harmed: 0, knowledge: 'none', isStopped: false };
}

/** The state after a gate. */
export function pass(state: State, passage: Passage, change: Partial<Omit<State, 'idea' | 'passages'>> = {}): State {
  return { ...state, ...change, passages: [...state.passages, passage] };
}

/** A remark where it is called for, and none where it is not. */
export function when(isSo: boolean, remark: Remark): Remark[] {
  return isSo ? [remark] : [];
}
