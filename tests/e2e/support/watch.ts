import type { BrowserContext } from '@playwright/test';

/**
 * Writes down everything a page must never do: an error in the console, an exception, something the security policy
 * stopped, an answer of 500 or above, and a refusal (400 to 499) that the test has not said it expects.
 */
export async function watch(context: BrowserContext, refusals: readonly number[], complaints: string[]): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} stopped ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser's own line about an answer that is judged by its status below.
    if (message.text().startsWith('Failed to load resource')) return;
    // Remix writes this when somebody leaves a page that still loads, which is no fault of the page.
    if (message.text().startsWith('AbortError: signal is aborted without reason')) return;
    complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
  context.on('response', (answer) => {
    const status = answer.status();
    if (status < 400 || refusals.includes(status)) return;
    complaints.push(`${status} ${answer.request().method()} ${answer.url()}`);
  });
}
