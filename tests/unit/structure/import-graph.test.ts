import { expect, test } from 'vitest';
import { specifiersIn } from '../../support/import-graph.ts';

test.each([
  ['a value', `import { a } from './a.ts';`],
  ['a type', `import type { A } from './a.ts';`],
  ['a type among values', `import { type A } from './a.ts';`],
  ['a side effect', `import './a.ts';`],
  ['a re-export', `export { a } from './a.ts';`],
  ['a re-export of types', `export type { A } from './a.ts';`],
  ['a re-export of everything', `export * from './a.ts';`],
  ['a dynamic import', `const load = () => import('./a.ts');`],
  ['an import type', `let a: import('./a.ts').A | undefined;`],
  ['a default over several lines', `import a\n  from\n  './a.ts';`],
])('finds %s', (_name, source) => {
  expect(specifiersIn('module.ts', source)).toEqual(['./a.ts']);
});

test('reads JSX, and keeps the order of the source', () => {
  const source = `import { A } from './a.tsx';\nexport const b = <A load={() => import('./c.ts')} />;\nexport { d } from './d.ts';`;

  expect(specifiersIn('module.tsx', source)).toEqual(['./a.tsx', './c.ts', './d.ts']);
});

test.each([
  ['a comment', `// import a from './a.ts';\n/* import('./b.ts') */`],
  ['a string', `export const text = "import a from './a.ts'";`],
])('takes nothing from %s', (_name, source) => {
  expect(specifiersIn('module.ts', source)).toEqual([]);
});

test('refuses an import whose name is computed', () => {
  expect(() => specifiersIn('module.ts', 'export const load = (name: string) => import(name);')).toThrow('computes');
});

test('refuses a source that does not parse', () => {
  expect(() => specifiersIn('module.ts', 'import from from from')).toThrow('does not parse');
});
