/** Shows the second stage: names of the text and places of the lesson. */
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
