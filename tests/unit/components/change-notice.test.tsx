// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { useSearchParams } from '@remix-run/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangeNotice } from '#app/components/layout/change-notice.tsx';
import { renderPage, serverHtml } from './render.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const made = {
  id: 'c1',
  kind: 'unit.closed',
  params: { name: 'Avdelning 61', from: '2027-W10', to: '2027-W11' },
  learner: null,
  mayUndo: true,
};

/** As the server answers: the act is there for the address that names it. */
function Page({ act = made }: { act?: typeof made }) {
  const [search] = useSearchParams();
  return <ChangeNotice made={search.get('andrad') === act.id ? act : null} />;
}

describe('ChangeNotice', () => {
  it('tells what was done, and the address forgets it while it is told', async () => {
    const replaced = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {});
    const { router } = renderPage(<Page />, { at: '/enheter/w61?vecka=2027-W08&andrad=c1' });
    await waitFor(() => expect(replaced).toHaveBeenCalledWith(null, '', '/enheter/w61?vecka=2027-W08'));
    expect(screen.getByRole('status').textContent).toContain('Stängde Avdelning 61 v.');
    expect(router.state.historyAction, 'nothing is loaded again').toBe('POP');
    expect(document.querySelector<HTMLInputElement>('input[name=till]')?.value).toBe('/enheter/w61?vecka=2027-W08');
  });

  it('is gone on the next page', async () => {
    const { router } = renderPage(<Page />, { at: '/enheter/w61?andrad=c1' });
    await screen.findByRole('status');
    await router.navigate('/enheter');
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    await router.navigate(-1);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('offers no way back from what cannot be undone', async () => {
    renderPage(<Page act={{ ...made, mayUndo: false }} />, { at: '/?andrad=c1' });
    expect((await screen.findByRole('status')).textContent).not.toContain('Ångra');
  });

  it('says it without script too', async () => {
    const html = await serverHtml(<Page />, { at: '/enheter/w61?andrad=c1' });
    expect(html).toContain('Stängde Avdelning 61');
    expect(html).toContain('action="/andringar/c1/angra"');
  });
});
