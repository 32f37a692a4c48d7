import type { LoaderFunctionArgs } from '@remix-run/node';
import { OWN_CREDENTIALS } from '#app/domain/learning/credential/addresses.ts';
import { fileOf } from '#app/platform/context.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { readOwnStatements } from '#app/services/learning/own-statements.server.ts';

/** What one has done in the curriculum as a file of xAPI statements. */
export async function loader(args: LoaderFunctionArgs) {
  return fileOf(args, OWN_CREDENTIALS, async (context) => {
    const statements = await readOwnStatements(context, originOf(args));
    return new Response(JSON.stringify(statements, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="xapi.json"',
        'Cache-Control': 'no-store',
      },
    });
  });
}
