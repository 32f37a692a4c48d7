/** Which placement a form was shown for, and how it stood: what has been changed since is refused. */
export function PlacementSeen({ placement }: { placement: { id: string; version: number } | null }) {
  return (
    <>
      <input type="hidden" name="placementId" value={placement?.id ?? ''} />
      <input type="hidden" name="version" value={placement?.version ?? ''} />
    </>
  );
}
