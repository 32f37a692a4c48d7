/** What of the reader's reach a report is on: all of it, one unit with those below it, or one education provider. */
export type ReportScope = { kind: 'all' } | { kind: 'unit' | 'school'; id: string };

export const EVERYTHING: ReportScope = { kind: 'all' };

const KIND_OF = { enhet: 'unit', larosate: 'school' } as const;
const ALL = 'alla';

/** Reads `alla`, `enhet:<id>` and `larosate:<id>`, as they stand in addresses; null when it is none of them. */
export function parseScope(text: string): ReportScope | null {
  if (text === ALL) return EVERYTHING;
  const [, kind, id] = /^(enhet|larosate):(.+)$/.exec(text) ?? [];
  return kind === undefined || id === undefined ? null : { kind: KIND_OF[kind as keyof typeof KIND_OF], id };
}

/** The same text again. */
export function scopeKey(scope: ReportScope): string {
  if (scope.kind === 'all') return ALL;
  return `${scope.kind === 'unit' ? 'enhet' : 'larosate'}:${scope.id}`;
}

/** Whether something at a unit, given by an education provider, belongs to what the report is on. */
export function isInScope(
  scope: ReportScope,
  { unitPath, schoolId }: { unitPath: string; schoolId: string | null },
): boolean {
  if (scope.kind === 'all') return true;
  return scope.kind === 'unit' ? unitPath.includes(`/${scope.id}/`) : schoolId === scope.id;
}
