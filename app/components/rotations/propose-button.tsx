import { Form } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { SubmitButton } from '../ui/submit-button.tsx';
import { isWorking, type RotationRun } from './rotation-progress.tsx';

interface ProposeButtonProps {
  plan: { id: string; residents: number; run: RotationRun | null; may: { propose: boolean } };
  isAgain?: boolean;
}

/** Starts the engine; not shown while it is at work, or where there is nobody to plan. */
export function ProposeButton({ plan, isAgain = false }: ProposeButtonProps) {
  const words = useTexts().rotations;
  if (!plan.may.propose || isWorking(plan.run) || plan.residents === 0) return null;
  const action = `/rotationer/${plan.id}/forslag/nytt`;
  return (
    <Form method="post" action={action}>
      <SubmitButton icon="propose" variant={isAgain ? 'secondary' : 'primary'} formAction={action}>
        {isAgain ? words.proposeAgain : words.propose}
      </SubmitButton>
    </Form>
  );
}
