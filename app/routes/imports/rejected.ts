import type { LoaderFunctionArgs } from '@remix-run/node';
import { param, withContext } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { exportRejectedRows } from '#app/services/imports/rejected-rows.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { limits } = args.context.runtime;
  const language = await languageOf(args.request);
  return withContext(args, async (context) => {
    const { name, body } = await exportRejectedRows(context, limits, param(args.params, 'import'), language);
    const headers = {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    };
    return new Response(body, { headers });
  });
}
