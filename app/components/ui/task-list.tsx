import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { TONE_ICON, TONE_TEXT } from './tone.ts';
import type { Tone } from './tone.ts';

export interface Task {
  id: string;
  to: string;
  title: ReactNode;
  note?: ReactNode;
  tone?: Tone;
  /** The state in words, to the right. */
  state?: ReactNode;
}

/** What needs doing, each a whole row that leads to where it is done. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line rounded border border-line bg-surface">
      {tasks.map(({ id, to, title, note, tone = 'neutral', state }) => (
        <li key={id}>
          <Link to={to} className="flex min-h-11 items-center gap-3 px-4 py-2.5 -outline-offset-2 hover:bg-sunken">
            <Icon name={TONE_ICON[tone]} className={TONE_TEXT[tone]} />
            <span className="min-w-0 flex-1">
              <span className="font-medium">{title}</span>
              {note && <span className="block text-ink-2">{note}</span>}
            </span>
            {state && <span className="flex-none text-ink-2">{state}</span>}
            <Icon name="right" className="text-ink-2" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
