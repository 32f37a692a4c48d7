import type { ReactNode } from 'react';

/** What people have typed into a register, in Swedish whatever the language of the page: read aloud as Swedish. */
export function TypedText({ children }: { children: ReactNode }) {
  return <span lang="sv">{children}</span>;
}
