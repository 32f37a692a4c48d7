/** What a module is about: what everybody should know, a method, or a project in which methods are used. */
export const MODULE_KINDS = ['foundation', 'method', 'project'] as const;
export type ModuleKind = (typeof MODULE_KINDS)[number];

interface ModuleEntry {
  id: string;
  /** The end of its address. */
  slug: string;
  kind: ModuleKind;
  /** To read it and do its lab. */
  minutes: number;
  /** Rises when what is taught changes so much that what was known before does not count. */
  version: number;
}

/** The modules in the order in which they are read. */
export const CURRICULUM = [
  { id: 'what', slug: 'vad-ar-informationsdriven-vard', kind: 'foundation', minutes: 12, version: 1 },
  { id: 'why', slug: 'varfor', kind: 'foundation', minutes: 15, version: 1 },
  { id: 'from-data-to-change', slug: 'hallands-vag', kind: 'foundation', minutes: 20, version: 1 },
  { id: 'synthetic-data', slug: 'syntetiska-data', kind: 'method', minutes: 20, version: 1 },
  { id: 'federated-learning', slug: 'federerat-larande', kind: 'method', minutes: 20, version: 1 },
  { id: 'generative-ai', slug: 'generativ-ai', kind: 'method', minutes: 25, version: 1 },
  { id: 'prediction', slug: 'prediktion-och-automl', kind: 'method', minutes: 25, version: 1 },
  { id: 'pec', slug: 'pec', kind: 'method', minutes: 15, version: 1 },
  { id: 'co2', slug: 'co2', kind: 'method', minutes: 15, version: 1 },
  { id: 'prom', slug: 'prom', kind: 'method', minutes: 15, version: 1 },
  { id: 'testbed', slug: 'testbadd', kind: 'method', minutes: 20, version: 1 },
  { id: 'data-extraction', slug: 'datauttag', kind: 'method', minutes: 15, version: 1 },
  { id: 'ecg', slug: 'ekg', kind: 'project', minutes: 20, version: 1 },
  { id: 'kidney-disease', slug: 'kronisk-njursvikt', kind: 'project', minutes: 25, version: 1 },
  { id: 'heart-failure', slug: 'hjartsvikt', kind: 'project', minutes: 20, version: 1 },
  { id: 'atrial-fibrillation', slug: 'formaksflimmer', kind: 'project', minutes: 15, version: 1 },
  { id: 'growth', slug: 'avvikande-tillvaxt', kind: 'project', minutes: 20, version: 1 },
  { id: 'falls', slug: 'fallprevention', kind: 'project', minutes: 20, version: 1 },
  { id: 'decision-support', slug: 'beslutsstod', kind: 'project', minutes: 20, version: 1 },
  { id: 'primary-care', slug: 'prediktion-pa-vardcentral', kind: 'project', minutes: 25, version: 1 },
] as const satisfies readonly ModuleEntry[];

export type ModuleId = (typeof CURRICULUM)[number]['id'];
export type Module = ModuleEntry & { id: ModuleId };

export const MODULES: readonly Module[] = CURRICULUM;

const BY_ID: ReadonlyMap<string, Module> = new Map(MODULES.map((module) => [module.id, module]));
const BY_SLUG: ReadonlyMap<string, Module> = new Map(MODULES.map((module) => [module.slug, module]));

/** Null when there is none. */
export function moduleBySlug(slug: string): Module | null {
  return BY_SLUG.get(slug) ?? null;
}

/** Null when there is none: a module may have been taken out of the curriculum after somebody read it. */
export function moduleById(id: string): Module | null {
  return BY_ID.get(id) ?? null;
}

export const CURRICULUM_ADDRESS = '/informationsdriven-vard';
/** The register of projects. */
export const PROJECTS_ADDRESS = `${CURRICULUM_ADDRESS}/projekt`;

/** The module's address; with `place` a heading in it. */
export function moduleAddress({ slug }: Pick<Module, 'slug'>, place?: string | null): string {
  return `${CURRICULUM_ADDRESS}/${slug}${place ? `#${place}` : ''}`;
}

/** What comes after a module; null after the last. */
export function nextModule(id: ModuleId): Module | null {
  return MODULES[MODULES.findIndex((module) => module.id === id) + 1] ?? null;
}
