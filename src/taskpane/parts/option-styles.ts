import { makeStyles } from "@fluentui/react-components";

/** How options stand: as many fields beside each other as the pane is wide, ticks in a row. */
export const useOptionStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(126px, 1fr))", gap: "8px 10px" },
  checks: { display: "flex", flexWrap: "wrap", columnGap: "4px" },
});
