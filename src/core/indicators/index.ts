/** Quantities against their targets (指标): what tables and prose say of them, and how they stand to the pace. */
export type { Figure, Indicator, IndicatorDoubt, IndicatorKind } from "./indicator";
export { proseIndicators } from "./prose-indicators";
export { tableIndicators } from "./table-indicators";
