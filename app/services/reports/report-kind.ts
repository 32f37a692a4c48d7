import type { ServiceContext } from '#app/platform/runtime.ts';
import type { ReportDocument } from '#reports/document.ts';
import type { ReportRequest } from './render-report.server.ts';

/** A report of the catalogue: what it can be about, and the document on one of these. */
export interface ReportKind {
  /** The first is the one that is shown unless another is chosen. */
  subjects: (ctx: ServiceContext, request: ReportRequest) => Promise<{ id: string; label: string }[]>;
  read: (ctx: ServiceContext, subject: string, request: ReportRequest) => Promise<ReportDocument>;
}
