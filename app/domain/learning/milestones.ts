import type { ModuleId } from './curriculum.ts';

/** What a milestone of a doctor's training is about, under the three rulebooks in which it has a number. */
export const MILESTONE_THEMES = ['quality', 'science', 'law'] as const;
export type MilestoneTheme = (typeof MILESTONE_THEMES)[number];

/**
 * The numbers of each theme. They differ between the rulebooks: SOSFS 2015:8 (ST), HSLF-FS 2021:8 (ST) and the part of
 * HSLF-FS 2021:8 that is about BT.
 */
export const MILESTONE_CODES: Readonly<Record<MilestoneTheme, { st2015: string; st2021: string; bt: string }>> = {
  quality: { st2015: 'a4', st2021: 'STa2', bt: 'BT6' },
  science: { st2015: 'a5', st2021: 'STa3', bt: 'BT7' },
  law: { st2015: 'a6', st2021: 'STa1', bt: 'BT3' },
};

const QUALITY = ['quality'] as const;
const SCIENCE = ['science'] as const;

/** What a module can be talked about with the supervisor for. It never stands for the milestone itself. */
export const MODULE_MILESTONES: Readonly<Record<ModuleId, readonly MilestoneTheme[]>> = {
  what: QUALITY,
  why: QUALITY,
  'from-data-to-change': QUALITY,
  'synthetic-data': SCIENCE,
  'federated-learning': SCIENCE,
  'generative-ai': ['law'],
  prediction: SCIENCE,
  pec: QUALITY,
  co2: QUALITY,
  prom: ['quality', 'science'],
  testbed: ['quality', 'law'],
  'data-extraction': ['science', 'law'],
  ecg: SCIENCE,
  'kidney-disease': QUALITY,
  'heart-failure': QUALITY,
  'atrial-fibrillation': SCIENCE,
  growth: QUALITY,
  falls: QUALITY,
  'decision-support': ['quality', 'law'],
  'primary-care': ['quality', 'science'],
};

/** The themes that modules touch, in the order of `MILESTONE_THEMES`. */
export function milestonesOf(modules: readonly ModuleId[]): MilestoneTheme[] {
  const touched = new Set(modules.flatMap((id) => MODULE_MILESTONES[id]));
  return MILESTONE_THEMES.filter((theme) => touched.has(theme));
}
