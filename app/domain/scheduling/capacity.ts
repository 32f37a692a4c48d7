import type { Candidate, Facts } from './facts.ts';
import type { Plan } from './plan.ts';
import type { ResourceKind } from './problem.ts';
import type { ReasonCode } from './proposal.ts';
import type { Finding } from './rules/rule.ts';
import type { SharedModel } from './shared-model.ts';

/** The capacity rules differ in the kind of resource they guard; this is what they share. */
export function capacityOf(kind: ResourceKind, code: ReasonCode) {
  return {
    full(plan: Plan, candidate: Candidate): Finding | null {
      for (const slot of candidate.slots) {
        if (slot.resource.kind !== kind || (plan.slotLoad[slot.index] ?? 0) < slot.free) continue;
        const { id: resourceId, level, place } = slot.resource;
        const about = { ...(level !== undefined && { level }), ...(place !== undefined && { place }) };
        return { code, params: { resourceId, weeks: slot.weeks, places: slot.free, ...about } };
      }
      return null;
    },
    rows(model: SharedModel, facts: Facts): void {
      const users = facts.slots.slots.map((): Candidate[] => []);
      for (const candidate of facts.candidates) {
        for (const slot of candidate.slots) users[slot.index]?.push(candidate);
      }
      for (const slot of facts.slots.slots) {
        const rivals = users[slot.index] ?? [];
        if (slot.resource.kind !== kind || rivals.length <= slot.free) continue;
        const row = model.row(-Infinity, slot.free);
        for (const candidate of rivals) model.count(row, candidate);
      }
    },
  };
}
