// A TypeScript transformer that leaves out what a function's spec says to people: descriptions, worked example and source.
// Excel and the pane read those from functions.json, so that the file which starts with every workbook need not carry them.
// Only properties of the spec itself: nothing inside a function, such as `run`, is looked at.
import ts from "typescript";

const DOCS = new Set(["text", "exampleCall", "source"]);

const isDocs = (node) =>
  (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isGetAccessor(node)) &&
  ts.isIdentifier(node.name) &&
  DOCS.has(node.name.text);

/** For `getCustomTransformers` of ts-loader. */
export const withoutDocs = (context) => {
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return node;
    const inside = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(inside)) return inside;
    return ts.factory.updateObjectLiteralExpression(
      inside,
      inside.properties.filter((property) => !isDocs(property)),
    );
  };
  return (file) => ts.visitNode(file, visit);
};
