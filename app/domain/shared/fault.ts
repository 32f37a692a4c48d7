/** Why a request cannot be met. The edge turns the kind into a status and the code into a sentence. */
export type FaultKind =
  'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'invalid' | 'too_many' | 'unavailable';

export type FaultParams = Record<string, string | number>;

/** An expected refusal that ends the use case. `code` names the reason for the wording's catalogue. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly code: string;
  readonly params: FaultParams;

  constructor(kind: FaultKind, code: string = kind, params: FaultParams = {}) {
    super(`${kind}: ${code}`);
    this.kind = kind;
    this.code = code;
    this.params = params;
  }
}

export function notFound(code = 'not_found'): Fault {
  return new Fault('not_found', code);
}
