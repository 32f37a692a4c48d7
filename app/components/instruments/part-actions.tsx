import { Form } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button, LinkButton } from '../ui/button.tsx';

interface PartActionsProps {
  /** The draft, and the version of it that is seen. */
  draft: { id: string; version: number };
  part: { kind: 'section' | 'item'; id: string };
  name: string;
  editAt: string;
  goesUp: boolean;
  goesDown: boolean;
}

/** Edit, move a step, take away: buttons that keep focus when the page comes back, with script or without. */
export function PartActions({ draft, part, name, editAt, goesUp, goesDown }: PartActionsProps) {
  const words = useTexts().instruments;
  const address = `/enkater/formular/${draft.id}`;
  return (
    <Form method="post" action={`${address}/flytta`} preventScrollReset data-screen-only className="flex flex-none">
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="kind" value={part.kind} />
      <input type="hidden" name="part" value={part.id} />
      <LinkButton to={editAt} variant="quiet" icon="edit" iconOnly>
        {words.change(name)}
      </LinkButton>
      {goesUp && (
        <Button
          type="submit"
          name="step"
          value="-1"
          id={moveButtonId(part.id, 'up')}
          variant="quiet"
          icon="sortedUp"
          iconOnly
        >
          {words.moveUp(name)}
        </Button>
      )}
      {goesDown && (
        <Button
          type="submit"
          name="step"
          value="1"
          id={moveButtonId(part.id, 'down')}
          variant="quiet"
          icon="sortedDown"
          iconOnly
        >
          {words.moveDown(name)}
        </Button>
      )}
      <Button type="submit" formAction={`${address}/ta-bort`} variant="quiet" icon="delete" iconOnly>
        {words.remove(name)}
      </Button>
    </Form>
  );
}

/** The id of a button that moves a part: after a move the address points to it, so that it has focus again. */
export function moveButtonId(partId: string, way: 'up' | 'down'): string {
  return `${way}-${partId}`;
}
