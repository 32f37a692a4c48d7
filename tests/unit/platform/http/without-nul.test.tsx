import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withoutNul } from '#app/platform/http/without-nul.ts';

const LINES = Array.from({ length: 200 }, (_, line) => `åtgärd för återkoppling ${line}`);

function render(first: string): Promise<Buffer> {
  const body = withoutNul();
  renderToPipeableStream(
    <html lang="sv">
      <body>
        {[first, ...LINES].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </body>
    </html>,
  ).pipe(body);
  return buffer(body);
}

test('a page has every letter and nothing else wherever its parts are divided', async () => {
  for (let length = 1; length <= 32; length += 1) {
    const page = await render('a'.repeat(length));
    expect(page.includes(0)).toBe(false);
    for (const line of LINES) expect(page.toString('utf8')).toContain(`<p>${line}</p>`);
  }
});
