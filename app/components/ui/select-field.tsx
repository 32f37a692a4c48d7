import { forwardRef } from 'react';
import type { SelectHTMLAttributes } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { describedBy, FieldFrame, fieldId } from './field-frame.tsx';
import type { FieldTexts } from './field-frame.tsx';

export interface Option {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

export interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement>, FieldTexts {
  name: string;
  options: readonly Option[];
  /** The first, empty choice; `Välj` unless told, none with `null`. */
  emptyLabel?: string | null;
}

/** The browser's own list of choices: fast, familiar, and right on a phone. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { label, hint, error, optional, options, emptyLabel, className = '', ...select },
  ref,
) {
  const texts = useTexts();
  const id = select.id ?? fieldId(select.name);
  const empty = emptyLabel === undefined ? texts.common.form.choose : emptyLabel;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...select}
        ref={ref}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`control ${className}`}
      >
        {empty !== null && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
});
