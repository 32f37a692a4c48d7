import { aboutSheet } from '../about-sheet.ts';
import { checkCells, orNothing } from '../document.ts';
import type { ReportDocument, Sheet } from '../document.ts';
import { percent } from '../percent.ts';
import { decisionLines } from './decision.ts';
import type { DecisionWriting } from './decision.ts';
import { GROUP_KINDS } from './facts.ts';
import type { RoundProtocolFacts } from './facts.ts';
import { burdensSheet, outcomeSheet } from './outcome-sheets.ts';
import type { RoundProtocolWording } from './wording.ts';

export interface ProtocolWriting extends DecisionWriting {
  protocol: RoundProtocolWording;
  time: (instant: string) => string;
  elapsed: (milliseconds: number) => string;
}

/** The protocol of a run: how the placements were decided, by which rules, and what that gave beside a lottery. */
export function buildRoundProtocol(facts: RoundProtocolFacts, writing: ProtocolWriting): ReportDocument {
  const { protocol, language, number } = writing;
  const share = (value: number) => writing.percent(value / 100);
  return checkCells({
    title: protocol.title(facts.round.name),
    at: facts.at,
    language,
    sheets: [
      decidedSheet(facts, writing),
      outcomeSheet(facts.beside, protocol.outcome, share),
      burdensSheet(facts.beside, protocol.burdens, protocol.outcome.nothing),
      groupsSheet(facts, protocol.groups, number),
      rulesSheet(facts, writing),
      runSheet(facts, writing),
    ],
  });
}

function decidedSheet({ account, proof }: RoundProtocolFacts, writing: ProtocolWriting): Sheet {
  const { name, headings } = writing.protocol.decided;
  return {
    key: 'decided',
    name,
    columns: [
      { key: 'label', heading: headings.label, kind: 'text', width: 28, wrap: true },
      { key: 'text', heading: headings.text, kind: 'text', width: 100, wrap: true },
    ],
    isProse: true,
    rows: decisionLines(account, proof, writing).map((line) => [...line]),
  };
}

function rulesSheet({ account }: RoundProtocolFacts, { protocol, language, number }: ProtocolWriting): Sheet {
  const words = protocol.rules;
  return {
    key: 'rules',
    name: words.name,
    columns: [
      { key: 'rule', heading: words.headings.rule, kind: 'text', width: 32, wrap: true },
      { key: 'kind', heading: words.headings.kind, kind: 'text', width: 10 },
      { key: 'inForce', heading: words.headings.inForce, kind: 'text', width: 12 },
      { key: 'weight', heading: words.headings.weight, kind: 'text', width: 40, wrap: true },
      { key: 'source', heading: words.headings.source, kind: 'text', width: 40, wrap: true },
    ],
    rows: account.rules.map(({ name, strength, isOn, weight, weightUnit, source, values }) => [
      name[language],
      strength === 'hard' ? words.hard : words.soft,
      isOn ? words.on : words.off,
      orNothing(
        [
          ...(strength === 'soft' && isOn ? [words.weight(number(weight), weightUnit[language])] : []),
          ...(isOn ? values : []).map(
            ({ label, unit, value }) => `${label[language]}: ${number(value)} ${unit[language]}`,
          ),
        ].join('; ') || null,
      ),
      source[language],
    ]),
  };
}

function groupsSheet(
  { groups, fewest }: RoundProtocolFacts,
  words: RoundProtocolWording['groups'],
  number: (value: number) => string,
): Sheet {
  return {
    key: 'groups',
    name: words.name,
    columns: [
      { key: 'kind', heading: words.headings.kind, kind: 'text', width: 22 },
      { key: 'group', heading: words.headings.group, kind: 'text', width: 28, wrap: true },
      { key: 'learners', heading: words.headings.learners, kind: 'integer', width: 10 },
      { key: 'plan', heading: words.headings.plan, kind: 'decimal', width: 16 },
      { key: 'lottery', heading: words.headings.lottery, kind: 'decimal', width: 16 },
      { key: 'planCarried', heading: words.headings.planCarried, kind: 'decimal', width: 16 },
      { key: 'lotteryCarried', heading: words.headings.lotteryCarried, kind: 'decimal', width: 16 },
    ],
    rows: GROUP_KINDS.flatMap((kind) =>
      groups[kind].map(({ name, learners, wished, first, carried, lottery }) => [
        words.kinds[kind],
        name ?? words.others,
        learners,
        orNothing(percent(first, wished)),
        orNothing(percent(lottery.first, lottery.wished)),
        orNothing(carried),
        orNothing(lottery.carried),
      ]),
    ),
    nothing: words.nothing(number(fewest)),
  };
}

/** What is needed to run it again and find the same, and what the words of the other sheets mean. */
function runSheet(facts: RoundProtocolFacts, { protocol, number, time, elapsed }: ProtocolWriting): Sheet {
  const { about: words } = protocol;
  const { labels } = words;
  const { round, run, beside, changedSince, account } = facts;
  return aboutSheet(words, [
    [labels.report, protocol.title(round.name)],
    [labels.question, protocol.question],
    [labels.round, round.name],
    [labels.programme, round.programme],
    [labels.term, round.term],
    [labels.run, time(run.at)],
    [labels.runBy, run.by ?? words.unknown],
    [labels.elapsed, elapsed(run.elapsedMs)],
    [labels.engine, run.engineVersion],
    [labels.hash, words.hash(run.inputHash)],
    [labels.changed, changedSince === 0 ? words.unchanged : words.changed(number(changedSince))],
    [
      labels.lottery,
      beside
        ? words.lottery({
            draws: number(beside.draws),
            seed: number(beside.seed),
            fewest: number(beside.firstWishes.fewest),
            most: number(beside.firstWishes.most),
          })
        : words.noLottery,
    ],
    [labels.burden, words.burden],
    [labels.carried, words.carried({ learners: number(account.carried.learners), most: number(account.carried.most) })],
    [labels.groups, words.groups(number(facts.fewest))],
    [labels.at, time(facts.at)],
    [labels.by, facts.by],
    [labels.version, facts.productVersion],
  ]);
}
