import { ICONS } from './icons.ts';
import type { IconName } from './icons.ts';

interface IconProps {
  name: IconName;
  /** Only for an icon that stands without text. */
  label?: string;
  className?: string;
}

/** A line icon of 16 px that grows with the reader's text; hidden from assistive technology unless it has a label. */
export function Icon({ name, label, className = '' }: IconProps) {
  const Glyph = ICONS[name];
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return <Glyph size="1rem" strokeWidth={1.75} className={`flex-none ${className}`} focusable="false" {...naming} />;
}
