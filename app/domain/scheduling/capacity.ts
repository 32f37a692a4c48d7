import type { Facts } from './facts.ts';
import type { ModelBuilder } from './model-builder.ts';
import type { Plan } from './plan.ts';
import type { ResourceKind } from './problem.ts';
import type { ReasonCode } from './proposal.ts';
import type { Finding } from './rules/rule.ts';

/** The three capacity rules differ in the kind of resource they guard; this is what they share. */
export function capacityOf(kind: ResourceKind, code: ReasonCode) {
  return {
    rows(model: ModelBuilder, facts: Facts): void {
      const users = new Map<number, number[]>();
      for (const candidate of facts.candidates) {
        for (const slot of facts.slots.of(candidate.demand, candidate.unit)) {
          if (slot.resource.kind !== kind) continue;
          const columns = users.get(slot.index);
          if (columns) columns.push(model.chosen(candidate));
          else users.set(slot.index, [model.chosen(candidate)]);
        }
      }
      for (const slot of facts.slots.slots) {
        const columns = users.get(slot.index) ?? [];
        if (columns.length <= slot.free) continue;
        const row = model.row(-Infinity, slot.free);
        for (const column of columns) model.put(row, column, 1);
      }
    },
    obstructs(plan: Plan, demand: number, unit: number): Finding | null {
      for (const slot of plan.facts.slots.of(demand, unit)) {
        if (slot.resource.kind !== kind || (plan.slotLoad[slot.index] ?? 0) < slot.free) continue;
        return { code, params: { resourceId: slot.resource.id, weeks: slot.weeks, places: slot.free } };
      }
      return null;
    },
  };
}
