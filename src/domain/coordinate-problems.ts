/** What can be wrong with a coordinate that a person types. */

/**
 * Each code with its params, all strings, and the English sentence; the words themselves come from `i18n`. Numbers are in Latin
 * digits with a point; `found` is what was typed, shortened to 40 characters.
 */
export type CoordinateProblemCode =
  /** No params. “Type a latitude and a longitude, such as 34.915, 35.874.” */
  | 'empty'
  /** `found`. “{found} is not a coordinate; write it as 34.915, 35.874 or 34°54′54″N 35°52′26″E.” */
  | 'not-a-coordinate'
  /** `found`. “{found} is one angle only; a coordinate is a latitude and a longitude.” */
  | 'only-one-number'
  /** `found`, the number in degrees. “The latitude {found} is past the pole; it should be from −90 to 90.” */
  | 'latitude-out-of-range'
  /** `found`, the number in degrees. “The longitude {found} is not on Earth; it should be from −180 to 180.” */
  | 'longitude-out-of-range'
  /**
   * `latitude`, `longitude`: the numbers in degrees as they would be right. Without letters, and only the other way round on Earth.
   * “The latitude comes first: {latitude}, {longitude}.”
   */
  | 'longitude-first'
  /** `found`. “{found} minutes are too many; they should be less than 60.” */
  | 'minutes-out-of-range'
  /** `found`. “{found} seconds are too many; they should be less than 60.” */
  | 'seconds-out-of-range'
  /** No params. “Both numbers are latitudes (north or south); one should be a longitude, east or west.” */
  | 'two-latitudes'
  /** No params. “Both numbers are longitudes (east or west); one should be a latitude, north or south.” */
  | 'two-longitudes'
  /** No params. “A minus and a letter contradict each other; write one of them.” */
  | 'sign-and-letter';
