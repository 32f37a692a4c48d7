import type { Page } from '@playwright/test';

/** Where focus is, and what is wrong with how it is shown: nothing when it can be seen, is marked and not covered. */
export interface Stop {
  at: string;
  wrong: string[];
}

export async function focusStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { at: 'the end of the page', wrong: [] };
    const style = getComputedStyle(element);
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    const label = element.closest('label');
    const wrong: string[] = [];
    if (width < 2 || height < 2 || style.visibility !== 'visible' || style.opacity === '0')
      wrong.push('cannot be seen');
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) wrong.push('has no focus ring');
    if (!element.contains(hit) && !label?.contains(hit)) wrong.push(`is covered by ${hit?.outerHTML.slice(0, 80)}`);
    return { at: `${element.tagName} ${element.textContent || element.outerHTML.slice(0, 80)}`, wrong };
  });
}

/**
 * Targets under 24 by 24 CSS pixels that WCAG 2.5.8 does not allow: they are no link within a text, and a circle of
 * 24 pixels on their middle touches another target or the circle of another small one.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 23.5;
    const controls =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
    const targets = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.sr-only'))
      .filter((element) => !element.matches('[data-scroll-region]'))
      .map((element) => {
        const { left, top, right, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const isSmall = right - left < least || bottom - top < least;
        return { element, left, top, right, bottom, x, y, isSmall };
      });
    type Target = (typeof targets)[number];
    const touches = (small: Target, other: Target) => {
      if (other.element === small.element) return false;
      if (other.isSmall && Math.hypot(other.x - small.x, other.y - small.y) < least) return true;
      const nearX = Math.max(other.left, Math.min(small.x, other.right));
      const nearY = Math.max(other.top, Math.min(small.y, other.bottom));
      return Math.hypot(nearX - small.x, nearY - small.y) < least / 2;
    };
    const isInText = ({ element }: Target) => element.tagName === 'A' && getComputedStyle(element).display === 'inline';
    return targets
      .filter((target) => target.isSmall && !isInText(target))
      .filter((target) => targets.some((other) => touches(target, other)))
      .map(({ element }) => element.outerHTML.slice(0, 120));
  });
}
