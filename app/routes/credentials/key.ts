import type { LoaderFunctionArgs } from '@remix-run/node';
import { answering, param } from '#app/platform/context.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { publishKey } from '#app/services/learning/credentials/signing-keys.server.ts';
import { FOR_AN_HOUR, publicJson } from './public-json.server.ts';

/** One public key as a JSON Web Key: what the `kid` of a credential is the address of. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context.runtime;
  return answering(args, async () =>
    publicJson(await publishKey(db.read, originOf(args), param(args.params, 'key')), FOR_AN_HOUR),
  );
}
