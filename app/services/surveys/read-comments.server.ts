import { commentGroups } from '#app/domain/quality/free-text/comment-groups.ts';
import type { CommentGroup } from '#app/domain/quality/free-text/comment-groups.ts';
import { proposeRedactions, redact } from '#app/domain/quality/free-text/redactions.ts';
import type { KnownWords } from '#app/domain/quality/free-text/redactions.ts';
import { readsWords } from '#app/domain/quality/visible-words.ts';
import { topicsOf } from '#app/domain/quality/free-text/topics.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { words } from '#app/domain/shared/text.ts';
import type { CommentDecision } from '#app/domain/surveys/comment-form.ts';
import { itemsOf, kindOf } from '#app/domain/surveys/instrument.ts';
import { fewestForWords } from '#app/domain/surveys/respondents.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { requireSomewhere } from '#app/services/people/readers.ts';
import { readableGroups } from '#app/services/quality/readable-groups.server.ts';
import type { Queries } from '#db/database.ts';
import { listComments, listNamesAndPlaces, settleComment } from '#db/queries/survey-comments.ts';
import type { StoredComment } from '#db/queries/survey-comments.ts';
import { findWave, listProgrammeNames, listUnitPlaces } from '#db/queries/surveys.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { editsAllSurveys } from './audience-reach.server.ts';

interface AskedInWords {
  id: string;
  text: { sv: string; en: string };
  comments: StoredComment[];
  /** Those whose comments may be read, and which these are. */
  groups: CommentGroup[];
}

/** The questions of a closed wave that were answered in own words; an open one shows nothing. */
async function loadComments(db: Queries, waveId: string) {
  const found = await findWave(db, waveId);
  if (found?.wave.state !== 'closed') throw notFound();
  const fewest = fewestForWords(found.instrument.respondents, found.wave.thresholds);
  const paths = new Map((await listUnitPlaces(db)).map(({ id, path }) => [id, path]));
  const all = await listComments(db, waveId);
  const questions = itemsOf(found.instrument.definition)
    .filter((item) => kindOf(item) === 'text')
    .map(({ id, text }): AskedInWords => {
      const comments = all.filter(({ itemId }) => itemId === id);
      const buckets = comments.map(({ unitId }) => ({
        ...{ programmeId: null, unitId },
        unitPath: unitId === null ? null : (paths.get(unitId) ?? null),
      }));
      return { id, text, comments, groups: commentGroups(buckets, fewest) };
    });
  const { name, programmeId, audience } = found.wave;
  return { wave: { id: waveId, name, programmeId, audience, fewest }, questions };
}

/** The comments that some group's readers may read: all others are never shown to anybody, moderators included. */
function readable({ comments, groups }: AskedInWords): StoredComment[] {
  const positions = new Set(groups.flatMap(({ members }) => members));
  return comments.filter((_, position) => positions.has(position));
}

/** What people have said of one group in own words, as far as it has been let through, with what it is about. */
export async function readComments(context: ServiceContext, waveId: string, wanted: string | null) {
  requireSomewhere(context, 'survey:read');
  const { wave, questions, groups } = await readableWords(context, waveId);
  const chosen = groups.find(({ key }) => key === wanted) ?? groups[0] ?? null;
  if (wanted !== null && chosen?.key !== wanted) throw notFound();
  return {
    wave,
    groups,
    chosen: chosen?.key ?? null,
    waiting: !mayModerate(context) ? 0 : questions.flatMap(readable).filter(({ state }) => state === 'waiting').length,
    mayModerate: mayModerate(context),
    fewest: wave.fewest,
    questions: questions.flatMap(({ id, text, comments, groups: released }) => {
      const group = released.find((one) => keyOf(one) === chosen?.key);
      if (!group) return [];
      const written = group.members.flatMap((position) => comments[position] ?? []);
      const shown = written.flatMap(({ state, redacted, text: own }) => (state === 'shown' ? [redacted ?? own] : []));
      return [{ id, text, written: written.length, comments: shown, topics: topicsOf(shown) }];
    }),
  };
}

/** The groups whose comments in a closed wave the one who asks may read. */
export async function commentGroupsFor(context: ServiceContext, waveId: string) {
  return (await readableWords(context, waveId)).groups;
}

async function readableWords(context: ServiceContext, waveId: string) {
  const db = context.db.read;
  const { wave, questions } = await loadComments(db, waveId);
  const { visible } = await readableGroups(context, 'survey:read');
  const groups = (await namedGroups(db, questions)).filter((group) => readsWords(visible, group, wave));
  return { wave, questions, groups };
}

/** A comment may be about anybody in the region, so it is let through by somebody whose concern the whole region is. */
function mayModerate(context: ServiceContext): boolean {
  return editsAllSurveys(context);
}

/** Comments on a page: nobody reviews more without a pause. */
const AT_A_TIME = 20;

/** What waits to be let through, with what is proposed to be taken out of it; of each question, never of which unit. */
export async function readModeration(context: ServiceContext, waveId: string) {
  if (!mayModerate(context)) throw notFound();
  const db = context.db.read;
  const { wave, questions } = await loadComments(db, waveId);
  const known = await knownWords(db);
  const { marks } = textsFor('sv').comments;
  return {
    wave,
    questions: questions.map((question) => {
      const mine = readable(question);
      const waiting = mine.filter(({ state }) => state === 'waiting');
      return {
        ...{ id: question.id, text: question.text },
        settled: mine.length - waiting.length,
        never: question.comments.length - mine.length,
        later: Math.max(0, waiting.length - AT_A_TIME),
        waiting: waiting.slice(0, AT_A_TIME).map(({ id, version, text }) => ({
          ...{ id, version, text },
          proposed: redact(text, proposeRedactions(text, known), (kind) => marks[kind]),
        })),
      };
    }),
  };
}

/** Lets a comment through in the words given, or keeps it back. @throws Fault conflict changed_since */
export async function moderate(context: ServiceContext, waveId: string, decision: CommentDecision): Promise<void> {
  if (!mayModerate(context)) throw notFound();
  await context.db.write(async (tx) => {
    const { wave, questions } = await loadComments(tx, waveId);
    const comment = questions.flatMap(readable).find(({ id }) => id === decision.comment);
    if (!comment) throw notFound();
    const redacted = decision.state === 'shown' && decision.text !== comment.text ? decision.text : null;
    const isSettled = await settleComment(
      tx,
      { id: comment.id, version: decision.version },
      { state: decision.state, redacted },
    );
    if (!isSettled) throw new Fault('conflict', 'changed_since');
    const kind = decision.state === 'shown' ? 'survey.comment_shown' : 'survey.comment_hidden';
    await recordChange(tx, changeBy(context, { kind, params: { name: wave.name } }));
  });
}

async function knownWords(db: Queries): Promise<KnownWords> {
  const { names, places } = await listNamesAndPlaces(db);
  return { names: new Set(names.flatMap(words)), places: new Set(places.flatMap(words)) };
}

function keyOf({ kind, id }: Pick<CommentGroup, 'kind' | 'id'>): string {
  return `${kind}-${id}`;
}

async function namedGroups(db: Queries, questions: readonly AskedInWords[]) {
  const places = new Map((await listUnitPlaces(db)).map((place) => [place.id, place]));
  const programmes = new Map((await listProgrammeNames(db)).map(({ id, name }) => [id, name]));
  const found = new Map(questions.flatMap(({ groups }) => groups).map((group) => [keyOf(group), group]));
  return [...found].map(([key, { kind, id }]) => ({
    ...{ key, kind, id },
    unit: places.get(id)?.name ?? null,
    programme: programmes.get(id) ?? null,
  }));
}
