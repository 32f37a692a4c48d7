import { importLabel } from '#app/platform/i18n/import-problems.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { PreviewView } from './types.ts';

/** What changes of a row: from what to what where that can be told, else which details. */
export function ChangedDetails({ changes, edits }: Pick<PreviewView['rows'][number], 'changes' | 'edits'>) {
  const labelOf = useFieldLabel();
  const valueOf = useValueText();
  const { from, to } = useTexts().imports.pages.preview;
  const told = new Set(edits.map(({ field }) => field));
  const others = changes.filter((field) => !told.has(field));
  return (
    <div className="min-w-0">
      {edits.map(({ field, before, after }) => (
        <span key={field} className="block wrap-anywhere">
          <span className="text-ink-2">{labelOf(field)}: </span>
          <span className="sr-only">{from} </span>
          {valueOf(field, before)} <span aria-hidden="true">→</span>
          <span className="sr-only">{to}</span> {valueOf(field, after)}
        </span>
      ))}
      {others.length > 0 && <span className="block">{others.map(labelOf).join(', ')}</span>}
    </div>
  );
}

const LIST_FIELDS: Readonly<Record<string, string>> = { wishes: 'wish', conflicts: 'conflict' };

export function useFieldLabel(): (field: string) => string {
  const { imports } = useTexts();
  const { participation, closures } = imports.pages.preview;
  return (field) => {
    if (field === 'participation') return participation;
    return field === 'closures' ? closures : importLabel(imports.fields, LIST_FIELDS[field] ?? field);
  };
}

function useValueText(): (field: string, values: readonly string[]) => string {
  const { imports, vocabulary, journeys, people } = useTexts();
  const { cohort, postcode, minutes } = useFormat();
  const cars: Readonly<Record<string, string>> = people.learners.cars;
  const kinds: Readonly<Record<string, string>> = vocabulary.protectedKinds;
  const spellings: Readonly<Record<string, (value: string) => string>> = {
    cohort,
    homePostcode: postcode,
    car: (car) => cars[car] ?? car,
    minutes: (count) => minutes(Number(count)),
    protectedIdentity: (kind) => kinds[kind] ?? kind,
  };
  return (field, values) => {
    if (values.length === 0) return field === 'minutes' ? journeys.cannot : imports.pages.preview.noValue;
    return values.map((value) => spellings[field]?.(value) ?? value).join(', ');
  };
}
