// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button, LinkButton } from '#app/components/ui/button.tsx';
import { renderPage } from './render.tsx';

afterEach(cleanup);

describe('Button', () => {
  it('does nothing on a second click while the work is pending, and keeps its focus', () => {
    const onClick = vi.fn();
    const { rerender } = renderPage(<Button onClick={onClick}>Publicera planen</Button>);
    fireEvent.click(screen.getByRole('button'));
    rerender(
      <Button pending onClick={onClick}>
        Publicera planen
      </Button>,
    );
    const button = screen.getByRole('button', { name: /Publicera planen/ });
    button.focus();
    const wasLetThrough = fireEvent.click(button);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(wasLetThrough).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button);
  });

  it('never submits a form unless told to', () => {
    renderPage(<Button>Visa mer</Button>);
    expect(screen.getByRole('button').getAttribute('type')).toBe('button');
  });

  it('has a name also when only its icon shows', () => {
    renderPage(
      <>
        <Button icon="close" iconOnly>
          Stäng
        </Button>
        <LinkButton to="/" icon="back" iconOnly>
          Tillbaka
        </LinkButton>
      </>,
    );
    expect(screen.getByRole('button', { name: 'Stäng' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Tillbaka' })).toBeDefined();
  });
});
