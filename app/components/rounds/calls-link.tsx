import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';

interface CallsLinkProps {
  round: { round: { id: string; state: string }; placed: number; may: { propose: boolean } };
}

/** To what more places would give, for those who plan. */
export function CallsLink({ round: { round, placed, may } }: CallsLinkProps) {
  const { calls, remedies } = useTexts().rounds;
  if (!may.propose || placed === 0 || round.state === 'closed') return null;
  return (
    <>
      <LinkButton to={`/omgangar/${round.id}/vad-som-saknas`} icon="list">
        {remedies.link}
      </LinkButton>
      <LinkButton to={`/omgangar/${round.id}/platser-att-ringa-om`} icon="phone">
        {calls.link}
      </LinkButton>
    </>
  );
}
