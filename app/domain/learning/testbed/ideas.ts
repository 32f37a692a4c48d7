import type { DeviceClass, IdeaId } from './settings.ts';

/** What is true of an idea, and what nobody knows to begin with. Shares are of its cases. */
export interface Idea {
  /** A week, everywhere: patients with sepsis, patients called for nothing or not, drafts. */
  casesPerWeek: number;
  /** The share that goes right, as promised. */
  promised: number;
  /** The share of cases in the group where it goes worse, and the share that goes right there. */
  groupShare: number;
  real: number;
  /** A ward that the model meets only where that ward takes part, or patients of a kind, who are everywhere. */
  groupIs: 'ward' | 'patients';
  /** Whether the fault is to be seen in old data. Late values are not: in the record they have the time of measuring. */
  isInHistory: boolean;
  device: DeviceClass;
  /** How the simplest way without AI compares. */
  simple: 'worse' | 'same';
  /** How much better care gets with it than without at the same time, and how much better it looks before and after. */
  effect: number;
  apparentEffect: number;
}

/** Made-up numbers, chosen so that each idea teaches something of its own. */
export const IDEA_TRUTHS: Readonly<Record<IdeaId, Idea>> = {
  sepsis: {
    casesPerWeek: 10,
    promised: 0.8,
    groupShare: 0.2,
    real: 0.35,
    groupIs: 'ward',
    isInHistory: false,
    device: 'body',
    simple: 'worse',
    effect: 0.12,
    apparentEffect: 0.25,
  },
  absence: {
    casesPerWeek: 40,
    promised: 0.4,
    groupShare: 0.25,
    real: 0.15,
    groupIs: 'patients',
    isInHistory: true,
    device: 'none',
    simple: 'same',
    effect: 0,
    apparentEffect: 0.2,
  },
  draft: {
    casesPerWeek: 60,
    promised: 0.98,
    groupShare: 0.15,
    real: 0.85,
    groupIs: 'patients',
    isInHistory: true,
    device: 'none',
    simple: 'worse',
    effect: 0.08,
    apparentEffect: 0.3,
  },
};
