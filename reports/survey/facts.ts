import type { FunnelPosition } from '#app/domain/quality/statistics/compare-units.ts';
import type { ToldFigure } from '#app/domain/quality/told-figure.ts';
import type { NoAlpha } from '#app/domain/quality/told-alpha.ts';
import type { KeptBack } from '#app/domain/quality/wave-results.ts';
import type { GroupKind } from '#app/domain/quality/groups.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { ReportHead } from '../cover.ts';

/** A closed wave as far as the gate lets it be told, in words of one language. */
export interface SurveyFacts extends ReportHead {
  wave: string;
  instrument: string;
  version: number;
  /** Null for all. */
  programme: string | null;
  opensOn: IsoDate;
  closesOn: IsoDate;
  endedFrom: IsoDate;
  endedTo: IsoDate;
  invited: number;
  /** Null where they are too few to tell. */
  answered: number | null;
  /** The ends of the instrument's scale. */
  scale: { lowest: number; highest: number };
  themes: readonly SurveyTheme[];
  groups: readonly SurveyGroup[];
}

export interface SurveyTheme {
  id: string;
  name: string;
  alpha: number | null;
  /** Why there is none. */
  noAlpha: NoAlpha | null;
  /** In words; null in the first wave. */
  change: string | null;
}

export interface SurveyGroup {
  kind: GroupKind;
  name: string;
  figures: Readonly<Record<string, GroupFigure | undefined>>;
}

export interface GroupFigure {
  figure: ToldFigure | null;
  keptBack: KeptBack | null;
  standing: { position: FunnelPosition; estimate: number } | null;
  /** Whether it is not compared because too few others of its level can be. */
  lacksPeers: boolean;
}
