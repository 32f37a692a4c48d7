import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readLetter } from '#app/services/administration/read-outbox.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readLetter(context, param(args.params, 'letter')));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data?.subject);

export const handle: CrumbHandle = {
  crumb: (texts) => [
    { label: texts.administration.outbox.title, to: '/administration/utskick' },
    { label: texts.administration.outbox.letter },
  ],
};

export default function LetterPage() {
  const letter = useLoaderData<typeof loader>();
  const words = useTexts().administration.outbox;
  const { dateTime } = useFormat();
  return (
    <>
      <PageHeader title={letter.subject} />
      <DescriptionList
        items={[
          { term: words.recipient, detail: letter.recipient },
          { term: words.state, detail: words.states[letter.state] },
          { term: words.created, detail: dateTime(letter.createdAt) },
          ...(letter.sentAt ? [{ term: words.sent, detail: dateTime(letter.sentAt) }] : []),
          { term: words.body, detail: <p className="max-w-reading whitespace-pre-wrap">{letter.body}</p> },
        ]}
      />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
