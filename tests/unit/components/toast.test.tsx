// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '#app/components/ui/toast.tsx';
import { renderPage } from './render.tsx';

afterEach(cleanup);

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
