/** Explains each fault of a typed coordinate in English, with what is expected. */
import type { CoordinateProblemCode } from '../../../domain/coordinate-problems.ts';
import type { Fault } from '../../../domain/result.ts';

type Params = Fault<CoordinateProblemCode>['params'];

export type CoordinateProblemWords = Readonly<Record<CoordinateProblemCode, (params: Params) => string>>;

export const coordinateProblems: CoordinateProblemWords = {
  empty: () => 'Type a latitude and a longitude, such as 34.915, 35.874.',
  'not-a-coordinate': ({ found }) =>
    `“${found}” is not a coordinate; write it as 34.915, 35.874 or 34°54′54″N 35°52′26″E.`,
  'only-one-number': ({ found }) => `“${found}” is one angle only; a coordinate is a latitude and a longitude.`,
  'latitude-out-of-range': ({ found }) => `The latitude ${found} is past the pole; it should be from −90 to 90.`,
  'longitude-out-of-range': ({ found }) => `The longitude ${found} is not on Earth; it should be from −180 to 180.`,
  'longitude-first': ({ latitude, longitude }) => `The latitude comes first: ${latitude}, ${longitude}.`,
  'minutes-out-of-range': ({ found }) => `${found} minutes are too many; they should be less than 60.`,
  'seconds-out-of-range': ({ found }) => `${found} seconds are too many; they should be less than 60.`,
  'two-latitudes': () => 'Both numbers are latitudes (north or south); one should be a longitude, east or west.',
  'two-longitudes': () => 'Both numbers are longitudes (east or west); one should be a latitude, north or south.',
  'sign-and-letter': () => 'A minus and a letter contradict each other; write one of them.',
};

export const positionSearch = {
  hint: 'A name, or like 33.51, 36.28 or 33°30′50″N 36°16′35″E',
  found: 'Towns and places',
  nothing: (text: string): string => `No place is called “${text}”, and this is not a coordinate.`,
  /** Where this page has no list of towns, or it did not come. */
  nothingWithoutTowns: (text: string): string =>
    `None of this lesson’s places is called “${text}”, and there is no list of towns here. Type a coordinate.`,
  townsLoading: 'The list of towns is loading. Wait a moment, or type a coordinate.',
};

export type PositionSearchMessages = typeof positionSearch;
