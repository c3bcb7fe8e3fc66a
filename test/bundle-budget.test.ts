import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { Budget } from "../webpack/budget";

/** What a build says of a script that holds `text`, under a budget of 1,000 bytes. */
async function complaints(text: string, mode: "production" | "development"): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  try {
    writeFileSync(join(folder, "pane.js"), `console.log(${JSON.stringify(text)});`);
    const stats = await new Promise<webpack.Stats | undefined>((done, failed) => {
      webpack(
        {
          mode,
          devtool: false,
          context: folder,
          entry: { pane: "./pane.js" },
          output: { path: folder, filename: "out.js" },
          performance: false,
          plugins: [new Budget({ entry: "pane", bytes: 1_000 })],
        },
        (error, result) => (error ? failed(error) : done(result)),
      );
    });
    return (stats?.compilation.errors ?? []).map(({ message }) => message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text that does not pack: the digits of a linear congruence. */
const noise = Array.from({ length: 400 }, (_, i) => ((i * 2654435761) % 4294967296).toString(36)).join("");

test("a script over its budget fails the build and says by how much", async () => {
  expect(await complaints(noise, "production")).toEqual([expect.stringMatching(/^out\.js: \d+ bytes with gzip, \d+ over its budget of 1000$/)]);
});

test("what packs well is within it, however long it is", async () => {
  expect(await complaints("一".repeat(20_000), "production")).toEqual([]);
});

test("a build for development has no budget", async () => {
  expect(await complaints(noise, "development")).toEqual([]);
});

test("a part that is fetched when a person asks for it has a bound by its name, and is in no other", async () => {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  try {
    writeFileSync(join(folder, "pane.js"), 'void import(/* webpackChunkName: "readers" */ "./later.js");');
    writeFileSync(join(folder, "later.js"), `export const text = ${JSON.stringify(noise)};`);
    const said = async (bytes: number): Promise<readonly string[]> => {
      const stats = await new Promise<webpack.Stats | undefined>((done, failed) => {
        webpack(
          {
            mode: "production",
            devtool: false,
            context: folder,
            entry: { pane: "./pane.js" },
            output: { path: join(folder, "out"), filename: "[name].js", publicPath: "" },
            performance: false,
            plugins: [new Budget({ entry: "pane", bytes: 5_000, later: 10, asked: { readers: bytes } })],
          },
          (error, result) => (error ? failed(error) : done(result)),
        );
      });
      return (stats?.compilation.errors ?? []).map(({ message }) => message);
    };
    expect(await said(5_000)).toEqual([]);
    expect(await said(1_000)).toEqual([expect.stringMatching(/^readers of pane: \d+ bytes with gzip, \d+ over its budget of 1000$/)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what a script fetches later has a budget of its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  try {
    writeFileSync(join(folder, "pane.js"), 'void import("./later.js");');
    writeFileSync(join(folder, "later.js"), `export const text = ${JSON.stringify(noise)};`);
    const stats = await new Promise<webpack.Stats | undefined>((done, failed) => {
      webpack(
        {
          mode: "production",
          devtool: false,
          context: folder,
          entry: { pane: "./pane.js" },
          output: { path: folder, filename: "[name].js", publicPath: "" },
          performance: false,
          plugins: [new Budget({ entry: "pane", bytes: 5_000, later: 1_000 })],
        },
        (error, result) => (error ? failed(error) : done(result)),
      );
    });
    expect((stats?.compilation.errors ?? []).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^what pane fetches later: \d+ bytes with gzip, \d+ over its budget of 1000$/),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
