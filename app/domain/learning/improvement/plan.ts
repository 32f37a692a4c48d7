import { LAST_WEEK } from './settings.ts';
import type { Plan } from './settings.ts';

/** Weeks of data there are before the first day, where they are asked for. */
export const WEEKS_BEFORE = 24;
/** Discharged a week. */
export const PATIENTS = 30;

/** Made up, as all of the lab: weeks that a question or an extract costs before anything can begin. */
const WEEKS_FOR_QUESTION: Readonly<Record<Plan['question'], number>> = { count: 6, tool: 20, action: 0 };
const WEEKS_FOR_DATA: Readonly<Record<Plan['data'], number>> = { new: 0, everything: 10, history: 2 };

/** Share of the patients who are called within a week, before anything is changed. */
const USUALLY_CALLED = 0.25;
/** Share who are admitted again within 30 days, of those called and of those not called. */
const RISK = { called: 0.14, notCalled: 0.27 };
/** Minutes that whoever calls the ward waits, before anything is changed. */
const USUAL_WAIT = 6;

interface ChangeModel {
  /** Share who are called when it is new. */
  called: number;
  /** Weeks in which half of the gain is lost where nobody sees to it. */
  halfLife: number;
  /** Minutes longer to wait, when as many are called as at most. */
  wait: number;
}

const CHANGE_MODELS: Readonly<Record<Plan['change'], ChangeModel>> = {
  training: { called: 0.6, halfLife: 6, wait: 3 },
  reminder: { called: 0.45, halfLife: 5, wait: 2 },
  squeezed: { called: 0.8, halfLife: 9, wait: 5 },
  booked: { called: 0.8, halfLife: 12, wait: 0.2 },
};

/** Weeks after its start until nobody sees to a change any more. */
const WEEKS_OWNED: Readonly<Record<Plan['owner'], number>> = { nobody: 0, project: 16, role: Infinity };

/** The week, counted from the first day, in which the change begins. */
export function startOf({ question, data }: Plan): number {
  return WEEKS_FOR_QUESTION[question] + WEEKS_FOR_DATA[data];
}

/** The first week that is measured; below 0 before the first day. */
export function measuredFrom({ data }: Plan): number {
  return data === 'new' ? 0 : -WEEKS_BEFORE;
}

/** What a week is like on average: what is drawn varies round it. */
export interface WeekLevel {
  /** Shares of the patients. */
  process: number;
  outcome: number;
  /** Minutes. */
  balance: number;
}

/** A week in which nothing is changed. */
export const USUAL_LEVEL: WeekLevel = {
  process: USUALLY_CALLED,
  outcome: outcomeOf(USUALLY_CALLED),
  balance: USUAL_WAIT,
};

export function levelIn(plan: Plan, week: number): WeekLevel {
  const { called: most, halfLife, wait } = CHANGE_MODELS[plan.change];
  const kept = keptIn(plan, week, halfLife);
  const process = USUALLY_CALLED + (most - USUALLY_CALLED) * kept;
  return { process, outcome: outcomeOf(process), balance: USUAL_WAIT + wait * kept };
}

/** Of what a change gave when it was new, so much is there in a week; 0 before it begins. */
function keptIn(plan: Plan, week: number, halfLife: number): number {
  const age = week - startOf(plan);
  if (age < 0) return 0;
  return 0.5 ** (Math.max(0, age - WEEKS_OWNED[plan.owner]) / halfLife);
}

function outcomeOf(called: number): number {
  return called * RISK.called + (1 - called) * RISK.notCalled;
}

/** What the year came to, on average. */
export interface YearOutcome {
  /** Fewer admitted again than if nothing had been changed. */
  avoided: number;
  discharged: number;
  /** Whether most of the gain is left at the end of the year. */
  isHeld: boolean;
  /** Minutes longer to wait at the end of the year, and in the worst week. */
  waitLonger: number;
  waitLongest: number;
}

const HELD = 0.75;

export function yearOf(plan: Plan): YearOutcome {
  const weeks = Array.from({ length: LAST_WEEK }, (_, week) => levelIn(plan, week));
  const waits = weeks.map(({ balance }) => balance - USUAL_WAIT);
  return {
    avoided: weeks.reduce((sum, { outcome }) => sum + PATIENTS * (USUAL_LEVEL.outcome - outcome), 0),
    discharged: LAST_WEEK * PATIENTS,
    isHeld: keptIn(plan, LAST_WEEK - 1, CHANGE_MODELS[plan.change].halfLife) >= HELD,
    waitLonger: waits.at(-1) ?? 0,
    waitLongest: Math.max(...waits),
  };
}
