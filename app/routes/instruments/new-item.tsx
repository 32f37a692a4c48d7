import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instrumentCrumbs, instrumentName } from '#app/components/instruments/instrument-crumbs.ts';
import { ItemForm } from '#app/components/instruments/item-form.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { editableItem } from '#app/services/surveys/read-instruments.server.ts';
import { keepItem } from './keep-item.server.ts';

const placeOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({ section: param(params, 'section') });

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => editableItem(context, param(args.params, 'version'), placeOf(args)));
}

export async function action(args: ActionFunctionArgs) {
  return keepItem(args, placeOf(args));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.instruments.addItem);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    instrumentCrumbs(texts, (data as Awaited<ReturnType<typeof loader>> | undefined)?.draft, texts.instruments.addItem),
};

export default function NewItemPage() {
  const { draft, definition, item, others } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts();
  return (
    <>
      <PageHeader title={texts.instruments.addItem} lead={instrumentName(texts, draft)} />
      <ItemForm draft={draft} definition={definition} item={item} others={others} reply={reply} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
