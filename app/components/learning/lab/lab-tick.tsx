import { useId } from 'react';
import type { ReactNode } from 'react';

interface LabTickProps {
  name: string;
  label: ReactNode;
  hint?: string;
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
  /** What the address says where it is ticked, and where it is not. */
  on?: string;
  off?: string;
}

/**
 * Something to mark or to switch on. A form without script says no as well: an empty box is not sent, so the answer
 * before it counts.
 */
export function LabTick({ name, label, hint, isTicked, onChange, on = '1', off = '0' }: LabTickProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5">
      <input type="hidden" name={name} value={off} />
      <label className="flex min-h-control cursor-pointer items-start gap-2.5 py-1.5">
        <input
          type="checkbox"
          name={name}
          value={on}
          checked={isTicked}
          aria-describedby={hint && id}
          onChange={(event) => onChange(event.target.checked)}
          className="tick mt-0.5 flex-none"
        />
        <span className="max-w-reading">
          {label}
          {hint && (
            <span id={id} className="block text-sm text-ink-2">
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}
