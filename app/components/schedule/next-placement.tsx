import type { ReactNode } from 'react';
import { mondayOf } from '#app/domain/shared/weeks.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { FormMark } from '../ui/form-mark.tsx';
import { Badge } from '../ui/state-mark.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import { ChecklistList } from './checklist-list.tsx';
import { PlacementFacts } from './placement-facts.tsx';
import { Responsibilities } from './responsibilities.tsx';
import type { ShownPlacement } from './types.ts';

/** What a learner opens the page for: where, when, whom to ask, and what is still missing. */
export function NextPlacement({ placement, today }: { placement: ShownPlacement; today: string }) {
  const { schedule, vocabulary } = useTexts();
  const isNow = mondayOf(placement.fromWeek) <= today;
  const left = placement.checklist.filter(({ status }) => status !== 'ok').length;
  return (
    <Card>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-ink-2">
        <FormMark form={placement.form} name={vocabulary.forms[placement.form]} />
        {isNow ? schedule.now : schedule.next}
      </p>
      <h2 className="mb-2 text-xl font-semibold">{placement.unit.name}</h2>
      <PlacementFacts placement={placement} />
      <Part title={schedule.welcome}>
        <p className="whitespace-pre-line">
          {placement.unit.welcome ? <TypedText>{placement.unit.welcome}</TypedText> : schedule.noWelcome}
        </p>
      </Part>
      <Part
        title={schedule.checklist.title}
        mark={left > 0 ? <Badge tone="warn">{schedule.checklist.left(left)}</Badge> : null}
      >
        {placement.checklist.length > 0 && left === 0 && <p>{schedule.checklist.allDone}</p>}
        <ChecklistList items={placement.checklist} />
      </Part>
      <Part title={schedule.about}>
        <Responsibilities placement={placement} />
      </Part>
    </Card>
  );
}

function Part({ title, mark, children }: { title: string; mark?: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-4 border-t border-line pt-3">
      <div className="mb-1 flex flex-wrap items-center gap-3">
        <h3>{title}</h3>
        {mark}
      </div>
      {children}
    </section>
  );
}
