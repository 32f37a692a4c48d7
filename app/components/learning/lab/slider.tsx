import { useId } from 'react';

interface SliderProps {
  name: string;
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words, such as `80 %`. */
  text: string;
  onChange: (value: number) => void;
}

/** A number to be drawn: the browser's own, with its value in words beside it. */
export function Slider({ name, label, hint, value, text, onChange, ...range }: SliderProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output htmlFor={id} className="flex-none tabular-nums">
          {text}
        </output>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      )}
      <input
        {...range}
        id={id}
        type="range"
        name={name}
        value={value}
        aria-valuetext={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="min-h-control w-full accent-accent"
      />
    </div>
  );
}
