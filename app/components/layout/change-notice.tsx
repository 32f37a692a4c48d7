import { useLocation, useSearchParams } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Toast } from '../ui/toast.tsx';

/** After a change the address carries its id, `?andrad=<id>`: says that it is done and offers the way back. */
export function ChangeNotice() {
  const texts = useTexts();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const change = search.get('andrad');
  if (!change) return null;
  const rest = new URLSearchParams(search);
  rest.delete('andrad');
  const till = rest.size > 0 ? `${pathname}?${rest}` : pathname;
  return (
    <Toast key={change} undo={{ action: `/andringar/${change}/angra`, fields: { till } }}>
      {texts.common.saved}
    </Toast>
  );
}
