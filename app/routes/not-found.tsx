import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Fault } from '#app/domain/shared/fault.ts';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, () => Promise.reject(new Fault('not_found')));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.common.errorPage.s404.title);

/** An address that the product does not have. */
export default function NotFound() {
  return null;
}
