/** The package has no types of its own. */
declare module '@maplibre/maplibre-gl-compare' {
  import type { Map as MapLibreMap } from 'maplibre-gl';

  // biome-ignore lint/style/noDefaultExport: the package's own way.
  export default class Compare {
    constructor(first: MapLibreMap, second: MapLibreMap, container: string | HTMLElement);
  }
}
