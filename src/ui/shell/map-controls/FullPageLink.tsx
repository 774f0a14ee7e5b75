/** In an embedded map: the way to the page with everything around it. */
import { printUrl } from '../../../codec/url/print-url.ts';
import { useAppState } from '../../shared/app-state.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useMessages } from '../../shared/localization.ts';

/** Opens beside the page that the map is in, and keeps what is open and where the map looks. */
export function FullPageLink() {
  const { url: address } = useAppState();
  const { fullPage: full } = useMessages().map;
  return (
    <a
      class="button icon-button floating full-page-link"
      href={printUrl({ ...address.value, embed: false })}
      target="_blank"
      rel="noopener"
      aria-label={full}
      title={full}
    >
      <Icon name="out" />
    </a>
  );
}
