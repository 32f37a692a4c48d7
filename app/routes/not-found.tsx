import type { LoaderFunctionArgs } from '@remix-run/node';
import { Fault } from '#app/domain/shared/fault.ts';
import { withContext } from '#app/platform/context.server.ts';

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, () => Promise.reject(new Fault('not_found')));
}

/** An address that the product does not have. */
export default function NotFound() {
  return null;
}
