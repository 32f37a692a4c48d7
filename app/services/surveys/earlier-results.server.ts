import { tellEarlier } from '#app/domain/quality/earlier-figures.ts';
import type { EarlierFigure, ToldEarlier } from '#app/domain/quality/earlier-figures.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { compareEarlierTerms } from '#app/domain/surveys/earlier-term.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listEarlierResults } from '#db/queries/earlier-results.ts';
import { listProgrammeNames, listUnitPlaces } from '#db/queries/surveys.ts';

const LEVELS = { region: 0, programme: 1, unit: 2 } as const;

interface Asked {
  instrument: string;
  /** The fewest that a figure may concern. */
  fewest: number;
  sees: (group: ResultGroup) => boolean;
}

/** A figure of an earlier survey as it may be told, with no more in it than its reader sees. */
export interface EarlierResult extends ToldEarlier, ResultGroup {
  themeId: string;
  term: EarlierTerm;
  scale: { lowest: number; highest: number };
  invited: number | null;
  source: string;
}

/** What earlier surveys told of the groups that the reader may see: of each the earliest first. */
export async function earlierResults({ db }: ServiceContext, asked: Asked): Promise<EarlierResult[]> {
  const found = await listEarlierResults(db.read, asked.instrument);
  if (found.length === 0) return [];
  const paths = new Map((await listUnitPlaces(db.read)).map(({ id, path }) => [id, path]));
  return tellEarlier(found, (id) => paths.get(id) ?? '', asked.fewest)
    .filter(({ groupKind: kind, groupId: id }) => asked.sees({ kind, id }))
    .sort(inOrder)
    .map(({ groupKind, groupId, themeId, term, lowest, highest, invited, source, figure, keptBack }) => ({
      ...{ kind: groupKind, id: groupId, themeId, term, scale: { lowest, highest } },
      ...{ figure, keptBack, invited: figure && invited, source },
    }));
}

/** The same with the names of the groups. */
export async function namedEarlierResults(context: ServiceContext, asked: Asked) {
  const results = await earlierResults(context, asked);
  const { read } = context.db;
  const places = new Map((await listUnitPlaces(read)).map(({ id, name, town }) => [id, { name, town }]));
  const programmes = new Map((await listProgrammeNames(read)).map(({ id, name }) => [id, name]));
  return results.map((result) => ({
    ...result,
    unit: result.kind === 'unit' ? (places.get(result.id) ?? null) : null,
    programme: result.kind === 'programme' ? (programmes.get(result.id) ?? null) : null,
  }));
}

type Ordered = Pick<EarlierFigure, 'groupKind' | 'groupId' | 'term'>;

function inOrder(a: Ordered, b: Ordered): number {
  return (
    LEVELS[a.groupKind] - LEVELS[b.groupKind] ||
    (a.groupId < b.groupId ? -1 : Number(a.groupId > b.groupId)) ||
    compareEarlierTerms(a.term, b.term)
  );
}
