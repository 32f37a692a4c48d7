import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { weeksAround } from '#app/domain/shared/form-fields.ts';
import { parseDate } from '#app/domain/shared/week-input.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam, textParam } from '#app/platform/forms/search-params.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { listHistory } from '#app/services/history/list-history.server.ts';

const AREAS = Object.keys(textsFor('sv').history.areas);

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams: params } = new URL(args.request.url);
  return withContext(args, (context) => {
    const dateParam = (name: string) => {
      const date = parseDate(params.get(name) ?? '', weeksAround(isoDate(context.now)));
      return date.ok ? date.value : undefined;
    };
    return listHistory(context, {
      actorId: textParam(params, 'vem'),
      about: codeParam(params, 'galler', AREAS),
      fromDate: dateParam('fran'),
      toDate: dateParam('tom'),
      before: Number(textParam(params, 'fore')) || undefined,
    });
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.history.title);

export default function HistoryPage() {
  const { entries, next } = useLoaderData<typeof loader>();
  const words = useTexts().history;
  const [params] = useSearchParams();
  const earlier = new URLSearchParams(params);
  if (next !== null) earlier.set('fore', String(next));
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <HistoryFilters key={params.toString()} />
      <HistoryList entries={entries} />
      {next !== null && (
        <Link to={`?${earlier}`} className="link self-start">
          {words.earlier}
        </Link>
      )}
    </>
  );
}

function HistoryFilters() {
  const { actors } = useLoaderData<typeof loader>();
  const { history: words, common } = useTexts();
  const [params] = useSearchParams();
  const value = (name: string) => params.get(name) ?? '';
  return (
    <search data-screen-only>
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <SelectField
          name="vem"
          label={words.actor}
          defaultValue={value('vem')}
          emptyLabel={common.filter.all}
          options={actors.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="galler"
          label={words.about}
          defaultValue={value('galler')}
          emptyLabel={common.filter.all}
          options={Object.entries(words.areas).map(([code, label]) => ({ value: code, label }))}
        />
        <TextField name="fran" label={words.from} defaultValue={value('fran')} width={12} />
        <TextField name="tom" label={words.to} defaultValue={value('tom')} width={12} />
        <Button type="submit" icon="filter">
          {words.show}
        </Button>
        <Link to="/historik" className="link px-1 py-1.5">
          {words.clear}
        </Link>
      </Form>
    </search>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
