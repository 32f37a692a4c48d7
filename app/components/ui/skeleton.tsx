import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** Stands where text is on its way; says so to the one who listens. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const texts = useTexts();
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{texts.common.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" className={`skeleton h-4 ${index % 3 === 2 ? 'w-1/2' : 'w-full'}`} />
      ))}
    </div>
  );
}
