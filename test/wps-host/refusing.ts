/**
 * The object model with one member refused: every member of src/hosts/wps/et.ts and et-chart.ts, found by reading these files, can be
 * refused alone, on every object of its kind.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import type { EtApplication } from "../../src/hosts/wps/et";

/** A member of the object model: "Range.MergeCells". */
export interface Member {
  readonly kind: string;
  readonly name: string;
  readonly isCall: boolean;
  readonly isAssigned: boolean;
  /** The kind of object that it gives; null for a value. */
  readonly gives: string | null;
}

/** How a member is refused: it throws, however it is used; it throws when it is assigned to; it answers this and does nothing. */
export type Refusal = "throws" | "throws when set" | "takes nothing" | "null" | "undefined" | "false" | "true";

const FILES = ["et.ts", "et-chart.ts"].map((name) => join(resolve(__dirname, "../../src/hosts/wps"), name));
const KINDS: { readonly [ours: string]: string } = {
  EtSheet: "Worksheet",
  EtSheets: "Worksheets",
  EtBook: "Workbook",
  EtBooks: "Workbooks",
  EtProperty: "DocumentProperty",
  EtProperties: "DocumentProperties",
  EtPageBreak: "HPageBreak",
  EtPageBreaks: "HPageBreaks",
  EtCount: "Count",
};
const kindOf = (ours: string): string => KINDS[ours] ?? ours.replace(/^Et/, "");

/** The members of every interface of the files, with those of the interface that it extends. */
function readMembers(): Member[] {
  const interfaces = FILES.flatMap((path) =>
    ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true).statements.filter(ts.isInterfaceDeclaration),
  );
  const names = new Set(interfaces.map((one) => one.name.text));
  const members: Member[] = [];
  for (const one of interfaces) {
    const extended = one.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.getText())) ?? [];
    const all = [...one.members, ...interfaces.filter((other) => extended.includes(other.name.text)).flatMap((other) => [...other.members])];
    const byName = new Map<string, ts.TypeElement[]>();
    for (const member of all) byName.set(member.name?.getText() ?? "", [...(byName.get(member.name?.getText() ?? "") ?? []), member]);
    for (const [name, declared] of byName) {
      const given = declared
        .map((member) => (ts.isPropertySignature(member) || ts.isMethodSignature(member) || ts.isGetAccessor(member) ? member.type?.getText() : undefined))
        .find((type) => type !== undefined);
      const kind = [...names].find((candidate) => candidate === given?.replace(/ \| null$/, ""));
      const isReadonly = declared.every((member) => ts.isPropertySignature(member) && (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0);
      members.push({
        kind: kindOf(one.name.text),
        name,
        isCall: declared.some(ts.isMethodSignature),
        isAssigned: declared.some(ts.isSetAccessor) || (declared.some(ts.isPropertySignature) && !isReadonly),
        gives: kind === undefined ? null : kindOf(kind),
      });
    }
  }
  return members;
}

export const MEMBERS: readonly Member[] = readMembers();
const byKind = new Map<string, Map<string, Member>>();
for (const member of MEMBERS) byKind.set(member.kind, (byKind.get(member.kind) ?? new Map<string, Member>()).set(member.name, member));

/** The ways in which a member can be refused. */
export const refusalsOf = ({ isAssigned }: Member): Refusal[] => [
  "throws",
  "null",
  "undefined",
  "false",
  "true",
  ...(isAssigned ? (["throws when set", "takes nothing"] as const) : []),
];

const ANSWERS = new Map<Refusal, unknown>([
  ["null", null],
  ["undefined", undefined],
  ["false", false],
  ["true", true],
]);

/** An application that refuses one member, and is whole otherwise. */
export function refusing(application: EtApplication, refused: Member, how: Refusal): EtApplication {
  const bare = new WeakMap<object, object>();
  const unwrapped = (value: unknown): unknown => (typeof value === "object" && value !== null ? (bare.get(value) ?? value) : value);
  const isRefused = (kind: string, name: string | symbol): boolean => kind === refused.kind && name === refused.name;
  const refuse = (): never => {
    throw new Error(`0x80020009: ${refused.kind}.${refused.name}`);
  };
  function wrapped<T>(kind: string | null, value: T): T {
    if (kind === null || typeof value !== "object" || value === null) return value;
    const proxy = new Proxy<object>(value, {
      get(target, name): unknown {
        const member = typeof name === "string" ? byKind.get(kind)?.get(name) : undefined;
        if (member && isRefused(kind, name) && how !== "throws when set" && how !== "takes nothing") {
          const answer = how === "throws" ? refuse : (): unknown => ANSWERS.get(how);
          return member.isCall ? answer : answer();
        }
        const found: unknown = Reflect.get(target, name, target);
        if (typeof found !== "function") return wrapped(member?.gives ?? null, found);
        return (...given: unknown[]): unknown => wrapped(member?.gives ?? null, Reflect.apply(found, target, given.map(unwrapped)));
      },
      set(target, name, given): boolean {
        if (isRefused(kind, name)) {
          if (how === "throws" || how === "throws when set") refuse();
          return true;
        }
        return Reflect.set(target, name, unwrapped(given), target);
      },
    });
    bare.set(proxy, value);
    return proxy as T;
  }
  return wrapped("Application", application);
}
