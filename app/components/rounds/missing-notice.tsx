import { Link } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';

interface MissingNoticeProps {
  round: { round: { id: string; state: string }; wanted: number; placed: number; may: { propose: boolean } };
}

/** That some are without a place in a plan, and the way to what would change that; for those who plan. */
export function MissingNotice({ round: { round, wanted, placed, may } }: MissingNoticeProps) {
  const words = useTexts().rounds.remedies;
  const { number } = useFormat();
  if (!may.propose || placed === 0 || placed >= wanted || round.state === 'closed') return null;
  return (
    <Notice
      tone="warn"
      action={
        <Link className="link inline-flex min-h-control items-center" to={`/omgangar/${round.id}/vad-som-saknas`}>
          {words.link}
        </Link>
      }
    >
      {words.open(number(wanted - placed))}
    </Notice>
  );
}
