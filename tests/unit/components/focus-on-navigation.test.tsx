// @vitest-environment happy-dom
import { Link, useLocation } from '@remix-run/react';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFocusOnNavigation } from '#app/components/layout/use-focus-on-navigation.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { renderPage } from './render.tsx';

afterEach(cleanup);

function Pages() {
  useFocusOnNavigation();
  const { pathname } = useLocation();
  return (
    <>
      <Link to="/fel">Fel</Link>
      <main tabIndex={-1}>
        {pathname !== '/tom' && <h1>{pathname}</h1>}
        <Link to="/enheter">Enheter</Link>
        <Link to="?page=2">Nästa</Link>
        <Link to="/tom">Tom</Link>
        {pathname === '/fel' && <ErrorSummary problems={[{ name: '', message: 'Det gick inte.' }]} />}
      </main>
    </>
  );
}

function follow(name: string) {
  const link = screen.getByRole('link', { name });
  link.focus();
  fireEvent.click(link);
  return link;
}

describe('focus', () => {
  it('is left alone when the page is first shown', () => {
    renderPage(<Pages />);
    expect(document.activeElement).toBe(document.body);
  });

  it('moves to the heading of the page that one goes to, even when the link is still there', async () => {
    renderPage(<Pages />);
    follow('Enheter');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: '/enheter' })));
  });

  it('moves to the content where there is no heading', async () => {
    renderPage(<Pages />);
    follow('Tom');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });

  it('stays when only the search of the address changes', async () => {
    const { router } = renderPage(<Pages />);
    const link = follow('Nästa');
    await waitFor(() => expect(router.state.location.search).toBe('?page=2'));
    expect(document.activeElement).toBe(link);
  });

  it('stays with what the page itself gave it to', async () => {
    renderPage(<Pages />);
    follow('Fel');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  });
});
