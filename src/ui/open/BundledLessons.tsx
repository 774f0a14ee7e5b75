/** The lessons that come with the page, each a link. */
import type { OpenModel } from '../../state/open-model.ts';
import { useMessages } from '../shared/context.ts';
import { onPlainClick } from '../shared/links.ts';

export function BundledLessons({ model }: { readonly model: OpenModel }) {
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
