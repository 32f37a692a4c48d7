import type { ReactNode } from 'react';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';

/** Two letters for each placement form, the same in every language, so that no bar is told by its colour alone. */
export const FORM_LETTERS: Record<PlacementForm, string> = {
  vfu_basic: 'VG',
  vfu_advanced: 'VA',
  medical_student: 'LS',
  apl: 'AP',
  lia: 'LI',
  psychologist_vfu: 'PS',
  ptp: 'PT',
  at: 'AT',
  bt: 'BT',
  st: 'ST',
};

const EDGES: Record<PlacementForm, string> = {
  vfu_basic: 'border-form-vfu-basic bg-form-vfu-basic/12',
  vfu_advanced: 'border-form-vfu-advanced bg-form-vfu-advanced/12',
  medical_student: 'border-form-medical-student bg-form-medical-student/12',
  apl: 'border-form-apl bg-form-apl/12',
  lia: 'border-form-lia bg-form-lia/12',
  psychologist_vfu: 'border-form-psychologist-vfu bg-form-psychologist-vfu/12',
  ptp: 'border-form-ptp bg-form-ptp/12',
  at: 'border-form-at bg-form-at/12',
  bt: 'border-form-bt bg-form-bt/12',
  st: 'border-form-st bg-form-st/12',
};

interface FormMarkProps {
  form: PlacementForm;
  /** The form's name in words. */
  name: string;
}

/** The two letters alone, for a dense row; the name is read aloud and shown on hover. */
export function FormMark({ form, name }: FormMarkProps) {
  return (
    <span
      title={name}
      className={`inline-flex shrink-0 rounded-r border-l-3 px-1.5 text-xs leading-5 font-medium whitespace-nowrap ${EDGES[form]}`}
    >
      <span aria-hidden="true">{FORM_LETTERS[form]}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}

/** A placement as a bar: soft fill, an edge in the form's colour, its letters, and what stands on it. */
export function FormBar({ form, name, children }: FormMarkProps & { children?: ReactNode }) {
  return (
    <span
      data-edge
      className={`flex min-h-7 min-w-0 items-center gap-2 rounded-r border-l-3 px-2 text-ink ${EDGES[form]}`}
    >
      <span aria-hidden="true" className="text-xs font-semibold text-ink-2">
        {FORM_LETTERS[form]}
      </span>
      <span className="sr-only">{name}: </span>
      <span className="truncate">{children ?? name}</span>
    </span>
  );
}
