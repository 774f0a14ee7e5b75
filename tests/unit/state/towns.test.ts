import { expect, test } from 'vitest';
import { createTownsModel } from '../../../src/state/towns-model.ts';
import { settled } from '../../support/authoring.ts';

test('says whether the towns are there, on their way, or not to be had', async () => {
  let failures = 0;
  const answers = [null, 'Berlin\tبرلين\tБерлин\t\tDE\t13.4105\t52.5244\n'];
  const towns = createTownsModel(
    async () => answers.shift() ?? null,
    () => {
      failures += 1;
    },
  );
  expect(towns.state.value).toBe('idle');
  towns.load();
  expect(towns.state.value).toBe('loading');
  await settled();
  expect([towns.state.value, failures]).toEqual(['missing', 1]);
  towns.load();
  await settled();
  expect(towns.state.value).toBe('ready');
  expect(towns.search.value?.find('berlin')).toHaveLength(1);
});

test('of a page that has none nothing has failed', async () => {
  const towns = createTownsModel(
    async () => '',
    () => {
      throw new Error('nothing has failed');
    },
  );
  towns.load();
  await settled();
  expect([towns.state.value, towns.search.value]).toEqual(['missing', null]);
});
