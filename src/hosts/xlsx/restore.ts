import type { Package, PackagePart } from "../../files/package/package";

/**
 * Takes a change back part by part: every part that it changed and that nobody changed since gets what it was before, byte
 * for byte. Null where a part was changed since: then the change has to be taken back by its meaning.
 */
export function restoredParts(now: Package, after: Package, before: Package): Package | null {
  const names = new Map([...before.names(), ...after.names()].map((name) => [name.toLowerCase(), name]));
  const changes = new Map<string, PackagePart | null>();
  for (const name of names.values()) {
    const was = before.part(name);
    if (was === after.part(name)) continue;
    if (now.part(name) !== after.part(name)) return null;
    changes.set(name, was);
  }
  return now.withParts(changes);
}
