import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { closeRound } from '#app/services/rounds/close-round.server.ts';

function pageOf({ params }: Pick<LoaderFunctionArgs, 'params'>): string {
  return `/omgangar/${param(params, 'round')}/installningar`;
}

export function loader(args: LoaderFunctionArgs) {
  return redirect(pageOf(args));
}

export async function action(args: ActionFunctionArgs) {
  return actingOn(args, pageOf(args), async (context) => {
    const changeId = await closeRound(context, param(args.params, 'round'));
    return redirect(`${pageOf(args)}?andrad=${changeId}`, 303);
  });
}

// What goes wrong otherwise is told inside the product, also without script.
export { NoPage as default } from '#app/components/layout/no-page.tsx';
export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
