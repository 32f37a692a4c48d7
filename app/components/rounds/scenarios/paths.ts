import { CHANGE_KINDS } from '#app/domain/placements/scenarios/change.ts';
import type { ChangeKind } from '#app/domain/placements/scenarios/change.ts';

/** What a kind of change is called in an address. */
const PATHS: Readonly<Record<ChangeKind, string>> = {
  unit_closed: 'stangning',
  unit_places: 'platser',
  learner_leaves: 'lamnar',
  learner_joins: 'kommer-till',
  period_moved: 'period',
  lock_set: 'lasning',
  lock_lifted: 'upplasning',
  rule_set: 'regler',
};

export function scenariosAt(roundId: string): string {
  return `/omgangar/${roundId}/tank-om`;
}

export function scenarioAt(roundId: string, scenarioId: string): string {
  return `${scenariosAt(roundId)}/${scenarioId}`;
}

export function newChangeAt(at: string, kind: ChangeKind): string {
  return `${at}/ny/${PATHS[kind]}`;
}

/** The kind of change that an address names; undefined when it names none. */
export function kindAt(path: string): ChangeKind | undefined {
  return CHANGE_KINDS.find((kind) => PATHS[kind] === path);
}
