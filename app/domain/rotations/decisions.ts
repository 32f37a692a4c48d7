import { at } from './facts.ts';
import type { Facts, PieceFact, ResidentFact } from './facts.ts';
import type { Pattern } from './pattern.ts';

/** What a node of the search tree says of a block of a resident: at this clinic or not, or when it begins. */
export type Decision = { resident: number; block: number } & (
  { kind: 'at' | 'not_at'; clinic: number } | { kind: 'from' | 'until'; week: number }
);

export interface Share {
  pattern: Pattern;
  share: number;
}

const WHOLE = 1e-5;

/** The facts under decisions: residents without the options that are decided against. */
export function decide(facts: Facts, decisions: readonly Decision[]): Facts {
  const byResident = Map.groupBy(decisions, ({ resident }) => resident);
  const residents = [...facts.residents];
  for (const [resident, own] of byResident) residents[resident] = decideResident(at(residents, resident), own);
  return { ...facts, residents };
}

function decideResident(resident: ResidentFact, decisions: readonly Decision[]): ResidentFact {
  const pieces = resident.pieces.map((piece) =>
    decisions.reduce((left, decision) => (decision.block === piece.block ? decidePiece(left, decision) : left), piece),
  );
  const planned = new Set(decisions.flatMap(({ kind, block }) => (kind === 'at' ? [block] : [])));
  const mustPlan = resident.shape.pieces.reduce(
    (bits, { block }, index) => (planned.has(at(pieces, index).block) ? bits | (1 << block) : bits),
    0,
  );
  return { ...resident, pieces, mustPlan };
}

function decidePiece(piece: PieceFact, decision: Decision): PieceFact {
  switch (decision.kind) {
    case 'at':
      return { ...piece, options: piece.options.filter(({ clinic }) => clinic === decision.clinic) };
    case 'not_at':
      return { ...piece, options: piece.options.filter(({ clinic }) => clinic !== decision.clinic) };
    case 'from':
      return { ...piece, earliest: Math.max(piece.earliest, decision.week) };
    case 'until':
      return { ...piece, latest: Math.min(piece.latest, decision.week + piece.weeks) };
  }
}

/** Whether a pattern keeps to a decision. One that leaves the block out is at no clinic, and breaks no week. */
export function keepsTo({ stays }: Pattern, decision: Decision): boolean {
  if (decision.kind === 'at' && !stays.some(({ block }) => block === decision.block)) return false;
  return stays.every((stay) => {
    if (stay.block !== decision.block) return true;
    switch (decision.kind) {
      case 'at':
        return stay.clinic === decision.clinic;
      case 'not_at':
        return stay.clinic !== decision.clinic;
      case 'from':
        return stay.from >= decision.week;
      case 'until':
        return stay.from <= decision.week;
    }
  });
}

/**
 * The decision that parts a relaxed solution best, and its opposite: first the clinic of a block, then when it begins.
 * Null when the solution is whole, or differs only in blocks that may be split.
 */
export function nextDecision(facts: Facts, shares: readonly Share[]): [Decision, Decision] | null {
  const mixed = mixedResidents(shares);
  return clinicDecision(facts, mixed) ?? weekDecision(facts, mixed);
}

function mixedResidents(shares: readonly Share[]): Map<number, Share[]> {
  const byResident = Map.groupBy(
    shares.filter(({ share }) => share > WHOLE),
    ({ pattern }) => pattern.resident,
  );
  return new Map([...byResident].filter(([, own]) => own.length > 1));
}

/** Blocks of a resident that are one stay if they are done at all. */
function undividedBlocks({ pieces }: ResidentFact): number[] {
  const blocks = new Set(pieces.map(({ block }) => block));
  return [...blocks].filter((block) => pieces.filter((piece) => piece.block === block).length === 1);
}

function clinicDecision(facts: Facts, mixed: ReadonlyMap<number, Share[]>): [Decision, Decision] | null {
  let best: { resident: number; block: number; clinic: number } | null = null;
  let nearest = 0.5 - WHOLE;
  for (const [resident, own] of mixed) {
    for (const block of undividedBlocks(at(facts.residents, resident))) {
      for (const [clinic, sum] of sharesByClinic(own, block)) {
        if (Math.abs(sum - 0.5) >= nearest) continue;
        nearest = Math.abs(sum - 0.5);
        best = { resident, block, clinic };
      }
    }
  }
  return (
    best && [
      { ...best, kind: 'not_at' },
      { ...best, kind: 'at' },
    ]
  );
}

function sharesByClinic(shares: readonly Share[], block: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { pattern, share } of shares) {
    for (const stay of pattern.stays) {
      if (stay.block === block) sums.set(stay.clinic, (sums.get(stay.clinic) ?? 0) + share);
    }
  }
  return sums;
}

function weekDecision(facts: Facts, mixed: ReadonlyMap<number, Share[]>): [Decision, Decision] | null {
  let best: { resident: number; block: number; week: number } | null = null;
  let widest = 0;
  for (const [resident, own] of mixed) {
    for (const block of undividedBlocks(at(facts.residents, resident))) {
      const begins = own.flatMap(({ pattern, share }) =>
        pattern.stays.flatMap((stay) => (stay.block === block ? [{ from: stay.from, share }] : [])),
      );
      const total = begins.reduce((sum, { share }) => sum + share, 0);
      const mean = begins.reduce((sum, { from, share }) => sum + from * share, 0) / total;
      const spread = begins.reduce((sum, { from, share }) => sum + Math.abs(from - mean) * share, 0);
      if (!(spread > Math.max(widest, WHOLE))) continue;
      widest = spread;
      best = { resident, block, week: Math.floor(mean) };
    }
  }
  if (!best) return null;
  const { resident, block, week } = best;
  return [
    { resident, block, kind: 'from', week: week + 1 },
    { resident, block, kind: 'until', week },
  ];
}
