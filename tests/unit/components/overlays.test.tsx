// @vitest-environment happy-dom
import { Link, Outlet } from '@remix-run/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '#app/components/ui/button.tsx';
import { DialogButton } from '#app/components/ui/dialog.tsx';
import { Menu } from '#app/components/ui/menu.tsx';
import { SidePanel, WithPanel } from '#app/components/ui/side-panel.tsx';
import { Toast } from '#app/components/ui/toast.tsx';
import { FUTURE, renderPage } from './render.tsx';

afterEach(cleanup);

describe('DialogButton', () => {
  it('opens a named dialog with focus within, and Esc gives focus back', async () => {
    renderPage(
      <DialogButton label="Avsluta omgången" title="Avsluta omgången nu?" role="alertdialog">
        {(close) => <Button onClick={close}>Avsluta ändå</Button>}
      </DialogButton>,
    );
    const opener = screen.getByRole('button', { name: 'Avsluta omgången' });
    opener.focus();
    fireEvent.click(opener);
    const dialog = await screen.findByRole('alertdialog', { name: 'Avsluta omgången nu?' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    fireEvent.keyDown(document.activeElement ?? dialog, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

describe('Menu', () => {
  it('opens and chooses from the keyboard alone', async () => {
    const onChoose = vi.fn();
    renderPage(
      <Menu
        label="Flytta"
        choices={[
          { id: 'unit', label: 'Till annan enhet', onChoose: () => undefined },
          { id: 'week', label: 'Till annan vecka', onChoose },
        ]}
      />,
    );
    const opener = screen.getByRole('button', { name: 'Flytta' });
    opener.focus();
    fireEvent.keyDown(opener, { key: 'Enter' });
    fireEvent.keyUp(opener, { key: 'Enter' });
    const item = await screen.findByRole('menuitem', { name: 'Till annan vecka' });
    item.focus();
    fireEvent.keyDown(item, { key: 'Enter' });
    fireEvent.keyUp(item, { key: 'Enter' });
    await waitFor(() => expect(onChoose).toHaveBeenCalledTimes(1));
  });
});

function List() {
  return (
    <WithPanel panel={<Outlet />}>
      <Link to="/anna?sort=-name">Anna Åkesson</Link>
    </WithPanel>
  );
}

describe('SidePanel', () => {
  it('has its own address, takes focus, and Esc closes it and gives focus back', async () => {
    const panel = (
      <SidePanel title="Anna Åkesson" closeTo="/?sort=-name">
        Medicin 2A
      </SidePanel>
    );
    const routes = [{ path: '/', element: <List />, children: [{ path: 'anna', element: panel }] }];
    const router = createMemoryRouter(routes, { future: FUTURE });
    render(<RouterProvider router={router} future={{ v7_startTransition: true }} />);
    const opener = screen.getByRole('link', { name: 'Anna Åkesson' });
    opener.focus();
    fireEvent.click(opener);
    expect(await screen.findByRole('complementary', { name: 'Anna Åkesson' })).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Anna Åkesson');
    expect(document.activeElement).not.toBe(opener);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(router.state.location.search).toBe('?sort=-name');
    expect(document.activeElement).toBe(opener);
  });
});

describe('Toast', () => {
  it('tells what was done, undoes by a post, and goes when it is closed', async () => {
    const posts: FormData[] = [];
    const undo = { action: '/andringar/7/angra', fields: { change: '7' } };
    renderPage(<Toast undo={undo}>Placeringen flyttades.</Toast>, { action: (form) => void posts.push(form) });
    expect(screen.getByRole('status').textContent).toContain('Placeringen flyttades.');
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(posts.map((form) => form.get('change'))).toEqual(['7']));
    fireEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByText('Placeringen flyttades.')).toBeNull();
  });

  it('waits for the one who is on it, and then goes by itself', () => {
    vi.useFakeTimers();
    try {
      renderPage(<Toast>Sparat.</Toast>);
      screen.getByRole('button', { name: 'Stäng' }).focus();
      vi.advanceTimersByTime(60_000);
      expect(screen.getByText('Sparat.')).toBeDefined();
    } finally {
      vi.useRealTimers();
    }
  });
});
