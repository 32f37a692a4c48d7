import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { Standing } from '#app/domain/quality/standings.ts';
import type { Reliability } from '#app/domain/quality/statistics/reliability.ts';
import type { Step } from '#app/domain/quality/statistics/trend.ts';
import type { Figure, KeptBack } from '#app/domain/quality/wave-results.ts';

type Bilingual = { sv: string; en: string };

export interface Theme {
  id: string;
  name: Bilingual;
  reliability: Reliability | null;
  change: Step | null;
}

export interface GroupFigure {
  figure: Figure | null;
  keptBack: KeptBack | null;
  standing: Standing | null;
}

export interface Group {
  kind: GroupKind;
  id: string;
  level: number;
  programme: Bilingual | null;
  unit: { name: string; town: string } | null;
  figures: Record<string, GroupFigure>;
}
