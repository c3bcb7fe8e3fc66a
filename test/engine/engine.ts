/** LibreOffice as a second engine: its own object model of Excel, asked synchronously, one question a line. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const PYTHONS = [process.env.PYTHON_WITH_UNO, "/usr/bin/python3", "python3"];
const OFFICES = [process.env.SOFFICE, "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"];

const python = PYTHONS.find((path) => path !== undefined && spawnSync(path, ["-c", "import uno"], { stdio: "ignore" }).status === 0);
const soffice = OFFICES.find((path) => path !== undefined && existsSync(path));

/** What is missing on this machine; null where the engine can be had. */
export const missing: string | null = soffice === undefined ? "soffice (libreoffice-calc)" : python === undefined ? "python3-uno" : null;

export type Told = string | number | readonly Told[];

/** One LibreOffice with one workbook. */
export class Engine {
  readonly #folder = mkdtempSync(join(tmpdir(), "engine-"));
  readonly #office: ChildProcess;
  readonly #python: ChildProcess;
  readonly #questions: number;
  readonly #answers: number;
  #rest = Buffer.alloc(0);
  calls = 0;

  /** @param file a workbook, of which a copy is opened */
  constructor(file: string) {
    if (soffice === undefined || python === undefined) throw new Error(`there is no ${missing ?? "engine"}`);
    const pipe = `engine${process.pid}x${Date.now()}`;
    const [questions, answers] = [join(this.#folder, "questions"), join(this.#folder, "answers")];
    execFileSync("mkfifo", [questions, answers]);
    const profile = `-env:UserInstallation=file://${join(this.#folder, "profile")}`;
    this.#office = spawn(soffice, [profile, "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", `--accept=pipe,name=${pipe};urp;`], {
      stdio: "ignore",
    });
    const given = [join(__dirname, "engine.py"), pipe, join(__dirname, "bridge.bas"), questions, answers, `file://${encodeURI(this.#copy(file))}`];
    this.#python = spawn(python, given, { stdio: ["ignore", "inherit", "inherit"] });
    // each waits until the other side has opened its end
    this.#questions = openSync(questions, "w");
    this.#answers = openSync(answers, "r");
  }

  /** The answer to a question of bridge.bas. Throws what the engine throws. */
  ask(question: string, ...given: readonly unknown[]): Told {
    this.calls++;
    writeSync(this.#questions, `${JSON.stringify([question, ...given])}\n`);
    const answer: unknown = JSON.parse(this.#line());
    if (typeof answer === "object" && answer !== null && "ok" in answer && isTold(answer.ok)) return answer.ok;
    const error = typeof answer === "object" && answer !== null && "error" in answer ? String(answer.error) : "no answer";
    throw new Error(`${question} ${JSON.stringify(given).slice(0, 80)}: ${error}`);
  }

  /** A workbook that is open has a lock file beside it: that of a copy goes with the folder. */
  #copy(file: string): string {
    const copy = join(this.#folder, basename(file));
    copyFileSync(file, copy);
    return copy;
  }

  close(): void {
    try {
      writeSync(this.#questions, '["quit"]\n');
    } catch {
      // it has gone already, and what it wrote goes with its folder
    }
    closeSync(this.#questions);
    closeSync(this.#answers);
    this.#python.kill();
    this.#office.kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }

  #line(): string {
    const chunk = Buffer.alloc(1 << 16);
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString("utf8");
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      const read = readSync(this.#answers, chunk, 0, chunk.length, null);
      if (read === 0) throw new Error("the engine has gone");
      this.#rest = Buffer.concat([this.#rest, chunk.subarray(0, read)]);
    }
  }
}

function isTold(value: unknown): value is Told {
  return typeof value === "string" || typeof value === "number" || (Array.isArray(value) && value.every(isTold));
}
