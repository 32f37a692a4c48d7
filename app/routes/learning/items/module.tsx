import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ItemCard } from '#app/components/learning/items/item-card.tsx';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import { LEAST_READERS } from '#app/domain/learning/item-statistics.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readItems } from '#app/services/learning/item-bank.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readItems(context, param(args.params, 'module')));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, ({ learning }) => data && learning.questions.title(learning.modules[data.module.id].title));

export const handle: CrumbHandle = {
  crumb: ({ learning, itemBank }, data) => {
    const id = (data as { module: { id: ModuleId } } | undefined)?.module.id;
    return [
      { label: learning.title, to: CURRICULUM_ADDRESS },
      { label: itemBank.title, to: `${CURRICULUM_ADDRESS}/fragebank` },
      { label: id ? learning.modules[id].short : itemBank.module },
    ];
  },
};

export default function ModuleItemsPage() {
  const { module, items } = useLoaderData<typeof loader>();
  const { itemBank: words, learning } = useTexts();
  const { number } = useFormat();
  return (
    <>
      <PageHeader title={learning.questions.title(learning.modules[module.id].title)} />
      <p className="max-w-phone text-ink-2">{words.privacy(number(LEAST_READERS))}</p>
      <ol className="flex max-w-prose flex-col gap-6">
        {items.map((item) => (
          <li key={item.id}>
            <ItemCard item={item} />
          </li>
        ))}
      </ol>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
