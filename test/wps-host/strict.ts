/** The names that the language itself asks of any object: awaiting it, printing it, comparing it in a test. */
const OF_THE_LANGUAGE = new Set(["then", "toJSON", "constructor", "asymmetricMatch", "nodeType", "tagName", "$$typeof", "@@__IMMUTABLE_ITERABLE__@@"]);

/**
 * An object of the fake that knows its members and no others: a misspelt property does not read as undefined, and an
 * assignment to one does not vanish, as they would in the client.
 */
export function strict<T extends object>(kind: string, object: T): T {
  return new Proxy(object, {
    get(target, name): unknown {
      if (typeof name === "string" && !(name in target) && !OF_THE_LANGUAGE.has(name)) throw new Error(`${kind} has no member ${name}`);
      return Reflect.get(target, name, target);
    },
    set(target, name, value): boolean {
      if (!hasSetter(target, name)) throw new Error(`${kind}.${String(name)} cannot be assigned to`);
      return Reflect.set(target, name, value);
    },
  });
}

function hasSetter(target: object, name: string | symbol): boolean {
  const described = Object.getOwnPropertyDescriptor(target, name);
  if (described) return "set" in described && Boolean(Reflect.get(described, "set"));
  const parent: unknown = Object.getPrototypeOf(target);
  return typeof parent === "object" && parent !== null && hasSetter(parent, name);
}
