import type { ModelLine, ModelLook, ModelSheet } from "./model";

type AskLook = (name: keyof ModelLook) => unknown;
type SetLook = <K extends keyof ModelLook>(what: string, name: K, value: ModelLook[K]) => void;

export class FakeFont {
  constructor(
    private readonly ask: AskLook,
    private readonly put: SetLook,
  ) {}
  get Name(): unknown {
    return this.ask("font");
  }
  set Name(name: string) {
    this.put("Font.Name", "font", name);
  }
  get Size(): unknown {
    return this.ask("size");
  }
  set Size(size: number) {
    this.put("Font.Size", "size", size);
  }
  get Bold(): unknown {
    return this.ask("bold");
  }
  set Bold(bold: boolean) {
    this.put("Font.Bold", "bold", bold);
  }
  get Italic(): unknown {
    return this.ask("italic");
  }
  set Italic(italic: boolean) {
    this.put("Font.Italic", "italic", italic);
  }
  get Underline(): unknown {
    return this.ask("underline");
  }
  set Underline(underline: number) {
    this.put("Font.Underline", "underline", underline);
  }
  get Color(): unknown {
    return this.ask("color");
  }
  set Color(color: number) {
    this.put("Font.Color", "color", bgr(color));
  }
}

export class FakeInterior {
  constructor(
    private readonly ask: AskLook,
    private readonly put: SetLook,
  ) {}
  get Color(): unknown {
    return this.ask("fill");
  }
  set Color(color: number) {
    this.put("Interior.Color", "fill", bgr(color));
  }
  get Pattern(): unknown {
    return this.ask("pattern");
  }
  set Pattern(pattern: number) {
    this.put("Interior.Pattern", "pattern", pattern);
  }
}

export class FakeBorder {
  constructor(
    private readonly sheet: ModelSheet,
    private readonly keys: readonly string[],
    private readonly act: (what: string, whole: () => void) => void,
    private readonly said: (value: number | null) => unknown,
  ) {}
  private ask(name: keyof ModelLine, none: number): unknown {
    const all = this.keys.map((one) => this.sheet.lines.get(one)?.[name] ?? none);
    return this.said(all.every((one) => one === all[0]) ? (all[0] ?? none) : null);
  }
  private put(name: keyof ModelLine, value: number): void {
    const { lines } = this.sheet;
    this.act(`Border.${name}`, () => {
      for (const one of this.keys) {
        if (name === "style" && value === -4142) lines.delete(one);
        else lines.set(one, { ...(lines.get(one) ?? { style: 1, weight: 2, color: 0 }), [name]: value });
      }
    });
  }
  get LineStyle(): unknown {
    return this.ask("style", -4142);
  }
  set LineStyle(style: number) {
    this.put("style", style);
  }
  get Weight(): unknown {
    return this.ask("weight", 2);
  }
  set Weight(weight: number) {
    this.put("weight", weight);
  }
  get Color(): unknown {
    return this.ask("color", 0);
  }
  set Color(color: number) {
    this.put("color", bgr(color));
  }
}

function bgr(color: number): number {
  if (!Number.isInteger(color) || color < 0 || color > 0xffffff) throw new Error(`no colour: ${color}`);
  return color;
}
