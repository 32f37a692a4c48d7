import type { SeriesWave } from '#app/domain/quality/theme-series.ts';
import { termOf } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import { EVERYBODY, isSameAudience } from '#app/domain/surveys/audience.ts';
import { isNamed, RESPONDENTS } from '#app/domain/surveys/respondents.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import type { WaveScope } from '#app/domain/quality/visible-groups.ts';
import { scaleOf, themesOf } from '#app/domain/surveys/instrument.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listWaves } from '#db/queries/surveys.ts';
import type { InstrumentVersion, Wave } from '#db/queries/surveys.ts';

type Bilingual = { sv: string; en: string };

export interface ClosedWave extends SeriesWave {
  name: string;
  /** The term in which the placements that it asked of ended. */
  term: TermCode;
  /** When the placements ended that it asked of. */
  endedFrom: IsoDate;
  endedTo: IsoDate;
  closedOn: IsoDate;
  /** Number of the instrument's version. */
  number: number;
}

/** Closed waves that may be held beside each other: of one instrument and one programme, or of all; the earliest first. */
export interface ResultSeries {
  key: string;
  instrument: string;
  /** Who has answered: the same in all of an instrument's versions, so that none are mixed. */
  respondents: Respondents;
  title: Bilingual;
  programmeId: string | null;
  waves: ClosedWave[];
  themes: { id: string; name: Bilingual }[];
  scale: { lowest: number; highest: number };
}

/** Whom the waves of a series asked. */
export function scopeOf({ programmeId }: Pick<ResultSeries, 'programmeId'>): WaveScope {
  return { programmeId, audience: null };
}

/** A wave of some in a programme, or of one unit, tells of them alone: its page does, and no comparison. */
function asksAll({ programmeId, audience }: Wave): boolean {
  return isSameAudience({ ...(audience ?? EVERYBODY), programmeId }, { ...EVERYBODY, programmeId });
}

/**
 * Every series of answers by people there is: those by learners first, and the one with the latest wave before others. Its
 * themes and scale are those of the latest version.
 */
export async function listSeries({ db }: ServiceContext): Promise<ResultSeries[]> {
  const closed = (await listWaves(db.read)).filter(
    ({ wave, instrument }) => wave.state === 'closed' && asksAll(wave) && !isNamed(instrument.respondents),
  );
  const series = Map.groupBy(closed, ({ wave, instrument }) => keyOf(instrument, wave.programmeId));
  const found = [...series].flatMap(([key, rows]): ResultSeries[] => {
    const [latest] = rows;
    if (!latest) return [];
    const { definition } = latest.instrument;
    return [
      {
        key,
        instrument: latest.instrument.instrument,
        respondents: latest.instrument.respondents,
        title: definition.title,
        programmeId: latest.wave.programmeId,
        themes: themesOf(definition).map(({ id, name }) => ({ id, name })),
        scale: scaleOf(definition),
        waves: rows.toReversed().map(({ wave, instrument }) => ({
          id: wave.id,
          name: wave.name,
          version: instrument.id,
          number: instrument.number,
          thresholds: wave.thresholds,
          term: termOf(wave.endedTo),
          endedFrom: wave.endedFrom,
          endedTo: wave.endedTo,
          closedOn: wave.closesOn,
        })),
      },
    ];
  });
  return found.sort((a, b) => RESPONDENTS.indexOf(a.respondents) - RESPONDENTS.indexOf(b.respondents));
}

function keyOf({ instrument }: InstrumentVersion, programmeId: string | null): string {
  return programmeId === null ? instrument : `${instrument}:${programmeId}`;
}
