import { useEffect, useState, type ComponentType } from "react";
import type { ChartPictureProps } from "./picture/chart-picture";

/** What draws charts: null until it is here, `missing` where it could not be fetched. */
export type ChartPen = ComponentType<ChartPictureProps> | "missing" | null;

let fetched: ChartPen = null;
let under: Promise<ChartPen> | null = null;

/** The code that draws charts, fetched when a sheet first has one. Where it does not come, the next sheet with a chart asks again. */
export function useChartPen(wanted: boolean): ChartPen {
  const [pen, setPen] = useState<{ readonly use: ChartPen }>({ use: fetched });
  useEffect(() => {
    if (!wanted || (fetched !== null && fetched !== "missing")) return undefined;
    let left = false;
    under ??= import(/* webpackChunkName: "charts" */ "./picture/chart-picture").then(
      ({ ChartPicture }) => ChartPicture,
      () => "missing" as const,
    );
    void under.then((come) => {
      fetched = come;
      under = null;
      if (!left) setPen({ use: come });
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return pen.use ?? fetched;
}
