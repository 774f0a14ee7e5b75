/** In an embedded map: the way to the page with everything around it. */
import { printAddress } from '../../../codec/address/print-address.ts';
import { useAtlas, useLocalization } from '../context.ts';
import { Icon } from '../Icon.tsx';

/** Opens beside the page that the map is in, and keeps what is open and where the map looks. */
export function FullPageLink() {
  const { address } = useAtlas();
  const { messages, direction } = useLocalization();
  const { full, opensInTab } = messages.embed;
  return (
    <a
      class="full-page-link floating"
      dir={direction}
      href={printAddress({ ...address.value, embed: false })}
      target="_blank"
      rel="noopener"
    >
      {full}
      <Icon name="out" />
      <span class="visually-hidden">({opensInTab})</span>
    </a>
  );
}
