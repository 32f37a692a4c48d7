import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from '../ui/button-style.ts';
import { LinkButton } from '../ui/button.tsx';

const STATUSES = [401, 403, 404, 409, 422, 429, 500] as const;
type Status = (typeof STATUSES)[number];

interface Failure {
  status: Status;
  /** The reference under which the log has it. */
  reference?: string;
}

/** Every route exports it: `export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx'`. */
export function ErrorView() {
  const texts = useTexts();
  const { pathname, search } = useLocation();
  const { status, reference } = describeFailure(useRouteError());
  const { title, text } = texts.common.errorPage[`s${status}`];
  return (
    <section className="flex max-w-reading flex-col items-start gap-3 py-6">
      <h1>{title}</h1>
      <p>{text}</p>
      {reference && <p className="text-ink-2">{texts.common.errorPage.reference(reference)}</p>}
      <div className="flex flex-wrap gap-3 pt-2">
        {status === 401 ? (
          <LinkButton variant="primary" to={`/logga-in?till=${encodeURIComponent(pathname + search)}`}>
            {texts.common.errorPage.signIn}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" to="/">
            {texts.common.errorPage.toStart}
          </LinkButton>
        )}
        {status >= 409 && (
          <Link reloadDocument to={`${pathname}${search}`} className={buttonClass('secondary')}>
            {texts.common.errorPage.tryAgain}
          </Link>
        )}
      </div>
    </section>
  );
}

/** A thrown response tells its status and, in its data, a reference; anything else is a fault of ours. */
export function describeFailure(error: unknown): Failure {
  if (isRouteErrorResponse(error)) {
    const status = STATUSES.find((known) => known === error.status) ?? (error.status < 500 ? 404 : 500);
    return { status, reference: referenceOf(error.data) };
  }
  return { status: 500, reference: referenceOf(error) };
}

function referenceOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('reference' in data)) return undefined;
  return typeof data.reference === 'string' ? data.reference : undefined;
}
