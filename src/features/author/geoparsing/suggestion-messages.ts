/** What the page and the worker that finds names say to one another. */
import type { LngLat } from '../../../domain/lng-lat.ts';
import type { Suggestion } from './suggestion.ts';

/** Addresses of the gazetteer's files, absolute. */
export interface GazetteerUrls {
  readonly towns: string;
  readonly spellings: string;
  readonly countries: string;
}

/** From the page: where the gazetteer is; a question by its number; that a question is not asked any more. */
export type SuggestionRequest =
  | { readonly type: 'open'; readonly urls: GazetteerUrls }
  | { readonly type: 'ask'; readonly id: number; readonly text: string; readonly placed: readonly LngLat[] }
  | { readonly type: 'cancel'; readonly id: number };

/** From the worker, once for each question that was not cancelled: what was found, or why nothing could be. */
export type SuggestionReply =
  | { readonly id: number; readonly found: readonly Suggestion[] }
  | { readonly id: number; readonly fault: string };
