import type { LoaderFunctionArgs } from '@remix-run/node';
import { originOf } from '#app/platform/http/origin.server.ts';
import { publishKeys } from '#app/services/learning/credentials/signing-keys.server.ts';
import { FOR_AN_HOUR, publicJson } from './public-json.server.ts';

/** The public keys that credentials are signed with, as a JSON Web Key Set (RFC 7517). */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context.runtime;
  return publicJson({ keys: await publishKeys(db.read, originOf(args)) }, FOR_AN_HOUR);
}
