/**
 * Holds our narrow declarations (src/hosts/wps/et*.ts) to et-jsapi-declare: every member that we call is there, is a method
 * where we call it and a property where we ask it, takes as many arguments, and can be assigned to where we assign.
 */
import { join, resolve } from "node:path";
import ts from "typescript";
import { XL } from "../../src/hosts/wps/et-numbers";

const root = resolve(__dirname, "../..");

/** Our interface, and what it is called in the declarations. */
const PAIRS: readonly (readonly [ours: string, declared: string])[] = [
  ["EtApplication", "WPSMergedRoot"],
  ["EtBooks", "Et.Workbooks"],
  ["EtBook", "Et.Workbook"],
  ["EtSheets", "Et.Sheets"],
  ["EtSheet", "Et.Worksheet"],
  ["EtRange", "Et.Range"],
  ["EtFont", "Et.Font"],
  ["EtInterior", "Et.Interior"],
  ["EtBorders", "Et.Borders"],
  ["EtBorder", "Et.Border"],
  ["EtNames", "Et.Names"],
  ["EtName", "Et.Name"],
  ["EtHyperlinks", "Et.Hyperlinks"],
  ["EtHyperlink", "Et.Hyperlink"],
  ["EtChartObjects", "Et.ChartObjects"],
  ["EtChartObject", "Et.ChartObject"],
  ["EtChart", "Et.Chart"],
  ["EtSeriesCollection", "Kso.SeriesCollection"],
  ["EtSeries", "Et.Series"],
  ["EtPageSetup", "Et.PageSetup"],
  ["EtPageBreaks", "Et.HPageBreaks"],
  ["EtPageBreak", "Et.HPageBreak"],
  ["EtWindow", "Et.Window"],
  ["EtProperties", "Kso.DocumentProperties"],
  ["EtProperty", "Kso.DocumentProperty"],
  ["EtApiEvent", "WPS.EtApiEvent"],
  ["EtAddin", "WPSMergedRoot"],
  ["EtTaskPane", "WPS.CustomTaskpane"],
  ["EtPluginStorage", "WPS.PluginStorage"],
  ["EtFileSystem", "WPS.FileSystem"],
  ["EtEnv", "WPS.Env"],
];

/** Both sides as types of one program, so that the declarations' globals reach no other file of the project. */
function program(): { checker: ts.TypeChecker; typeOf: (name: string) => ts.Type; constant: (name: string) => number | undefined } {
  const file = join(root, "test/wps-host/declared.ts");
  const enums = {
    xlEdgeLeft: "XlBordersIndex",
    xlEdgeTop: "XlBordersIndex",
    xlEdgeBottom: "XlBordersIndex",
    xlEdgeRight: "XlBordersIndex",
    xlInsideVertical: "XlBordersIndex",
    xlInsideHorizontal: "XlBordersIndex",
  };
  const text = [
    '/// <reference types="et-jsapi-declare" />',
    'import type * as sheets from "../../src/hosts/wps/et";',
    'import type * as charts from "../../src/hosts/wps/et-chart";',
    'import type * as addin from "../../src/hosts/wps/et-addin";',
    ...PAIRS.map(([our, declared], index) => `export declare const ours${index}: ${homeOf(our)}.${our}; export declare const declared${index}: ${declared};`),
    ...Object.entries(enums).map(([name, of]) => `export declare const ${name}: Et.${of}.${name};`),
  ].join("\n");
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: [],
    typeRoots: [join(root, "node_modules")],
  };
  const host = ts.createCompilerHost(options);
  const withOurs: ts.CompilerHost = {
    ...host,
    getSourceFile: (name, version) => (name === file ? ts.createSourceFile(name, text, version, true) : host.getSourceFile(name, version)),
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? text : host.readFile(name)),
  };
  const made = ts.createProgram([file], options, withOurs);
  const checker = made.getTypeChecker();
  const source = made.getSourceFile(file);
  if (!source) throw new Error("no program");
  const errors = made.getSemanticDiagnostics(source).map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const exported = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(source) ?? fail()).map((symbol) => [symbol.name, symbol]));
  const typeOf = (name: string): ts.Type => checker.getTypeOfSymbol(exported.get(name) ?? fail());
  return { checker, typeOf, constant: (name) => valueOf(typeOf(name), checker) };
}

const ADDIN = new Set(["EtAddin", "EtTaskPane", "EtPluginStorage", "EtFileSystem", "EtEnv"]);

const homeOf = (ours: string): string => (ADDIN.has(ours) ? "addin" : /^Et(?:Chart|Series)/u.test(ours) ? "charts" : "sheets");

function fail(): never {
  throw new Error("no such symbol");
}

/** The number of an enumeration's member. */
function valueOf(type: ts.Type, checker: ts.TypeChecker): number | undefined {
  const declaration = type.symbol.declarations?.find(ts.isEnumMember);
  const value = declaration && checker.getConstantValue(declaration);
  return typeof value === "number" ? value : undefined;
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

function isReadonly(symbol: ts.Symbol): boolean {
  return symbol.declarations?.every((one) => (ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Readonly) !== 0) ?? false;
}

/** Whether our declaration lets the member be assigned to. */
function isAssigned(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((one) => ts.isSetAccessorDeclaration(one) || (ts.isPropertySignature(one) && !isReadonly(symbol))) ?? false;
}

describe("the narrow declarations of the object model", () => {
  const { checker, typeOf, constant } = program();

  test.each(PAIRS.map((pair, index) => [...pair, index] as const))("%s is part of %s", (_, declared, index) => {
    const wrong: string[] = [];
    const whole = typeOf(`declared${index}`);
    for (const member of checker.getPropertiesOfType(typeOf(`ours${index}`))) {
      const theirs = checker.getPropertyOfType(whole, member.name);
      if (!theirs) {
        wrong.push(`${declared} has no ${member.name}`);
        continue;
      }
      const calls = checker.getTypeOfSymbol(member).getCallSignatures();
      const theirType = checker.getTypeOfSymbol(theirs);
      const theirCalls = theirType.getCallSignatures();
      if (calls.length > 0 && theirCalls.length === 0 && !isAny(theirType)) wrong.push(`${member.name} is no method`);
      if (calls.length === 0 && theirCalls.length > 0) wrong.push(`${member.name} is a method`);
      const most = Math.max(0, ...theirCalls.map((one) => one.parameters.length));
      const least = Math.min(...theirCalls.map((one) => one.parameters.filter((parameter) => !isOptional(parameter)).length));
      for (const call of calls) {
        if (theirCalls.length > 0 && (call.parameters.length > most || call.parameters.length < least))
          wrong.push(`${member.name} takes ${least} to ${most} arguments`);
      }
      if (calls.length === 0 && isAssigned(member) && isReadonly(theirs)) wrong.push(`${member.name} is read only`);
    }
    expect(wrong).toEqual([]);
  });

  test("the numbers of the enumerations", () => {
    const names = ["xlEdgeLeft", "xlEdgeTop", "xlEdgeBottom", "xlEdgeRight", "xlInsideVertical", "xlInsideHorizontal"];
    expect(names.map(constant)).toEqual([XL.edgeLeft, XL.edgeTop, XL.edgeBottom, XL.edgeRight, XL.insideVertical, XL.insideHorizontal]);
  });

  function isOptional(parameter: ts.Symbol): boolean {
    return parameter.valueDeclaration !== undefined && ts.isParameter(parameter.valueDeclaration) && checker.isOptionalParameter(parameter.valueDeclaration);
  }
});
