import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/domain/shared/fault.ts';
import { fileOf } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { downloadForecast } from '#app/services/forecast/forecast-file.server.ts';
import { FILE_FORMATS } from '#app/services/reports/render-report.server.ts';
import { fileResponse } from './file-response.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const { search, searchParams } = new URL(args.request.url);
  return fileOf(args, `/prognos${search}`, async (context) => {
    const format = FILE_FORMATS.find((one) => one === args.params.format);
    if (!format) throw notFound();
    return fileResponse(await downloadForecast(context, limits, searchParams, { format, language, version }));
  });
}
