import { createHash } from 'node:crypto';
import { ITEMS } from '#app/content/items.ts';
import { statementsOf } from '#app/domain/learning/xapi.ts';
import type { Statement } from '#app/domain/learning/xapi.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listAllAnswers, listModuleProgress } from '#db/queries/learning.ts';

/** All that the reader has done in the curriculum, for her to take along. */
export async function readOwnStatements({ db, actor }: ServiceContext, origin: string): Promise<Statement[]> {
  const [progress, answers] = await Promise.all([
    listModuleProgress(db.read, actor.accountId),
    listAllAnswers(db.read, actor.accountId),
  ]);
  const [sv, en] = [textsFor('sv').learning.modules, textsFor('en').learning.modules];
  return statementsOf({
    ...{ origin, learner: actor.accountId, progress, answers, uuid },
    itemsOf: (id) => ITEMS[id],
    titleOf: (id) => ({ sv: sv[id].title, en: en[id].title }),
  });
}

/** RFC 4122, appendix C: the namespace of names that are addresses. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Made from the key, so that whoever takes the file in twice has each statement once. Version 5: xAPI asks for a UUID of
 * RFC 4122, and stores refuse the versions that came after it.
 */
function uuid(key: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(key).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
