import { holidaysOf } from '#app/domain/shared/holidays.ts';
import type { HolidayCode } from '#app/domain/shared/holidays.ts';
import { compareTerms, nextTerm, termWeeks } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { Bilingual } from '#db/schema/columns.ts';
import type { holidays, terms } from '#db/schema/programmes.ts';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2035;

const names: Readonly<Record<HolidayCode, Bilingual>> = {
  new_year_day: { sv: 'Nyårsdagen', en: "New Year's Day" },
  epiphany: { sv: 'Trettondedag jul', en: 'Epiphany' },
  good_friday: { sv: 'Långfredagen', en: 'Good Friday' },
  easter_sunday: { sv: 'Påskdagen', en: 'Easter Sunday' },
  easter_monday: { sv: 'Annandag påsk', en: 'Easter Monday' },
  first_of_may: { sv: 'Första maj', en: 'May Day' },
  ascension_day: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  whit_sunday: { sv: 'Pingstdagen', en: 'Whit Sunday' },
  national_day: { sv: 'Sveriges nationaldag', en: 'National Day' },
  midsummer_eve: { sv: 'Midsommarafton', en: 'Midsummer Eve' },
  midsummer_day: { sv: 'Midsommardagen', en: 'Midsummer Day' },
  all_saints_day: { sv: 'Alla helgons dag', en: "All Saints' Day" },
  christmas_eve: { sv: 'Julafton', en: 'Christmas Eve' },
  christmas_day: { sv: 'Juldagen', en: 'Christmas Day' },
  boxing_day: { sv: 'Annandag jul', en: 'Boxing Day' },
  new_year_eve: { sv: 'Nyårsafton', en: "New Year's Eve" },
};

export const holidayRows: readonly (typeof holidays.$inferInsert)[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => holidaysOf(FIRST_YEAR + index),
)
  .flat()
  .map(({ date, code, kind }) => ({ date, name: names[code], kind: kind === 'eve' ? 'eve' : 'public_holiday' }));

export const termRows: readonly (typeof terms.$inferInsert)[] = termsBetween('HT2024', 'HT2035').map((id) => {
  const { from, to } = termWeeks(id);
  return { id, fromWeek: from, toWeek: to };
});

function termsBetween(first: TermCode, last: TermCode): TermCode[] {
  return compareTerms(first, last) > 0 ? [] : [first, ...termsBetween(nextTerm(first), last)];
}
