import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { OvertakenNotice } from '../ui/overtaken-notice.tsx';

/** Beside what was typed: the way to the draft as somebody else has left it. */
export function OvertakenDraft({ problems, draftId }: { problems: readonly { message: string }[]; draftId: string }) {
  const words = useTexts().instruments;
  return (
    <OvertakenNotice problems={problems} sentence={words.fieldErrors.overtaken} to={`/enkater/formular/${draftId}`}>
      {words.seeDraft}
    </OvertakenNotice>
  );
}
