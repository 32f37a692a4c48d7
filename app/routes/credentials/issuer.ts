import type { LoaderFunctionArgs } from '@remix-run/node';
import { originOf } from '#app/platform/http/origin.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { readIssuer } from '#app/services/learning/credentials/issuer.server.ts';
import { FOR_AN_HOUR, publicJson } from './public-json.server.ts';

/** Who issues credentials, as an Open Badges profile. */
export async function loader(args: LoaderFunctionArgs) {
  const language = await languageOf(args.request);
  return publicJson(await readIssuer(args.context.runtime.db.read, originOf(args), language), FOR_AN_HOUR);
}
