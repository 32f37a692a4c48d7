import { Form } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

interface PublishFormProps {
  preview: { version: string; isAgain: boolean; learners: readonly unknown[]; units: readonly unknown[] };
  /** Rules are broken by now, which has to be accepted. */
  isBroken: boolean;
  isRefused: boolean;
}

/** The one button that sends the letters. */
export function PublishForm({ preview: { version, isAgain, learners, units }, isBroken, isRefused }: PublishFormProps) {
  const words = useTexts().rounds.publication;
  const { number } = useFormat();
  const letters = number(learners.length + units.length);
  return (
    <Form method="post" className="flex flex-col items-start gap-3">
      {isRefused && <Notice tone="bad">{words.despiteFirst}</Notice>}
      <input type="hidden" name="version" value={version} />
      {isBroken && (
        <label className="flex items-center gap-2">
          <input type="checkbox" name="despiteBreaches" value="yes" required />
          {words.despite}
        </label>
      )}
      <SubmitButton icon="send">{isAgain ? words.publishAgain(letters) : words.publish(letters)}</SubmitButton>
    </Form>
  );
}

/** The first letters as they would be sent. */
export function LetterExamples({
  examples,
}: {
  examples: readonly { recipient: string; subject: string; body: string }[];
}) {
  const words = useTexts().rounds.publication;
  if (examples.length === 0) return null;
  return (
    <details>
      <summary className="link w-fit cursor-pointer">{words.example}</summary>
      <div className="grid gap-4 pt-3 lg:grid-cols-2">
        {examples.map(({ recipient, subject, body }) => (
          <figure key={recipient} className="flex flex-col gap-1">
            <figcaption className="text-ink-2">{words.exampleTo(recipient)}</figcaption>
            <div data-edge className="rounded border border-line bg-surface p-4">
              <p className="font-semibold">{subject}</p>
              <p className="pt-2 break-words whitespace-pre-line">{body}</p>
            </div>
          </figure>
        ))}
      </div>
    </details>
  );
}

interface Earlier {
  reference: string;
  publishedAt: string;
  placements: number;
  recipients: number;
}

/** What has been published before, with the reference of each. */
export function EarlierPublications({ earlier }: { earlier: readonly Earlier[] }) {
  const words = useTexts().rounds.publication;
  const { number, dateTime } = useFormat();
  if (earlier.length === 0) return null;
  return (
    <Card title={words.earlier}>
      <DescriptionList
        items={earlier.map((one) => ({
          term: one.reference,
          detail: words.earlierLine(dateTime(one.publishedAt), number(one.placements), number(one.recipients)),
        }))}
      />
    </Card>
  );
}
