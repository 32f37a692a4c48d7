import { Form } from '@remix-run/react';
import { isWorking } from '#app/components/rotations/rotation-progress.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { RotationData } from '#app/services/rotations/read-rotation.server.ts';

/** Starts the engine; not shown while it is at work, or where there is nobody to plan. */
export function ProposeButton({ plan, isAgain = false }: { plan: RotationData; isAgain?: boolean }) {
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
