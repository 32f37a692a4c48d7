import type { PersonName } from '#app/domain/people/person-name.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormBar } from '../ui/form-mark.tsx';
import { useNames } from './use-names.ts';

interface SupervisedListProps {
  rows: readonly {
    id: string;
    form: PlacementForm;
    fromWeek: IsoWeek;
    toWeek: IsoWeek;
    unitName: string;
    learnerName: PersonName;
  }[];
}

/** The learners of one supervisor, in order of start. */
export function SupervisedList({ rows }: SupervisedListProps) {
  const { people, vocabulary } = useTexts();
  const { weeks } = useFormat();
  const { full } = useNames();
  if (rows.length === 0) return <p className="text-ink-2">{people.supervisors.noLearners}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <FormBar form={row.form} name={vocabulary.forms[row.form]}>
            {full(row.learnerName)}
          </FormBar>
          <span className="tabular-nums">{weeks(row.fromWeek, row.toWeek)}</span>
          <span className="text-ink-2">{row.unitName}</span>
        </li>
      ))}
    </ul>
  );
}
