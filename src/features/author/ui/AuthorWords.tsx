/** Shows the panel of Author: the draft’s state and the current stage. */
import { useRef } from 'preact/hooks';
import { mayEdit } from '../../../state/draft-model.ts';
import { useHistoryKeys } from '../../../ui/shared/edit-keys.ts';
import { AuthorHead } from './AuthorHead.tsx';
import { useAuthor } from './author-context.ts';
import { PassagesStage } from './PassagesStage.tsx';
import { PlacesStage } from './PlacesStage.tsx';
import { StageLinks } from './StageLinks.tsx';
import { TellStage } from './TellStage.tsx';
import { TextStage } from './TextStage.tsx';
import { Todo } from './Todo.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFocusRequest } from './use-focus-request.ts';
import { useStageTop } from './use-stage-top.ts';

const STAGE_WORDS = { text: TextStage, places: PlacesStage, passages: PassagesStage, tell: TellStage } as const;

/** The column of words. Its `status` region stands while it is empty, for only then is what comes into it announced. */
export function AuthorWords() {
  const { author, editor } = useAuthor();
  const box = useRef<HTMLDivElement>(null);
  useHistoryKeys(author);
  useFocusKept(box);
  useFocusRequest(box);
  useStageTop(box, editor.stage.value);
  const Stage = STAGE_WORDS[editor.stage.value];
  return (
    <div class="author" ref={box}>
      <AuthorHead />
      <Todo />
      <StageLinks />
      <p class="visually-hidden" role="status">
        {editor.announcement.value}
      </p>
      <fieldset class="author-fields" disabled={!mayEdit(author.access.value)}>
        <Stage />
      </fieldset>
    </div>
  );
}
