import ts from 'typescript';

/** What the framework asks a file for by name. */
const calledByFramework = new Set([
  ...['loader', 'action', 'meta', 'links', 'headers', 'handle', 'shouldRevalidate', 'clientLoader', 'clientAction'],
  ...['ErrorBoundary', 'HydrateFallback', 'Layout', 'handleError', 'handleDataRequest', 'streamTimeout'],
]);

type Source = { file: string; text: string };

/** Exported values of `product` that nothing names: no other file, no test, nor their own file a second time. */
export function unusedExports(product: Source[], tests: Source[]): string[] {
  const mentions = new Map<string, number>();
  for (const { text } of [...product, ...tests]) {
    for (const name of text.match(/[A-Za-z_$][\w$]*/g) ?? []) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  return product.flatMap(({ file, text }) =>
    exportedValues(file, text)
      .filter((name) => !calledByFramework.has(name) && mentions.get(name) === 1)
      .map((name) => `${file}: ${name}`),
  );
}

function exportedValues(file: string, text: string): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return tree.statements.filter((statement) => isExported(statement)).flatMap(namesOf);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const kinds = modifiers.map(({ kind }) => kind);
  return kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [statement.name.text];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .map(({ name }) => name)
    .filter(ts.isIdentifier)
    .map(({ text }) => text);
}
