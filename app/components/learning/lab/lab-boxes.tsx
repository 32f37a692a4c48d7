import { LabTick } from './lab-tick.tsx';

interface LabBoxesProps<T extends string> {
  label: string;
  boxes: readonly { name: T; label: string; isOn: boolean }[];
  onChange: (name: T, value: '' | 'on') => void;
}

/** Any of several, each under a name of its own, so that the address tells which. */
export function LabBoxes<T extends string>({ label, boxes, onChange }: LabBoxesProps<T>) {
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {boxes.map(({ name, label: text, isOn }) => (
          <LabTick
            key={name}
            name={name}
            label={text}
            isTicked={isOn}
            onChange={(isTicked) => onChange(name, isTicked ? 'on' : '')}
            on="on"
            off=""
          />
        ))}
      </div>
    </fieldset>
  );
}
