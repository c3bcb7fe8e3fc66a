/** What an add-in of WPS is given beside the object model, narrowed to what we call. */

export interface EtTaskPane {
  readonly ID: number;
  Visible: boolean;
  Width: number;
  /** 0 left, 2 right. */
  DockPosition: number;
}

/** Shared by the pages of an add-in; lasts as long as the program runs. */
export interface EtPluginStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface EtFileSystem {
  /** One character a byte. */
  writeAsBinaryString(path: string, data: string): boolean;
}

export interface EtEnv {
  GetDesktopPath(): string;
}

export interface EtAddin {
  CreateTaskPane(url: string, title: string): EtTaskPane;
  /** Throws for an id that is stale. */
  GetTaskPane(id: number): EtTaskPane;
  readonly PluginStorage: EtPluginStorage;
  readonly FileSystem: EtFileSystem;
  readonly Env: EtEnv;
}
