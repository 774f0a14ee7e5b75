/** Drafts that a browser keeps before a test begins, and what it keeps afterwards, as end-to-end tests need them. */
import type { Page } from 'playwright-core';
import type { Draft } from '../../src/domain/draft.ts';
import { describe, describeArticle, draftOfText } from '../../src/domain/draft-article.ts';
import type { LngLat } from '../../src/domain/lng-lat.ts';
import { addPassage } from '../../src/features/author/draft/edit-passages.ts';
import { addPlace } from '../../src/features/author/draft/edit-places.ts';
import { newHistory } from '../../src/features/author/draft/undo-history.ts';
import { planWrite } from '../../src/features/author/storage/draft-record.ts';

const TEXT = 'Two towns agree\n\nOn Monday Riga and Tartu signed a treaty. Tartu is the smaller one.\n';

/** A lesson of two towns and one passage, called `title`. */
export function makeWholeDraft(id: string, title: string): Draft {
  const draft = describe(draftOfText(TEXT), { title, id });
  const said = describeArticle(draft, { publisher: 'A paper', published: '2025-07-31' });
  const town = (name: string, lngLat: LngLat) => ({
    kind: 'city',
    name: { en: name },
    aliases: [],
    lngLat,
    source: 'GeoNames',
    precision: 'city',
  });
  const placed = addPlace(addPlace(said, town('Riga', [24.1, 56.95])), town('Tartu', [26.72, 58.38]));
  const start = TEXT.indexOf('On Monday');
  return addPassage(placed, { start, end: TEXT.indexOf('treaty.') + 7 });
}

/** Keeps `draft` under its id in the browser of `page`, which must be at the app's origin. */
export async function keepDraft(page: Page, draft: Draft): Promise<void> {
  const { head } = planWrite(draft.id, newHistory(draft), null, '2026-11-24T12:00:00.000Z');
  await page.evaluate(
    ({ head: headRow, draft: draftRow }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dateline-atlas', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('heads', { keyPath: 'key' });
          for (const store of ['drafts', 'sources', 'entries']) opening.result.createObjectStore(store);
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['heads', 'drafts'], 'readwrite');
          writing.objectStore('heads').put(headRow);
          writing.objectStore('drafts').put(draftRow, headRow.key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { head, draft },
  );
}
