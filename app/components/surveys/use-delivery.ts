import { useLocation, useNavigate, useSubmit } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';

/** `waiting`: the answer is on the page and goes when the connection is back. */
export type Delivery = 'none' | 'sending' | 'waiting';

const SHOWN_BY_THE_PAGE = [409, 410, 422];

const TRY_AGAIN_MS = 20_000;

/**
 * Sends an answer, once: while there is no connection it waits on the page, and the server takes one for each link. What
 * the server then says is a page of its own, to which this leads.
 */
export function useDelivery() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const submit = useSubmit();
  const [delivery, setDelivery] = useState<Delivery>('none');
  const waiting = useRef<HTMLFormElement | null>(null);
  const isBusy = useRef(false);
  // Once it has waited it stands as waiting until it has gone, also while it is tried again.
  const [hasWaited, setHasWaited] = useState(false);
  if (hasWaited !== (delivery === 'waiting' || (hasWaited && delivery === 'sending'))) setHasWaited(!hasWaited);

  const attempt = useCallback(async () => {
    const form = waiting.current;
    if (!form || isBusy.current) return;
    isBusy.current = true;
    setDelivery('sending');
    const answer = await post(pathname, form);
    isBusy.current = false;
    if (answer === null) return setDelivery('waiting');
    waiting.current = null;
    setDelivery('none');
    // What the server does not take is sent again where the page shows its errors, or what came second or too late.
    if (SHOWN_BY_THE_PAGE.includes(answer.status)) submit(form);
    else navigate(addressOf(answer), { replace: true });
  }, [pathname, navigate, submit]);

  useEffect(() => {
    if (delivery !== 'waiting') return;
    const again = () => void attempt();
    window.addEventListener('online', again);
    const timer = setInterval(again, TRY_AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [delivery, attempt]);

  return {
    isSending: delivery === 'sending',
    hasWaited,
    isWaiting: useCallback(() => waiting.current !== null, []),
    send(form: HTMLFormElement) {
      waiting.current = form;
      void attempt();
    },
    tryAgain: () => void attempt(),
    takeBack() {
      if (isBusy.current) return;
      waiting.current = null;
      setDelivery('none');
    },
  };
}

/** Null when nothing came through, or the server could not take it just now. */
async function post(address: string, form: HTMLFormElement): Promise<Response | null> {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
    return answer.status >= 500 ? null : answer;
  } catch {
    return null;
  }
}

function addressOf({ url }: Response): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
