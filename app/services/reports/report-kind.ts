import type { ServiceContext } from '#app/platform/runtime.ts';
import type { ReportDocument } from '#reports/document.ts';
import type { ReportRequest } from './render-report.server.ts';

export interface Choice {
  id: string;
  label: string;
}

/** A report of the catalogue: what it can be about, and the document on one of these. */
export interface ReportKind {
  /** The first is the one that is shown unless another is chosen. */
  subjects: (ctx: ServiceContext, request: ReportRequest) => Promise<Choice[]>;
  /** What of it can be told by itself, the whole first; absent for a report that is always of the whole. */
  areas?: (ctx: ServiceContext, request: ReportRequest) => Promise<Choice[]>;
  /** `area` is the id of one of the areas; null for the whole. */
  read: (ctx: ServiceContext, subject: string, request: ReportRequest, area: string | null) => Promise<ReportDocument>;
}
