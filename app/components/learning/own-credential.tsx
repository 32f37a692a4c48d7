import { Form } from '@remix-run/react';
import { credentialAddress, fileAddress } from '#app/domain/learning/credential/addresses.ts';
import type { BadgeReading } from '#app/domain/learning/credential/open-badge.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import type { Tone } from '../ui/tone.ts';

interface OwnCredentialProps {
  id: string;
  revokedAt: string | null;
  /** Null when what is kept is not what was signed. */
  badge: BadgeReading | null;
}

const TONES = { valid: 'ok', withdrawn: 'neutral', broken: 'bad' } as const satisfies Record<string, Tone>;

/** One of the reader's own: to download, to show and to withdraw. */
export function OwnCredential({ id, revokedAt, badge }: OwnCredentialProps) {
  const { credentials: words } = useTexts();
  const { date } = useFormat();
  const state = revokedAt !== null ? 'withdrawn' : badge === null ? 'broken' : 'valid';
  return (
    <li id={id} className="flex flex-col gap-2 px-4 py-3 target:bg-accent-soft">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium" lang={badge?.language}>
          {badge?.title}
        </span>
        <StateMark tone={TONES[state]}>{words.states[state]}</StateMark>
      </p>
      <p className="text-sm text-ink-2">
        {badge && `${words.facts.issued}: ${date(badge.issuedAt)}. `}
        {badge && `${words.facts.version}: ${badge.version}. `}
        {revokedAt !== null && words.withdrawnOn(date(revokedAt))}
      </p>
      {state === 'valid' && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {/* Plain links: what they lead to are files, and a page of its own. */}
          {[
            { to: fileAddress(id, 'pdf'), label: words.pdf },
            { to: fileAddress(id, 'jwt'), label: words.jwt },
            { to: credentialAddress(id), label: words.page },
          ].map(({ to, label }) => (
            <li key={to}>
              <a className="link" href={to}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {state !== 'withdrawn' && <Withdrawal id={id} />}
    </li>
  );
}

/** Behind a step of its own: what has been handed out stops holding. */
function Withdrawal({ id }: { id: string }) {
  const { credentials: words } = useTexts();
  return (
    <details>
      <summary className="link inline-flex min-h-control items-center">{words.withdraw}</summary>
      <Form method="post" className="mt-2 flex flex-col items-start gap-2 border-l-3 border-line pl-3">
        <p>{words.withdrawText}</p>
        <input type="hidden" name="act" value="withdraw" />
        <SubmitButton name="credential" value={id} variant="secondary">
          {words.withdrawSure}
        </SubmitButton>
      </Form>
    </details>
  );
}
