/** What an address shows that is only posted to: its loader leads elsewhere, so that nobody sees it. */
export function NoPage() {
  return null;
}
