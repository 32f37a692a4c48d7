import { useState } from 'react';
import type { ChangeEvent } from 'react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { describedBy, FieldFrame, fieldId } from '../ui/field-frame.tsx';

const MEGABYTE = 1024 * 1024;
const LARGEST = 10 * MEGABYTE;

/** A file from the computer. One that is too large is told of at once, before it has been sent. */
export function FileField({ error }: { error?: string }) {
  const words = useTexts().imports.pages.upload;
  const { number } = useFormat();
  const [size, setSize] = useState(0);
  const id = fieldId('file');
  const wrong = size > LARGEST ? words.tooLarge(number(size / MEGABYTE, { max: 1 })) : error;
  function judge(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    setSize(file?.size ?? 0);
    if (file && file.size > LARGEST) event.currentTarget.value = '';
  }
  return (
    <FieldFrame id={id} label={words.file} hint={words.fileHint} error={wrong}>
      <input
        type="file"
        id={id}
        name="file"
        accept=".xlsx,.csv,.txt,.tsv"
        onChange={judge}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={describedBy(id, { hint: words.fileHint, error: wrong })}
        className="control max-w-full py-1.5"
      />
    </FieldFrame>
  );
}
