import { Form } from '@remix-run/react';
import type { ChangeKind } from '#app/domain/placements/scenarios/change.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useChangeText } from './change-text.ts';
import type { ChangeLine } from './change-text.ts';
import { newChangeAt } from './paths.ts';

interface ChangeListProps {
  /** The scenario's own page. */
  at: string;
  version: number;
  changes: readonly ChangeLine[];
  kinds: readonly ChangeKind[];
}

/** What a scenario changes, one line each, and the ways to change more. */
export function ChangeList({ at, version, changes, kinds }: ChangeListProps) {
  const words = useTexts().rounds.scenarios.changes;
  return (
    <div className="flex flex-col gap-4">
      {changes.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {changes.map((change) => (
            <ChangeItem key={change.id} {...{ at, version, change }} />
          ))}
        </ul>
      )}
      <div data-screen-only>
        <p id="add-change" className="pb-2 font-medium">
          {words.add}
        </p>
        <div role="group" aria-labelledby="add-change" className="flex flex-wrap gap-2">
          {kinds.map((kind) => (
            <LinkButton key={kind} to={newChangeAt(at, kind)} icon="add">
              {words.kinds[kind]}
            </LinkButton>
          ))}
        </div>
      </div>
    </div>
  );
}

function ChangeItem({ at, version, change }: { at: string; version: number; change: ChangeLine }) {
  const words = useTexts().rounds.scenarios.changes;
  const text = useChangeText()(change);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1">
      <span className="min-w-0">
        {text}.{change.obstacle === 'gone' && <span className="text-ink-2"> {words.obstacles.gone}</span>}
      </span>
      <Form method="post" action={`${at}/andring/ta-bort`} data-screen-only>
        <input type="hidden" name="changeId" value={change.id} />
        <input type="hidden" name="version" value={version} />
        <Button type="submit" variant="quiet" aria-label={words.takeLong(text)}>
          {words.take}
        </Button>
      </Form>
    </li>
  );
}
