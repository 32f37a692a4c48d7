import { Form } from '@remix-run/react';
import type { Alternative } from '#app/domain/placements/alternatives.ts';
import type { BesidePlan } from '#app/domain/scheduling/beside-plan.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { OutcomeTable } from './outcome-table.tsx';

interface AlternativesTableProps {
  round: { id: string; version: number };
  /** The first is by the round's own rules. */
  plans: readonly { kind: Alternative | 'present'; plan: BesidePlan | null }[];
}

/** Plans beside each other, and the way to choose one. */
export function AlternativesTable({ round, plans }: AlternativesTableProps) {
  const words = useTexts().rounds.alternatives;
  const { number, percent } = useFormat();
  const known = plans.flatMap(({ kind, plan }) => (plan ? [{ kind, plan }] : []));
  if (known.length === 0) return <Notice>{words.nobody}</Notice>;
  const proofOf = ({ then, proof }: BesidePlan) => {
    if (!then) return words.impossible;
    return proof.status === 'optimal' ? words.proven : words.gap(percent(proof.gap, 2));
  };
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <OutcomeTable
        caption={words.caption}
        more={[words.moved, words.proof]}
        columns={known.map(({ kind, plan }) => ({
          key: kind,
          heading: words.kinds[kind],
          outcome: plan.then,
          more: [number(plan.changed.moved + plan.changed.added + plan.changed.left), proofOf(plan)],
          foot: kind !== 'present' && plan.then && <Promote round={round} kind={kind} />,
        }))}
      />
      <p className="max-w-reading text-ink-2">{words.note}</p>
      <p className="max-w-reading text-ink-2">{words.promoteHint}</p>
    </section>
  );
}

function Promote({ round, kind }: { round: AlternativesTableProps['round']; kind: Alternative }) {
  const words = useTexts().rounds.alternatives;
  return (
    <Form method="post" action={`/omgangar/${round.id}/alternativ`}>
      <input type="hidden" name="alternative" value={kind} />
      <input type="hidden" name="version" value={round.version} />
      <SubmitButton variant="secondary">
        <span aria-hidden>{words.promote}</span>
        <span className="sr-only">{words.promoteLong(words.kinds[kind])}</span>
      </SubmitButton>
    </Form>
  );
}
