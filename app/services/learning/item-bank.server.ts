import { ITEMS } from '#app/content/items.ts';
import { canSomewhere } from '#app/domain/access/can.ts';
import { MODULES } from '#app/domain/learning/curriculum.ts';
import { itemStatistics } from '#app/domain/learning/item-statistics.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listFirstAnswers } from '#db/queries/learning.ts';
import { requireModule } from './follow-module.server.ts';

export function keepsItems({ actor }: ServiceContext): boolean {
  return canSomewhere(actor, 'item:read');
}

/** Every module's questions with how many have answered and which questions ask to be looked at. */
export async function readItemBank(context: ServiceContext) {
  if (!keepsItems(context)) throw notFound();
  return Promise.all(
    MODULES.map(async ({ id, slug, version }) => {
      const answers = await listFirstAnswers(context.db.read, id, version);
      const items = itemStatistics(ITEMS[id], answers);
      return {
        ...{ id, slug },
        items: items.length,
        forms: ITEMS[id].reduce((sum, { forms }) => sum + forms.length, 0),
        readers: new Set(answers.filter(({ occasion }) => occasion === 'after').map(({ reader }) => reader)).size,
        flagged: items.filter(({ flags }) => flags.length > 0).length,
      };
    }),
  );
}

/** The questions of one module with how they have been answered, all readers together. @throws Fault not_found */
export async function readItems(context: ServiceContext, slug: string) {
  if (!keepsItems(context)) throw notFound();
  const module = requireModule(slug);
  const answers = await listFirstAnswers(context.db.read, module.id, module.version);
  const statistics = itemStatistics(ITEMS[module.id], answers);
  return {
    module,
    items: ITEMS[module.id].map((item, index) => ({ ...item, statistics: statistics[index] ?? null })),
  };
}
