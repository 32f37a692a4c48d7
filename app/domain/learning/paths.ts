import type { Role } from '../access/roles.ts';
import { CURRICULUM_ADDRESS, moduleById } from './curriculum.ts';
import type { Module, ModuleId } from './curriculum.ts';

interface PathEntry {
  id: string;
  /** The end of its address. */
  slug: string;
  /** Whose it is made for: it is offered first to those who hold one of these. */
  roles: readonly Role[];
  modules: readonly ModuleId[];
}

/** For each role the modules that it needs first, in the order in which they are read. */
export const PATHS = [
  {
    id: 'student',
    slug: 'student',
    roles: ['learner'],
    modules: ['what', 'why', 'generative-ai', 'prediction', 'decision-support'],
  },
  {
    id: 'nurse',
    slug: 'sjukskoterska',
    roles: ['supervisor', 'clinician'],
    modules: ['what', 'why', 'generative-ai', 'prom', 'falls', 'decision-support'],
  },
  {
    id: 'doctor',
    slug: 'lakare',
    roles: [],
    modules: ['what', 'why', 'prediction', 'generative-ai', 'data-extraction', 'ecg'],
  },
  {
    id: 'manager',
    slug: 'chef',
    roles: ['unit_manager'],
    modules: ['what', 'why', 'from-data-to-change', 'pec', 'prom', 'testbed'],
  },
  {
    id: 'director',
    slug: 'studierektor',
    roles: ['regional_study_director', 'study_director', 'placement_coordinator', 'clinical_lecturer', 'administrator'],
    modules: ['what', 'why', 'from-data-to-change', 'generative-ai', 'prediction', 'testbed', 'data-extraction'],
  },
] as const satisfies readonly PathEntry[];

export type PathId = (typeof PATHS)[number]['id'];
export type LearningPath = PathEntry & { id: PathId };

const ALL: readonly LearningPath[] = PATHS;
export const PATH_IDS = PATHS.map(({ id }) => id) as [PathId, ...PathId[]];

export const ASSIGNMENTS_ADDRESS = `${CURRICULUM_ADDRESS}/tilldelade-larvagar`;

/** The path at an address; null when there is none. */
export function pathBySlug(slug: string): LearningPath | null {
  return ALL.find((path) => path.slug === slug) ?? null;
}

/** Null when there is none: a path may have been taken away after it was assigned. */
export function pathById(id: string): LearningPath | null {
  return ALL.find((path) => path.id === id) ?? null;
}

export function pathAddress({ slug }: Pick<LearningPath, 'slug'>): string {
  return `${CURRICULUM_ADDRESS}/larvagar/${slug}`;
}

/** The paths that are made for one of these roles, then the others. */
export function pathsFor(roles: readonly Role[]): LearningPath[] {
  const isFor = (path: LearningPath) => path.roles.some((role) => roles.includes(role));
  return [...ALL.filter(isFor), ...ALL.filter((path) => !isFor(path))];
}

export function modulesOf({ modules }: Pick<LearningPath, 'modules'>): Module[] {
  return modules.flatMap((id) => moduleById(id) ?? []);
}

/** The time that a path takes, in minutes. */
export function minutesOf(path: Pick<LearningPath, 'modules'>): number {
  return modulesOf(path).reduce((sum, { minutes }) => sum + minutes, 0);
}
