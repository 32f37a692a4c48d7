// KDIGO 2024, Kidney International 2024;105(4S):S117-314: the categories of GFR and albuminuria, and the risk that they
// stand for together.

export const GFR_CATEGORIES = ['G1', 'G2', 'G3a', 'G3b', 'G4', 'G5'] as const;
export type GfrCategory = (typeof GFR_CATEGORIES)[number];

export const ALBUMIN_CATEGORIES = ['A1', 'A2', 'A3'] as const;
export type AlbuminCategory = (typeof ALBUMIN_CATEGORIES)[number];

/** Of kidney failure, heart disease and death, beside those with neither low GFR nor albuminuria. */
export const RISKS = ['low', 'moderate', 'high', 'very-high'] as const;
export type Risk = (typeof RISKS)[number];

const LOWEST_OF: readonly (readonly [GfrCategory, number])[] = [
  ['G1', 90],
  ['G2', 60],
  ['G3a', 45],
  ['G3b', 30],
  ['G4', 15],
];

/** @param gfr whole ml/min/1.73 m² */
export function gfrCategory(gfr: number): GfrCategory {
  return LOWEST_OF.find(([, lowest]) => gfr >= lowest)?.[0] ?? 'G5';
}

export const LEAST_A2 = 3;
const MOST_A2 = 30;

/** @param uacr urine albumin to creatinine, mg/mmol */
export function albuminCategory(uacr: number): AlbuminCategory {
  if (uacr < LEAST_A2) return 'A1';
  return uacr <= MOST_A2 ? 'A2' : 'A3';
}

const GRID: Record<GfrCategory, Record<AlbuminCategory, Risk>> = {
  G1: { A1: 'low', A2: 'moderate', A3: 'high' },
  G2: { A1: 'low', A2: 'moderate', A3: 'high' },
  G3a: { A1: 'moderate', A2: 'high', A3: 'very-high' },
  G3b: { A1: 'high', A2: 'very-high', A3: 'very-high' },
  G4: { A1: 'very-high', A2: 'very-high', A3: 'very-high' },
  G5: { A1: 'very-high', A2: 'very-high', A3: 'very-high' },
};

/** Low, without another sign of kidney damage, is no kidney disease. */
export function riskOf(gfr: GfrCategory, albumin: AlbuminCategory): Risk {
  return GRID[gfr][albumin];
}

/** What the risk may be, the lowest first: one where albuminuria is known, more where the test is missing. */
export function possibleRisks(gfr: GfrCategory, albumin: AlbuminCategory | null): Risk[] {
  const possible = new Set((albumin ? [albumin] : ALBUMIN_CATEGORIES).map((category) => riskOf(gfr, category)));
  return RISKS.filter((risk) => possible.has(risk));
}
