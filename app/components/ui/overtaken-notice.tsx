import { useTexts } from '#app/platform/i18n/use-texts.ts';

interface OvertakenNoticeProps {
  problems: readonly { message: string }[];
  /** The sentence that says that somebody else has saved. */
  sentence: string;
  /** Where it stands as somebody else has left it. */
  to: string;
  children: string;
}

/** Beside what was typed: the way to what somebody else has saved. Nothing where nobody has. */
export function OvertakenNotice({ problems, sentence, to, children }: OvertakenNoticeProps) {
  const { common } = useTexts();
  if (!problems.some(({ message }) => message === sentence)) return null;
  return (
    <p>
      <a href={to} target="_blank" rel="noreferrer" className="link">
        {children}
        <span className="sr-only"> ({common.newWindow})</span>
      </a>
    </p>
  );
}
