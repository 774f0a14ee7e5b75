import { expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { openApp } from '../support/app.ts';
import { dialog, openWords, placeInList } from '../support/explorer.ts';
import { changedLesson, serveLesson } from '../support/made-lesson.ts';

/** Markup that would say so if it ever ran. */
const IMAGE = '<img src=x onerror="window.ran=1">';
const SCRIPT = '<script>window.ran=1</script>';

test('a lesson with faults is a page that lists every one with its JSON pointer, and nothing half drawn', async () => {
  const faulty = changedLesson(({ lesson, features }) => {
    lesson.article.published = 'yesterday';
    const [first] = lesson.passages;
    if (first?.mentions[0]) first.mentions[0].place = 'atlantis';
    if (features[0]) features[0].properties.layer = 'ghosts';
    if (features[2]) features[2].geometry.coordinates = [37.6, 155];
  });
  const { page } = await openApp({ beforeOpening: (newPage) => serveLesson(newPage, faulty) });

  await page.getByRole('heading', { level: 1, name: 'This lesson cannot be shown' }).waitFor();
  const faults = page.getByRole('list', { name: 'Faults' }).getByRole('listitem');
  const said = await faults.allTextContents();
  expect(said.length).toBe(4);
  for (const [pointer, words] of [
    ['/lesson/article/published', 'is not a date'],
    ['/lesson/passages/0/mentions/0/place', 'The lesson has no place “atlantis”'],
    ['/features/0/properties/layer', 'The lesson has no layer “ghosts”'],
    ['/features/2/geometry/coordinates/1', 'The latitude 155 is not on Earth'],
  ] as const) {
    expect(
      said.find((text) => text.includes(pointer)),
      pointer,
    ).toContain(words);
  }

  await page.getByText(/^4 faults were found in .*\.geojson/).waitFor();
  expect(await page.getByRole('region', { name: 'Map' }).count()).toBe(0);
  expect(await page.getByRole('list', { name: /^(Places|Passages)$/ }).count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
});

test('a lesson that is no JSON is said with line and column', async () => {
  const { page } = await openApp({ beforeOpening: (newPage) => serveLesson(newPage, '{\n  "type": oops }') });

  await page.getByText('The file is not JSON: line 2, column 11 cannot be read.').waitFor();
  await page.getByText('At the whole file').waitFor();
});

test('markup in a lesson’s texts is shown as text, and none of it runs', async () => {
  const marked = changedLesson(({ lesson, features }) => {
    const [moscow] = features.filter((feature) => feature.id === 'moscow');
    if (moscow) {
      moscow.properties.name = `Moscow ${IMAGE}`;
      moscow.properties.names['ar'] = `موسكو ${SCRIPT}`;
      moscow.properties.source = `A source ${IMAGE}`;
      moscow.properties.aliases = [`alias ${IMAGE}`];
    }
    lesson.article.headline = `A headline ${SCRIPT}`;
    lesson.article.publisher = `A paper ${IMAGE}`;
    for (const layer of lesson.layers) layer.label = `A layer ${IMAGE}`;
    const last = lesson.passages.at(-1);
    const [quote, position] = last?.target ?? [];
    if (quote?.exact && position?.end) {
      quote.exact += IMAGE;
      position.end += IMAGE.length;
    }
  });
  const { page } = await openWords({ beforeOpening: (newPage) => serveLesson(newPage, marked) });

  await page.getByRole('heading', { level: 1, name: `A headline ${SCRIPT}` }).waitFor();
  await page.getByText(`A paper ${IMAGE}`).filter({ visible: true }).waitFor();
  await page
    .getByRole('checkbox', { name: `A layer ${IMAGE}` })
    .first()
    .waitFor();
  await placeInList(page, `Moscow ${IMAGE}`).click();
  const open = dialog(page, `Moscow ${IMAGE}`);
  await open.getByText(`موسكو ${SCRIPT}`).waitFor();
  await open.getByText(`A source ${IMAGE}`).waitFor();
  await open.getByRole('blockquote').getByText(IMAGE).waitFor();
  await page.getByRole('searchbox').fill('alias');
  await page.getByText(`alias ${IMAGE}`).waitFor();

  expect(await page.locator('img').count(), 'images in the page').toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.title()).toContain(`Moscow ${IMAGE}`);
});
