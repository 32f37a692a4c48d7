import { Form } from '@remix-run/react';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { SubmitButton } from '../ui/submit-button.tsx';

/** Whether the reader is told by mail when there is something to answer again, and the button that changes it. */
export function ReviewLetters({ isWritten }: { isWritten: boolean }) {
  const { review } = useTexts().learning;
  return (
    <Form
      method="post"
      action={`${CURRICULUM_ADDRESS}/repetera/mejl`}
      className="flex max-w-phone flex-wrap items-center justify-between gap-3 border-t border-line pt-4"
      data-screen-only
    >
      <p>{isWritten ? review.letters.on : review.letters.off}</p>
      <SubmitButton variant="secondary" name="weekly" value={isWritten ? 'off' : 'on'}>
        {isWritten ? review.letters.turnOff : review.letters.turnOn}
      </SubmitButton>
    </Form>
  );
}
