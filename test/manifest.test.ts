/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const SCHEMA = resolve(root, "../shared/schemas/office-addin/OfficeAppManifestV1_1.xsd");

/** The order that Office wants (learn.microsoft.com, manifest element ordering). */
const ORDER: { readonly [parent: string]: readonly string[] } = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** What is wrong with a manifest: our own reading of Microsoft's rules, which no offline tool checks. */
function problemsOf(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const problems: string[] = [];
  const check = (fine: boolean, what: string): void => void (fine || problems.push(what));
  const all = (name: string): Element[] => [...document.getElementsByTagName("*")].filter((element) => element.localName === name);
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
  check(all("parsererror").length === 0, "not XML");
  for (const [parent, order] of Object.entries(ORDER)) {
    for (const element of all(parent)) {
      if (parent === "VersionOverrides" && element.children.length === 0) continue;
      const places = [...element.children].map((child) => order.indexOf(child.localName));
      check(!places.includes(-1), `an element that does not belong into ${parent}`);
      check(
        places.every((place, index) => place >= (places[index - 1] ?? 0)),
        `order in ${parent}`,
      );
    }
  }
  check(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(all("Id")[0]?.textContent ?? ""), "Id is no GUID");
  check(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(all("Version")[0]?.textContent ?? ""), "Version");
  check(all("Permissions")[0]?.textContent === "ReadWriteDocument", "Permissions");
  check(
    all("Host").every((host) => [attribute(host, "Name"), attribute(host, "xsi:type")].includes("Workbook")),
    "Host",
  );
  const resources = all("Resources")
    .flatMap((element) => [...element.querySelectorAll("*")])
    .filter((element) => element.hasAttribute("id"));
  const ids = resources.map((element) => attribute(element, "id"));
  check(new Set(ids).size === ids.length, "a resource's id twice");
  const used = [...document.getElementsByTagName("*")].map((element) => attribute(element, "resid")).filter((id) => id !== "");
  for (const id of used) check(ids.includes(id), `resid ${id} leads nowhere`);
  for (const id of ids) check(used.includes(id), `resource ${id} is not used`);
  const named = [...all("CustomTab"), ...all("Group"), ...all("Control")].map((element) => attribute(element, "id"));
  check(new Set(named).size === named.length, "a control's id twice");
  for (const id of [...ids, ...named]) check(id.length <= 32, `id ${id} is over 32 characters`);
  for (const icon of all("Icon")) check([...icon.children].map((image) => attribute(image, "size")).join() === "16,32,80", "icon sizes");
  const strings = (parent: string, limit: number): void => {
    for (const element of all(parent).flatMap((one) => [...one.querySelectorAll("*")])) {
      const text = attribute(element, "DefaultValue") || attribute(element, "Value");
      check(text.length > 0 && text.length <= limit, `${parent}: ${text}`);
    }
    for (const element of all(parent).flatMap((one) => [...one.children]))
      check(
        [...element.children].some((child) => attribute(child, "Locale") === "en-US"),
        `${attribute(element, "id")} has no English`,
      );
  };
  strings("ShortStrings", 125);
  strings("LongStrings", 250);
  check((all("Description")[0]?.getAttribute("DefaultValue") ?? "").length <= 250, "Description");
  const origin = new URL(
    attribute(all("SourceLocation").find((element) => element.hasAttribute("DefaultValue")) ?? document.documentElement, "DefaultValue") || "https://none",
  ).origin;
  for (const url of xml.match(/https?:\/\/[^"<\s]+/g) ?? []) {
    if (/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url)) continue;
    check(url.startsWith(`${origin}/`) && url.startsWith("https:") && url.length <= 2048, `url ${url}`);
  }
  return problems;
}

test("the manifest keeps every rule that we know", () => {
  expect(problemsOf(source)).toEqual([]);
});

const breakings: readonly (readonly [string, string, string])[] = [
  ["a missing label's resource", 'resid="Check.Label"', 'resid="Check.Lable"'],
  [
    "elements in another order",
    "<Version>0.1.0.0</Version>\n  <ProviderName>Progress Table Assistant</ProviderName>",
    "<ProviderName>Progress Table Assistant</ProviderName>\n  <Version>0.1.0.0</Version>",
  ],
  ["a plain http address", "https://localhost:3000/assets/check-80.png", "http://localhost:3000/assets/check-80.png"],
  ["another host", '<Host Name="Workbook" />', '<Host Name="Workbok" />'],
  ["an id over 32 characters", 'id="ProgressTable.Open"', `id="${"ProgressTable".repeat(3)}"`],
  ["an icon size left out", '<bt:Image size="80" resid="Icon.80" />', ""],
  ["more permission than needed is another word", "ReadWriteDocument", "ReadWriteAll"],
  ["a text in one language only", '<bt:Override Locale="en-US" Value="Validate" />', ""],
];
test.each(breakings)("a broken manifest is told: %s", (_, from, to) => {
  expect(source).toContain(from);
  expect(problemsOf(source.replace(from, to)).length).toBeGreaterThan(0);
});

test("every picture that the manifest names is there, in its size", () => {
  const pictures = [...source.matchAll(/https:\/\/localhost:3000\/(assets\/\w+-(\d+)\.png)/g)];
  expect(pictures.length).toBeGreaterThan(8);
  for (const [, file = "", size] of pictures) {
    const png = readFileSync(join(root, file));
    expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", Number(size), Number(size)]);
  }
});

test("one page for all buttons: one opens the pane, the others are told to it and never replace it", () => {
  expect([...source.matchAll(/xsi:type="(ShowTaskpane|ExecuteFunction)"/g)].map((match) => match[1])).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ExecuteFunction",
    "ExecuteFunction",
  ]);
  expect([...source.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1])).toEqual(["check", "reports", "check"]);
  expect([...source.matchAll(/<(Runtime|FunctionFile|SourceLocation) resid="([\w.]+)"/g)].map((match) => match[2])).toEqual([
    "Url.Pane",
    "Url.Pane",
    "Url.Pane",
  ]);
  expect(source).toMatch(/<Runtime resid="Url.Pane" lifetime="long" \/>/);
  expect(source).not.toContain("?do=");
});

test("an Excel that is too old still opens the pane, which says what it needs; help is a page of its own", () => {
  expect(source).toMatch(/<Set Name="ExcelApi" MinVersion="1\.1" \/>/);
  expect(source).toMatch(/<SupportUrl DefaultValue="https:\/\/localhost:3000\/help\.html" \/>/);
  expect(source).toMatch(/<LearnMoreUrl resid="Url\.Help" \/>/);
  expect(existsSync(join(root, "src/taskpane/help.html"))).toBe(true);
});

test("the pane may open with its workbook: the id that Office asks for", () => {
  expect([...source.matchAll(/<TaskpaneId>([^<]+)</g)].map((match) => match[1])).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
});

const xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"].find((path) => existsSync(path));
const validates = (file: string): boolean => {
  try {
    execFileSync(xmllint ?? "", ["--nonet", "--noout", "--schema", SCHEMA, file], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
};

if (xmllint && existsSync(SCHEMA)) {
  test("Microsoft's schema takes the manifest, and refuses a broken one", () => {
    expect(validates(join(root, "manifest.xml"))).toBe(true);
    const broken = join(mkdtempSync(join(tmpdir(), "manifest-")), "manifest.xml");
    writeFileSync(broken, source.replace('<Label resid="Open.Label" />', ""));
    expect(validates(broken)).toBe(false);
  });
} else {
  test("left out: Microsoft's schema or xmllint is not on this machine", () => undefined);
}
