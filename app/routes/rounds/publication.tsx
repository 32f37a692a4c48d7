import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useNames } from '#app/components/people/use-names.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { publicationForm } from '#app/domain/placements/publication-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { previewPublication, publishRound } from '#app/services/publication/publish-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => previewPublication(context, param(args.params, 'round')));
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, publicationForm);
    if (!form.ok) return unprocessable(form.reply);
    const origin = args.context.runtime.env.publicOrigin ?? new URL(args.request.url).origin;
    const { reference } = await publishRound(context, roundId, { version: form.values.version, origin });
    throw redirect(`/omgangar/${roundId}/publicera?klart=${reference}`, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.publish);

export default function PublicationPage() {
  const preview = useLoaderData<typeof loader>();
  const words = useTexts().rounds.publication;
  const { number, dateTime } = useFormat();
  const [search] = useSearchParams();
  const done = preview.earlier.find((one) => one.reference === search.get('klart'));
  return (
    <>
      {done && (
        <Notice tone="ok" title={words.doneTitle(done.reference)}>
          {words.doneText(number(done.placements), number(done.recipients))}
        </Notice>
      )}
      {preview.placements === 0 ? (
        !done && (
          <EmptyState title={words.none.title} icon="send">
            {words.none.text}
          </EmptyState>
        )
      ) : (
        <Check />
      )}
      {preview.earlier.length > 0 && (
        <Card title={words.earlier}>
          <DescriptionList
            items={preview.earlier.map((one) => ({
              term: one.reference,
              detail: words.earlierLine(dateTime(one.publishedAt), number(one.placements), number(one.recipients)),
            }))}
          />
        </Card>
      )}
    </>
  );
}

/** What the plan lacks, with the way to it. */
function Gaps() {
  const { gaps } = useLoaderData<typeof loader>();
  const { publication: words, placement } = useTexts().rounds;
  const { number } = useFormat();
  const plan = (show: string) => `../forslag?visa=${show}`;
  if (gaps.unplaced + gaps.unsupervised + gaps.broken.length === 0) return null;
  return (
    <Notice tone="warn" title={words.gaps}>
      <ul className="list-disc pl-5">
        {gaps.unplaced > 0 && (
          <li>
            <Link to={plan('utan')} relative="path" className="link">
              {words.unplaced(number(gaps.unplaced))}
            </Link>
          </li>
        )}
        {gaps.unsupervised > 0 && <li>{words.unsupervised(number(gaps.unsupervised))}</li>}
        {gaps.broken.map((code) => (
          <li key={code}>
            {words.broken} {placement.reasons[code]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Check() {
  const preview = useLoaderData<typeof loader>();
  const words = useTexts().rounds.publication;
  const { number, list } = useFormat();
  const names = useNames();
  return (
    <>
      <Notice tone="info" title={words.title}>
        {words.text(number(preview.placements), number(preview.learners.length), number(preview.units.length))}
      </Notice>
      <Gaps />
      {preview.byHand.length > 0 && (
        <Notice tone="warn" title={words.byHand}>
          {list(preview.byHand.map((person) => names.full(person.name)))}
        </Notice>
      )}
      {preview.withoutAddress.length > 0 && (
        <Notice tone="warn" title={words.withoutAddress}>
          {list(preview.withoutAddress.map((person) => names.full(person.name)))}
        </Notice>
      )}
      <Form method="post">
        <input type="hidden" name="version" value={preview.version} />
        <SubmitButton icon="send">{words.publish(number(preview.learners.length))}</SubmitButton>
      </Form>
      <DataTable
        caption={words.learners}
        rows={preview.learners}
        rowKey={(row) => row.id}
        sortParam="larande"
        columns={[
          {
            id: 'name',
            heading: words.learner,
            cell: (row) => names.full(row.name),
            sortValue: (row) => names.inList(row.name),
          },
          { id: 'email', heading: words.email, cell: (row) => row.email },
          {
            id: 'placements',
            heading: words.placements,
            align: 'end',
            cell: (row) => number(row.placements),
            sortValue: (row) => row.placements,
          },
        ]}
      />
      <DataTable
        caption={words.units}
        rows={preview.units}
        rowKey={(row) => row.unitId}
        sortParam="enheter"
        columns={[
          { id: 'unit', heading: words.unit, cell: (row) => row.unitName, sortValue: (row) => row.unitName },
          { id: 'email', heading: words.email, cell: (row) => row.email },
          {
            id: 'learners',
            heading: words.comes,
            align: 'end',
            cell: (row) => number(row.learners),
            sortValue: (row) => row.learners,
          },
        ]}
      />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
