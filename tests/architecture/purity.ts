import ts from 'typescript';

const outside = new Set(['process', 'globalThis', 'window', 'document', 'console', 'fetch', 'crypto', 'performance']);
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']);

/** What in the source depends on more than its arguments: the clock, chance, the machine. One line per finding. */
export function impurities(source: string, file = 'source.ts'): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurityOf(node);
    if (what !== undefined)
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && nameOf(node.expression) === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node)) return impureCall(nameOf(node.expression));
  if (ts.isImportDeclaration(node)) return nodeModule(node.moduleSpecifier.getText().slice(1, -1));
  if (ts.isPropertyAccessExpression(node) && outside.has(node.expression.getText())) return node.getText();
  return undefined;
}

function impureCall(name: string): string | undefined {
  const impure =
    name === 'Date' || name === 'Date.now' || name === 'Math.random' || name === 'fetch' || timers.has(name);
  return impure ? `${name}()` : undefined;
}

function nodeModule(specifier: string): string | undefined {
  return specifier.startsWith('node:') ? specifier : undefined;
}

function nameOf(expression: ts.Expression): string {
  return expression.getText();
}
