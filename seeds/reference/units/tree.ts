import type { Attest, Sector, SupervisionModel, UnitKind } from '#app/domain/placements/vocabulary.ts';

export interface UnitSeed {
  /** Short, stable and unique in the region: the id of the row and the end of the HSA-id. */
  key: string;
  name: string;
  kind: UnitKind;
  /** Organisation, sector and address are the parent's unless they are named. */
  organisation?: string;
  sector?: Sector;
  town?: string;
  address?: string;
  postcode?: string;
  model?: SupervisionModel;
  attests?: readonly Attest[];
  children?: readonly UnitSeed[];
}

type Details = Omit<UnitSeed, 'key' | 'name' | 'kind' | 'children'>;

export function clinic(
  key: string,
  name: string,
  sector: Sector,
  children: readonly UnitSeed[],
  details: Details = {},
): UnitSeed {
  return { key, name, kind: 'clinic', sector, children, ...details };
}

export function ward(key: string, name: string, details: Details = {}): UnitSeed {
  return { key, name, kind: 'ward', ...details };
}

export function outpatient(key: string, name: string, details: Details = {}): UnitSeed {
  return { key, name, kind: 'outpatient', ...details };
}

export function department(key: string, name: string, children: readonly UnitSeed[], details: Details = {}): UnitSeed {
  return { key, name, kind: 'department', children, ...details };
}

export const CHILD_CARE = ['confidentiality', 'hygiene', 'criminal_record_check'] as const satisfies readonly Attest[];
export const INFECTION_SENSITIVE = ['confidentiality', 'hygiene', 'health'] as const satisfies readonly Attest[];
