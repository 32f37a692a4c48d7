import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { Standing } from '#app/domain/quality/standings.ts';
import type { Change } from '#app/domain/quality/statistics/trend.ts';
import type { NoAlpha } from '#app/domain/quality/told-alpha.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import type { KeptBack } from '#app/domain/quality/wave-results.ts';

type Bilingual = { sv: string; en: string };

export interface Theme {
  id: string;
  name: Bilingual;
  /** Cronbach's alpha. */
  alpha: number | null;
  /** Why there is none. */
  noAlpha: NoAlpha | null;
  change: Change | null;
}

export interface GroupFigure {
  figure: ToldFigure | null;
  keptBack: KeptBack | null;
  standing: Pick<Standing, 'position' | 'estimate'> | null;
  /** Whether it is not compared because too few others of its level can be. */
  lacksPeers: boolean;
}

export interface Group {
  kind: GroupKind;
  id: string;
  name: Bilingual;
  unit: { name: string; town: string } | null;
  figures: Record<string, GroupFigure>;
}
