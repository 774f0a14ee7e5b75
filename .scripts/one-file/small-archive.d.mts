export const WORLD_MAXZOOM: number;
export function smallArchive(
  file: string,
  detail: { readonly minzoom: number; readonly maxzoom: number; readonly bounds: readonly number[] },
): Promise<Uint8Array>;
