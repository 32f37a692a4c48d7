export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent text-ink hover:bg-sunken',
  danger: 'border-bad bg-surface text-bad hover:bg-bad hover:text-on-bad',
};

/** Shared by buttons and by links that look like buttons. */
export function buttonClass(variant: ButtonVariant, iconOnly = false): string {
  const shape = iconOnly ? 'min-w-control px-0' : 'px-3';
  const base =
    'inline-flex min-h-control items-center justify-center gap-2 rounded border py-1 text-center font-medium';
  return `${base} ${shape} ${VARIANTS[variant]} aria-disabled:cursor-progress aria-disabled:opacity-60 disabled:opacity-60`;
}
