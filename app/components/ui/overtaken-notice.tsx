import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** Beside what was typed: the way to the draft as somebody else has left it. Nothing where nobody has. */
export function OvertakenNotice({ problems, draftId }: { problems: readonly { message: string }[]; draftId: string }) {
  const { instruments: words, common } = useTexts();
  if (!problems.some(({ message }) => message === words.fieldErrors.overtaken)) return null;
  return (
    <p>
      <a href={`/enkater/formular/${draftId}`} target="_blank" rel="noreferrer" className="link">
        {words.seeDraft}
        <span className="sr-only"> ({common.newWindow})</span>
      </a>
    </p>
  );
}
