/** What an add-in of WPS is given beside the object model, narrowed to what we call. */

export interface EtTaskPane {
  readonly ID: number;
  Visible: boolean;
  Width: number;
  /** 0 left, 2 right. */
  DockPosition: number;
}

/** Shared by the pages of an add-in; lasts as long as the program runs. Some clients let it throw early on. */
export interface EtPluginStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface EtFileSystem {
  Exists(path: string): boolean;
  /** One character a byte. False where it was not written. */
  writeAsBinaryString(path: string, data: string): boolean;
}

export interface EtEnv {
  GetDesktopPath(): string;
}

export interface EtAddin {
  /** Null on clients that do not make one. */
  CreateTaskPane(url: string, title: string): EtTaskPane | null;
  /** Throws for an id that is stale, or gives null. */
  GetTaskPane(id: number): EtTaskPane | null;
  /** A window of its own, in pixels. */
  ShowDialog(url: string, title: string, width: number, height: number, isModal: boolean): unknown;
  readonly PluginStorage: EtPluginStorage;
  readonly FileSystem: EtFileSystem;
  readonly Env: EtEnv;
}
