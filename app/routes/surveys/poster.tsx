import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { QrImage } from '#app/components/ui/qr-image.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { qrCode } from '#app/platform/qr-code.ts';
import { LINK_PATH } from '#app/services/surveys/link-path.ts';
import { readPoster } from '#app/services/surveys/request-link.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => {
    const poster = await readPoster(context, param(args.params, 'wave'), param(args.params, 'unit'));
    const origin = args.context.runtime.env.publicOrigin ?? new URL(args.request.url).origin;
    const address = `${origin}${LINK_PATH}${poster.wave.id}`;
    return { ...poster, address, code: qrCode(address) };
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.waves.poster.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys, waves }, data) => {
    const wave = (data as Awaited<ReturnType<typeof loader>> | undefined)?.wave;
    return [
      { label: surveys.title, to: '/enkater' },
      { label: wave?.name ?? '', to: `/enkater/${wave?.id ?? ''}` },
      { label: waves.poster.title },
    ];
  },
};

export default function PosterPage() {
  const { unit, title, wave, thresholds, respondents, address, code } = useLoaderData<typeof loader>();
  const { waves, respondents: others } = useTexts();
  const words = waves.poster;
  const { heading, ask } = respondents === 'supervisors' ? others.poster : words;
  const language = useLanguage();
  const { date, number } = useFormat();
  return (
    <>
      <PageHeader title={heading(unit)} actions={<PrintButton />} />
      <div className="flex max-w-reading flex-col gap-4 text-lg">
        <p>{ask(title[language])}</p>
        <QrImage code={code} label={words.codeLabel} />
        <p className="break-all tabular-nums">{address}</p>
        <ol className="list-decimal pl-6">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.promise(number(thresholds.mean))}</p>
        <p className="font-semibold">{words.last(date(wave.closesOn))}</p>
      </div>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
