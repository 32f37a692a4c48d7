import { Form } from '@remix-run/react';
import { PLAN_PRIORITIES } from '#app/domain/rotation-plans/vocabulary.ts';
import type { PlanPriority } from '#app/domain/rotation-plans/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { isWorking } from '../ui/job-progress.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import type { RotationRun } from './rotation-progress.tsx';

interface ProposeButtonProps {
  plan: {
    id: string;
    residents: number;
    priority: PlanPriority;
    run: RotationRun | null;
    may: { propose: boolean };
  };
  /** There is a proposal already: another may weigh something else. */
  isAgain?: boolean;
}

/** Starts the engine; not shown while it is at work, or where there is nobody to plan. */
export function ProposeButton({ plan, isAgain = false }: ProposeButtonProps) {
  const words = useTexts().rotations;
  if (!plan.may.propose || isWorking(plan.run) || plan.residents === 0) return null;
  const action = `/rotationer/${plan.id}/forslag/nytt`;
  return (
    <Form method="post" action={action} className="flex flex-wrap items-end gap-3">
      {isAgain && (
        <SelectField
          name="priority"
          label={words.proposal.priority}
          defaultValue={plan.priority}
          emptyLabel={null}
          options={PLAN_PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
        />
      )}
      <SubmitButton icon="propose" variant={isAgain ? 'secondary' : 'primary'} formAction={action}>
        {isAgain ? words.proposeAgain : words.propose}
      </SubmitButton>
    </Form>
  );
}
