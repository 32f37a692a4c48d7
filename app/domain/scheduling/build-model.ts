import type { Facts } from './facts.ts';
import { createModelBuilder } from './model-builder.ts';
import type { Matrix } from './model-builder.ts';
import { RULES } from './rules/catalog.ts';

/** Columns per demand, and the rows and columns that the rules in force contribute. */
export function buildModel(facts: Facts): Matrix {
  const openPrice = facts.settings.get('everyone-placed')?.weight ?? 0;
  const { builder, finish } = createModelBuilder(
    facts.candidates.map((candidate) => candidate.price),
    facts.demands.map(() => openPrice),
  );
  facts.demands.forEach(({ candidates }, demand) => {
    const row = builder.row(1, 1);
    builder.put(row, builder.open(demand), 1);
    for (const candidate of candidates) builder.put(row, builder.chosen(candidate), 1);
  });
  for (const rule of RULES) {
    const setting = facts.settings.get(rule.id);
    if (rule.rows && setting?.enabled) rule.rows(builder, facts, setting);
  }
  return finish();
}
