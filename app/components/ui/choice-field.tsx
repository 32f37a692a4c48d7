import { forwardRef } from 'react';
import type { ForwardedRef, InputHTMLAttributes, ReactNode } from 'react';
import { describedBy, FieldMessages, fieldId, FieldsetFrame } from './field-frame.tsx';
import type { FieldTexts } from './field-frame.tsx';
import type { Option } from './select-field.tsx';

export interface CheckboxFieldProps extends InputHTMLAttributes<HTMLInputElement>, Omit<FieldTexts, 'optional'> {
  name: string;
}

/** One thing to agree to or switch on. */
export const CheckboxField = forwardRef<HTMLInputElement, CheckboxFieldProps>(function CheckboxField(
  { label, hint, error, ...input },
  ref,
) {
  const id = input.id ?? fieldId(input.name);
  return (
    <div className={error ? 'border-l-3 border-bad pl-3' : ''}>
      <Choice label={label}>
        <input
          {...input}
          ref={ref}
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className="tick"
        />
      </Choice>
      <div className="pl-7">
        <FieldMessages id={id} hint={hint} error={error} />
      </div>
    </div>
  );
});

export interface ChoiceGroupProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'defaultValue'>, FieldTexts {
  name: string;
  options: readonly Option[];
  defaultValue?: string | readonly string[];
  /** Side by side when the choices are few and short. */
  inline?: boolean;
}

/** One choice of several. */
export const RadioGroup = forwardRef<HTMLInputElement, ChoiceGroupProps>(function RadioGroup(props, ref) {
  return <ChoiceGroup {...props} type="radio" inputRef={ref} />;
});

/** Any number of choices; repeated values under one name. */
export const CheckboxGroup = forwardRef<HTMLInputElement, ChoiceGroupProps>(function CheckboxGroup(props, ref) {
  return <ChoiceGroup {...props} type="checkbox" inputRef={ref} />;
});

interface InnerProps extends ChoiceGroupProps {
  type: 'radio' | 'checkbox';
  inputRef: ForwardedRef<HTMLInputElement>;
}

function ChoiceGroup({
  label,
  hint,
  error,
  optional,
  options,
  defaultValue,
  inline,
  type,
  inputRef,
  ...input
}: InnerProps) {
  const id = input.id ?? fieldId(input.name);
  const chosen = Array.isArray(defaultValue) ? defaultValue : [defaultValue];
  const layout = inline ? 'flex flex-wrap gap-x-6' : 'flex flex-col';
  return (
    <FieldsetFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className={layout}>
        {options.map((option, index) => (
          <Choice key={option.value} label={option.label} hint={option.hint}>
            <input
              {...input}
              ref={inputRef}
              id={index === 0 ? id : `${id}-${option.value}`}
              type={type}
              value={option.value}
              disabled={option.disabled || input.disabled}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={error ? true : undefined}
              className="tick"
            />
          </Choice>
        ))}
      </div>
    </FieldsetFrame>
  );
}

/** The whole row answers to a click. */
function Choice({ label, hint, children }: { label: ReactNode; hint?: string; children: ReactNode }) {
  return (
    <label className="flex min-h-control cursor-pointer items-center gap-2.5 py-1">
      {children}
      <span>
        {label}
        {hint && <span className="block text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}
