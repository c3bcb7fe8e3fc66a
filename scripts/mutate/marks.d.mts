export function marked(source: string, name: string, changes: readonly { readonly start: number; readonly number: number }[]): string;
