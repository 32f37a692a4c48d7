import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/domain/shared/fault.ts';
import { fileOf, param } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { FILE_FORMATS } from '#app/services/reports/render-report.server.ts';
import { downloadReport } from '#app/services/reports/run-report.server.ts';
import { askedIn } from './asked.ts';
import { fileResponse } from './file-response.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const report = param(args.params, 'report');
  const { search, searchParams } = new URL(args.request.url);
  return fileOf(args, `/rapporter/${encodeURIComponent(report)}${search}`, async (context) => {
    const format = FILE_FORMATS.find((one) => one === args.params.format);
    if (!format) throw notFound();
    const request = { ...askedIn(searchParams), format, language, version };
    return fileResponse(await downloadReport(context, limits, report, request));
  });
}
