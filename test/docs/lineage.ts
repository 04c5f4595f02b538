/** Reads docs/lineage.md and finds the symbols it names. */
import ts from 'typescript';

export interface LineageRow {
  readonly section: string;
  readonly item: string;
  /** `path#Symbol` references; empty when the row says "planned". */
  readonly references: readonly string[];
  readonly isPlanned: boolean;
}

/** The rows of every table, each under the nearest `## ` heading. */
export function parseLineage(markdown: string): LineageRow[] {
  const rows: LineageRow[] = [];
  let section = '';
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3).trim();
    const cells = line.split('|').map((cell) => cell.trim());
    if (section === '' || cells.length < 4 || /^(Item$|:?-+)/.test(cells[1] ?? '')) continue;
    const where = cells[2] ?? '';
    rows.push({
      section,
      item: (cells[1] ?? '').replaceAll('`', ''),
      references: [...where.matchAll(/`([^`]+#[^`]+)`/g)].map((match) => match[1] ?? ''),
      isPlanned: where === 'planned',
    });
  }
  return rows;
}

/** `path#Symbol` → path and symbol. */
export function splitReference(reference: string): readonly [path: string, symbol: string] {
  const at = reference.indexOf('#');
  return [reference.slice(0, at), reference.slice(at + 1)];
}

/** Whether `text` exports `symbol`, which is a name or `Name.member`; private members are written `Name.#member`. */
export function declaresSymbol(path: string, text: string, symbol: string): boolean {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const [name = '', member] = symbol.split('.');
  return source.statements.some((statement) => {
    if (!isExported(statement, name)) return false;
    if (ts.isVariableStatement(statement)) {
      const declared = statement.declarationList.declarations.find((one) => one.name.getText() === name);
      return declared !== undefined && (member === undefined || hasMember(declared, member));
    }
    const isDeclaration =
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    if (!isDeclaration || statement.name?.text !== name) return false;
    return member === undefined || hasMember(statement, member);
  });
}

function isExported(statement: ts.Statement, name: string): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return true;
  return statement.getSourceFile().statements.some((other) => {
    if (!ts.isExportDeclaration(other) || other.moduleSpecifier || !other.exportClause) return false;
    return (
      ts.isNamedExports(other.exportClause) &&
      other.exportClause.elements.some((element) => (element.propertyName ?? element.name).text === name)
    );
  });
}

/** Looks at the members of a class, an interface, a type literal or an object literal. */
function hasMember(node: ts.Node, member: string): boolean {
  let found = false;
  const visit = (child: ts.Node): void => {
    const isMember =
      ts.isClassElement(child) || ts.isTypeElement(child) || ts.isObjectLiteralElementLike(child);
    if (isMember && child.name?.getText() === member) found = true;
    // A method's body holds no members of the thing itself.
    if (!ts.isBlock(child)) ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}
