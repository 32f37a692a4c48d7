/** The parameter of an address that names the change that was just made, so that the page tells of it. */
export const CHANGED = 'andrad';

/** The parameter that names why the act before was refused. */
export const REFUSED = 'nekad';
