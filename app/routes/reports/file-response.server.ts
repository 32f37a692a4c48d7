import type { ReportFile } from '#app/services/reports/render-report.server.ts';

/** A report as a file to keep. */
export function fileResponse({ name, type, body }: ReportFile): Response {
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(body, { headers });
}
