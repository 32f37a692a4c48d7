import { useId } from 'react';

interface LabChoiceProps<T extends string> {
  name: string;
  label: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few, as the browser's own radio buttons in a row. */
export function LabChoice<T extends string>({ name, label, value, options, onChange }: LabChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5">
      <legend className="font-medium">{label}</legend>
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
