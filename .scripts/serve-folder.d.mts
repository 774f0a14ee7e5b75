export interface ServedFolder {
  readonly url: string;
  close(): Promise<void>;
}

export declare function serveFolder(options: {
  folder: string;
  host?: string;
  port?: number;
  strictPort?: boolean;
}): Promise<ServedFolder>;
