import type { Server } from "node:http";

export const CONTENT_SECURITY_POLICY: string;
export function fileOf(folder: string, url: string): { readonly file: string; readonly size: number; readonly type: string } | null;
export function serve(folder: string, port: number, tries?: number): Promise<Server>;
