import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from './icon.tsx';

export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to put it right; shown above the control and read with it. */
  error?: string;
  optional?: boolean;
}

/** The id that a field with this name has, for links from an error summary. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** What ties a control to its hint and its error. */
export function describedBy(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

interface FieldFrameProps extends FieldTexts {
  id: string;
  children: ReactNode;
}

/** Label above, then hint, then error, then the control. */
export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  const edge = error ? 'border-l-3 border-bad pl-3' : '';
  return (
    <div className={`flex min-w-0 max-w-full flex-col items-start gap-1 ${edge}`}>
      <label htmlFor={id} className="font-medium">
        <LabelText optional={optional}>{label}</LabelText>
      </label>
      <FieldMessages id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The fieldset twin of FieldFrame, for a group of controls under one legend. */
export function FieldsetFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  const edge = error ? 'border-l-3 border-bad pl-3' : '';
  return (
    <fieldset className={edge} aria-describedby={describedBy(id, { hint, error })}>
      <legend className="mb-1 font-medium">
        <LabelText optional={optional}>{label}</LabelText>
      </legend>
      <FieldMessages id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function LabelText({ optional, children }: { optional?: boolean; children: ReactNode }) {
  const texts = useTexts();
  return (
    <>
      {children}
      {optional && <span className="font-normal text-ink-2"> ({texts.common.optional})</span>}
    </>
  );
}

export function FieldMessages({ id, hint, error }: { id: string } & Pick<FieldTexts, 'hint' | 'error'>) {
  const texts = useTexts();
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 font-medium text-bad">
          <Icon name="problem" className="mt-0.5" />
          <span>
            <span className="sr-only">{texts.common.form.error} </span>
            {error}
          </span>
        </p>
      )}
    </>
  );
}
