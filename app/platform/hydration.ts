/** What React 18 answers by hydrating at once, in the middle of the event. */
const ANSWERED_AT_ONCE = [
  'auxclick',
  'beforeinput',
  'change',
  'click',
  'compositionend',
  'compositionstart',
  'contextmenu',
  'copy',
  'cut',
  'dblclick',
  'dragend',
  'dragstart',
  'drop',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'paste',
  'pointercancel',
  'pointerdown',
  'pointerup',
  'reset',
  'submit',
  'touchcancel',
  'touchend',
  'touchstart',
];

/**
 * Keeps events from React until `release` is called; the browser itself still acts on them, as it does without script.
 * While RemixBrowser waits for the data of the page, it suspends without a boundary: an event that made React hydrate at
 * once would end in error 345, and the page would stay as the server sent it.
 */
export function holdEvents(target: Window): () => void {
  const hold = (event: Event) => event.stopImmediatePropagation();
  for (const type of ANSWERED_AT_ONCE) target.addEventListener(type, hold, { capture: true });
  return () => {
    for (const type of ANSWERED_AT_ONCE) target.removeEventListener(type, hold, { capture: true });
  };
}

/** Name of the moment in the browser's own timeline when script has taken over the page that the server sent. */
export const TAKEN_OVER = 'taken-over';

/** Marks, once, that the page now answers by script: seen in profiles, and waited for by those who drive a browser. */
export function tellTakenOver(): void {
  if (performance.getEntriesByName(TAKEN_OVER).length === 0) performance.mark(TAKEN_OVER);
}
