export function testsOfRoom(path: string): readonly string[];
