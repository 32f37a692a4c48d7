import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { formRules } from '#db/schema/programmes.ts';
import { sources } from './sources.ts';
import type { SourceKey } from './sources.ts';

export type RuleRow = typeof formRules.$inferInsert;

/** Code, value, source, first day, Swedish name, English name. */
export type RuleSeed = readonly [
  code: string,
  value: unknown,
  source: SourceKey,
  validFrom: string,
  sv: string,
  en: string,
];

export function ruleRows(form: PlacementForm, seeds: readonly RuleSeed[]): RuleRow[] {
  return seeds.map(([code, value, key, validFrom, sv, en]) => {
    const [source, sourceUrl] = sources[key];
    return { id: `${form}:${code}:${validFrom}`, form, code, name: { sv, en }, value, source, sourceUrl, validFrom };
  });
}
