import { Form } from '@remix-run/react';
import type { Role } from '#app/domain/access/roles.ts';
import type { Module } from '#app/domain/learning/curriculum.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

/** A mastered module that no certificate is held of: the reader decides whether she wants one, and what it says. */
export function ReadyModule({ module, roles }: { module: Module; roles: readonly Role[] }) {
  const { credentials: words, learning, access } = useTexts();
  const { title } = learning.modules[module.id];
  return (
    <li className="px-4 py-3">
      <Form method="post" className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <input type="hidden" name="act" value="issue" />
        <div className="flex flex-col gap-2">
          <p className="font-medium">{title}</p>
          <SelectField
            name="role"
            id={`role-${module.id}`}
            label={words.role}
            emptyLabel={words.noRole}
            options={roles.map((role) => ({ value: role, label: access.roles[role] }))}
          />
        </div>
        <SubmitButton name="module" value={module.id} aria-label={words.issueFor(title)}>
          {words.issue}
        </SubmitButton>
      </Form>
    </li>
  );
}
