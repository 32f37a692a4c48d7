import { Form } from '@remix-run/react';
import { renameForm, scenarioNameForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useZodForm } from '../../ui/use-zod-form.ts';
import type { FormReply } from '../../ui/use-zod-form.ts';

/** Gives a new scenario its name. */
export function MakeScenario({ reply }: { reply: FormReply | null | undefined }) {
  const words = useTexts().rounds.scenarios;
  const form = useZodForm(scenarioNameForm, { reply, describe: (_field, code) => words.fieldErrors[code] });
  return (
    <Form {...form.form} className="flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <TextField {...form.field('name')} label={words.name} hint={words.nameHint} width="full" required />
      <div>
        <SubmitButton>{words.make}</SubmitButton>
      </div>
    </Form>
  );
}

interface ManageScenarioProps {
  at: string;
  scenario: { name: string; version: number };
  reply: FormReply | null | undefined;
}

/** Another name, a copy, or no scenario any more. */
export function ManageScenario({ at, scenario: { name, version }, reply }: ManageScenarioProps) {
  const words = useTexts().rounds.scenarios;
  const form = useZodForm(renameForm, {
    reply,
    defaults: { name, version },
    describe: (_field, code) => words.fieldErrors[code],
  });
  return (
    <details open={form.problems.length > 0} data-screen-only>
      <summary className="link w-fit cursor-pointer">{words.manage}</summary>
      <div className="flex flex-col gap-5 pt-4">
        <Form {...form.form} className="flex flex-col gap-3">
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('version')} />
          <TextField {...form.field('name')} label={words.name} width="full" required />
          <div>
            <SubmitButton variant="secondary">{words.rename}</SubmitButton>
          </div>
        </Form>
        <Form method="post" action={`${at}/kopiera`} className="flex flex-col gap-3">
          <TextField
            id="copy-name"
            name="name"
            label={words.copyName}
            defaultValue={words.copyOf(name)}
            maxLength={80}
            width="full"
            required
          />
          <div>
            <SubmitButton variant="secondary" icon="copy" formAction={`${at}/kopiera`}>
              {words.copy}
            </SubmitButton>
          </div>
        </Form>
        <Form method="post" action={`${at}/ta-bort`}>
          <input type="hidden" name="version" value={version} />
          <SubmitButton variant="secondary" formAction={`${at}/ta-bort`}>
            {words.remove}
          </SubmitButton>
        </Form>
      </div>
    </details>
  );
}
