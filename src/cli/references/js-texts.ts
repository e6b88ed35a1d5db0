// Texts in JavaScript: what an expression prints, with {names} for what is only known when it runs.
import ts from 'typescript';
import { placeholder } from './placeholders.ts';

/** More wordings of one expression than this say nothing new. */
const MOST = 6;

/** Functions that only colour their argument. */
const PAINTS =
  /(?:picocolors|chalk|kleur|colors?|styleText)|\b(?:bold|red|cyan|yellow|green|underline|dim|code|link)$/i;

/** Parses a file of JavaScript. */
export function parseScript(text: string): ts.SourceFile {
  return ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

/** Calls `visit` for a node and all below it. */
export function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => eachNode(child, visit));
}

/** The calls below a node with the name of what is called: `E(…)`, `report.error(…)`, `new RuntimeError(…)`. */
export function eachCall(node: ts.Node, visit: (name: string, args: readonly ts.Expression[]) => void): void {
  eachNode(node, (each) => {
    if (!ts.isCallExpression(each) && !ts.isNewExpression(each)) return;
    const { expression } = each;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    visit(name, each.arguments ?? []);
  });
}

/** A number as it stands in code, also below zero; undefined for anything else. */
export function numberOf(node: ts.Node | undefined): number | undefined {
  const value = node ? Number(node.getText()) : Number.NaN;
  return Number.isInteger(value) ? value : undefined;
}

/** The wordings of an expression; empty where it holds no text of its own. */
export function textsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  return wordings(node).filter((text) => /\p{L}{2}/u.test(text.replace(/\{[a-z][a-z0-9_]*\}/g, '')));
}

function wordings(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return wordings(node.expression);
  if (ts.isTemplateExpression(node))
    return product([
      [node.head.text],
      ...node.templateSpans.flatMap(({ expression, literal }) => [wordings(expression), [literal.text]]),
    ]);
  if (ts.isConditionalExpression(node)) return [...wordings(node.whenTrue), ...wordings(node.whenFalse)].slice(0, MOST);
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return product([wordings(left), wordings(right)]);
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return wordings(right);
    if (isDefault(operatorToken.kind)) return [placeholder(left.getText())];
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return returned(node.body);
  if (ts.isCallExpression(node)) return called(node);
  if (ts.isIdentifier(node)) return constant(node);
  return [placeholder(node.getText())];
}

function isDefault(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}

function called(node: ts.CallExpression): string[] {
  const [first, ...rest] = node.arguments;
  const name = node.expression.getText();
  if (first && rest.length === 0 && PAINTS.test(name)) return wordings(first);
  const { expression } = node;
  const isJoin = ts.isPropertyAccessExpression(expression) && expression.name.text === 'join';
  if (isJoin && ts.isArrayLiteralExpression(expression.expression)) {
    const between = first && ts.isStringLiteral(first) ? first.text : ',';
    return product(expression.expression.elements.map((each, i) => prefixed(i > 0 ? between : '', wordings(each))));
  }
  return [placeholder(name)];
}

function prefixed(prefix: string, texts: readonly string[]): string[] {
  return texts.map((text) => prefix + text);
}

/** What a function gives back: its expression, or what its `return`s have. */
function returned(body: ts.Node): string[] {
  if (!ts.isBlock(body)) return wordings(body);
  const found: string[] = [];
  eachNode(body, (each) => {
    if (ts.isReturnStatement(each) && each.expression) found.push(...wordings(each.expression));
  });
  return found.slice(0, MOST);
}

/** The text of a constant that is set once and in the same function; else its name. */
function constant(node: ts.Identifier): string[] {
  for (let scope: ts.Node = node.parent; scope; scope = scope.parent) {
    if (!ts.isBlock(scope)) continue;
    for (const statement of scope.statements) {
      if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
      const set = statement.declarationList.declarations.find(({ name }) => name.getText() === node.text);
      if (set?.initializer && !ts.isIdentifier(set.initializer)) {
        const texts = wordings(set.initializer);
        return texts.every((text) => /^\{[a-z0-9_]*\}$/.test(text)) ? [placeholder(node.text)] : texts;
      }
    }
  }
  return [placeholder(node.text)];
}

/** Every way to put one of each after the other, a few of them. */
function product(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (before, part) => before.flatMap((text) => part.map((next) => text + next)).slice(0, MOST),
    [''],
  );
}
