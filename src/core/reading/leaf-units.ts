import type { Field } from "../terms/field";
import { leadsInTask } from "../text/lead-units";
import { isPersonName, personNames } from "../text/persons";
import type { Leaf } from "../table/progress-table";
import { endsInBracket, endsLikeUnit } from "../text/unit-names";
import type { UnitReader } from "../text/units";
import type { FieldText } from "../text/field-text";

type LeafUnits = Pick<Leaf, "leadUnits" | "units" | "supportUnits" | "persons">;

/** The labels that offices write inside a units cell: 牵头单位：…；配合单位：…. */
const LABEL = /(牵头|主办|主责|责任|承办|实施|配合|协办|协同|协作|联系|参与|会办)(?:责任)?(?:单位|部门|科室)?\s*[:：]/gu;
const LEADS = /牵头|主办|主责/u;
const SUPPORTS = /配合|协办|协同|协作|参与|会办/u;

/** A role behind a name: 教育局（牵头）. */
const ROLE = /[（(](牵头|主办|主责|责任|配合|协办|协同|协助|参与)(?:单位|部门)?[）)]$/u;

/** Whom roles behind names name. */
interface Roles {
  readonly leads: string[];
  readonly supports: string[];
}

/** A name without its role; notes whom the role names. */
function takeRole(name: string, roles: Roles): string {
  const role = endsInBracket(name) ? ROLE.exec(name) : null;
  if (!role) return name;
  const bare = name.slice(0, role.index);
  if (LEADS.test(role[1] ?? "")) roles.leads.push(bare);
  else if (SUPPORTS.test(role[1] ?? "")) roles.supports.push(bare);
  return bare;
}

/** The units and persons of a leaf: from its columns, from labels in a units cell, from the lead that the task names, from names of persons behind a unit. */
export function readUnits(fields: { readonly [F in Field]?: FieldText }, reader: UnitReader, mixed: boolean): LeafUnits {
  const cell = withLabelledSupport(fields.units?.text ?? "", reader);
  let persons = fields.persons ? personNames(withoutTelephones(fields.persons.text)) : NOBODY;
  const take = (part: string): readonly string[] => {
    if (part === "") return NOBODY;
    const { names, people } = unitsAndPersons(part, reader, mixed);
    if (people.length > 0) persons = [...persons, ...people];
    return names;
  };
  const inLeadColumn = take(fields.leadUnit?.text ?? "");
  const labelled = readLabels(cell);
  const inColumn = labelled ? [...labelled.leads, ...labelled.others, ...labelled.supports].flatMap(take) : take(cell);
  const named = inLeadColumn.length > 0 ? [...inLeadColumn, ...inColumn] : inColumn;
  const roles: Roles = { leads: [], supports: [] };
  const units = distinct(named.some(endsInBracket) ? named.map((name) => takeRole(name, roles)) : named);
  return { leadUnits: distinct(leads()), units, supportUnits: distinct(supports()), persons };

  /** From the column, then from roles behind names, then from labels. */
  function supports(): readonly string[] {
    const inSupportColumn = fields.supportUnits ? reader.names(fields.supportUnits.text) : NOBODY;
    if (roles.supports.length === 0 && !labelled) return inSupportColumn;
    return [...inSupportColumn, ...roles.supports, ...(labelled?.supports.flatMap((part) => reader.names(part)) ?? [])];
  }

  /** From the first of these that names any: the lead column, the task, a label, a role behind a name; else the first of the units. */
  function leads(): readonly string[] {
    if (inLeadColumn.length > 0) return inLeadColumn.map((name) => name.replace(ROLE, ""));
    const lead = leadsInTask(fields.subtask?.text ?? "")[0] ?? leadsInTask(fields.task?.text ?? "")[0];
    const inTask = lead === undefined ? [] : reader.names(lead);
    if (inTask.length > 0) return inTask;
    const inLabels = labelled?.leads.flatMap((part) => unitsAndPersons(part, reader, mixed).names) ?? [];
    if (inLabels.length > 0) return inLabels;
    return roles.leads.length > 0 ? roles.leads : units.slice(0, 1);
  }
}

/** For the leaves that name none: one list serves them all. */
const NOBODY: readonly string[] = [];

/** So few names are compared with each other; a set would be made for every leaf. */
const FEW = 20;

/** Each name once, where it stands first. */
function distinct(names: readonly string[]): readonly string[] {
  if (names.length < FEW && names.every((name, index) => names.indexOf(name) === index)) return names;
  return [...new Set(names)];
}

/** 农业局（水利局、林业局配合）: whom the bracket names supports, as behind a label. */
const SUPPORT_IN_BRACKET = /\s*[（(]([^（()）]{2,30})(?:配合|协办|协助|参与)[）)]\s*$/u;

function withLabelledSupport(cell: string, reader: UnitReader): string {
  const found = endsInBracket(cell.trimEnd()) ? SUPPORT_IN_BRACKET.exec(cell) : null;
  const inside = found?.[1] ?? "";
  if (!found || found.index === 0 || !reader.names(inside).every(endsLikeUnit)) return cell;
  return `${cell.slice(0, found.index)}；配合：${inside}`;
}

/** A telephone behind a name: 何伟13900001111, 何琳 0000-5512301. */
const TELEPHONE = /[（(]?\s*(?:电话|手机|Tel)?\s*[:：]?\s*(?<![\d.])(?:1\d{10}|0\d{2,3}[-－—]?\d{7,8}|\d{3,4}[-－—]\d{7,8}|[2-9]\d{6,7})(?![\d.])\s*[）)]?/gu;

function withoutTelephones(text: string): string {
  return /\d{6}/u.test(text) ? text.replace(TELEPHONE, " ").trim() : text;
}

/** A unit and the person behind it: 市民政局 王立; in a column whose heading names both, 市民政局（王立） and 市民政局：王立 too. */
function unitsAndPersons(text: string, reader: UnitReader, mixed: boolean): { names: readonly string[]; people: readonly string[] } {
  const cell = withoutTelephones(text);
  if (mixed && /[（(：:]/u.test(cell)) {
    const inBrackets: string[] = [];
    const bare = cell.replace(
      /\s*(?:[（(]\s*([\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff]\s{1,2}[\u4e00-\u9fff])\s*[）)]|[：:]\s*([\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff]\s{1,2}[\u4e00-\u9fff])(?=[\s、，,；;]|$))/gu,
      (whole, a?: string, b?: string) => {
        const name = a ?? b ?? "";
        if (!isPersonName(name)) return whole;
        inBrackets.push(name);
        return "";
      },
    );
    if (inBrackets.length > 0) {
      const rest = unitsAndPersons(bare, reader, false);
      return { names: rest.names, people: [...inBrackets, ...rest.people] };
    }
  }
  if (mixed && cell.includes("\n")) {
    const lines = cell
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const people = lines.slice(1).filter((line) => isPersonName(line) && !endsLikeUnit(line));
    if (people.length > 0) {
      const rest = unitsAndPersons(lines.filter((line, index) => index === 0 || !people.includes(line)).join("\n"), reader, false);
      return { names: rest.names, people: [...rest.people, ...people] };
    }
  }
  if (!/[ \u3000]/u.test(cell)) return { names: reader.names(cell), people: NOBODY };
  const people: string[] = [];
  const rest = cell.replace(
    /([^\s、，,；;]{2,})[ \u3000]+([\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff])(?=[\s、，,；;]|$)/gu,
    (whole, unit: string, name: string) => {
      if (!isPersonName(name) || isPersonName(unit)) return whole;
      people.push(name);
      return unit;
    },
  );
  return { names: reader.names(rest), people };
}

function readLabels(cell: string): { leads: string[]; others: string[]; supports: string[] } | null {
  if (!/[:：]/u.test(cell)) return null;
  const labels = [...cell.matchAll(LABEL)];
  if (labels.length === 0) return null;
  const parts = { leads: [] as string[], others: [] as string[], supports: [] as string[] };
  const before = cell.slice(0, labels[0]?.index ?? 0).replace(/[（(\s]+$/u, "");
  if (before !== "") parts.others.push(before);
  labels.forEach((label, index) => {
    const end = labels[index + 1]?.index ?? cell.length;
    const names = cell
      .slice(label.index + label[0].length, end)
      .trim()
      .replace(/[（(；;，,、。]+$/u, "")
      .replace(/^([^（(]*)[）)]$/u, "$1");
    if (names === "") return;
    const kind = label[1] ?? "";
    (LEADS.test(kind) ? parts.leads : SUPPORTS.test(kind) ? parts.supports : parts.others).push(names);
  });
  return parts;
}
