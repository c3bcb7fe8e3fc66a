import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { PartMissing } from "./part-missing";
import type { ReportOptionsProps } from "./report-options-group";

/** Opened once in a while: fetched then. */
const Group = lazy(() => import(/* webpackChunkName: "report-options" */ "./report-options-group").then((part) => ({ default: part.ReportOptionsGroup }), () => ({ default: PartMissing })));

/** 更多选项, closed until a person opens it. */
export function MoreReportOptions(props: ReportOptionsProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.title}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Group {...props} />
        </Suspense>
      )}
    </div>
  );
}
