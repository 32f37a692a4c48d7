import { Link } from '@remix-run/react';
import type { LinkProps } from '@remix-run/react';
import { forwardRef } from 'react';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from './button-style.ts';
import type { ButtonVariant } from './button-style.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Look {
  variant?: ButtonVariant;
  icon?: IconName;
  /** Shows the icon alone; the children are then its name. */
  iconOnly?: boolean;
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** The work has begun: the button stays focusable, says so, and ignores further clicks. */
  pending?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', icon, iconOnly = false, pending = false, className = '', children, onClick, type, ...rest },
  ref,
) {
  const texts = useTexts();
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      {...rest}
      ref={ref}
      type={type ?? 'button'}
      onClick={handleClick}
      aria-disabled={pending || undefined}
      className={`${buttonClass(variant, iconOnly)} ${className}`}
    >
      <ButtonContent icon={pending ? 'waiting' : icon} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
      {pending && (
        <span role="status" className="sr-only">
          {texts.common.working}
        </span>
      )}
    </button>
  );
});

interface LinkButtonProps extends LinkProps, Look {}

/** A link that leads somewhere and looks like a button. */
export function LinkButton({
  variant = 'secondary',
  icon,
  iconOnly = false,
  className = '',
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={`${buttonClass(variant, iconOnly)} no-underline ${className}`}>
      <ButtonContent icon={icon} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
    </Link>
  );
}

function ButtonContent({ icon, iconOnly, children }: { icon?: IconName; iconOnly: boolean; children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span className="sr-only">{children}</span> : children}
    </>
  );
}
