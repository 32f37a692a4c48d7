import type { WhyNot } from '#app/domain/scheduling/explain.ts';
import type { CostPart } from '#app/domain/scheduling/proposal.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CostTable, type RuleNames } from './cost-table.tsx';
import { useReasonText } from './reason-text.ts';

export interface WhyHereProps {
  placement: { locked: boolean };
  lockedBy: { actorName: string; at: string } | null;
  explanation: {
    costs: readonly CostPart[];
    cost: number;
    better: { unitName: string; cost: number; whyNot: WhyNot } | null;
  };
  ruleNames: RuleNames;
}

/** Why a placement is where it is, in a sentence and rule by rule. */
export function WhyHere({ explanation, ruleNames, ...placed }: WhyHereProps) {
  const words = useTexts().rounds.placement;
  const sentence = useSentence({ explanation, ...placed });
  return (
    <div className="flex flex-col gap-3">
      <p>{sentence}</p>
      {explanation.costs.length > 0 && (
        <>
          <CostTable caption={words.costs} costs={explanation.costs} sum={explanation.cost} ruleNames={ruleNames} />
          <p className="max-w-reading text-ink-2">{words.costHint}</p>
        </>
      )}
    </div>
  );
}

function useSentence({
  placement,
  lockedBy,
  explanation,
}: Pick<WhyHereProps, 'placement' | 'lockedBy' | 'explanation'>) {
  const words = useTexts().rounds.placement;
  const { number, dateTime } = useFormat();
  const reasonText = useReasonText();
  const { better, cost } = explanation;
  if (placement.locked)
    return lockedBy ? words.whyLockedBy(lockedBy.actorName, dateTime(lockedBy.at)) : words.whyLocked;
  if (!better) return words.whyCheapest;
  return `${words.whyBetter(better.unitName, number(better.cost), number(cost))} ${reasonText(better.whyNot)}`;
}
