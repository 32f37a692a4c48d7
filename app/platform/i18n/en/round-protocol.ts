import type { Catalogue } from '../catalogue.ts';
import { counted } from '../primitives.ts';
import type { protocol as swedish } from '../sv/round-protocol.ts';

const decision: Catalogue<(typeof swedish)['decision']> = {
  labels: {
    basis: 'What there was',
    whole: 'Method',
    placed: 'First of all',
    held: 'Rules that no placement breaks',
    notHeld: 'Rules that did not hold',
    fairness: 'What was fair',
    wishes: 'The wishes',
    weights: 'What else was weighed',
    proof: 'How good the plan is',
    worstOff: 'The worst-off',
    chance: 'Chance',
  },
  basis: ({ learners, wanted, units, locked }) =>
    `${learners} learners needed ${counted(wanted, 'placement', 'placements')} and ${counted(units, 'unit', 'units')} offered places. ${counted(locked, 'placement had', 'placements had')} been locked by a study director before, and were part of it as they were.`,
  whole:
    "A computer program weighed all learners' wishes and circumstances against each other at once and looked for the allocation that cost least. No order of turns, lottery or time of application decided.",
  placed: 'As many as possible got a place. That came before all else that was weighed.',
  allHeld: 'None. All rules held.',
  fairness: {
    worst_first:
      'The worst-off came first. The most that anybody had to carry was made as small as it could be, and then the cost for all together as low as possible.',
    balanced:
      'All counted alike: the cost for all together was made as low as possible, and each step down the list of wishes cost as much.',
    first_wish: 'First wishes came first: missing the first wish cost nearly all, the steps after it little.',
  },
  wishes: (byRank, unlisted) => `Cost by wish: ${byRank}, a unit outside the list ${unlisted}.`,
  rank: (rank, cost) => `choice ${rank} ${cost}`,
  noWishes: 'The wishes were not weighed.',
  noWeights: 'Nothing else was weighed.',
  weight: (rule, weight, unit) => `${rule.toLowerCase()} ${weight} ${unit}`,
  optimal: ({ objective }) =>
    `It is proven that no other plan that keeps the rules and the fairness above costs less than this one: ${objective}.`,
  feasible: ({ objective, bound, gap }) =>
    `The plan is the best that was found, but it is not proven to be the best. It costs ${objective}, and none can cost less than ${bound}: at most ${gap} can be gained.`,
  infeasible: 'Locked placements contradicted the rules, and no plan was made.',
  gentlest: ({ most }) =>
    `Nobody carries more than ${most}, but for those whom no plan could serve better. It is proven that it cannot be lower.`,
  notGentlest: ({ most, bound }) =>
    `Nobody carries more than ${most}, but for those whom no plan could serve better. Time ran out before it was proven that it cannot be lower. In every plan somebody carries at least ${bound}.`,
  everybodyLeast: 'Everybody was served as well as any plan could serve her.',
  chance: ({ seed }) =>
    `No chance decides who gets what. The calculation starts from number ${seed}, so that the same data give the same plan again.`,
};

export const protocol: Catalogue<typeof swedish> = {
  tab: 'Protocol',
  lead: 'How the placements of the round were decided, by the rules in force when the proposal was made, and what a lottery would have given.',
  none: { title: 'No protocol yet', text: 'The protocol is written when a proposal has been made.' },
  xlsx: 'Download the protocol (Excel)',
  pdf: 'Download the protocol (PDF)',
  decision,
  document: {
    title: (round) => `Protocol of the allocation: ${round}`,
    question:
      'How were the placements of the round decided, by which rules, and what did that give compared with a lottery?',
    about: {
      name: 'About the run',
      about: 'About',
      value: 'Fact',
      labels: {
        report: 'Report',
        question: 'Question',
        round: 'Round',
        programme: 'Programme',
        term: 'Term',
        run: 'Proposal made',
        runBy: 'By',
        elapsed: 'Time to solve',
        engine: 'Version of the optimiser',
        hash: 'Checksum of the data',
        changed: 'Changed since',
        lottery: 'The lottery',
        burden: 'Burden',
        carried: 'From earlier terms',
        groups: 'Groups',
        at: 'Data read',
        by: 'Taken out by',
        version: 'Product version',
      },
      unknown: 'Unknown',
      hash: (hash) => `${hash} (SHA-256). The same checksum, version and starting number give the same plan.`,
      changed: (placements) =>
        `${counted(placements, 'placement is', 'placements are')} otherwise now than in the proposal. The numbers are the proposal's.`,
      unchanged: 'The plan is as it was proposed.',
      lottery: ({ draws, seed, fewest, most }) =>
        `${draws} lotteries on the same data under the same hard rules and with the same locked placements, starting number ${seed}. In each an order is drawn, and everybody in turn takes what stands highest on her list of wishes of what is left, or else what is easiest for her. The numbers are means. First wishes were ${fewest}–${most} in the single lotteries.`,
      noLottery: 'No lottery was drawn, since the run was stopped. A new proposal gives one.',
      burden:
        "What a person's own placements cost by the round's weights: wishes, journeys, changes of site and what is carried from earlier terms. Counted only for those who have a place in all their periods.",
      carried: ({ learners, most }) =>
        learners === '0'
          ? 'Nobody carried a burden into the round.'
          : `${learners} learners carried a burden, at most ${most} points. It is the sum of what each has carried of journeys and wishes beyond the mean of a round and of late changes, lessened for each term and capped; the measures stand among the rules at Fairness over the terms.`,
      groups: (fewest) =>
        `Cohort, home town and burden from earlier terms. Groups of fewer than ${fewest} are told together as others. Those with protected identity are always among them.`,
    },
    decided: { name: 'How the places were allocated', headings: { label: 'Part', text: 'How it was done' } },
    rules: {
      name: 'The rules',
      headings: { rule: 'Rule', kind: 'Kind', inForce: 'Held', weight: 'Weight', source: 'Source' },
      hard: 'Hard',
      soft: 'Soft',
      on: 'Yes',
      off: 'No',
      weight: (weight, unit) => `${weight} ${unit}`,
    },
    outcome: {
      name: 'Outcome beside a lottery',
      nothing: 'No lottery was drawn, since the run was stopped. A new proposal gives one.',
      headings: {
        outcome: 'Placements',
        plan: 'The proposal',
        planShare: 'The proposal, %',
        lottery: 'Lottery, mean',
        lotteryShare: 'Lottery, %',
      },
      rank: (rank) => `Choice ${rank}`,
      outside: 'Outside the wishes',
      noWish: 'No wishes stated',
      unplaced: 'Without a place',
      chart: {
        title: 'Share of the placements, per cent',
        plan: (outcome) => `${outcome}, proposal`,
        lottery: (outcome) => `${outcome}, lottery`,
        alt: ({ plan, lottery }) =>
          `Bars in pairs for the proposal and the lottery. First choice: ${plan} in the proposal and ${lottery} in the lottery. The numbers are in the table.`,
      },
    },
    burdens: {
      name: 'Burden and journeys beside a lottery',
      headings: { measure: 'Measure', plan: 'The proposal', lottery: 'Lottery, mean' },
      rows: {
        median: 'Half of the learners carry at most',
        nineInTen: 'Nine in ten carry at most',
        most: 'The worst-off carries',
        avoidable: 'The one who carries most of those whom another plan would have served better',
        mean: 'Mean journey one way, minutes (estimated where not known)',
        longest: 'Longest journey one way, minutes (estimated where not known)',
      },
    },
    groups: {
      name: 'Groups beside a lottery',
      nothing: (fewest) => `There are no two groups of at least ${fewest} learners to compare.`,
      headings: {
        kind: 'Division',
        group: 'Group',
        learners: 'Learners',
        plan: 'Choice 1, %',
        lottery: 'Lottery, %',
        planCarried: 'Burden, mean',
        lotteryCarried: 'Lottery, mean',
      },
      kinds: { cohort: 'Cohort', town: 'Home town', earlier: 'Earlier terms' },
      others: 'Others',
    },
  },
  earlier: { yes: 'Carries a burden', no: 'Carries no burden' },
  student: {
    title: (round) => `How the places were allocated: ${round}`,
    lead: 'The rules that held when your round was allocated. Nothing here is about any one person.',
    link: (round) => `How the places were allocated in ${round}`,
    links: 'How your place was decided',
    how: 'How it was done',
    rules: 'The rules',
    outcome: 'How it went for all',
    shares: ({ first, three, lottery }) =>
      `Of the placements with wishes ${first} gave the first choice and ${three} one of the first three. A lottery would have given ${lottery} the first choice in the mean.`,
    tooFew: 'You were too few with wishes for numbers to be shown without pointing anybody out.',
    changed: 'A study director may have changed single placements by hand after the allocation.',
    ask: 'Do you wonder about your own place? Ask the study director, who can see the reason for every placement.',
    back: 'To my schedule',
  },
};
