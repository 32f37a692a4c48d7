import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileOf, param } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { downloadRoundProtocol } from '#app/services/reports/round-protocol.server.ts';
import { fileResponse } from './file-response.server.ts';

/** Answers with the protocol of a round as a file to keep. */
export async function downloadProtocol(args: LoaderFunctionArgs, format: 'xlsx' | 'pdf'): Promise<Response> {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const roundId = param(args.params, 'round');
  return fileOf(args, `/omgangar/${encodeURIComponent(roundId)}/protokoll`, async (context) =>
    fileResponse(await downloadRoundProtocol(context, limits, roundId, { language, version, format })),
  );
}
