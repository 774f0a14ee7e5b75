/** The second stage: what the names of the text are, and the places of the lesson. Nothing is placed until a person confirms it. */
import { FoundNames } from './FoundNames.tsx';
import { LayerList } from './LayerList.tsx';
import { LessonPlaces } from './LessonPlaces.tsx';
import { PlaceByHand } from './PlaceByHand.tsx';

/** Names first; then what is placed already. */
export function PlacesStage() {
  return (
    <>
      <FoundNames />
      <PlaceByHand />
      <LessonPlaces />
      <LayerList />
    </>
  );
}
