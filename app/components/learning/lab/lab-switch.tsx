interface LabSwitchProps {
  name: string;
  label: string;
  hint?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Yes or no. A form without script also says no: an empty box is not sent, so the answer before it counts. */
export function LabSwitch({ name, label, hint, value, onChange }: LabSwitchProps) {
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
