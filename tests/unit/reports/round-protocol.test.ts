import { expect, test } from 'vitest';
import { accountOf } from '#app/domain/placements/run-account.ts';
import type { RunProof } from '#app/domain/placements/run-account.ts';
import { withFairness } from '#app/domain/placements/fairness-choice.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { protocolWriting } from '#app/services/reports/round-protocol.server.ts';
import { decisionLines } from '#reports/round-protocol/decision.ts';
import { demand, learner, problem } from '#tests/unit/domain/scheduling/problems.ts';

const proven: RunProof = { status: 'optimal', objective: 1200, bound: 1200 };

function told(rules: RuleSetting[], proof: RunProof = proven, language: 'sv' | 'en' = 'sv') {
  const account = accountOf(problem({ learners: [learner()], demands: [demand()], rules, seed: 7 }));
  const writing = protocolWriting(language);
  const lines = new Map(decisionLines(account, proof, writing));
  return (key: keyof typeof writing.wording.labels) => lines.get(writing.wording.labels[key]);
}

test('a run is told by the rules that held: all of them at first, with their weights in words', () => {
  const line = told([]);
  expect(line('basis')).toBe(
    '1 lärande behövde 1 placering och 1 enhet erbjöd plats. 0 placeringar var låsta i förväg av en studierektor och ingick som de var.',
  );
  for (const { name, strength, optIn } of RULES)
    if (strength === 'hard' && !optIn) expect(line('held')).toContain(name.sv);
  expect(line('notHeld')).toBe('Inga. Alla regler gällde.');
  expect(line('wishes')).toBe(
    'Kostnad per önskemål: 1:a hand 0, 2:a hand 15, 3:a hand 30, 4:a hand 45 och 5:a hand 60, en enhet utanför listan 90.',
  );
  expect(line('weights')).toContain('rättvisa över terminerna 10 procent per belastningspoäng');
  expect(line('weights')).not.toContain('publicerade');
  expect(line('fairness')).toContain('Alla vägde lika');
  expect(line('proof')).toContain('Det är bevisat');
  expect(line('worstOff')).toBeUndefined();
  expect(line('chance')).toContain('startnummer 7');
});

test('what was off is named, what weighs nothing is not, and first wishes first costs as it says', () => {
  const line = told(
    withFairness(
      [
        { id: 'required-attests', enabled: false },
        { id: 'travel', enabled: true, weight: 0 },
        { id: 'balance', enabled: false },
      ],
      'first_wish',
    ),
  );
  expect(line('notHeld')).toBe(RULES.find(({ id }) => id === 'required-attests')?.name.sv);
  expect(line('held')).not.toContain(line('notHeld'));
  expect(line('weights')).not.toMatch(/per minut|jämn andel/);
  expect(line('fairness')).toContain('Förstahandsvalen gick först');
  expect(line('wishes')).toContain('1:a hand 0, 2:a hand 60, 3:a hand 68,');
  expect(told([{ id: 'wishes', enabled: false }])('wishes')).toBe('Önskemålen vägdes inte in.');
});

test('no more is claimed than is proven, in both languages', () => {
  const rules = withFairness([], 'worst_first');
  const gentlest = told(rules, { ...proven, worstOff: { most: 80, bound: 80 } });
  expect(gentlest('worstOff')).toMatch(/mer än 80, .*bevisat att det inte går att komma lägre/);
  expect(gentlest('proof')).toContain('Det är bevisat');
  const unproven = told(rules, { ...proven, status: 'feasible', worstOff: { most: 80, bound: 70 } });
  expect(unproven('worstOff')).toMatch(/mer än 80, .*innan det var bevisat.*minst 70/);
  expect(unproven('proof')).not.toContain('Det är bevisat');
  const gap = told([], { status: 'feasible', objective: 1000, bound: 990 }, 'en');
  expect(gap('proof')).toMatch(/not proven to be the best.*1,000.*990.*at most 1/);
  expect(told(rules, { ...proven, worstOff: { most: 0, bound: 0 } }, 'en')('worstOff')).toContain('as any plan');
});
