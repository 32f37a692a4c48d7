import type { ReactNode } from 'react';
import { useState } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** `alertdialog` for what cannot be undone; such a dialog does not close by a click outside. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
}

/** Keeps focus within, closes with Esc, and gives focus back. Only for what a page of its own would make heavier. */
export function Dialog({ title, isOpen, onOpenChange, role = 'dialog', children }: DialogProps) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        isDismissable={role === 'dialog'}
        className="fixed inset-0 z-50 flex items-center justify-center bg-scrim p-4"
      >
        <Modal className="max-h-full w-full max-w-dialog overflow-y-auto rounded border border-line bg-surface shadow-float">
          <AriaDialog role={role} className="flex flex-col gap-4 p-5 outline-none">
            <div className="flex items-start justify-between gap-3">
              <Heading slot="title">{title}</Heading>
              <Button variant="quiet" icon="close" iconOnly className="-mt-1 -mr-2" onClick={() => onOpenChange(false)}>
                {texts.common.close}
              </Button>
            </div>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

interface DialogButtonProps
  extends Omit<ButtonProps, 'children' | 'title' | 'role'>, Pick<DialogProps, 'title' | 'role'> {
  label: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button and the dialog that it opens. */
export function DialogButton({ label, title, role, children, ...button }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} role={role} isOpen={isOpen} onOpenChange={setOpen}>
        {children(() => setOpen(false))}
      </Dialog>
    </>
  );
}
