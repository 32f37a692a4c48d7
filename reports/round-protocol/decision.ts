import type { RuleAccount, RunAccount, RunProof } from '#app/domain/placements/run-account.ts';
import type { Line } from '../cover.ts';
import type { DecisionWording } from './wording.ts';

export interface DecisionWriting {
  language: 'sv' | 'en';
  wording: DecisionWording;
  number: (value: number) => string;
  percent: (share: number) => string;
  list: (items: readonly string[]) => string;
}

/** How the placements of a round were decided, a line for each part of it. Nobody is named, so that anybody may read it. */
export function decisionLines(account: RunAccount, proof: RunProof, writing: DecisionWriting): Line[] {
  const { wording, number } = writing;
  const { labels } = wording;
  const { learners, wanted, units, locked, seed } = account;
  return [
    [
      labels.basis,
      wording.basis({
        learners: number(learners),
        wanted: number(wanted),
        units: number(units),
        locked: number(locked),
      }),
    ],
    [labels.whole, wording.whole],
    ...ruleLines(account.rules, writing),
    [labels.placed, wording.placed],
    [labels.fairness, wording.fairness[account.fairness]],
    [labels.wishes, wishesText(account, writing)],
    [labels.weights, weightsText(account.rules, writing)],
    [labels.proof, proofText(proof, writing)],
    ...worstOffLines(proof, writing),
    [labels.chance, wording.chance({ seed: number(seed) })],
  ];
}

function ruleLines(rules: readonly RuleAccount[], { language, wording, list }: DecisionWriting): Line[] {
  const hard = rules.filter(({ strength }) => strength === 'hard');
  const names = (some: readonly RuleAccount[]) => list(some.map(({ name }) => name[language]));
  const off = hard.filter(({ isOn }) => !isOn);
  return [
    [wording.labels.held, names(hard.filter(({ isOn }) => isOn))],
    [wording.labels.notHeld, off.length === 0 ? wording.allHeld : names(off)],
  ];
}

function wishesText({ wishes }: RunAccount, { wording, number, list }: DecisionWriting): string {
  if (!wishes) return wording.noWishes;
  const byRank = wishes.byRank.map((cost, index) => wording.rank(index + 1, number(cost)));
  return wording.wishes(list(byRank), number(wishes.unlisted));
}

/** That everybody is placed goes before all weights, and is told as such; the wishes have a line of their own. */
function weightsText(rules: readonly RuleAccount[], { language, wording, number, list }: DecisionWriting): string {
  const told = ['everyone-placed', 'wishes'];
  const weighing = rules.filter(({ id, strength, isOn }) => strength === 'soft' && isOn && !told.includes(id));
  if (weighing.length === 0) return wording.noWeights;
  return list(
    weighing.map(({ name, weight, weightUnit }) =>
      wording.weight(name[language], number(weight), weightUnit[language]),
    ),
  );
}

function proofText({ status, objective, bound, worstOff }: RunProof, writing: DecisionWriting): string {
  const { wording, number, percent } = writing;
  if (status === 'infeasible') return wording.infeasible;
  const isProven = bound >= objective && (!worstOff || worstOff.bound >= worstOff.most);
  if (isProven) return wording.optimal({ objective: number(objective) });
  const gap = objective === 0 ? 0 : Math.max(0, objective - bound) / objective;
  return wording.feasible({ objective: number(objective), bound: number(bound), gap: percent(gap) });
}

function worstOffLines({ worstOff }: RunProof, { wording, number }: DecisionWriting): Line[] {
  if (!worstOff) return [];
  const { most, bound } = worstOff;
  if (most === 0) return [[wording.labels.worstOff, wording.everybodyLeast]];
  const text =
    bound >= most
      ? wording.gentlest({ most: number(most) })
      : wording.notGentlest({ most: number(most), bound: number(bound) });
  return [[wording.labels.worstOff, text]];
}
