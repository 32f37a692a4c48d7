import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useLanguage } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from './button-style.ts';
import type { ButtonVariant } from './button-style.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface MenuChoice {
  id: string;
  label: string;
  icon?: IconName;
  /** What the choice means, in a second line. */
  hint?: string;
  isDisabled?: boolean;
  onChoose: () => void;
}

interface MenuProps {
  label: ReactNode;
  choices: readonly MenuChoice[];
  icon?: IconName;
  iconOnly?: boolean;
  variant?: ButtonVariant;
}

/** A button with a list of actions: arrows move, a letter finds, Esc closes and gives focus back. */
export function Menu({ label, choices, icon = 'more', iconOnly = false, variant = 'quiet' }: MenuProps) {
  const language = useLanguage();
  return (
    <I18nProvider locale={language}>
      <MenuTrigger>
        <AriaButton className={buttonClass(variant, iconOnly)}>
          <Icon name={icon} />
          {iconOnly ? <span className="sr-only">{label}</span> : label}
        </AriaButton>
        <Popover
          data-edge
          className="min-w-48 rounded border border-line bg-surface py-1 text-sm text-ink shadow-float outline-none"
        >
          <AriaMenu items={choices} className="max-h-96 overflow-y-auto outline-none">
            {(choice) => (
              <MenuItem
                id={choice.id}
                textValue={choice.label}
                isDisabled={choice.isDisabled}
                onAction={choice.onChoose}
                className="mx-1 flex min-h-control cursor-pointer items-center gap-2.5 rounded px-2.5 py-1 outline-none data-[disabled]:cursor-default data-[disabled]:text-ink-2 data-[focused]:bg-accent-soft"
              >
                {choice.icon && <Icon name={choice.icon} />}
                <span>
                  {choice.label}
                  {choice.hint && <span className="block text-xs text-ink-2">{choice.hint}</span>}
                </span>
              </MenuItem>
            )}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}
