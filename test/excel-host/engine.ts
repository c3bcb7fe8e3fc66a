import { ApiError, ApiObject, fail } from "./api-object";
import * as z from "../../src/core/schema";
import { RangeApi } from "./range-api";

const argumentInfo = z.optional(z.object({ Arguments: z.optional(z.array(z.unknown())), ReferencedObjectPathIds: z.nullish(z.array(z.unknown())) }));
const requestSchema = z.object({
  Actions: z.array(
    z.object({
      Id: z.number(),
      ActionType: z.number(),
      ObjectPathId: z.number(),
      Name: z.optional(z.string()),
      ArgumentInfo: argumentInfo,
      QueryInfo: z.optional(z.object({ Select: z.optional(z.array(z.string())), Expand: z.optional(z.array(z.string())) })),
      ObjectState: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  ObjectPaths: z.record(
    z.string(),
    z.object({
      Id: z.number(),
      ObjectPathType: z.number(),
      Name: z.optional(z.string()),
      ParentObjectPathId: z.optional(z.number()),
      ArgumentInfo: argumentInfo,
    }),
  ),
});
export type Request = z.infer<typeof requestSchema>;
type Action = Request["Actions"][number];
type ArgumentInfo = z.infer<typeof argumentInfo>;
type Tree = { [name: string]: Tree };

/** The body of a request, checked. */
export const parseRequest = (body: string): Request => requestSchema.parse(JSON.parse(body));

const STATUS: { readonly [code: string]: number } = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409, GeneralException: 500 };

/** The registry of objects that the client keeps by reference. */
export class References {
  readonly #kept = new Map<string, ApiObject>();
  keep(object: ApiObject): void {
    if (!(object instanceof RangeApi) || object.identity()._ReferenceId !== undefined) return;
    const id = `richapi-ref-${this.#kept.size + 1}`;
    object.keep(id);
    this.#kept.set(id, object);
  }
  get(id: string): ApiObject {
    return this.#kept.get(id) ?? fail("InvalidReference");
  }
}

/**
 * Executes a request as Excel does: action by action; the first that fails ends it, the earlier ones keep their effect and
 * their results are answered.
 *
 * @param stopBefore index of an action that fails on purpose
 */
export function execute(request: Request, root: ApiObject, references: References, stopBefore = Infinity): unknown {
  const results: { ActionId: number; Value: unknown }[] = [];
  const batch = new Batch(request, root, references);
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index >= stopBefore) fail("GeneralException", "injected: broken off");
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Results: results,
        Error: { Code: error.code, Message: error.message, Location: batch.where, ActionIndex: index, HttpStatusCode: STATUS[error.code] ?? 400 },
      };
    }
  }
  const traces = request.Actions.filter((action) => action.ActionType === 5).map((action) => action.Id);
  return { Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
}

class Batch {
  where = "";
  readonly #resolved = new Map<number, ApiObject | null>();
  constructor(
    private readonly request: Request,
    private readonly root: ApiObject,
    private readonly references: References,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === 5 || action.ActionType === 8) return null;
    const object = this.#resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case 1:
        return object.identity();
      case 2:
        return this.#read(object, treeOf([...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]));
      case 3:
        return this.#result(this.#call(object, action.Name ?? "", this.#arguments(action.ArgumentInfo)));
      case 4:
        return this.#set(object, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0]);
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
        return null;
      default:
        return fail("NotImplemented");
    }
  }

  #result(value: unknown): unknown {
    return value instanceof ApiObject ? value.identity() : value;
  }

  #arguments(info: ArgumentInfo): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      if (typeof reference === "number" && reference !== 0) return this.#resolve(reference);
      return value === null ? undefined : value;
    });
  }

  #resolve(id: number): ApiObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)] ?? fail("InvalidReference");
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: Request["ObjectPaths"][string]): ApiObject | null {
    const parent = path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? this.root : this.#resolve(path.ParentObjectPathId);
    const name = path.Name ?? "";
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 2) return new InternalService();
    if (path.ObjectPathType === 6) return this.references.get(name);
    if (path.ObjectPathType === 7 || parent === null) return null;
    this.where = `${parent.type}.${name}`;
    const found =
      path.ObjectPathType === 3
        ? this.#call(parent, name, this.#arguments(path.ArgumentInfo))
        : path.ObjectPathType === 4
          ? (parent.property(name) ?? fail("ApiNotFound")).property.get()
          : (parent.indexer ?? fail("ApiNotFound"))(this.#arguments(path.ArgumentInfo)[0]);
    return found === null || found instanceof ApiObject ? found : fail("InvalidOperation");
  }

  #call(object: ApiObject, name: string, values: unknown[]): unknown {
    this.where = `${object.type}.${name}`;
    if (/^_(Register|Unregister)\w*Event/.test(name)) return null;
    if (name === "_KeepReference") return this.references.keep(object);
    return (object.method(name) ?? fail("ApiNotFound", `not in this model: ${this.where}`))(...values);
  }

  #set(object: ApiObject, name: string, value: unknown): null {
    this.where = `${object.type}.${name}`;
    const { property } = object.property(name) ?? fail("ApiNotFound", `not in this model: ${this.where}`);
    (property.set ?? fail("InvalidOperation"))(value);
    return null;
  }

  /** Names that an object does not have are passed over, as Excel does. */
  #read(object: ApiObject, tree: Tree): unknown {
    if (object.items) return { _Items: object.items().map((item) => this.#readOne(item, tree)), ...this.#readOne(object, tree) };
    return this.#readOne(object, tree);
  }

  #readOne(object: ApiObject, tree: Tree): { [name: string]: unknown } {
    const answer: { [name: string]: unknown } = { ...object.identity() };
    for (const [name, below] of Object.entries(tree)) {
      const found = object.property(name);
      if (!found) continue;
      this.where = `${object.type}.${found.name}`;
      const value = found.property.get();
      const key = found.name.startsWith("_") ? found.name : found.name.charAt(0).toUpperCase() + found.name.slice(1);
      answer[key] = value instanceof ApiObject ? this.#read(value, below) : value;
    }
    return answer;
  }
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) {
    let at = tree;
    for (const part of path.split(/[/.]/)) if (part !== "" && part.toLowerCase() !== "items") at = at[part] ??= {};
  }
  return tree;
}

/** office.js itself calls this once when it starts. */
class InternalService extends ApiObject {
  readonly type = "AddinInternalService";
  protected readonly properties = {};
  protected override readonly methods = { notifyActionHandlerReady: () => undefined };
}
