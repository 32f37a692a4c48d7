import { Form } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';

/** Posts the row's id with an intent; what is taken away can be undone. */
export function RowRemoval({ intent, rowId, label }: { intent: string; rowId: string; label: string }) {
  const words = useTexts().people.supervisors;
  return (
    <Form method="post">
      <input type="hidden" name="rowId" value={rowId} />
      <Button type="submit" variant="quiet" name="intent" value={intent} aria-label={label}>
        {words.remove}
      </Button>
    </Form>
  );
}
