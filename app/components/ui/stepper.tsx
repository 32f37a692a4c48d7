import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from './icon.tsx';

export type StepState = 'done' | 'current' | 'waiting' | 'wrong';

export interface Step {
  id: string;
  label: string;
  state: StepState;
  /** Where the step is; a step that cannot be reached yet has none. */
  to?: string;
}

const MARKS: Record<StepState, string> = {
  done: 'border-accent bg-accent-soft text-accent',
  current: 'border-accent bg-accent text-on-accent',
  waiting: 'border-line-strong text-ink-2',
  wrong: 'border-bad bg-bad-soft text-bad',
};

/** Numbered steps, each a place of its own: going back loses nothing. */
export function Stepper({ steps }: { steps: readonly Step[] }) {
  const texts = useTexts();
  const position = Math.max(1, steps.findIndex(({ state }) => state === 'current') + 1);
  return (
    <nav aria-label={texts.common.steps.label} className="flex flex-col gap-1">
      <p className="text-ink-2 sm:sr-only">{texts.common.steps.position(position, steps.length)}</p>
      <ol className="flex flex-wrap gap-x-6 gap-y-1">
        {steps.map((step, index) => (
          <li key={step.id} className={step.state === 'current' ? '' : 'max-sm:hidden'}>
            <StepLink step={step}>
              <span
                className={`flex size-6 flex-none items-center justify-center rounded-full border text-xs font-semibold ${MARKS[step.state]}`}
              >
                <StepNumber state={step.state} number={index + 1} />
              </span>
              <span className={step.state === 'current' ? 'font-semibold' : ''}>{step.label}</span>
              <span className="sr-only">, {texts.common.steps[step.state]}</span>
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepNumber({ state, number }: { state: StepState; number: number }) {
  if (state === 'done') return <Icon name="check" />;
  return state === 'wrong' ? <Icon name="problem" /> : number;
}

function StepLink({ step, children }: { step: Step; children: ReactNode }) {
  const className = 'flex min-h-control items-center gap-2 rounded';
  const isHere = step.state === 'current';
  if (!step.to || isHere) {
    return (
      <span className={`${className} ${isHere ? '' : 'text-ink-2'}`} aria-current={isHere ? 'step' : undefined}>
        {children}
      </span>
    );
  }
  return (
    <Link to={step.to} className={`${className} hover:underline`}>
      {children}
    </Link>
  );
}
