import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { actingOn, param } from '#app/platform/context.server.ts';
import { withdrawOwnSwap } from '#app/services/schedule/own-swaps.server.ts';

const PAGE = '/mitt-schema';

export function loader() {
  return redirect(PAGE);
}

export async function action(args: ActionFunctionArgs) {
  return actingOn(args, PAGE, async (context) => {
    await withdrawOwnSwap(context, param(args.params, 'placement'));
    return redirect(PAGE, 303);
  });
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
