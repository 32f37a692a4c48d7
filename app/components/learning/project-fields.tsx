import { MODULES } from '#app/domain/learning/curriculum.ts';
import { PROJECT_STATUSES } from '#app/domain/learning/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

/** The fields that a new project and a changed share. */
export function ProjectFields({ form }: { form: ReturnType<typeof useZodForm> }) {
  const { projects, learning } = useTexts();
  const { fields, statuses, statusHints } = projects;
  return (
    <>
      <TextField {...form.field('name')} label={fields.name} required />
      <SelectField
        {...form.field('status')}
        label={fields.status}
        options={PROJECT_STATUSES.map((value) => ({ value, label: `${statuses[value]}: ${statusHints[value]}` }))}
        required
      />
      <TextArea {...form.field('need')} label={fields.need} hint={fields.needHint} required />
      <TextArea {...form.field('dataUsed')} label={fields.dataUsed} hint={fields.dataUsedHint} optional />
      <TextField {...form.field('responsible')} label={fields.responsible} hint={fields.responsibleHint} required />
      <TextArea {...form.field('result')} label={fields.result} hint={fields.resultHint} optional />
      <TextArea {...form.field('lessons')} label={fields.lessons} hint={fields.lessonsHint} optional />
      <SelectField
        {...form.field('moduleId')}
        label={fields.moduleId}
        emptyLabel={fields.noModule}
        options={MODULES.map(({ id }) => ({ value: id, label: learning.modules[id].title }))}
        optional
      />
    </>
  );
}
