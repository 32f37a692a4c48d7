import { Form } from '@remix-run/react';
import { judgementForm, QUALITY_STATES } from '#app/domain/quality/action-form.ts';
import type { QualityState } from '#app/domain/quality/action-form.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { RadioGroup } from '../ui/choice-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import { QualityMark } from './quality-mark.tsx';

interface ShownJudgement {
  id: string;
  state: QualityState;
  reason: string;
  decidedAt: string;
  by: string;
}

interface JudgementCardProps {
  judgements: readonly ShownJudgement[];
  mayJudge: boolean;
  reply: FormReply | undefined;
}

/** How the unit has been judged, by whom and why, and the form of the next judgement. */
export function JudgementCard({ judgements, mayJudge, reply }: JudgementCardProps) {
  const { state: words } = useTexts().quality;
  const [current, ...earlier] = judgements;
  return (
    <Card title={words.title}>
      <p className="mb-3 max-w-reading text-ink-2">{words.lead}</p>
      {current ? <Judged judgement={current} /> : <p>{words.none}</p>}
      {earlier.length > 0 && (
        <details className="mt-2">
          <summary className="link inline-flex min-h-control items-center">{words.earlier}</summary>
          <ul className="flex flex-col gap-3">
            {earlier.map((judgement) => (
              <li key={judgement.id}>
                <Judged judgement={judgement} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayJudge && <JudgementForm reply={reply} />}
    </Card>
  );
}

function Judged({ judgement: { state, reason, by, decidedAt } }: { judgement: ShownJudgement }) {
  const { state: words } = useTexts().quality;
  const { dateTime } = useFormat();
  return (
    <div className="max-w-reading">
      <p className="flex flex-wrap gap-x-3">
        <strong>
          <QualityMark state={state} />
        </strong>
        <span className="text-ink-2">{words.decided(by, dateTime(decidedAt))}</span>
      </p>
      <p>
        <TypedText>{reason}</TypedText>
      </p>
    </div>
  );
}

function JudgementForm({ reply }: { reply: FormReply | undefined }) {
  const { state: words, states } = useTexts().quality;
  const form = useZodForm(judgementForm, { reply: reply ?? null });
  return (
    <Form {...form.form} className="mt-4 flex max-w-reading flex-col items-start gap-4" data-screen-only>
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <RadioGroup
        {...form.choices('state')}
        label={words.state}
        options={QUALITY_STATES.map((value) => ({ value, label: states[value] }))}
        inline
      />
      <TextArea {...form.field('reason')} label={words.reason} hint={words.reasonHint} rows={3} required />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  );
}
