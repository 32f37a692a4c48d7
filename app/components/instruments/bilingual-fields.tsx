import { TextArea, TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

interface BilingualFieldsProps {
  form: ReturnType<typeof useZodForm>;
  /** The fields' names without their language: `title` for `titleSv` and `titleEn`. */
  name: string;
  labels: readonly [sv: string, en: string];
  hint?: string;
  /** As several lines. */
  rows?: number;
}

/** The same in both languages, one under the other. */
export function BilingualFields({ form, name, labels, hint, rows }: BilingualFieldsProps) {
  const [sv, en] = labels;
  const swedish = { ...form.field(`${name}Sv`), label: sv, hint, lang: 'sv' };
  const english = { ...form.field(`${name}En`), label: en, hint, lang: 'en' };
  return rows === undefined ? (
    <>
      <TextField {...swedish} width="full" />
      <TextField {...english} width="full" />
    </>
  ) : (
    <>
      <TextArea {...swedish} rows={rows} />
      <TextArea {...english} rows={rows} />
    </>
  );
}
