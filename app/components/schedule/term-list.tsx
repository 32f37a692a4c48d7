import { isEnded } from '#app/domain/placements/schedule.ts';
import { termSeason, termYear } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormMark } from '../ui/form-mark.tsx';
import { Icon } from '../ui/icon.tsx';
import { Badge } from '../ui/state-mark.tsx';
import { ChecklistList } from './checklist-list.tsx';
import { PlacementFacts } from './placement-facts.tsx';
import { Responsibilities } from './responsibilities.tsx';
import type { ShownPlacement } from './types.ts';

/** Every placement by term, each a line that opens to all that is known of it. */
export function TermList({ terms }: { terms: readonly { term: TermCode; placements: readonly ShownPlacement[] }[] }) {
  const { schedule } = useTexts();
  return (
    <section className="flex flex-col gap-4">
      <h2>{schedule.all}</h2>
      {terms.map(({ term, placements }) => (
        <section key={term} className="flex flex-col gap-2">
          <h3 className="text-ink-2">{schedule.term(termSeason(term), termYear(term))}</h3>
          <ul className="divide-y divide-line rounded border border-line bg-surface">
            {placements.map((placement) => (
              <li key={placement.id}>
                <PlacementLine placement={placement} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function PlacementLine({ placement }: { placement: ShownPlacement }) {
  const { schedule, vocabulary } = useTexts();
  const { weeks } = useFormat();
  return (
    <details className="group">
      <summary className="flex min-h-11 items-center gap-3 px-4 py-2.5 -outline-offset-2 hover:bg-sunken">
        <FormMark form={placement.form} name={vocabulary.forms[placement.form]} />
        <span className="min-w-0 flex-1">
          <span className="font-medium">{placement.unit.name}</span>
          <span className="block text-ink-2 tabular-nums">{weeks(placement.fromWeek, placement.toWeek)}</span>
        </span>
        {isEnded(placement.state) && <Badge tone="warn">{vocabulary.placementStates[placement.state]}</Badge>}
        <Icon name="down" className="flex-none text-ink-2 group-open:rotate-180" />
      </summary>
      <div className="px-4 pb-4">
        <PlacementFacts placement={placement} />
        {placement.checklist.some(({ status }) => status !== 'ok') && (
          <>
            <h4 className="mt-3 font-semibold">{schedule.checklist.title}</h4>
            <ChecklistList items={placement.checklist} />
          </>
        )}
        <h4 className="mt-3 font-semibold">{schedule.about}</h4>
        <Responsibilities placement={placement} />
      </div>
    </details>
  );
}
