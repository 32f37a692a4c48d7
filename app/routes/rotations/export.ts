import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileOf, param } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { exportRotation } from '#app/services/rotations/export-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const planId = param(args.params, 'plan');
  return fileOf(args, `/rotationer/${encodeURIComponent(planId)}`, async (context) => {
    const { name, type, body } = await exportRotation(context, limits, planId, { language, version });
    const headers = {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    };
    return new Response(body, { headers });
  });
}
