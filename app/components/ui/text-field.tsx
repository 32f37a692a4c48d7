import { forwardRef } from 'react';
import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { describedBy, FieldFrame, fieldId } from './field-frame.tsx';
import type { FieldTexts } from './field-frame.tsx';

/** Widths that fit the answer, in characters. */
export type FieldWidth = 4 | 8 | 12 | 20 | 32 | 'full';

const WIDTHS: Record<FieldWidth, string> = {
  4: 'w-[8ch]',
  8: 'w-[12ch]',
  12: 'w-[16ch]',
  20: 'w-[24ch]',
  32: 'w-[36ch]',
  full: 'w-full',
};

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'width'>, FieldTexts {
  name: string;
  width?: FieldWidth;
  /** A unit after the control, such as `min` or `kr`. */
  suffix?: string;
}

export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, error, optional, width = 32, suffix, className = '', ...input },
  ref,
) {
  const id = input.id ?? fieldId(input.name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <span className={`flex max-w-full items-center gap-2 ${width === 'full' ? 'w-full' : ''}`}>
        <input
          type="text"
          {...input}
          ref={ref}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className={`control ${WIDTHS[width]} ${className}`}
        />
        {suffix && <span className="text-ink-2">{suffix}</span>}
      </span>
    </FieldFrame>
  );
});

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement>, FieldTexts {
  name: string;
}

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, hint, error, optional, rows = 4, className = '', ...area },
  ref,
) {
  const id = area.id ?? fieldId(area.name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...area}
        ref={ref}
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`control w-full ${className}`}
      />
    </FieldFrame>
  );
});
