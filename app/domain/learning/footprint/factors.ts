import type { Triangle } from '../statistics/draws.ts';
import type { Inhaler, Vehicle } from './settings.ts';

export type FactorId = Vehicle | Inhaler | 'visit' | 'video' | 'bedDay';

export interface Factor extends Triangle {
  /** What it is counted in. */
  per: 'kilometre' | 'visit' | 'day' | 'year';
  /** Whether the likely value is published; the ends never are, and neither is anything else. */
  isPublished: boolean;
}

/**
 * Kilos of carbon dioxide equivalents. The likely value of a year's inhalers is that of Janson et al., Thorax
 * 2020;75:82-4 (a preventer and a reliever); all other numbers are made up, of a size that can be.
 */
export const FACTORS: Readonly<Record<FactorId, Factor>> = {
  spray: { low: 250, likely: 439, high: 550, per: 'year', isPublished: true },
  powder: { low: 10, likely: 17, high: 30, per: 'year', isPublished: true },
  bedDay: { low: 15, likely: 40, high: 100, per: 'day', isPublished: false },
  car: { low: 0.12, likely: 0.17, high: 0.25, per: 'kilometre', isPublished: false },
  electricCar: { low: 0.03, likely: 0.06, high: 0.12, per: 'kilometre', isPublished: false },
  bus: { low: 0.02, likely: 0.05, high: 0.12, per: 'kilometre', isPublished: false },
  visit: { low: 0.2, likely: 0.8, high: 2.5, per: 'visit', isPublished: false },
  video: { low: 0.05, likely: 0.2, high: 0.8, per: 'visit', isPublished: false },
};

export const FACTOR_IDS = Object.keys(FACTORS) as FactorId[];
