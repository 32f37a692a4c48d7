import { useId } from 'react';

interface LabChoiceProps<T extends string | number> {
  name: string;
  label: string;
  hint?: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few, as the browser's own radio buttons in a row. */
export function LabChoice<T extends string | number>(props: LabChoiceProps<T>) {
  const { name, label, hint, value, options, onChange } = props;
  const id = useId();
  return (
    <fieldset aria-describedby={hint && `${id}-hint`} className="flex flex-wrap items-center gap-x-5">
      <legend className="font-medium">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="w-full text-sm text-ink-2">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} htmlFor={`${id}-${option.value}`} className="flex min-h-control items-center gap-2.5">
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="tick"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
