import type { Statement, SummaryCase } from './case.ts';

/** `found` and `missed` are faults; `alarm` was marked and is right, `fine` was left and is right. */
export type Verdict = 'found' | 'missed' | 'alarm' | 'fine';

/** How well a summary was checked. */
export interface Checking {
  verdicts: ReadonlyMap<string, Verdict>;
  faults: number;
  found: number;
  /** Marked although nothing is wrong. */
  alarms: number;
  /** Severity of what was found, and of all that was there. */
  points: number;
  most: number;
  /** Missed, the worst first. */
  missed: readonly Statement[];
}

/** Compares what was marked with what was planted. A mark on what is right costs no points; it is counted by itself. */
export function judge({ sentences, points }: SummaryCase, isMarked: (id: string) => boolean): Checking {
  const all = [...sentences, ...points];
  const verdicts = new Map(all.map((statement) => [statement.id, verdictOn(statement, isMarked(statement.id))]));
  const those = (verdict: Verdict) => all.filter(({ id }) => verdicts.get(id) === verdict);
  const found = those('found');
  const missed = those('missed').sort((a, b) => severityOf(b) - severityOf(a));
  return {
    verdicts,
    faults: found.length + missed.length,
    found: found.length,
    alarms: those('alarm').length,
    points: weigh(found),
    most: weigh(found) + weigh(missed),
    missed,
  };
}

function verdictOn({ fault }: Statement, marked: boolean): Verdict {
  if (fault) return marked ? 'found' : 'missed';
  return marked ? 'alarm' : 'fine';
}

function severityOf({ fault }: Statement): number {
  return fault?.severity ?? 0;
}

function weigh(statements: readonly Statement[]): number {
  return statements.reduce((sum, statement) => sum + severityOf(statement), 0);
}
