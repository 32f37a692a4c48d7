/** What an address shows that is only posted to: its loader leads elsewhere, so that nobody sees it. */
export function NoPage() {
  return null;
}

/** What goes wrong there is told inside the product, also without script. */
export { ErrorView as ErrorBoundary } from './error-view.tsx';
