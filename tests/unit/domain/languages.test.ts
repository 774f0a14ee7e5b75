import { expect, test } from 'vitest';
import { languagesOf } from '../../../src/domain/languages.ts';

test('languages of a name: those of the interface in their order, then the others', () => {
  expect(languagesOf({ hi: 'सुवा', ru: 'Сува', en: 'Suva', fj: 'Suva' })).toEqual(['en', 'ru', 'hi', 'fj']);
});
