import type { ReactNode } from 'react';

interface LabTickProps {
  name: string;
  label: ReactNode;
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
}

/** Something to mark or to switch on: 1 in the address where it is. */
export function LabTick({ name, label, isTicked, onChange }: LabTickProps) {
  return (
    <label className="flex min-h-control cursor-pointer items-start gap-2.5 py-1.5">
      <input
        type="checkbox"
        name={name}
        value="1"
        checked={isTicked}
        onChange={(event) => onChange(event.target.checked)}
        className="tick mt-0.5 flex-none"
      />
      <span className="max-w-reading">{label}</span>
    </label>
  );
}
