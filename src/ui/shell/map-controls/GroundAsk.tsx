/** The plain sentence before a request leaves the machine, and the two presses that answer it. */
import { BASEMAP_HOSTS } from '../../../domain/basemap.ts';
import { useMessages } from '../../shared/localization.ts';

/** Grounds that are asked for over the network. */
export type OnlineGround = keyof typeof BASEMAP_HOSTS;

interface GroundAskProps {
  readonly type: OnlineGround;
  readonly goOn: (type: OnlineGround) => void;
  readonly stay: () => void;
}

/** Said at once to who cannot see it. */
export function GroundAsk({ type, goOn, stay }: GroundAskProps) {
  const { ground: words } = useMessages();
  return (
    <div class="ground-ask" role="alert">
      <p>{words.ask(BASEMAP_HOSTS[type])}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => goOn(type)}>
          {words.goOn}
        </button>
        <button type="button" class="button" onClick={stay}>
          {words.stay}
        </button>
      </div>
    </div>
  );
}
