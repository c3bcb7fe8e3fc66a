import { HostError } from "../core/host-error";
import { OneWriter, stopIfCancelled } from "./one-writer";

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    return String(await work);
  } catch (error) {
    return error instanceof HostError ? error.code : "no host error";
  }
};

test("a second call is refused while one writes, and let in behind it", async () => {
  const writer = new OneWriter();
  let release = (): void => undefined;
  const first = writer.run(() => new Promise<string>((resolve) => (release = () => resolve("written"))));
  expect(writer.writing).toBe(true);
  expect(await codeOf(writer.run(() => Promise.resolve("too early")))).toBe("busy");
  release();
  expect(await codeOf(first)).toBe("written");
  expect(writer.writing).toBe(false);
  expect(await codeOf(writer.run(() => Promise.resolve("again")))).toBe("again");
});

test("what is thrown inside leaves as an error of a host, and the next call is let in", async () => {
  const writer = new OneWriter();
  expect(await codeOf(writer.run(() => Promise.reject(new Error("disk"))))).toBe("host-failed");
  expect(await codeOf(writer.run(() => Promise.reject(new HostError("protected"))))).toBe("protected");
  expect(writer.writing).toBe(false);
});

test("work that is cancelled stops, other work goes on", () => {
  expect(() => stopIfCancelled(undefined)).not.toThrow();
  expect(() => stopIfCancelled({ cancelled: () => false, progress: () => undefined })).not.toThrow();
});

test("work that the person cancels", async () => {
  expect(await codeOf(Promise.resolve().then(() => stopIfCancelled({ cancelled: () => true, progress: () => undefined })))).toBe("cancelled");
});
