import { Form } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxField } from '../ui/choice-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

/** Closing cannot be taken back, so it is asked for twice: by a tick and by the button. */
export function CloseWave({ id }: { id: string }) {
  const words = useTexts().surveys.wave;
  return (
    <Form method="post" action={`/enkater/${id}/stang`} className="flex max-w-reading flex-col items-start gap-3">
      <p className="text-ink-2">{words.closeHint}</p>
      <CheckboxField name="sure" value="yes" label={words.sure} />
      <SubmitButton variant="danger">{words.close}</SubmitButton>
    </Form>
  );
}
