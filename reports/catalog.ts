import type { Permission } from '#app/domain/access/permissions.ts';

export interface ReportEntry {
  id: string;
  /** What one must be allowed to do to the thing the report is about. */
  permission: Permission;
  /** Of each sheet that can be had as a text file, its key. */
  csv: string;
}

/** Every report of the product. */
export const REPORTS = {
  roundExport: { id: 'round-export', permission: 'report:run', csv: 'placements' },
  roundProtocol: { id: 'omgangsprotokoll', permission: 'report:run', csv: 'rules' },
  scenario: { id: 'scenario', permission: 'report:run', csv: 'differences' },
  rotation: { id: 'rotation', permission: 'report:run', csv: 'stays' },
  pathCompletion: { id: 'larvag', permission: 'path:assign', csv: 'members' },
  vfuQuality: { id: 'vfu-kvalitet', permission: 'report:run', csv: 'summary' },
  placementStatistics: { id: 'placeringar', permission: 'report:run', csv: 'volumes' },
  supervision: { id: 'handledning', permission: 'report:run', csv: 'units' },
  trainingAccounts: { id: 'utbildningsbokslut', permission: 'report:run', csv: 'clinics' },
  releasedFigures: { id: 'enkatsiffror', permission: 'report:run', csv: 'figures' },
  unitAnswers: { id: 'enhetssvar', permission: 'report:run', csv: 'answers' },
  survey: { id: 'enkat', permission: 'report:run', csv: 'groups' },
} as const satisfies Record<string, ReportEntry>;

/** Those that stand in the catalogue of reports; the export and the protocol of a round are reached from the round. */
export const CATALOGUE = [
  'vfuQuality',
  'placementStatistics',
  'supervision',
  'trainingAccounts',
  'survey',
  'releasedFigures',
  'unitAnswers',
] as const;
export type ReportKey = (typeof CATALOGUE)[number];
