import type { PlacementForm, Sector } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FilterBar } from '../ui/filter-bar.tsx';

interface ForecastFiltersProps {
  forms: readonly PlacementForm[];
  programmes: readonly { id: string; name: { sv: string; en: string } }[];
  terms: readonly TermCode[];
  /** Term and sector that are shown unless others are chosen. */
  usualTerm: TermCode;
  sectors: readonly Sector[];
  usualSector: Sector | null;
}

/** Whose need is counted, and which term and sector are looked at closer. */
export function ForecastFilters(props: ForecastFiltersProps) {
  const { forms, programmes, terms, usualTerm, sectors, usualSector } = props;
  const { forecast, vocabulary } = useTexts();
  const { filters } = forecast;
  const language = useLanguage();
  const { term } = useFormat();
  return (
    <FilterBar
      fields={[
        {
          ...{ kind: 'select', name: 'form', label: filters.form },
          options: forms.map((value) => ({ value, label: vocabulary.forms[value] })),
        },
        {
          ...{ kind: 'select', name: 'utbildning', label: filters.programme },
          options: programmes.map(({ id, name }) => ({ value: id, label: name[language] })),
        },
        {
          ...{ kind: 'select', name: 'termin', label: filters.term, always: true, usual: usualTerm },
          options: terms.map((value) => ({ value, label: term(value) })),
        },
        ...(usualSector === null
          ? []
          : [
              {
                ...{ kind: 'select' as const, name: 'omrade', label: filters.sector, always: true },
                usual: usualSector,
                options: sectors.map((value) => ({ value, label: vocabulary.sectors[value] })),
              },
            ]),
      ]}
    />
  );
}
