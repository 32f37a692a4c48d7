import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileOf, param } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { exportRound } from '#app/services/reports/export-round.server.ts';
import { fileResponse } from './file-response.server.ts';

/** Answers with the export of a round as a file to keep. */
export async function downloadRound(args: LoaderFunctionArgs, format: 'xlsx' | 'csv'): Promise<Response> {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const roundId = param(args.params, 'round');
  return fileOf(args, `/omgangar/${encodeURIComponent(roundId)}/export`, async (context) => {
    return fileResponse(await exportRound(context, limits, roundId, { language, version, format }));
  });
}
