import type { ActionFunctionArgs } from '@remix-run/node';
import { changeLanguage } from '#app/platform/i18n/language.server.ts';

export async function action({ request }: ActionFunctionArgs) {
  return changeLanguage(request);
}
