import ts from "typescript";

/** What an operator becomes: near enough that only a test which stands at the threshold notices. */
const OPERATORS = new Map([
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
]);

/**
 * The small changes that a source can have, each with where it stands (half-open offsets) and what is put there: another
 * operator, a number more or less, true for false, a condition turned round, a line of a list left out, an early return
 * that is gone.
 *
 * @param {string} source
 * @param {string} name the file's name; .tsx is read as such
 * @returns {{ start: number, end: number, text: string, line: number, kind: string }[]}
 */
export function mutantsOf(source, name = "file.ts") {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const put = (node, text, kind, end = node.getEnd()) => {
    const start = node.getStart();
    found.push({ start, end, text, line: file.getLineAndCharacterOfPosition(start).line + 1, kind });
  };
  const visit = (node) => {
    // a type says nothing at run time, and an import is no judgement
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS.get(node.operatorToken.kind);
      if (other && !isText(node)) put(node.operatorToken, other, "operator");
    } else if (ts.isNumericLiteral(node)) put(node, Number(node.text) === 0 ? "1" : String(nudged(Number(node.text))), "number");
    else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, "false", "truth");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, "true", "truth");
    else if (ts.isIfStatement(node) && !node.elseStatement && leaves(node.thenStatement)) put(node, ";", "early return");
    else if (ts.isConditionalExpression(node)) put(node.condition, `!(${node.condition.getText()})`, "condition");
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 2) {
      const [first, second] = node.elements;
      put(first, "", "line of a list", second.getStart());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A number that is another one, but not by much: a whole one by one, a share by a tenth of itself. */
function nudged(value) {
  return Number.isInteger(value) ? value + 1 : Math.round(value * 11_000) / 10_000;
}

/** Texts are joined by +, too: taking one from the other is no mistake that anybody makes. */
function isText(node) {
  return (
    node.operatorToken.kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side))
  );
}

function leaves(statement) {
  const only = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0] : statement;
  return ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isBreakStatement(only) || ts.isThrowStatement(only);
}
