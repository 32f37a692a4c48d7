const TOKEN =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/** Where a text stops being JSON: the position of the first token that may not stand there. The text must not be valid JSON. */
export function syntaxFaultPosition(text: string): number {
  const open: string[] = [];
  let expected = 'value';
  let position = 0;
  for (;;) {
    position += /^[ \t\r\n]*/.exec(text.slice(position, position + 1000))?.[0].length ?? 0;
    if (/[ \t\r\n]/.test(text[position] ?? '')) continue;
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text)?.[0];
    const next = token === undefined ? null : step(token, expected, open);
    if (token === undefined || next === null) return position;
    expected = next;
    position += token.length;
  }
}

/** What may follow a token that is allowed where it stands; null when it is not. */
function step(token: string, expected: string, open: string[]): string | null {
  if (token === '}' || token === ']') return close(token, expected, open);
  if (token === ',' || token === ':') return separate(token, expected, open);
  if (expected === 'key' || expected === 'first of }') return token.startsWith('"') ? 'colon' : null;
  if (expected !== 'value' && expected !== 'first of ]') return null;
  if (token !== '{' && token !== '[') return afterValue(open);
  const closing = token === '{' ? '}' : ']';
  open.push(closing);
  return `first of ${closing}`;
}

function close(token: string, expected: string, open: string[]): string | null {
  const mayClose = expected === 'next' || expected === `first of ${token}`;
  return mayClose && open.pop() === token ? afterValue(open) : null;
}

function separate(token: string, expected: string, open: readonly string[]): string | null {
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (expected !== 'next') return null;
  return open.at(-1) === '}' ? 'key' : 'value';
}

function afterValue(open: readonly string[]): string {
  return open.length > 0 ? 'next' : 'end';
}
