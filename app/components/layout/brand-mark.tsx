/** Three steps of a path, the last one reached: the product's mark. */
export function BrandMark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="flex-none">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path
        d="M7 23h7v-7h7V9h4"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-accent"
      />
    </svg>
  );
}
