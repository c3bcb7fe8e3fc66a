/** The canonical columns of a progress table (字段). What a heading means is in headings; what a layout requires in layouts. */
export const FIELDS = [
  "serial",
  "category",
  "task",
  "subtask",
  "target",
  "measures",
  "leadUnit",
  "units",
  "supportUnits",
  "leader",
  "persons",
  "startDate",
  "deadline",
  "progress",
  "measureUnit",
  "plannedAmount",
  "actualAmount",
  "completionRate",
  "status",
  "obstacles",
  "nextStep",
  "remarks",
] as const;

export type Field = (typeof FIELDS)[number];
