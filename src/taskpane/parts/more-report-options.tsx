import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fetched } from "./fetched";
import type { ReportOptionsProps } from "./report-options-group";

/** Opened once in a while: fetched then. */
const Group = fetched<ReportOptionsProps>(() =>
  import(/* webpackChunkName: "report-options" */ "./report-options-group").then((part) => part.ReportOptionsGroup),
);

/** 更多选项, closed until a person opens it. */
export function MoreReportOptions(props: ReportOptionsProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.title}
      </Button>
      {open && <Group {...props} />}
    </div>
  );
}
