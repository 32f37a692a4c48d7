import { Link, useLocation, useRouteError } from '@remix-run/react';
import { describeFailure, failureWords } from '#app/platform/i18n/failure.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from '../ui/button-style.ts';
import { LinkButton } from '../ui/button.tsx';

/** Every route exports it: `export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx'`. */
export function ErrorView() {
  const texts = useTexts();
  const { pathname, search } = useLocation();
  const failure = describeFailure(useRouteError());
  const { status, reference } = failure;
  const { title, text } = failureWords(texts, failure);
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
        {(status === 400 || status >= 409) && (
          <Link reloadDocument to={`${pathname}${search}`} className={buttonClass('secondary')}>
            {texts.common.errorPage.tryAgain}
          </Link>
        )}
      </div>
    </section>
  );
}
