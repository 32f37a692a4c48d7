import { z } from 'zod';
import { isIsoWeek } from '../../shared/weeks.ts';
import type { IsoWeek } from '../../shared/weeks.ts';

/** A place cannot have more learners than this more or less, whatever is tried. */
export const MOST_PLACES = 50;

const week = z.custom<IsoWeek>((value) => typeof value === 'string' && isIsoWeek(value));
const weeks = { from: week, to: week };
const key = z.string().min(1);
const ruleSetting = z.object({
  enabled: z.boolean(),
  weight: z.number().int().min(0).optional(),
  params: z.record(z.string(), z.union([z.number(), z.array(z.number())])).optional(),
});

/** What a scenario may change in a round; its own id apart, a change is what it says and no more. */
const CHANGES = [
  /** A unit takes nobody in some weeks. */
  z.object({ kind: z.literal('unit_closed'), unitId: key, ...weeks }),
  /** A unit has more or fewer places for the round's form in some weeks. */
  z.object({ kind: z.literal('unit_places'), unitId: key, ...weeks, by: z.number().int() }),
  z.object({ kind: z.literal('learner_leaves'), learnerId: key }),
  z.object({ kind: z.literal('learner_joins'), learnerId: key }),
  z.object({ kind: z.literal('period_moved'), periodId: key, ...weeks }),
  /** A learner is to be at a unit in a period, whatever the optimiser would rather. */
  z.object({ kind: z.literal('lock_set'), periodId: key, learnerId: key, unitId: key }),
  z.object({ kind: z.literal('lock_lifted'), periodId: key, learnerId: key }),
  /** A rule as it would be set; null for as the catalogue has it. */
  z.object({ kind: z.literal('rule_set'), ruleId: key, setting: ruleSetting.nullable() }),
] as const;

const change = z.discriminatedUnion('kind', CHANGES);

export type Change = z.output<typeof change>;
export type ChangeKind = Change['kind'];
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;

/** A change with what it is called in its list. */
export type ScenarioChange = Change & { id: string };

export const CHANGE_KINDS = CHANGES.map(({ shape }) => shape.kind.value);

/** A scenario's list of changes, as it is kept. */
export const scenarioChanges = z.array(z.intersection(z.object({ id: key }), change));

/** What may still change in a round that has been published: the round itself is as people have been told. */
const AFTER_PUBLICATION: readonly ChangeKind[] = ['unit_closed', 'unit_places', 'learner_leaves', 'learner_joins'];

export function changeKinds(isOpen: boolean): readonly ChangeKind[] {
  return isOpen ? CHANGE_KINDS : AFTER_PUBLICATION;
}
