import { decisionGate, monitoringGate } from './gates-in-use.ts';
import { limitedGate } from './gates-with-patients.ts';
import { dataGate, lawGate, needGate, silentGate } from './gates-on-paper.ts';
import { IDEA_TRUTHS } from './ideas.ts';
import { startOf } from './state.ts';
import type { GateId, Passage, State } from './state.ts';
import type { IdeaId, TestbedSettings } from './settings.ts';

export const GATES = ['need', 'data', 'law', 'silent', 'limited', 'decision', 'monitoring'] as const;

/** How it ended, for whoever knows all that was true. */
export const ENDINGS = [
  'stoppedRightly',
  'stoppedUseful',
  'noBenefit',
  'unowned',
  'harmed',
  'unknown',
  'unguarded',
  'sound',
] as const;
export type Ending = (typeof ENDINGS)[number];

export interface Journey {
  /** The gates passed, in order. */
  passages: Passage[];
  /** The gate that waits for a choice; null when the journey has ended. */
  waiting: GateId | null;
  weeks: number;
  state: State;
  /** Null until it has ended. */
  ending: Ending | null;
}

const WALK: Readonly<Record<GateId, (state: State, settings: TestbedSettings) => State | null>> = {
  need: needGate,
  data: dataGate,
  law: lawGate,
  silent: silentGate,
  limited: limitedGate,
  decision: decisionGate,
  monitoring: monitoringGate,
};

/**
 * An idea on its way from need to use, as far as choices have been made. Each gate turns what is known and what has
 * happened so far into the next state; it answers null while its choice is missing. Everything follows from the choices
 * and the idea's truths (`ideas.ts`): nothing is drawn.
 */
export function walk(idea: IdeaId, settings: TestbedSettings): Journey {
  let state = startOf(IDEA_TRUTHS[idea]);
  let waiting: GateId | null = null;
  for (const gate of GATES) {
    if (state.isStopped) break;
    const next = WALK[gate](state, settings);
    if (!next) {
      waiting = gate;
      break;
    }
    state = next;
  }
  const weeks = state.passages.reduce((sum, passage) => sum + passage.weeks, 0);
  return { passages: state.passages, waiting, weeks, state, ending: waiting ? null : endingOf(state, settings) };
}

function endingOf(state: State, settings: TestbedSettings): Ending {
  const { idea, isStopped, harmed, knowledge } = state;
  if (isStopped) return idea.effect > 0 ? 'stoppedUseful' : 'stoppedRightly';
  if (idea.effect === 0) return 'noBenefit';
  if (settings.owner === '') return 'unowned';
  if (harmed >= 1) return 'harmed';
  if (knowledge !== 'known') return 'unknown';
  return guardrailsOf(settings).every(({ stands }) => stands) ? 'sound' : 'unguarded';
}

export const GUARDRAILS = [
  'owner',
  'measure',
  'dpia',
  'split',
  'stopping',
  'fallback',
  'training',
  'monitoring',
  'change',
  'incidents',
] as const;
export type Guardrail = (typeof GUARDRAILS)[number];

/** Which guardrails stand: what keeps patients safe whatever the model does. */
export function guardrailsOf(settings: TestbedSettings): { id: Guardrail; stands: boolean }[] {
  const stands: Record<Guardrail, boolean> = {
    owner: settings.owner === 'on',
    measure: settings.measure === 'effect',
    dpia: settings.dpia === 'on',
    split: settings.silentSplit === 'on' || settings.limitedSplit === 'on' || settings.monitoring === 'groups',
    stopping: settings.stopping === 'on',
    fallback: settings.fallback === 'on',
    training: settings.training === 'on',
    monitoring: settings.monitoring === 'total' || settings.monitoring === 'groups',
    change: settings.change === 'on',
    incidents: settings.incidents === 'on',
  };
  return GUARDRAILS.map((id) => ({ id, stands: stands[id] }));
}
