/** Defines positions, bounds and cameras; longitude comes first, as in GeoJSON. */

/** `[longitude, latitude]` in decimal degrees, WGS84. Longitude −180…180, latitude −90…90. */
export type LngLat = readonly [longitude: number, latitude: number];

/** `[west, south, east, north]` in decimal degrees. `west > east` means that the box crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where a map looks: what MapLibre and OpenStreetMap write as `#map=zoom/lat/lng/bearing/pitch`. */
export interface Camera {
  readonly center: LngLat;
  /** MapLibre zoom (512 px tiles), 0…22. */
  readonly zoom: number;
  /** Degrees clockwise from north, −180…180. */
  readonly bearing: number;
  /** Degrees from looking straight down, 0…85. */
  readonly pitch: number;
}
