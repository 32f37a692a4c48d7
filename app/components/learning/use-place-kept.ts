import { useEffect } from 'react';
import type { RefObject } from 'react';

/** So long has a reader to stay at a heading before it counts as where she is. */
const SETTLED_MS = 2_000;

/**
 * Keeps where in a module the reader is: the last heading that has come into view. Sent without a step of navigation and
 * without an answer, also when the page is left; where it is lost, nothing is lost but a place.
 */
export function usePlaceKept(article: RefObject<HTMLElement>, address: string): void {
  useEffect(() => {
    const headings = [...(article.current?.querySelectorAll('h2[id]') ?? [])];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = '';
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)?.target.id;
      if (seen === undefined || seen === kept) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        kept = seen;
        void fetch(`${address}/plats`, {
          method: 'post',
          body: new URLSearchParams({ place: seen }),
          keepalive: true,
        }).catch(() => undefined);
      }, SETTLED_MS);
    });
    for (const heading of headings) observer.observe(heading);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [article, address]);
}
