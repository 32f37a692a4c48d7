/** The five rights of decision support (Osheroff), each with what may be chosen. */
export const WINDOW_CHOICES = {
  information: ['code', 'value', 'everything'],
  person: ['everybody', 'prescriber', 'secretary'],
  format: ['ok', 'actions', 'stop'],
  channel: ['chart', 'mail', 'phone'],
  time: ['login', 'choosing', 'signed'],
} as const;

export const RIGHTS = ['information', 'person', 'format', 'channel', 'time'] as const satisfies readonly Right[];
export type Right = keyof typeof WINDOW_CHOICES;
export type WindowDesign = { readonly [R in Right]: (typeof WINDOW_CHOICES)[R][number] };

/** The window as it is when the lab begins. */
export const BAD_WINDOW: WindowDesign = {
  information: 'code',
  person: 'everybody',
  format: 'ok',
  channel: 'chart',
  time: 'signed',
};

const BEST = 0.9;

/** Made up: what each choice leaves of the chance that a warning of a real danger leads to a change. */
const LEFT: { readonly [R in Right]: Readonly<Record<WindowDesign[R], number>> } = {
  information: { code: 0.4, value: 1, everything: 0.6 },
  person: { everybody: 0.5, prescriber: 1, secretary: 0.2 },
  format: { ok: 0.5, actions: 1, stop: 1.05 },
  channel: { chart: 1, mail: 0.3, phone: 0.6 },
  time: { login: 0.3, choosing: 1, signed: 0.6 },
};

/** Patients of a hundred who needed the drug at once and had to wait, where the window cannot be passed. Made up. */
const DELAYED_BY_STOP = 4;

export interface WindowOutcome {
  /** Of a hundred warnings of a real danger, those that lead to a change. */
  changed: number;
  /** Of a hundred patients, those whose treatment is delayed. */
  delayed: number;
  /** Where most is lost; null where nothing is. */
  weakest: Right | null;
}

/** The choices work one after the other, so each takes its share of what the others have left. */
export function outcomeOf(design: WindowDesign): WindowOutcome {
  const left = RIGHTS.map((right) => [right, leftBy(design, right)] as const);
  const worst = [...left].sort(([, a], [, b]) => a - b)[0];
  return {
    changed: 100 * left.reduce((chance, [, share]) => chance * share, BEST),
    delayed: design.format === 'stop' ? DELAYED_BY_STOP : 0,
    weakest: worst && worst[1] < 1 ? worst[0] : null,
  };
}

function leftBy<R extends Right>(design: WindowDesign, right: R): number {
  return LEFT[right][design[right]];
}
