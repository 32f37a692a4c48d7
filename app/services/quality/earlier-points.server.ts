import type { ToldEarlier } from '#app/domain/quality/earlier-figures.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { compareEarlierTerms } from '#app/domain/surveys/earlier-term.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { earlierResults } from '#app/services/surveys/earlier-results.server.ts';
import type { ResultSeries } from './result-series.server.ts';

/** What a spreadsheet says of a theme at a place, in a term before the first wave of a series. */
export interface EarlierPoint extends ToldEarlier {
  term: EarlierTerm;
  source: string;
}

/**
 * By theme, the earliest first: on the scale of the series, for no chart holds two. What an earlier survey told of a unit
 * or the region it told of all its learners, so that a series of one programme has no past but the programme's own.
 */
export async function earlierPoints(
  ctx: ServiceContext,
  group: ResultGroup,
  { instrument, programmeId, scale, waves }: ResultSeries,
): Promise<Map<string, EarlierPoint[]>> {
  const [first, last] = [waves[0], waves.at(-1)];
  if (!first || !last || (programmeId !== null && group.kind !== 'programme')) return new Map();
  const sees = ({ kind, id }: ResultGroup) => kind === group.kind && id === group.id;
  const results = await earlierResults(ctx, { instrument, fewest: last.thresholds.mean, sees });
  const before = results.filter(
    (one) =>
      compareEarlierTerms(one.term, first.term) < 0 &&
      one.scale.lowest === scale.lowest &&
      one.scale.highest === scale.highest,
  );
  const points = Map.groupBy(before, ({ themeId }) => themeId);
  return new Map(
    [...points].map(([themeId, own]) => [
      themeId,
      own.map(({ term, source, figure, keptBack }) => ({ term, source, figure, keptBack })),
    ]),
  );
}
