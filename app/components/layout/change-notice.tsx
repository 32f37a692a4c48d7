import { useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { CHANGED } from '#app/domain/shared/act-address.ts';
import { useActSentence } from '../history/act-sentence.ts';
import type { Act } from '../history/act-sentence.ts';
import { Toast } from '../ui/toast.tsx';

interface MadeAct extends Act {
  id: string;
  mayUndo: boolean;
}

/**
 * After an act the address carries its id: says what was done and offers the way back. With script the
 * id then leaves the address, so that neither a reload nor a bookmark tells of it again.
 */
export function ChangeNotice({ made }: { made: MadeAct | null }) {
  const { pathname } = useLocation();
  const sentence = useActSentence();
  const rest = useAddressWithoutChange();
  const [told, setTold] = useState(made && { act: made, on: pathname });
  if (made && made.id !== told?.act.id) setTold({ act: made, on: pathname });
  else if (told && told.on !== pathname) setTold(null);
  if (!told) return null;
  const { id, mayUndo } = told.act;
  const undo = mayUndo ? { action: `/andringar/${id}/angra`, fields: { till: rest } } : undefined;
  return (
    <Toast key={id} undo={undo}>
      {sentence(told.act)}
    </Toast>
  );
}

function useAddressWithoutChange(): string {
  const { pathname, search, key } = useLocation();
  const params = new URLSearchParams(search);
  const isNamed = params.has(CHANGED);
  params.delete(CHANGED);
  const rest = params.size > 0 ? `${pathname}?${params}` : pathname;
  // The browser's own history, not a navigation: that would load the whole page a second time after every act.
  useEffect(() => {
    if (isNamed) window.history.replaceState(window.history.state, '', rest);
  }, [isNamed, rest, key]);
  return rest;
}
