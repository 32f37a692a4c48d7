import { useFetcher, useLocation } from '@remix-run/react';
import type { FormEvent, ReactNode } from 'react';

interface PreferenceFormProps {
  /** The address that stores the choice. */
  action: string;
  name: string;
  children: ReactNode;
  className?: string;
}

/**
 * A choice that is stored in a cookie. Without script it posts and returns to the same address; with script the page
 * stays as it is, half-filled forms included, and only its words or colours change.
 */
export function PreferenceForm({ action, name, children, className }: PreferenceFormProps) {
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { nativeEvent } = event;
    const submitter = 'submitter' in nativeEvent ? nativeEvent.submitter : null;
    const chosen = submitter instanceof HTMLButtonElement ? submitter.value : '';
    fetcher.submit({ [name]: chosen, stay: '1' }, { method: 'post', action });
  }
  return (
    <fetcher.Form method="post" action={action} onSubmit={handleSubmit} className={className}>
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      {children}
    </fetcher.Form>
  );
}
