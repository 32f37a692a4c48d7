/** What a spreadsheet may take for a formula, also after spaces and in full width (OWASP ASVS 5.0, 1.2.10). */
const FORMULA_START = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LONGEST_CELL = 32_767;

/** Text that a spreadsheet shows and never runs: no control characters, an apostrophe before what looks like a formula. */
export function safeText(text: string): string {
  const clean = text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  const risky = FORMULA_START.test(text) || FORMULA_START.test(clean);
  return `${risky ? "'" : ''}${clean}`.slice(0, LONGEST_CELL);
}

/** The text as it was before `safeText` put an apostrophe first. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
