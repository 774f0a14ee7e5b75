import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES } from '../../../src/domain/languages.ts';
import { Faults } from '../../../src/ui/shared/Faults.tsx';
import { makeLesson, makePlace } from '../../support/lessons.ts';
import { mount } from '../../support/mount.ts';
import { wholeLocalization } from '../../support/words.ts';
import { mountApp } from './mount-app.tsx';

const english = await wholeLocalization('en');

describe('languages', () => {
  test('a language link changes the page’s language; quotations stay in theirs', async () => {
    const { appState, container, speak } = mountApp();
    const arabic = page.getByRole('link', { name: 'العربية' });
    await expect.element(arabic).toHaveAttribute('href', '?lang=ar');
    await arabic.click();
    expect(appState.language.value).toBe('ar');
    await speak('ar');
    const list = page.getByRole('list', { name: 'الأماكن', exact: true });
    await expect.element(list.getByRole('button', { name: 'طرطوس' })).toBeVisible();
    expect(container.querySelector('blockquote')?.textContent).toBe('The first visit to Moscow.');
  });

  test('Russian too', async () => {
    const { appState, speak } = mountApp();
    await page.getByRole('link', { name: 'Русский' }).click();
    expect(appState.language.value).toBe('ru');
    await speak('ru');
    await expect.element(page.getByRole('heading', { name: 'Места' })).toBeVisible();
  });
});

describe('notices', () => {
  test('an invalid value in the link raises a notice, which can be dismissed', async () => {
    mountApp({ url: '?place=nowhere' });
    const status = page.getByRole('status');
    await expect.element(status).toHaveTextContent('The link asked for the place “nowhere”');
    await status.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(status).toBeEmptyDOMElement();
  });

  test('an archive that does not load is an alert with a retry', async () => {
    const { appState } = mountApp();
    appState.notices.show({ type: 'basemap-failed' }, appState.map.reloadTiles);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    expect(appState.map.tileReloads.value).toBe(1);
    await expect.element(page.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('the map’s region says that no map can be drawn', async () => {
    const { appState } = mountApp();
    appState.map.setStatus('unavailable');
    const map = page.getByRole('region', { name: 'Map' });
    await expect.element(map.getByText('This browser cannot draw the map.')).toBeVisible();
    await expect.element(map.getByRole('img', { name: 'Locator' })).toBeInTheDocument();
  });
});

describe('map controls', () => {
  test('places that overlap can be zoomed to; all can be shown again', async () => {
    const { appState } = mountApp();
    appState.map.setStatus('ready');
    appState.map.setCamera({ center: [36, 45], zoom: 3, bearing: 0, pitch: 0 });
    await page.getByRole('button', { name: 'Zoom to Tartous and Khmeimim' }).click();
    expect(appState.map.cameraRequest.value).toMatchObject({
      type: 'frame',
      points: [expect.anything(), expect.anything()],
    });
    await page.getByRole('button', { name: 'Show all places' }).click();
    expect(appState.map.cameraRequest.value).toMatchObject({ points: { length: 4 } });
  });

  test('zooming asks for one level nearer', async () => {
    const { appState } = mountApp();
    appState.map.setStatus('ready');
    appState.map.setCamera({ center: [36, 45], zoom: 3, bearing: 0, pitch: 0 });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(appState.map.cameraRequest.value).toEqual({ type: 'zoom', by: 1 });
  });
});

describe('a lesson with faults', () => {
  test.each(LANGUAGES)('lists every fault with its pointer, in %s', async (language) => {
    const localization = await wholeLocalization(language);
    mount(
      <Faults
        source="broken.geojson"
        localization={localization}
        problems={[
          { pointer: '/lesson/title', code: 'missing', params: { member: 'title' } },
          { pointer: '', code: 'not-a-feature-collection', params: { found: '"Feature"' } },
        ]}
      />,
    );
    const faults = page.getByRole('list', { name: localization.messages.faults.list });
    expect(faults.element().children).toHaveLength(2);
    await expect.element(faults.getByText('/lesson/title')).toBeVisible();
    await expect.element(faults.getByText(localization.messages.faults.whole)).toBeVisible();
    await expect.element(page.getByText('broken.geojson')).toBeInTheDocument();
  });

  test('text of the file is text', () => {
    const container = mount(
      <Faults
        source="<img src=x>"
        localization={english}
        problems={[{ pointer: '/<b>', code: 'bad-id', params: { found: '<script>' } }]}
      />,
    );
    expect(container.querySelector('img, b, script')).toBeNull();
  });
});

describe('ten thousand places', () => {
  const lesson = makeLesson({
    places: Array.from({ length: 10_000 }, (_, index) =>
      makePlace(`p${index}`, { name: { en: `Place ${index}` }, lngLat: [(index % 360) - 180, (index % 170) - 85] }),
    ),
  });
  const list = page.getByRole('list', { name: 'Places', exact: true });

  test('only those in sight are in the page, and each says its position', async () => {
    const { container } = mountApp({ lesson });
    const second = list.getByRole('listitem').nth(1);
    await expect.element(second).toHaveAttribute('aria-posinset', '2');
    await expect.element(second).toHaveAttribute('aria-setsize', '10000');
    expect(container.querySelectorAll('.place-row').length).toBeLessThan(40);
  });

  test('the keyboard reaches the last and comes back; the list is one tab stop', async () => {
    const { container } = mountApp({ lesson });
    await expect.element(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '10000');
    (list.getByRole('button', { name: 'Place 0', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(list.getByRole('button', { name: 'Place 9999', exact: true })).toHaveFocus();
    expect(container.querySelectorAll('.place-name[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(list.getByRole('button', { name: 'Place 9998', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(list.getByRole('button', { name: 'Place 0', exact: true })).toHaveFocus();
  });

  test('the open place measures to the nearest twelve', async () => {
    mountApp({ lesson, url: '?place=p7' });
    const dialog = page.getByRole('dialog', { name: 'Place 7', exact: true });
    await expect.element(dialog.getByText('The 12 nearest places.')).toBeInTheDocument();
    expect(dialog.getByRole('table').element().querySelectorAll('tbody tr')).toHaveLength(12);
  });
});

describe('on a phone', () => {
  test('the sheet has three heights, by keyboard and by press, and tells the map what it covers', async () => {
    await page.viewport(390, 844);
    const { appState, compact } = mountApp();
    compact.value = true;
    const handle = page.getByRole('button', { name: /^Text panel/ });
    await expect.element(handle).toHaveAccessibleName('Text panel: half height');
    await expect.poll(() => appState.map.insets.value.bottom, { timeout: 10_000 }).toBeGreaterThan(300);
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(handle).toHaveAccessibleName('Text panel: low');
    await expect.element(handle).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => appState.map.insets.value.bottom, { timeout: 10_000 }).toBe(86);
    await handle.click();
    await expect.element(handle).toHaveAccessibleName('Text panel: half height');
    await page.viewport(1366, 768);
  });
});
