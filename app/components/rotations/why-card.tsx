import { Form } from '@remix-run/react';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { ForbiddenCode } from '#app/domain/rotations/explain.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useBlockNames } from './use-block-names.ts';
import type { BlockName } from './use-block-names.ts';

interface Asked {
  blockId: string;
  unitId: string;
  week: string | null;
}

export type ShownAnswer = { asked: Asked } & (
  | { kind: 'unknown' }
  | { kind: 'forbidden'; code: ForbiddenCode }
  | { kind: 'full'; weeks: readonly WeekRange[] }
  | {
      kind: 'possible';
      costDifference: number;
      moved: readonly { blockId: string; after: readonly ({ unitId: string } & WeekRange)[] }[];
    }
);

interface WhyCardProps {
  /** Where an answer that is possible is carried out. */
  moveAction: string;
  blocks: readonly BlockName[];
  clinics: readonly { id: string; name: string; sector: Sector; town: string }[];
  answer: ShownAnswer | null;
  /** The week as it was typed. */
  typedWeek: string;
  mayMove: boolean;
}

/** Why a block is not at a clinic or in a week, in a sentence; and what would have to be so, with the way to do it. */
export function WhyCard({ moveAction, blocks, clinics, answer, typedWeek, mayMove }: WhyCardProps) {
  const { rotations, vocabulary } = useTexts();
  const words = rotations.resident;
  const nameOf = useBlockNames(blocks);
  const inOrder = [...clinics].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <Card title={words.why}>
      <p className="pb-3 text-ink-2">{words.whyLead}</p>
      <Form method="get" preventScrollReset className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <SelectField
          name="block"
          label={words.whyBlock}
          defaultValue={answer?.asked.blockId}
          emptyLabel={null}
          options={blocks.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        />
        <SelectField
          name="klinik"
          label={words.whyClinic}
          defaultValue={answer?.asked.unitId}
          emptyLabel={null}
          options={inOrder.map(({ id, name, sector }) => ({
            value: id,
            label: `${name} (${vocabulary.sectors[sector].toLowerCase()})`,
          }))}
        />
        <TextField name="vecka" label={words.whyWeek} hint={words.whyWeekHint} defaultValue={typedWeek} width={12} />
        <Button type="submit">{words.ask}</Button>
      </Form>
      {answer && (
        <div role="status" className="pt-4">
          <Answer {...{ moveAction, blocks, clinics, answer, mayMove }} />
        </div>
      )}
    </Card>
  );
}

function Answer({
  moveAction,
  blocks,
  clinics,
  answer,
  mayMove,
}: Omit<WhyCardProps, 'answer' | 'typedWeek'> & { answer: ShownAnswer }) {
  const { resident: words, whyNot, proposal } = useTexts().rotations;
  const nameOf = useBlockNames(blocks);
  const { weeksYear, list } = useFormat();
  const sentence = useAnswerText();
  const unitName = (id: string) => clinics.find((clinic) => clinic.id === id)?.name ?? id;
  if (answer.kind !== 'possible') {
    return <Notice tone={answer.kind === 'unknown' ? 'warn' : 'info'}>{sentence(answer) || whyNot.unknown}</Notice>;
  }
  const moves = answer.moved.flatMap(({ blockId, after }) =>
    after.map(
      ({ unitId, from, to }) => `${nameOf(blockId)} (${proposal.place(unitName(unitId), weeksYear(from, to))})`,
    ),
  );
  const { blockId, unitId, week } = answer.asked;
  return (
    <div className="flex flex-col items-start gap-3">
      <Notice tone="ok">
        {sentence(answer)} {moves.length > 0 && words.moved(list(moves))}
      </Notice>
      {mayMove && moves.length > 0 && (
        <Form method="post" action={moveAction}>
          <input type="hidden" name="block" value={blockId} />
          <input type="hidden" name="unit" value={unitId} />
          <input type="hidden" name="week" value={week ?? ''} />
          <SubmitButton icon="lock" formAction={moveAction}>
            {words.moveThere}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}

function useAnswerText(): (answer: ShownAnswer) => string {
  const { whyNot } = useTexts().rotations;
  const { number, weeksYear, list } = useFormat();
  const ranges = (weeks: readonly { from: IsoWeek; to: IsoWeek }[]) =>
    list(weeks.map(({ from, to }) => weeksYear(from, to)));
  return (answer) => {
    switch (answer.kind) {
      case 'unknown':
        return whyNot.unknown;
      case 'forbidden':
        return whyNot.forbidden[answer.code];
      case 'full':
        return answer.weeks.length > 0 ? whyNot.full(ranges(answer.weeks)) : whyNot.fullElsewhere;
      case 'possible':
        if (answer.costDifference === 0) return whyNot.same;
        return answer.costDifference > 0
          ? whyNot.possible(number(answer.costDifference))
          : whyNot.cheaper(number(-answer.costDifference));
    }
  };
}
