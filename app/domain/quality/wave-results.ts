import { isWithin } from './groups.ts';
import type { AnswerBucket, GroupKind, ResultGroup } from './groups.ts';
import { judgeRelease, openLedger } from './disclosure/ledger.ts';
import type { Ledger } from './disclosure/ledger.ts';
import { rounded } from './told-figure.ts';
import type { Refusal } from './disclosure/released-sums.ts';
import { revealsSides, revealsUnanimous } from './disclosure/unanimity.ts';
import type { Thresholds } from './disclosure/thresholds.ts';
import { cronbachAlpha } from './statistics/reliability.ts';
import type { Reliability } from './statistics/reliability.ts';
import { itemScore, subscaleScore } from './statistics/scores.ts';
import { shareOf, summarise } from './statistics/summary.ts';
import type { Interval, Summary } from './statistics/summary.ts';
import { scaleOf, themesOf } from '../surveys/instrument.ts';
import type { InstrumentDefinition, ScaleItem } from '../surveys/instrument.ts';
import type { AnswerValues } from '../surveys/answer-form.ts';

export interface Answer {
  values: AnswerValues;
  bucket: AnswerBucket;
}

/** What is known of a group's view of a theme; the spread is known only where the distribution may be. */
export interface Figure {
  n: number;
  mean: number;
  spread: { sd: number; interval: Interval; favourable: number; favourableInterval: Interval } | null;
  /** Why the spread is kept back. */
  spreadKeptBack: Refusal | null;
}

/** Why nothing is told of a group; that nobody there has answered goes as too few. */
export type KeptBack = Refusal;

export interface Release {
  kind: GroupKind;
  groupId: string;
  themeId: string;
  /** The answers (by position) behind the figure: what the ledger is made of. Empty when nothing was released. */
  members: number[];
  figure: Figure | null;
  keptBack: KeptBack | null;
}

export interface WaveResults {
  releases: Release[];
  /** By theme; absent where it cannot be computed or may not be told. */
  reliability: Record<string, Reliability>;
}

/**
 * Everything that a closed wave tells, judged in the order of the groups: what comes first is released first, and what
 * would reveal few of it by subtraction is kept back. Each theme has a ledger of its own, since no theme's figures can be
 * computed from another's.
 */
export function resultsOf(
  instrument: InstrumentDefinition,
  answers: readonly Answer[],
  groups: readonly ResultGroup[],
  thresholds: Thresholds,
): WaveResults {
  const results: WaveResults = { releases: [], reliability: {} };
  for (const theme of themesOf(instrument)) {
    const scores = answers.map(({ values }) => themeScore(instrument, theme, values));
    let ledger = openLedger(answers.length, thresholds);
    for (const group of groups) {
      const members = membersOf(group, answers, scores);
      const { next, ...told } = tell(ledger, members, scores, instrument);
      ledger = next;
      results.releases.push({ kind: group.kind, groupId: group.id, themeId: theme.id, ...told });
    }
    const reliability = reliabilityOf(instrument, theme, answers, ledger);
    if (reliability) results.reliability[theme.id] = reliability;
  }
  return results;
}

export type Theme = ReturnType<typeof themesOf>[number];

/** From those who answered every item; they are a group like any other, whose spread alpha tells of. */
function reliabilityOf(
  instrument: InstrumentDefinition,
  { items }: Theme,
  answers: readonly Answer[],
  ledger: Ledger,
): Reliability | null {
  const rows = answers.map(({ values }) => items.map((item) => scoreOf(instrument, item, values)));
  const complete = rows.flatMap((row, position) => (row.includes(null) ? [] : [position]));
  const judgement = judgeRelease(ledger, complete);
  if ('refusal' in judgement || judgement.measure === 'mean') return null;
  return cronbachAlpha(rows.flatMap((row) => (row.includes(null) ? [] : [row.map((score) => score ?? 0)])));
}

/** A respondent's score on a theme; null when she has answered too little of it. */
export function themeScore(instrument: InstrumentDefinition, { items }: Theme, values: AnswerValues): number | null {
  return subscaleScore(items.map((item) => scoreOf(instrument, item, values)));
}

function scoreOf(instrument: InstrumentDefinition, { id, reversed }: ScaleItem, values: AnswerValues): number | null {
  const value = values[id] ?? null;
  return typeof value !== 'number' ? null : itemScore(value, scaleOf(instrument), reversed);
}

function membersOf(group: ResultGroup, answers: readonly Answer[], scores: readonly (number | null)[]): number[] {
  return answers.flatMap(({ bucket }, position) =>
    scores[position] !== null && isWithin(bucket, group) ? [position] : [],
  );
}

/** What may be told of the answers at the positions after all that is in the ledger, and the ledger after it. */
export function tell(
  ledger: Ledger,
  members: number[],
  scores: readonly (number | null)[],
  instrument: InstrumentDefinition,
): Pick<Release, 'members' | 'figure' | 'keptBack'> & { next: Ledger } {
  const nothing = (keptBack: KeptBack) => ({ members: [], figure: null, keptBack, next: ledger });
  const judgement = judgeRelease(ledger, members);
  if ('refusal' in judgement) return nothing(judgement.refusal);
  const values = members.map((position) => scores[position] ?? 0);
  const summary = summarise(values, bounds(instrument));
  if (!summary) return nothing('too_few');
  const { n, mean, sd } = summary;
  // By no reason of its own: that all agree is what must not be known. A mean that is shown as an end of the scale says it too.
  const { low, high } = bounds(instrument);
  const agree = sd === 0 || [low, high].includes(rounded(mean));
  if (agree && n < 2 * ledger.means.fewest) return nothing('would_reveal');
  if (revealsUnanimous(judgement.ledger.means, scores)) return nothing('would_reveal');
  const told = (spread: Figure['spread'], spreadKeptBack: Refusal | null, next: Ledger) => ({
    ...{ members, figure: { n, mean, spread, spreadKeptBack }, keptBack: null, next },
  });
  if (judgement.measure === 'mean') return told(null, judgement.kept, judgement.ledger);
  const isFavourable = (score: number) => score >= instrument.favourableFrom;
  const spread = spreadOf(summary, values.filter(isFavourable).length);
  const isOneSided = spread !== null && [0, 1].includes(spread.favourable) && n < 2 * ledger.distributions.fewest;
  const sides = scores.map((score) => (score === null ? null : isFavourable(score)));
  if (isOneSided || revealsSides(judgement.ledger.distributions, sides))
    return told(null, 'would_reveal', { ...judgement.ledger, distributions: ledger.distributions });
  return told(spread, null, judgement.ledger);
}

function spreadOf({ n, sd, interval }: Summary, count: number): Figure['spread'] {
  const favourable = shareOf(count, n);
  if (sd === null || !interval || !favourable) return null;
  return { sd, interval, favourable: favourable.share, favourableInterval: favourable.interval };
}

function bounds(instrument: InstrumentDefinition): Interval {
  const { lowest, highest } = scaleOf(instrument);
  return { low: lowest, high: highest };
}
