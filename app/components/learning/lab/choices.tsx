import { useId } from 'react';

interface ChoicesProps<T extends string> {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several: the browser's own buttons, side by side where there is room. */
export function Choices<T extends string>({ name, label, hint, options, value, onChange }: ChoicesProps<T>) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint ? id : undefined} className="min-w-0">
      <legend className="font-medium">{label}</legend>
      {hint && (
        <p id={id} className="text-sm text-ink-2">
          {hint}
        </p>
      )}
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-control cursor-pointer items-center gap-2.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="tick"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TickProps {
  name: string;
  label: string;
  hint?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Yes or no. A form without script also says no: an empty box is not sent, so the answer before it counts. */
export function Tick({ name, label, hint, value, onChange }: TickProps) {
  return (
    <label className="flex min-h-control cursor-pointer items-center gap-2.5 py-1">
      <input type="hidden" name={name} value="false" />
      <input
        type="checkbox"
        name={name}
        value="true"
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
        className="tick"
      />
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-2">{hint}</span>}
      </span>
    </label>
  );
}

interface KeptSettingsProps {
  settings: Readonly<Record<string, unknown>>;
  /** Those that have a control on the page. */
  shown: readonly string[];
}

/** Settings of the other parts of a lab, so that a form without script does not lose them. */
export function KeptSettings({ settings, shown }: KeptSettingsProps) {
  return Object.entries(settings)
    .filter(([name]) => !shown.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={String(value)} />);
}
