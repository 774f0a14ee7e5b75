/** The words of a lesson: headline, layers, places, passages, distances; everything that the map says, readable without it. */
import { ArticleHead } from './ArticleHead.tsx';
import { Distances } from './Distances.tsx';
import { Layers } from './Layers.tsx';
import { Passages } from './Passages.tsx';
import { Places } from './Places.tsx';

/** What the column of words holds. */
export function Explore() {
  return (
    <>
      <ArticleHead />
      <Layers />
      <Places />
      <Passages />
      <Distances />
    </>
  );
}
