/** Where there is no number to show: a dash with the reason, never a blank and never a zero. */
export function NoNumber({ reason }: { reason: string }) {
  return (
    <span className="text-ink-2" title={reason}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{reason}</span>
    </span>
  );
}
