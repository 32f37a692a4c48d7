interface QrImageProps {
  code: { size: number; path: string };
  label: string;
}

/** A QR code, dark on light in every theme: many cameras read no other. */
export function QrImage({ code: { size, path }, label }: QrImageProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-72"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
