import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fetched } from "./fetched";
import type { ProseGroupProps } from "./prose/prose-group";

/** Used now and then: fetched when it is opened. */
const Group = fetched<ProseGroupProps>(() => import(/* webpackChunkName: "prose-indicators" */ "./prose/prose-group").then((part) => part.ProseGroup));

/** 文字材料指标完成情况表, closed until a person opens it. */
export function ProseDoor(props: ProseGroupProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.name}
      </Button>
      {open && <Group {...props} />}
    </div>
  );
}
