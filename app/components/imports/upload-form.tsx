import { Form } from '@remix-run/react';
import { isForRound } from '#app/domain/imports/kinds.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { fieldErrorText } from '#app/platform/i18n/field-errors.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { FormLayout } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextArea } from '../ui/text-field.tsx';
import type { FormReply } from '../ui/use-zod-form.ts';
import { FileField } from './file-field.tsx';

export interface UploadFormProps {
  kind: ImportKind;
  rounds: readonly { id: string; name: string }[];
  terms: readonly TermCode[];
  roundId: string;
  reply: FormReply | undefined;
}

/** A file or pasted rows, and what they are for. The errors of a file come from the server as sentences. */
export function UploadForm({ kind, rounds, terms, roundId, reply }: UploadFormProps) {
  const texts = useTexts();
  const words = texts.imports.pages.upload;
  const errorOf = (name: string) => {
    const found = reply?.errors?.[name];
    if (!found) return undefined;
    const own: Readonly<Record<string, string>> = words.choose;
    return found.type === 'server' ? found.message : (own[name] ?? fieldErrorText(texts, found.message));
  };
  const typed = (name: string) => (typeof reply?.values?.[name] === 'string' ? String(reply.values[name]) : undefined);
  const problems = Object.keys(reply?.errors ?? {}).map((name) => ({ name, message: errorOf(name) ?? '' }));
  if (isForRound(kind) && rounds.length === 0) {
    return <EmptyState title={words.noRounds} action={<LinkButton to="/omgangar/ny">{words.openRound}</LinkButton>} />;
  }
  return (
    <Form method="post" encType="multipart/form-data" noValidate>
      <FormLayout actions={<SubmitButton icon="upload">{words.submit}</SubmitButton>}>
        <ErrorSummary key={JSON.stringify(reply?.errors ?? null)} problems={problems} />
        <input type="hidden" name="kind" value={kind} />
        {kind === 'capacity' && <CapacityFields {...{ terms, typed, errorOf }} />}
        {isForRound(kind) && (
          <SelectField
            name="roundId"
            label={words.round}
            hint={words.roundHint}
            error={errorOf('roundId')}
            defaultValue={typed('roundId') ?? roundId}
            options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FileField error={errorOf('file')} />
        <TextArea
          name="pasted"
          label={words.pasted}
          hint={words.pastedHint}
          error={errorOf('pasted')}
          defaultValue={typed('pasted')}
          rows={6}
          wrap="off"
          spellCheck={false}
        />
      </FormLayout>
    </Form>
  );
}

interface CapacityFieldsProps extends Pick<UploadFormProps, 'terms'> {
  typed: (name: string) => string | undefined;
  errorOf: (name: string) => string | undefined;
}

function CapacityFields({ terms, typed, errorOf }: CapacityFieldsProps) {
  const { term } = useFormat();
  const texts = useTexts();
  const words = texts.imports.pages.upload;
  return (
    <>
      <SelectField
        name="term"
        label={words.term}
        hint={words.termHint}
        error={errorOf('term')}
        emptyLabel={words.termOfFile}
        defaultValue={typed('term') ?? ''}
        options={terms.map((value) => ({ value, label: term(value) }))}
      />
      <SelectField
        name="form"
        label={words.form}
        hint={words.formHint}
        error={errorOf('form')}
        emptyLabel={null}
        defaultValue={typed('form') ?? 'all'}
        options={[
          { value: 'all', label: words.allForms },
          ...PLACEMENT_FORMS.map((form) => ({ value: form, label: texts.vocabulary.forms[form] })),
        ]}
      />
    </>
  );
}
