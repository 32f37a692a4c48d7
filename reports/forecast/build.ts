import type { TermForecast, WeekForecast } from '#app/domain/forecast/summary.ts';
import type { PlacementForm, Sector } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { textColumn, wholeColumn } from '../columns.ts';
import { coverSheet } from '../cover.ts';
import type { CoverWording, Line, ReportHead } from '../cover.ts';
import { checkCells, orNothing } from '../document.ts';
import type { Column, ReportDocument, Sheet } from '../document.ts';

export interface ForecastWording {
  title: string;
  question: string;
  sheets: { terms: string; weeks: string };
  headings: Record<
    'term' | 'sector' | 'fromWeek' | 'toWeek' | 'missing' | 'forms' | 'probability' | 'shortWeeks' | 'low95' | 'high95',
    string
  >;
  weekHeadings: Record<
    ('week' | 'need' | 'low80' | 'high80' | 'low95') | ('high95' | 'places' | 'assumed' | 'shortage' | 'probability'),
    string
  >;
  sectors: Record<Sector, string>;
  forms: Record<PlacementForm, string>;
  cover: CoverWording;
  definitions: readonly Line[];
}

interface BuildOptions {
  language: 'sv' | 'en';
  wording: ForecastWording;
  /** Writes an instant, a term and a week as people read them. */
  time: (instant: string) => string;
  term: (term: TermCode) => string;
  week: (week: IsoWeek) => string;
}

/** A forecast as a document: where and when places are expected to lack, and every week that anybody needs a place in. */
export function buildForecast(
  facts: ReportHead & { rows: readonly TermForecast[] },
  { language, wording, time, term, week }: BuildOptions,
): ReportDocument {
  return checkCells({
    title: wording.title,
    at: facts.at,
    language,
    nothing: wording.cover.empty,
    sheets: [
      termsSheet(facts.rows, { wording, term, week }),
      weeksSheet(facts.rows, { wording, term, week }),
      coverSheet(facts, { ...wording, hasTotals: false }, wording.cover, time),
    ],
  });
}

type Writing = Pick<BuildOptions, 'wording' | 'term' | 'week'>;

const whole = (key: string, heading: string) => wholeColumn(key, heading, 13);
const decimal = (key: string, heading: string): Column => ({ key, heading, kind: 'decimal', width: 13 });

function termsSheet(rows: readonly TermForecast[], { wording, term, week }: Writing): Sheet {
  const { headings, sectors, sheets } = wording;
  return {
    key: 'terms',
    name: sheets.terms,
    columns: [
      textColumn('term', headings.term, 12),
      textColumn('sector', headings.sector, 22),
      textColumn('fromWeek', headings.fromWeek, 14),
      textColumn('toWeek', headings.toWeek, 14),
      whole('missing', headings.missing),
      { ...textColumn('forms', headings.forms, 30), wrap: true },
      decimal('probability', headings.probability),
      whole('shortWeeks', headings.shortWeeks),
      whole('low95', headings.low95),
      whole('high95', headings.high95),
    ],
    rows: rows.map(({ term: code, sector, worst, probability, shortWeeks }) => [
      term(code),
      sectors[sector],
      orNothing(worst && week(worst.from)),
      orNothing(worst && week(worst.to)),
      worst?.places ?? 0,
      orNothing(worst && worst.forms.map((form) => wording.forms[form]).join(', ')),
      100 * probability,
      ...[shortWeeks.median, shortWeeks.low95, shortWeeks.high95],
    ]),
  };
}

function weeksSheet(rows: readonly TermForecast[], { wording, term, week }: Writing): Sheet {
  const { headings, weekHeadings, sectors, sheets } = wording;
  const cells = (one: WeekForecast) => [
    ...[one.need.median, one.need.low80, one.need.high80, one.need.low95, one.need.high95],
    orNothing(one.places),
    ...[one.assumed, one.shortage, 100 * one.probability],
  ];
  return {
    key: 'weeks',
    name: sheets.weeks,
    columns: [
      textColumn('term', headings.term, 12),
      textColumn('sector', headings.sector, 22),
      textColumn('week', weekHeadings.week, 14),
      ...(['need', 'low80', 'high80', 'low95', 'high95', 'places', 'assumed'] as const).map((key) =>
        whole(key, weekHeadings[key]),
      ),
      decimal('shortage', weekHeadings.shortage),
      decimal('probability', weekHeadings.probability),
    ],
    rows: rows.flatMap(({ term: code, sector, weeks }) =>
      weeks.map((one) => [term(code), sectors[sector], week(one.week), ...cells(one)]),
    ),
  };
}
