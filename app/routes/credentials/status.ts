import type { LoaderFunctionArgs } from '@remix-run/node';
import { answering, param } from '#app/platform/context.server.ts';
import { readStatus } from '#app/services/learning/credentials/verify-credential.server.ts';
import { publicJson } from './public-json.server.ts';

/** Whether a credential has been withdrawn, for programs. */
export async function loader(args: LoaderFunctionArgs) {
  const { runtime, address } = args.context;
  return answering(args, async () =>
    publicJson(await readStatus(runtime, param(args.params, 'credential'), address), 'no-store'),
  );
}
