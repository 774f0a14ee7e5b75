/** A view of the page other than Explore, whose program has arrived. */
import type { ComponentType } from 'preact';
import type { View } from '../../domain/views.ts';

/** What `App` draws for a view. */
export interface LoadedView {
  readonly view: View;
  /** A view that takes the whole page, without the bar over it, and how it lays it out; CSS has the layouts. */
  readonly layout?: 'wall' | 'teacher';
  /** What the column (or sheet) of words holds. */
  readonly Words: ComponentType;
  /** What floats over the map beside its controls. */
  readonly OnMap?: ComponentType;
  /** Stands beside the map. */
  readonly BesideMap?: ComponentType;
}
