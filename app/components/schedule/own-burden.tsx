import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { BurdenAccount } from '../people/burden-account.tsx';
import type { Account } from '../people/burden-account.tsx';
import { Card } from '../ui/card.tsx';

/** For a learner: what she has carried more than others, and what it gives; nothing where nothing is recorded. */
export function OwnBurden({ accounts }: { accounts: readonly (Account & { learnerId: string })[] }) {
  const words = useTexts().burden;
  if (accounts.length === 0) return null;
  return (
    <Card title={words.ownTitle}>
      <p className="max-w-reading pb-2 text-ink-2">{words.ownLead}</p>
      {accounts.map((account) => (
        <BurdenAccount key={account.learnerId} account={account} />
      ))}
    </Card>
  );
}
