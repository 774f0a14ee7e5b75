/** Types the function of gifenc that pictures use; the package brings none. */
declare module 'gifenc' {
  /** At most `maxColours` colours for RGBA pixels, each `[red, green, blue]`. */
  export function quantize(rgba: Uint8Array, maxColours: number): number[][];
}
