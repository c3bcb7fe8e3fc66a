import type { Layout } from "./layout";
import { municipal } from "./municipal";

/** 任务分解表, 责任清单: what is to be done, by whom and until when; what was done is told elsewhere, so nothing asks for progress. */
export const assignment: Layout = {
  ...municipal,
  id: "assignment",
  name: "任务分解表（责任清单）",
  required: ["serial", "task", "units"],
  fields: ["category", "subtask", "target", "measures", "leadUnit", "supportUnits", "leader", "persons", "startDate", "deadline", "nextStep", "remarks"],
};
