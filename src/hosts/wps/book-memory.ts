import { HostError } from "../../core/host-error";
import { fromPieces, isPieceOf, toPieces } from "../../app/memory-pieces";
import { entries } from "./asking";
import type { EtBook, EtProperties, EtProperty } from "./et";
import { PROPERTY_IS_TEXT } from "./et-numbers";

function propertiesOf(book: EtBook): EtProperties {
  const properties: EtProperties | null | undefined = book.CustomDocumentProperties;
  if (!properties) throw new HostError("unsupported", { facts: { what: "CustomDocumentProperties" } });
  return properties;
}

/** The workbook's memory as it is now: the value of a key, from the properties that hold its pieces, or null. */
export function memoryOf(book: EtBook): (key: string) => string | null {
  const properties = new Map(entries(propertiesOf(book)).map((property) => [property.Name, property]));
  return (key) =>
    fromPieces(key, (name) => {
      const value = properties.get(name)?.Value;
      return typeof value === "string" ? value : null;
    });
}

export const getMemory = (book: EtBook, key: string): string | null => memoryOf(book)(key);

/** Sets or, with null, takes away the value of a key. If that breaks off, the old pieces are put back. */
export function setMemory(book: EtBook, key: string, value: string | null): void {
  const before = piecesOf(book, key).map((property) => [property.Name, String(property.Value)] as const);
  try {
    putPieces(book, key, value === null ? [] : toPieces(key, value));
  } catch (cause) {
    putPieces(book, key, before);
    throw cause;
  }
}

const piecesOf = (book: EtBook, key: string): EtProperty[] => entries(propertiesOf(book)).filter((property) => isPieceOf(property.Name, key));

function putPieces(book: EtBook, key: string, pieces: readonly (readonly [name: string, value: string])[]): void {
  const wanted = new Map(pieces);
  for (const property of piecesOf(book, key).reverse()) {
    const value = wanted.get(property.Name);
    if (value === undefined) property.Delete();
    else property.Value = value;
    wanted.delete(property.Name);
  }
  for (const [name, value] of wanted) propertiesOf(book).Add(name, false, PROPERTY_IS_TEXT, value);
}
