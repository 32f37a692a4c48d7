/**
 * The browser's own popover, which opens and closes without script. React 18 does not know the attributes, so they are
 * spread in their HTML spelling.
 */
export const POPOVER = { popover: 'auto' } as const;

export function opens(id: string): object {
  return { popovertarget: id };
}

export function closes(id: string): object {
  return { popovertarget: id, popovertargetaction: 'hide' };
}
