import { Form } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from './icon.tsx';

const SHOWN_FOR = 15_000;

interface ToastProps {
  children: ReactNode;
  /** Where `Ångra` is posted; without it the change cannot be undone from here. */
  undo?: { action: string; label?: string; fields?: Readonly<Record<string, string>> };
}

/**
 * What was just done, with the way back. It stays while the reader is on it, and goes by itself only with script;
 * the undo is also in the history, so nothing depends on catching it. Give it a `key` of its own for each message.
 */
export function Toast({ children, undo }: ToastProps) {
  const texts = useTexts();
  const [isShown, setShown] = useState(true);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) setShown(false);
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div
      ref={box}
      role="status"
      data-edge
      data-screen-only
      className="fixed bottom-4 left-1/2 z-50 flex w-max max-w-[92vw] -translate-x-1/2 items-center gap-3 rounded bg-ink py-1.5 pr-1.5 pl-4 text-surface shadow-float max-sm:bottom-20"
    >
      <Icon name="ok" />
      <p className="min-w-0 flex-1 py-1">{children}</p>
      {undo && (
        <Form method="post" action={undo.action}>
          {Object.entries(undo.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={INVERSE}>
            <Icon name="undo" />
            {undo.label ?? texts.common.undo}
          </button>
        </Form>
      )}
      <button type="button" onClick={() => setShown(false)} className={INVERSE}>
        <Icon name="close" label={texts.common.close} />
      </button>
    </div>
  );
}

const INVERSE =
  'flex min-h-control items-center gap-2 rounded px-3 font-semibold underline-offset-4 outline-surface hover:underline focus-visible:outline-surface focus-visible:-outline-offset-2';
