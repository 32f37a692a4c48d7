import type { ActionFunctionArgs } from '@remix-run/node';
import { changeAppearance } from '#app/platform/preferences/appearance.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  return changeAppearance(request);
}
