import { textParam } from '#app/platform/forms/search-params.ts';
import type { Asked } from '#app/services/reports/run-report.server.ts';

/** What an address asks a report for. */
export function askedIn(params: URLSearchParams): Asked {
  return { subject: textParam(params, 'urval') ?? null, area: textParam(params, 'galler') ?? null };
}
