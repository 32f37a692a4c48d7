import { Form } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from '../ui/button-style.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

interface CalendarCardProps {
  /** Instant since which an address works; null when there is none. */
  since: string | null;
  /** The new address, straight after it was made: it is never shown again. */
  address: string | null;
}

/** Placements in the learner's own calendar: make, replace and close the secret address. */
export function CalendarCard({ since, address }: CalendarCardProps) {
  const { calendar } = useTexts();
  const { date } = useFormat();
  return (
    <Card title={calendar.heading}>
      <div id="kalender" className="flex scroll-mt-16 flex-col items-start gap-3">
        {address ? (
          <NewAddress address={address} />
        ) : (
          <p>{since ? calendar.active(date(since.slice(0, 10))) : calendar.lead}</p>
        )}
        <Form method="post" action="#kalender" className="flex flex-col items-start gap-2">
          {since && <p className="text-ink-2">{calendar.replaceHint}</p>}
          <div className="flex flex-wrap gap-2">
            <SubmitButton name="val" value="skapa" icon="link" variant={since ? 'secondary' : 'primary'}>
              {since ? calendar.replace : calendar.open}
            </SubmitButton>
            {since && (
              <SubmitButton name="val" value="stang" variant="quiet">
                {calendar.close}
              </SubmitButton>
            )}
          </div>
        </Form>
      </div>
    </Card>
  );
}

function NewAddress({ address }: { address: string }) {
  const { calendar } = useTexts();
  const webcal = address.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`;
  const outlook = `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}`;
  return (
    <div className="flex w-full flex-col gap-3">
      <Notice tone="ok" title={calendar.created}>
        {calendar.createdText}
      </Notice>
      <div className="flex flex-col gap-1">
        <label htmlFor="kalenderadress" className="text-ink-2">
          {calendar.address}
        </label>
        <input
          id="kalenderadress"
          readOnly
          value={address}
          className="control w-full font-mono text-xs"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <a href={webcal} className={buttonClass('primary')}>
          <Icon name="calendar" />
          {calendar.subscribe}
        </a>
        <CopyButton text={address} />
        <a href={google} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
          {calendar.google}
        </a>
        <a href={outlook} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
          {calendar.outlook}
        </a>
      </div>
      <p className="text-ink-2">{calendar.slow}</p>
    </div>
  );
}

/** Needs script; without it the address is there to be marked and copied. */
function CopyButton({ text }: { text: string }) {
  const { calendar } = useTexts();
  const [state, setState] = useState<'unavailable' | 'ready' | 'copied'>('unavailable');
  useEffect(() => setState('clipboard' in navigator ? 'ready' : 'unavailable'), [text]);
  if (state === 'unavailable') return null;
  return (
    <Button icon="copy" onClick={() => void navigator.clipboard.writeText(text).then(() => setState('copied'))}>
      <span aria-live="polite">{state === 'copied' ? calendar.copied : calendar.copy}</span>
    </Button>
  );
}
