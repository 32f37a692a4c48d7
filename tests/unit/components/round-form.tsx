import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { CheckboxField } from '#app/components/ui/choice-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import type { FormReply } from '#app/components/ui/use-zod-form.ts';

const schema = z.object({
  name: z.string().min(1),
  email: z.email(),
  places: z.coerce.number().max(9),
  locked: z.literal('on').optional(),
});

/** A form with a text, an address, a number and a box; `reply` is what an action answered. */
export function RoundForm({ reply }: { reply?: FormReply }) {
  const answer = useActionData<FormReply>();
  const form = useZodForm(schema, { reply: answer ?? reply, defaults: { places: 2 }, describe: nameTheRound });
  return (
    <Form {...form.form}>
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <TextField label="Namn" {...form.field('name')} />
      <TextField label="E-post" {...form.field('email')} />
      <TextField label="Platser" {...form.field('places')} />
      <CheckboxField label="Låst" {...form.check('locked')} />
      <SubmitButton name="intent" value="save">
        Spara omgången
      </SubmitButton>
    </Form>
  );
}

function nameTheRound(field: string, code: string) {
  return field === 'name' && code === 'required' ? 'Ge omgången ett namn.' : undefined;
}
