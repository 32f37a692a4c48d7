import { Form } from '@remix-run/react';
import type { Alternative } from '#app/domain/placements/alternatives.ts';
import type { BesidePlan } from '#app/domain/scheduling/beside-plan.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { MEASURES } from './outcome-measures.ts';
import type { Measure } from './outcome-measures.ts';

interface AlternativesTableProps {
  round: { id: string; version: number };
  /** The first is by the round's own rules. */
  plans: readonly { kind: Alternative | 'present'; plan: BesidePlan | null }[];
}

/** Plans beside each other, a column each, and the way to choose one. */
export function AlternativesTable({ round, plans }: AlternativesTableProps) {
  const { alternatives: words, rules } = useTexts().rounds;
  const { number, minutes, percent } = useFormat();
  const known = plans.flatMap(({ kind, plan }) => (plan ? [{ kind, plan }] : []));
  if (known.length === 0) return <Notice>{words.nobody}</Notice>;
  const said = ({ isMinutes, value }: Measure, { then }: BesidePlan) => {
    const found = then && value(then);
    if (found === null) return '–';
    return isMinutes ? minutes(found) : number(found);
  };
  const proofOf = ({ then, proof }: BesidePlan) => {
    if (!then) return words.impossible;
    return proof.status === 'optimal' ? words.proven : words.gap(percent(proof.gap, 2));
  };
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div
        role="region"
        data-scroll-region
        tabIndex={0}
        aria-label={words.caption}
        className="relative overflow-x-auto"
      >
        <table className="text-left tabular-nums">
          <caption className="pb-1 text-left font-medium">{words.caption}</caption>
          <thead className="text-ink-2">
            <tr className="align-bottom [&>th]:py-1 [&>th]:pr-6 [&>th]:font-medium">
              <th scope="col">{words.measure}</th>
              {known.map(({ kind }) => (
                <th key={kind} scope="col" className="max-w-40 min-w-28">
                  {words.kinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="[&>tr]:border-t [&>tr]:border-line [&>tr>*]:py-1 [&>tr>*]:pr-6">
            {MEASURES.map((measure) => (
              <tr key={measure.id}>
                <th scope="row" className="min-w-40 font-normal">
                  {rules.trial.measures[measure.id]}
                </th>
                {known.map(({ kind, plan }) => (
                  <td key={kind} className="whitespace-nowrap">
                    {said(measure, plan)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row" className="font-normal">
                {words.moved}
              </th>
              {known.map(({ kind, plan: { changed } }) => (
                <td key={kind}>{number(changed.moved + changed.added + changed.left)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row" className="font-normal">
                {words.proof}
              </th>
              {known.map(({ kind, plan }) => (
                <td key={kind}>{proofOf(plan)}</td>
              ))}
            </tr>
          </tbody>
          <tfoot className="border-t border-line">
            <tr className="[&>*]:py-2 [&>*]:pr-6">
              <td />
              {known.map(({ kind, plan }) => (
                <td key={kind}>{kind !== 'present' && plan.then && <Promote round={round} kind={kind} />}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
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
