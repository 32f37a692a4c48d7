/** A wave of a heartbeat as a bell curve: mV, seconds from the R wave, and its standard deviation in seconds. */
export interface Wave {
  height: number;
  at: number;
  width: number;
}

export const P_WIDTH = 0.025;
const P_WAVE: Wave = { height: 0.14, at: -0.17, width: P_WIDTH };
/** Q, R and S. */
const QRS: readonly Wave[] = [
  { height: -0.1, at: -0.03, width: 0.01 },
  { height: 1.1, at: 0, width: 0.012 },
  { height: -0.22, at: 0.032, width: 0.011 },
];
/** One that begins in a ventricle: wide, tall, without a P wave before it, and with its T wave turned over. */
const VENTRICULAR: readonly Wave[] = [
  { height: 1.35, at: 0.01, width: 0.035 },
  { height: -0.6, at: 0.1, width: 0.035 },
  { height: -0.3, at: 0.3, width: 0.06 },
];

export type BeatKind = 'sinus' | 'without-p' | 'ventricular';

/**
 * The waves of a beat as sums of bell curves (after McSharry et al., IEEE Transactions on Biomedical Engineering
 * 2003;50:289-94). The T wave comes the sooner the less time there is since the beat before, `interval` in seconds.
 */
export function wavesOf(kind: BeatKind, interval: number): readonly Wave[] {
  if (kind === 'ventricular') return VENTRICULAR;
  const t: Wave = { height: 0.28, at: 0.28 * Math.sqrt(interval), width: 0.05 };
  return kind === 'sinus' ? [P_WAVE, ...QRS, t] : [...QRS, t];
}

/** mV of a wave so many seconds from its R wave. */
export function heightAt({ height, at, width }: Wave, seconds: number): number {
  return height * Math.exp(-((seconds - at) ** 2) / (2 * width ** 2));
}

/** How a filter that smooths over `smoothing` seconds leaves a wave: wider and lower, as large in all. */
export function smoothed({ height, at, width }: Wave, smoothing: number): Wave {
  const wider = Math.hypot(width, smoothing);
  return { height: (height * width) / wider, at, width: wider };
}
