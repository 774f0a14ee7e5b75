import { describe, expect, test } from 'vitest';
import { newDraft } from '../../../../../src/domain/draft-article.ts';
import type { Problem } from '../../../../../src/domain/result.ts';
import { todoItems } from '../../../../../src/features/author/ui/todo-items.ts';
import { ARTICLE, GAZETTEER, makeAuthoring, spanOf } from '../../../../support/authoring.ts';

const [BERGEN] = GAZETTEER['Bergen'] ?? [];
const problem = (pointer: string, code: Problem['code'] = 'empty'): Problem => ({ pointer, code, params: {} });

describe('what is missing', () => {
  test('of a new draft: each field once, in plain words, and a place', () => {
    const { author } = makeAuthoring({ draft: newDraft() });
    const missing = todoItems(author.draft.value, author.problems.value);
    expect(missing.map(({ key, lack }) => `${key}: ${lack}`)).toEqual(
      expect.arrayContaining([
        'text: empty',
        'title: empty',
        'headline: empty',
        'publisher: empty',
        'published: empty',
        'places: noPlaces',
      ]),
    );
    expect(new Set(missing.map(({ key }) => key)).size).toBe(missing.length);
    expect(missing.every(({ where }) => where.type === 'field' || where.type === 'stage')).toBe(true);
  });

  test('of a lesson that is whole: nothing', () => {
    const { author, actions } = makeAuthoring();
    if (BERGEN) actions.confirm('Bergen', BERGEN);
    actions.describe({ publisher: 'A paper', published: '2025-07-31' });
    expect(todoItems(author.draft.value, author.problems.value)).toEqual([]);
  });

  test('each fault leads to where it is mended', () => {
    const { author, actions } = makeAuthoring();
    if (BERGEN) actions.confirm('Bergen', BERGEN);
    actions.addPassage(spanOf(ARTICLE, 'Norway paid for the repair.'));
    actions.addStep();
    const where = (pointer: string) => todoItems(author.draft.value, [problem(pointer)])[0]?.where;
    expect(where('/features/0/properties/name')).toEqual({ type: 'place', id: 'bergen', name: 'Bergen' });
    expect(where('/features/7')).toEqual({ type: 'stage', stage: 'places' });
    expect(where('/lesson/passages/0/target')).toMatchObject({ type: 'passage', words: 'Norway paid for the repair.' });
    expect(where('/lesson/steps/0/title')).toEqual({ type: 'step', index: 0 });
    expect(where('/lesson/layers/0/label')).toEqual({ type: 'stage', stage: 'places' });
    expect(where('/lesson/article')).toEqual({ type: 'field', field: 'text' });
  });

  test('a date that is none is said by its fault and not as empty', () => {
    const { author, actions } = makeAuthoring();
    actions.describe({ published: 'yesterday' });
    const [missing] = todoItems(author.draft.value, [problem('/lesson/article/published', 'bad-date')]);
    expect(missing).toMatchObject({ key: 'published', problem: { code: 'bad-date' } });
    expect(missing?.lack).toBeUndefined();
    const both = [problem('/lesson/article/published', 'bad-date'), problem('/lesson/article/published', 'wrong-type')];
    expect(todoItems(author.draft.value, both).map((each) => each.problem?.code)).toEqual(['bad-date']);
  });
});
