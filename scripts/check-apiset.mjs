// Fails where src/ uses a member of Office.js that is newer than the requirement set that the pane asks for before it
// starts (NEEDED_SET; the manifest asks for less, so that an older Excel reaches the pane's own sentence) and not marked as
// guarded: a line with "apiset-ok" asks isSetSupported and for the member itself before it uses it.
// node scripts/check-apiset.mjs [--list] prints every member that is used with the set that it came with.
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import ts from "typescript";

const LIMIT = /NEEDED_SET = "([\d.]+)"/.exec(readFileSync("src/hosts/excel/excel-shell.ts", "utf8"))?.[1] ?? "1.1";
const TYPES = `${sep}@types${sep}office-js${sep}`;
/** Sets other than ExcelApi that every Excel of LIMIT has. */
const COMMON = new Set(["SharedRuntime", "Settings"]);
/** Members of commands on the ribbon: every host that has such commands has them; their comments name the set of Outlook alone. */
const OF_COMMANDS = new Set(["Event.completed"]);

const version = (text) => text.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);

/** The last [Api set: ...] in the comment of a declaration or of what holds it. */
function setOf(declaration) {
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
    const found = [...text.matchAll(/\[Api set:\s*(\w+)\s+([0-9.]+)/g)].pop();
    if (found) return { name: found[1], version: found[2] };
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) return null;
  }
  return null;
}

const config = ts.getParsedCommandLineOfConfigFile(
  "tsconfig.json",
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(String(problem.messageText));
    },
  },
);
const program = ts.createProgram(
  config.fileNames.filter((file) => !/\.test\.tsx?$/.test(file)),
  config.options,
);
const checker = program.getTypeChecker();
const used = new Map();
const problems = [];

function visit(node, file) {
  if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) {
    const symbol = ts.isBindingElement(node)
      ? checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText())
      : checker.getSymbolAtLocation(node.name);
    const declaration = symbol?.declarations?.find((one) => one.getSourceFile().fileName.split("/").join(sep).includes(TYPES));
    const set = declaration && setOf(declaration);
    const member = `${declaration?.parent.name?.text ?? "?"}.${symbol?.name}`;
    if (set && !OF_COMMANDS.has(member)) {
      used.set(member, `${set.name} ${set.version}`);
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const guarded = file.text.split("\n")[line].includes("apiset-ok");
      const newer = set.name === "ExcelApi" ? version(set.version) > version(LIMIT) : !COMMON.has(set.name);
      if (newer && !guarded) problems.push(`${relative(".", file.fileName)}:${line + 1} ${member} needs ${set.name} ${set.version}`);
    }
  }
  ts.forEachChild(node, (child) => visit(child, file));
}

for (const file of program.getSourceFiles()) if (!file.isDeclarationFile && file.fileName.includes("/src/")) visit(file, file);
if (process.argv.includes("--list"))
  console.log(
    [...used]
      .map(([member, set]) => `${set}\t${member}`)
      .sort()
      .join("\n"),
  );
for (const problem of problems) console.error(problem);
console.log(`${used.size} members of Office.js in use, ${problems.length} newer than ExcelApi ${LIMIT} and not guarded`);
process.exit(problems.length > 0 ? 1 : 0);
