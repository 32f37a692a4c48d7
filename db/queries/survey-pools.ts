import { asc, eq, inArray } from 'drizzle-orm';
import type { Pool } from '#app/domain/quality/pooled-results.ts';
import type { Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import { surveyAnswers, surveyPools, surveyReleases } from '../schema/index.ts';
import type { StoredAnswer } from './survey-answers.ts';
import { chunked } from './chunks.ts';

/** What waves have said and told of each alone, with whom it is about: for the ledger, not for a page. */
export async function listToldWaves(db: Queries, waveIds: readonly string[]) {
  const answers: StoredAnswer[] = await db
    .select()
    .from(surveyAnswers)
    .where(inArray(surveyAnswers.waveId, [...waveIds]))
    .orderBy(asc(surveyAnswers.id));
  const releases = await db
    .select()
    .from(surveyReleases)
    .where(inArray(surveyReleases.waveId, [...waveIds]));
  return waveIds.map((id) => ({
    id,
    // By id as the ledger counts them, whatever order the engine has for text.
    answers: answers.filter(({ waveId }) => waveId === id).sort((a, b) => (a.id < b.id ? -1 : 1)),
    releases: releases.filter(({ waveId }) => waveId === id),
  }));
}

/** What these waves have told together with others. */
export async function listPools(db: Queries, waveIds: readonly string[]) {
  return db
    .select()
    .from(surveyPools)
    .where(inArray(surveyPools.waveId, [...waveIds]));
}

/** The pooled figures of a wave, without whom they are about. */
export async function listPooledFigures(db: Queries, waveId: string) {
  return db
    .select({
      groupKind: surveyPools.groupKind,
      groupId: surveyPools.groupId,
      themeId: surveyPools.themeId,
      waves: surveyPools.waves,
      figure: surveyPools.figure,
    })
    .from(surveyPools)
    .where(eq(surveyPools.waveId, waveId));
}

export async function insertPools(tx: Transaction, waveId: string, pools: readonly Pool[]): Promise<void> {
  const rows = pools.map(({ kind, ...pool }) => ({ ...pool, id: newId(), waveId, groupKind: kind }));
  for (const part of chunked(rows, 100)) await tx.insert(surveyPools).values(part);
}
