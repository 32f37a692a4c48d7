export const EQUATIONS = ['ckd-epi-2021', 'lm-revised', 'ekfc'] as const;
export type Equation = (typeof EQUATIONS)[number];

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

export interface CreatinineSample {
  /** Plasma creatinine, µmol/l. */
  creatinine: number;
  /** Years; 25 or more. */
  age: number;
  sex: Sex;
}

/** Estimated GFR as a laboratory reports it: whole ml/min/1.73 m². */
export function estimateGfr(equation: Equation, sample: CreatinineSample): number {
  return Math.round(exactGfr(equation, sample));
}

/** The same before it is rounded, for a curve. */
export function exactGfr(equation: Equation, sample: CreatinineSample): number {
  return BY_EQUATION[equation](sample);
}

/** Micromoles per litre in one milligram per decilitre of creatinine. */
const MICROMOLES = 88.4;

/** Inker et al., N Engl J Med 2021;385:1737-49. Without race. */
function ckdEpi2021({ creatinine, age, sex }: CreatinineSample): number {
  const [kappa, alpha] = sex === 'female' ? [0.7, -0.241] : [0.9, -0.302];
  const ratio = creatinine / MICROMOLES / kappa;
  return (
    142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * (sex === 'female' ? 1.012 : 1)
  );
}

/** The revised Lund-Malmö equation without a measure of body size: Björk et al., Scand J Clin Lab Invest 2011;71:232-9. */
function lmRevised({ creatinine, age, sex }: CreatinineSample): number {
  const { base, slope, knee } =
    sex === 'female' ? { base: 2.5, slope: 0.0121, knee: 150 } : { base: 2.56, slope: 0.00968, knee: 180 };
  const x = creatinine < knee ? base + slope * (knee - creatinine) : base - 0.926 * Math.log(creatinine / knee);
  return Math.exp(x - 0.0158 * age + 0.438 * Math.log(age));
}

/** For those of 25 and more: Pottel et al., Ann Intern Med 2021;174:183-91. Q is the median creatinine of healthy people. */
function ekfc({ creatinine, age, sex }: CreatinineSample): number {
  const ratio = creatinine / (sex === 'female' ? 62 : 80);
  return 107.3 * ratio ** (ratio < 1 ? -0.322 : -1.132) * 0.99 ** Math.max(0, age - 40);
}

const BY_EQUATION: Record<Equation, (sample: CreatinineSample) => number> = {
  'ckd-epi-2021': ckdEpi2021,
  'lm-revised': lmRevised,
  ekfc,
};
