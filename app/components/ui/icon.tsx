import { ICONS } from './icons.ts';
import type { IconName } from './icons.ts';

interface IconProps {
  name: IconName;
  /** Only for an icon that stands without text. */
  label?: string;
  className?: string;
}

/** A 16 px line icon; hidden from assistive technology unless it has a label. */
export function Icon({ name, label, className = '' }: IconProps) {
  const Glyph = ICONS[name];
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return <Glyph size={16} strokeWidth={1.75} className={`flex-none ${className}`} focusable="false" {...naming} />;
}
