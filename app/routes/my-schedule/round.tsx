import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showOwnRound } from '#app/services/schedule/own-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const language = await languageOf(args.request);
  return withContext(args, (context) => showOwnRound(context, param(args.params, 'round'), language));
}

type Data = Awaited<ReturnType<typeof showOwnRound>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, ({ rounds }) => data && rounds.protocol.student.title(data.name));

export const handle: CrumbHandle = {
  crumb: ({ schedule }, shown) => {
    const data = shown as Data | undefined;
    return [{ label: schedule.title, to: '/mitt-schema' }, ...(data ? [{ label: data.name }] : [])];
  },
};

/** For a learner: how her round was decided, and nothing about anybody else. */
export default function OwnRoundPage() {
  const { name, decided, rules, shares } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.protocol.student;
  return (
    <>
      <PageHeader title={words.title(name)} lead={words.lead} actions={<PrintButton />} />
      <Card title={words.how}>
        <DescriptionList items={decided.map(([term, detail]) => ({ term, detail }))} />
      </Card>
      {shares && (
        <Card title={words.outcome}>
          <p className="max-w-reading">
            <Shares shares={shares} />
          </p>
          <p className="max-w-reading pt-2 text-ink-2">{words.changed}</p>
        </Card>
      )}
      <Card title={words.rules}>
        <ul className="flex max-w-reading flex-col gap-2">
          {rules.map((rule) => (
            <li key={rule.id}>
              <span className="font-medium">{rule.name}.</span> {rule.description}
            </li>
          ))}
        </ul>
      </Card>
      <p className="max-w-reading">{words.ask}</p>
      <p>
        <Link className="link" to="/mitt-schema">
          {words.back}
        </Link>
      </p>
    </>
  );
}

function Shares({ shares }: { shares: NonNullable<Data['shares']> }) {
  const words = useTexts().rounds.protocol.student;
  const { percent } = useFormat();
  if (!shares.isTold) return words.tooFew;
  const { first, three, lottery } = shares;
  return words.shares({ first: percent(first), three: percent(three), lottery: percent(lottery) });
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
