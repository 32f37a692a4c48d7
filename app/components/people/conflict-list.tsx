import { Form, Link } from '@remix-run/react';
import type { ConflictKind } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button, LinkButton } from '../ui/button.tsx';

interface ConflictListProps {
  learnerId: string;
  conflicts: readonly { id: string; kind: ConflictKind; unitId: string; unitName: string }[];
}

/** Units where a learner must not be placed; shown only to those who plan her placements, who may also change it. */
export function ConflictList({ learnerId, conflicts }: ConflictListProps) {
  const { people, vocabulary } = useTexts();
  const words = people.learners;
  return (
    <>
      {conflicts.length === 0 && <p className="text-ink-2">{words.noConflicts}</p>}
      <ul className="divide-y divide-line">
        {conflicts.map((conflict) => (
          <li key={conflict.id} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 flex-1 py-1">
              {vocabulary.conflictKinds[conflict.kind]}:{' '}
              <Link to={`/enheter/${conflict.unitId}`} className="link">
                {conflict.unitName}
              </Link>
            </span>
            <Form method="post" action={`/larande/${learnerId}/jav/ta-bort`}>
              <input type="hidden" name="conflictId" value={conflict.id} />
              <Button type="submit" variant="quiet" icon="delete" iconOnly>
                {words.removeConflict(conflict.unitName)}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <LinkButton to={`/larande/${learnerId}/jav`} icon="add">
          {words.addConflict}
        </LinkButton>
      </p>
    </>
  );
}
