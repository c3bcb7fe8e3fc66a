import type { Connection } from "../../src/hosts/excel/requests";
import { ApiError, ApiObject, fail, type Property } from "./api-object";
import type { FakeBook } from "./model";
import { workbookApi } from "./workbook-api";

/** What befalls a request: Excel's code, and how many of its actions were carried out before. */
export interface Fate {
  readonly code: string;
  readonly after?: number;
}

/** A way to the small Excel without the client library between: what it takes is a hundredth, so that single files can be tried near their thresholds. */
export interface StraightExcel {
  readonly excel: Connection;
  /** What each request did, action by action; ranges and sheets that were only looked up stand in what was done with them. */
  readonly requests: readonly (readonly string[])[];
}

/** @param fate asked before each request is carried out, with its actions; null lets it pass */
export function straightExcel(book: FakeBook, fate: (actions: readonly string[]) => Fate | null = () => null): StraightExcel {
  const requests: (readonly string[])[] = [];
  const root = workbookApi(book);
  const newContext = (): unknown => {
    const request = new Request();
    const workbook = new Node(request, "", () => root);
    return {
      workbook: workbook.proxy,
      application: workbook.child("application").proxy,
      runtime: workbook.child("_Runtime").proxy,
      sync: () => {
        const actions = request.actions.filter(({ used }) => !used).map(({ text }) => text);
        requests.push(actions);
        return request.run(fate(actions));
      },
    };
  };
  return { excel: { newContext, pause: () => Promise.resolve() } as unknown as Connection, requests };
}

interface Action {
  readonly text: string;
  readonly run: () => unknown;
  /** Whether another action takes what this one gives. */
  used: boolean;
}

class Request {
  readonly actions: Action[] = [];
  answered = false;

  queue(text: string, run: () => unknown): Action {
    const action = { text, run, used: false };
    this.actions.push(action);
    return action;
  }

  run(fate: Fate | null): Promise<void> {
    const until = fate ? (fate.after ?? 0) : Infinity;
    for (const [index, { text, run }] of this.actions.entries()) {
      try {
        if (index >= until) fail(fate?.code ?? "GeneralException");
        run();
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const broken = Object.assign(new Error(error.code), { code: error.code, debugInfo: { errorLocation: fate ? "" : text } });
        return Promise.reject(broken);
      }
    }
    if (fate && until >= this.actions.length) return Promise.reject(Object.assign(new Error(fate.code), { code: fate.code }));
    this.answered = true;
    return Promise.resolve();
  }
}

const nodes = new WeakMap<object, Node>();
const nodeOf = (value: unknown): Node | null =>
  (typeof value === "object" || typeof value === "function") && value !== null ? (nodes.get(value) ?? null) : null;

/** What the client holds in its hand: an object of Excel's, a member of one, or what a method will have given. */
class Node {
  readonly proxy: unknown;
  /** The call that gives it. */
  action: Action | null = null;
  #found: { readonly value: unknown } | null = null;

  readonly #loaded = new Set<string>();
  readonly #children = new Map<string, Node>();

  constructor(
    private readonly request: Request,
    readonly text: string,
    private readonly find: () => unknown,
    private readonly parent: Node | null = null,
    /** What it is called within its parent; empty for what a call gives. */
    private readonly name = "",
  ) {
    const proxy: object = new Proxy(() => undefined, {
      get: (_, name) => this.#get(String(name)),
      set: (_, name, value: unknown) => this.#set(String(name), value),
      apply: (_, __, values: readonly unknown[]) => this.#call(values),
    });
    nodes.set(proxy, this);
    this.proxy = proxy;
  }

  get value(): unknown {
    this.#found ??= { value: this.find() };
    return this.#found.value;
  }

  child(name: string): Node {
    const known = this.#children.get(name);
    if (known) return known;
    const child = new Node(this.request, this.text === "" ? name : `${this.text}.${name}`, () => this.#property(name)?.get() ?? null, this, name);
    this.#children.set(name, child);
    return child;
  }

  #isLoaded(path: string): boolean {
    return this.#loaded.has(path) || (this.name !== "" && this.parent?.isLoadedBelow(this.name, path) === true);
  }

  isLoadedBelow(name: string, path: string): boolean {
    return this.#isLoaded(`${name}/${path}`);
  }

  #property(name: string): Property | null {
    const { value } = this;
    if (value === null) return null;
    if (!(value instanceof ApiObject)) return fail("InvalidOperation");
    return (value.property(name) ?? fail("ApiNotFound", `not in this model: ${value.type}.${name}`)).property;
  }

  #get(name: string): unknown {
    if (!this.request.answered) return this.child(name).proxy;
    const { value } = this;
    if (name === "isNullObject") return value === null;
    if (!(value instanceof ApiObject)) return name === "value" ? value : undefined;
    if (name === "items") return (value.items?.() ?? []).map((item) => new Node(this.request, this.text, () => item, this, name).proxy);
    const child = this.child(name);
    if (child.value instanceof ApiObject) return child.proxy;
    if (this.#isLoaded(name)) return structuredClone(child.value);
    // what was asked of a null object is null as well
    if (child.value === null) return child.proxy;
    throw Object.assign(new Error(`not loaded: ${this.text}.${name}`), { code: "PropertyNotLoaded" });
  }

  #set(name: string, value: unknown): boolean {
    this.isUsed();
    this.request.queue(`${this.text}.${name} = ${shown(value)}`, () => this.#property(name)?.set?.(structuredClone(value)));
    return true;
  }

  #call(values: readonly unknown[]): unknown {
    const { parent, name } = this;
    if (parent === null) throw new Error(`no method: ${this.text}`);
    parent.isUsed();
    for (const value of values) nodeOf(value)?.isUsed();
    if (name === "load") {
      for (const path of String(values[0]).split(",")) parent.#loaded.add(path);
      this.request.queue(`${parent.text}.load(${shown(values[0])})`, () => parent.value);
      return parent.proxy;
    }
    if (name === "set") {
      for (const [key, value] of Object.entries(values[0] ?? {})) parent.#set(key, value);
      return undefined;
    }
    const text = `${parent.text}.${name}(${values.map(shown).join(", ")})`;
    const result = new Node(this.request, text, () => parent.#method(name, values), parent);
    result.action = this.request.queue(text, () => result.value);
    return result.proxy;
  }

  #method(name: string, values: readonly unknown[]): unknown {
    const { value } = this;
    if (value === null) return null;
    if (!(value instanceof ApiObject)) return fail("InvalidOperation");
    const method = value.method(name) ?? fail("ApiNotFound", `not in this model: ${value.type}.${name}`);
    return method(...values.map((one) => nodeOf(one)?.value ?? one ?? undefined)) ?? null;
  }

  /** What only gives something to another action is not told by itself. */
  isUsed(): void {
    if (this.action) this.action.used = true;
    this.parent?.isUsed();
  }
}

const shown = (value: unknown): string => nodeOf(value)?.text ?? JSON.stringify(value) ?? "";
