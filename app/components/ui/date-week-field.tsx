import { forwardRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { TextField } from './text-field.tsx';
import type { TextFieldProps } from './text-field.tsx';

export interface DateWeekFieldProps extends TextFieldProps {
  /** Says how the text was understood (`v. 47-52 2026 (16 nov - 27 dec)`), or nothing when it was not. */
  interpret?: (text: string) => string | undefined;
  weeks?: boolean;
}

/** A date, or weeks where `weeks` is set, typed the way people say them; what was understood stands below. */
export const DateWeekField = forwardRef<HTMLInputElement, DateWeekFieldProps>(function DateWeekField(
  { interpret, weeks = false, hint, onChange, width = 20, ...field },
  ref,
) {
  const { weekHint, dateHint } = useTexts().common.form;
  const [text, setText] = useState(String(field.defaultValue ?? field.value ?? ''));
  function handleChange(event: ChangeEvent<HTMLInputElement>) {
    setText(event.target.value);
    onChange?.(event);
  }
  const understood = text ? interpret?.(text) : undefined;
  return (
    <div className="flex flex-col gap-1">
      <TextField
        autoComplete="off"
        spellCheck={false}
        {...field}
        ref={ref}
        width={width}
        hint={hint ?? (weeks ? weekHint : dateHint)}
        onChange={handleChange}
      />
      <output className="min-h-5 text-ink-2 tabular-nums">{understood}</output>
    </div>
  );
});
