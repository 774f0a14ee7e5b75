/** The lessons that come with the page, each a link. */

import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { ImportModel } from '../import.model.ts';

export function BundledLessons({ model }: { readonly model: ImportModel }) {
  const { open } = useMessages();
  if (model.lessons.length === 0) return null;
  return (
    <section class="open-way" aria-labelledby="open-lessons">
      <h3 id="open-lessons">{open.lessons}</h3>
      <ul class="open-list" aria-labelledby="open-lessons">
        {model.lessons.map(({ id, title, language, publisher, places }) => (
          <li key={id ?? ''} class="open-entry">
            <a
              class="open-link"
              href={model.urlOf({ lesson: id })}
              lang={language}
              dir="auto"
              onClick={onPlainClick(() => model.goTo({ lesson: id }))}
            >
              {title}
            </a>
            <p class="caption">{open.lessonLine(publisher, places)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
