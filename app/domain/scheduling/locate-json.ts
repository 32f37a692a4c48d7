/**
 * The line (from 1) on which the value at a path begins in a JSON text, or the line of the nearest value that contains
 * it when the path leads nowhere. The text must be valid JSON.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  let position = skipSpace(text, 0);
  for (const step of path) {
    const next = text[position] === '{' ? memberAt(text, position, step) : elementAt(text, position, step);
    if (next === null) break;
    position = next;
  }
  return lineAt(text, position);
}

/** The line (from 1) of a character position. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < position; index = text.indexOf('\n', index + 1)) line++;
  return line;
}

function memberAt(text: string, open: number, key: PropertyKey): number | null {
  let position = skipSpace(text, open + 1);
  while (text[position] === '"') {
    const end = endOfString(text, position);
    const name: unknown = JSON.parse(text.slice(position, end));
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (name === key) return value;
    position = nextItem(text, endOfValue(text, value));
  }
  return null;
}

function elementAt(text: string, open: number, index: PropertyKey): number | null {
  if (text[open] !== '[' || typeof index !== 'number') return null;
  let position = skipSpace(text, open + 1);
  for (let count = 0; count < index && text[position] !== ']'; count++) {
    position = nextItem(text, endOfValue(text, position));
  }
  return text[position] === ']' ? null : position;
}

function nextItem(text: string, end: number): number {
  const position = skipSpace(text, end);
  return text[position] === ',' ? skipSpace(text, position + 1) : position;
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  if (text[start] !== '{' && text[start] !== '[')
    return start + (/^[^,\]}\s]+/.exec(text.slice(start, start + 40))?.[0].length ?? 1);
  let depth = 0;
  for (let position = start; position < text.length; position++) {
    const character = text[position];
    if (character === '"') position = endOfString(text, position) - 1;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return position + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let position = start + 1; position < text.length; position++) {
    if (text[position] === '\\') position++;
    else if (text[position] === '"') return position + 1;
  }
  return text.length;
}

function skipSpace(text: string, position: number): number {
  let next = position;
  while (next < text.length && ' \t\r\n'.includes(text[next] ?? '')) next++;
  return next;
}
