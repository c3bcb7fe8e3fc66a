/**
 * The object model of WPS 表格 over the engine's: the same members, found by reading src/hosts/wps/et.ts. Nothing is made up but for what is
 * said below: a member that the engine does not have throws, as on a client that refuses it.
 */
import type { EtApplication } from "../../src/hosts/wps/et";
import { MEMBERS, type Member } from "../wps-host/refusing";
import type { Engine, Told } from "./engine";

/** An object of the engine: its number, and the address of a range on it where that is what is meant. */
interface Place {
  readonly handle: number;
  readonly address: string;
}

const members = new Map(MEMBERS.map((member) => [`${member.kind}.${member.name}`, member]));
/** The engine has one error value for all that we ask. */
const ERROR = -2146826273;

/** Members that the engine calls by another name. */
const OTHER_NAMES: { readonly [member: string]: string } = { "Range.Value2": "Value" };
/** What the engine has no word for, and cannot be otherwise in it. */
const ALWAYS: { readonly [member: string]: unknown } = {
  // it has no sheets but those of cells, and answers 0
  "Worksheet.Type": -4167,
  "Application.Build": "LibreOffice",
};
/** Properties that the engine gives as a block of cells. */
const BLOCKS: { readonly [member: string]: string } = { "Range.Value2": "Value", "Range.Formula": "Formula" };
const ADDING: { readonly [kind: string]: string } = {
  ChartObjects: "AddChart",
  Names: "AddName",
  Hyperlinks: "AddLink",
  HPageBreaks: "AddBreak",
  DocumentProperties: "AddProperty",
};

function value(told: Told): unknown {
  if (typeof told === "number") return told;
  if (typeof told !== "string") return told.map(value);
  if (told === "e") return null;
  if (told === "x") return ERROR;
  return told.startsWith("b") ? told === "bT" : told.slice(1);
}

export function etOverEngine(engine: Engine): EtApplication {
  const places = new WeakMap<object, Place>();
  const placeOf = (given: unknown): Place | null => (typeof given === "object" && given !== null ? (places.get(given) ?? null) : null);

  function made(kind: string, place: Place): object {
    const object = new Proxy<object>(
      {},
      {
        get: (_, name) => (typeof name === "string" ? get(kind, place, name) : undefined),
        set: (_, name, given) => {
          if (!members.get(`${kind}.${String(name)}`)?.isAssigned) throw new Error(`${kind}.${String(name)} cannot be assigned to`);
          engine.ask("Assign", place.handle, place.address, OTHER_NAMES[`${kind}.${String(name)}`] ?? name, given);
          return true;
        },
        has: (_, name) => members.has(`${kind}.${String(name)}`),
      },
    );
    places.set(object, place);
    return object;
  }

  const objectOf = (kind: string, told: Told): object => {
    if (typeof told !== "number" || told === 0) throw new Error(`the engine has no ${kind}`);
    return made(kind, { handle: told, address: "" });
  };

  function get(kind: string, place: Place, name: string): unknown {
    const member = members.get(`${kind}.${name}`);
    if (!member) return name === "then" || name === "toJSON" ? undefined : missing(`${kind}.${name}`);
    const { handle, address } = place;
    if (kind === "Worksheet" && name === "Names") return namesOf(String(value(engine.ask("ReadValue", handle, address, "Name"))));
    if (`${kind}.${name}` in ALWAYS) return ALWAYS[`${kind}.${name}`];
    if (member.isCall) return (...given: unknown[]) => call(member, place, given);
    if (kind === "Range" && (name === "Rows" || name === "Columns")) return { Count: engine.ask("CountLines", handle, address, name) };
    // a border is asked of its range
    if (kind === "Range" && name === "Borders") return made("Borders", place);
    const block = BLOCKS[`${kind}.${name}`];
    if (block !== undefined) return value(engine.ask("ReadBlock", handle, address, block));
    if (member.gives !== null) return objectOf(member.gives, engine.ask("ReadObject", handle, address, name));
    if (kind === "Chart" && name === "ChartTitle") return titleOf(place);
    return value(engine.ask("ReadValue", handle, address, name));
  }

  // the engine knows names of a workbook only: those of a sheet are kept here
  const names = new Map<string, object[]>();
  function namesOf(sheet: string): object {
    const kept = names.get(sheet) ?? [];
    names.set(sheet, kept);
    return {
      get Count() {
        return kept.length;
      },
      Item: (index: number) => kept[index - 1],
      Add: (name: string, refersTo: string) => {
        const entry = { Name: `'${sheet}'!${name}`, RefersTo: refersTo, Comment: "", Delete: () => void kept.splice(kept.indexOf(entry), 1) };
        kept.push(entry);
        return entry;
      },
    };
  }

  function titleOf(place: Place): object {
    const told = engine.ask("ReadObject", place.handle, place.address, "ChartTitle");
    return {
      get Text() {
        return value(engine.ask("ReadValue", told, "", "Text"));
      },
      set Text(text: unknown) {
        engine.ask("Assign", told, "", "Text", text);
      },
    };
  }

  function call({ kind, name, gives }: Member, { handle, address }: Place, given: readonly unknown[]): unknown {
    if (kind === "Worksheet" && name === "Range" && address === "") return made("Range", { handle, address: String(given[0]) });
    const act = (method: string, other: Place | null, plain: readonly unknown[]): Told => {
      const [a = 0, b = 0, c = 0, d = 0] = plain;
      return engine.ask("Act", handle, address, method, other?.handle ?? 0, other?.address ?? "", a, b, c, d);
    };
    if (kind === "Worksheets" && name === "Add") {
      const [before, after] = given.map(placeOf);
      return objectOf("Worksheet", before ? act("AddBefore", before, []) : act("AddAfter", after ?? null, []));
    }
    const method = name === "Add" ? (ADDING[kind] ?? name) : kind === "Borders" ? "Border" : name;
    const told = act(
      method,
      placeOf(given[0]),
      given.filter((one) => placeOf(one) === null),
    );
    return gives === null ? value(told) : objectOf(gives, told);
  }

  return made("Application", { handle: Number(engine.ask("Root")), address: "" }) as EtApplication;
}

function missing(what: string): never {
  throw new Error(`there is no ${what}`);
}
