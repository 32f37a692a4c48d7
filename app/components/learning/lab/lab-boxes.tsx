import { useId } from 'react';

interface LabBoxesProps<T extends string> {
  label: string;
  boxes: readonly { name: T; label: string; isOn: boolean }[];
  onChange: (name: T, value: '' | 'on') => void;
}

/** Any of several, each under a name of its own, so that the address tells which. */
export function LabBoxes<T extends string>({ label, boxes, onChange }: LabBoxesProps<T>) {
  const id = useId();
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {boxes.map(({ name, label: text, isOn }) => (
          <label key={name} htmlFor={`${id}-${name}`} className="flex min-h-control items-center gap-2.5">
            <input
              id={`${id}-${name}`}
              type="checkbox"
              name={name}
              value="on"
              checked={isOn}
              onChange={(event) => onChange(name, event.target.checked ? 'on' : '')}
              className="tick"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
