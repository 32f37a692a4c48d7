import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { RULES } from './rules/catalog.ts';

/** What the rules about one learner's placements together may say of them in linear rows. */
export interface OwnModel {
  row(lower: number, upper: number): number;
  /** The candidate, if chosen, counts one in the row. */
  count(row: number, candidate: Candidate): void;
  /** The demand, if left open, counts one in the row. */
  countOpen(row: number, demand: number): void;
}

/** Rows over one learner's placements each, and by candidate and demand the rows in which it counts. */
export interface OwnRows {
  lower: number[];
  upper: number[];
  /** Candidates that count in each row. */
  candidates: number[][];
  /** Demands that count in each row when they stay open. */
  opens: number[][];
  /** Rows by candidate. */
  ofCandidate: number[][];
  /** Rows by demand that stays open. */
  ofOpen: number[][];
}

/** Collects what the rules in force say of each learner's placements together, as far as linear rows can say it. */
export function buildOwnRows(facts: Facts): OwnRows {
  const own: OwnRows = {
    lower: [],
    upper: [],
    candidates: [],
    opens: [],
    ofCandidate: facts.candidates.map(() => []),
    ofOpen: facts.demands.map(() => []),
  };
  const model: OwnModel = {
    row(lower, upper) {
      own.lower.push(lower);
      own.upper.push(upper);
      own.opens.push([]);
      return own.candidates.push([]) - 1;
    },
    count(row, { index }) {
      at(own.candidates, row).push(index);
      at(own.ofCandidate, index).push(row);
    },
    countOpen(row, demand) {
      at(own.opens, row).push(demand);
      at(own.ofOpen, demand).push(row);
    },
  };
  const isBinding = (id: string) => facts.settings.get(id)?.enabled && !facts.excepted?.has(id);
  const saying = RULES.flatMap(({ id, ownRows }) => (ownRows && isBinding(id) ? [ownRows] : []));
  for (const learner of facts.learners) for (const ownRows of saying) ownRows(model, learner, facts);
  return own;
}
