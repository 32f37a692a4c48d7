import type { Permission } from '#app/domain/access/permissions.ts';

export interface ReportEntry {
  id: string;
  /** What one must be allowed to do to the thing the report is about. */
  permission: Permission;
  /** Of each sheet that can be had as a text file, its key. */
  csv: string;
  formats: readonly ('xlsx' | 'csv' | 'page')[];
}

/** Every report of the product. */
export const REPORTS = {
  roundExport: { id: 'round-export', permission: 'report:run', csv: 'placements', formats: ['xlsx', 'csv', 'page'] },
} as const satisfies Record<string, ReportEntry>;
