import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { downloadReport } from '#app/services/reports/run-report.server.ts';
import { fileResponse } from './file-response.server.ts';

const FORMATS = ['xlsx', 'csv'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const subject = new URL(args.request.url).searchParams.get('urval');
  return withContext(args, async (context) => {
    const format = FORMATS.find((one) => one === args.params.format);
    if (!format) throw notFound();
    const request = { subject, format, language, version };
    return fileResponse(await downloadReport(context, limits, param(args.params, 'report'), request));
  });
}
