/** Texts that somebody would write into a lesson to make the page do, fetch or show what is not theirs to. */

/** The global variable that a script of these texts sets, and a part of every address that they ask for. */
export const SENTINEL = 'hostileScriptRan';
export const REQUEST = 'hostile-request';

const RUN = `window.${SENTINEL}=1`;
const URL_OF = `/${REQUEST}`;

/** Markup and addresses that run scripts, or make requests, where a text is taken for more than a text. */
export const INJECTIONS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src="${URL_OF}">`,
  `"><img src="${URL_OF}" onload='${RUN}' onerror='${RUN}'>`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`,
  `<svg onload=${RUN}>`,
  `<svg><script href="${URL_OF}"/></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text x=20 y=20>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<iframe srcdoc="<script>parent.${SENTINEL}=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${SENTINEL}=1"></iframe>`,
  `<object data="${URL_OF}"></object><embed src="${URL_OF}">`,
  `<link rel=stylesheet href="${URL_OF}"><style>@import "${URL_OF}";</style>`,
  `<style>*{background:url(${URL_OF})}</style>`,
  `<base href="https://elsewhere.example/"><form action="${URL_OF}"><button autofocus>`,
  `<meta http-equiv="refresh" content="0;url=${URL_OF}">`,
  `<video src="${URL_OF}" onerror=${RUN}></video><audio src="${URL_OF}">`,
  `<details open ontoggle=${RUN}><summary>x</summary></details>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<!--><script>${RUN}</script>-->`,
  `]]><script>${RUN}</script>`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `https://elsewhere.example/${REQUEST}`,
  `//elsewhere.example/${REQUEST}`,
  `url(${URL_OF})`,
  `expression(${RUN})`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `#{${RUN}}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#x3c;script&#x3e;${RUN}&#x3c;/script&#x3e;`,
  `\u003cscript\u003e${RUN}\u003c/script\u003e`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `x\u0000<script>${RUN}</script>`,
  `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `=HYPERLINK("${URL_OF}","x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
];

/** Names that mean something to a language whose objects are maps. */
export const PROTOTYPE_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'isPrototypeOf',
  'length',
  'then',
  'toJSON',
  'undefined',
  'null',
  'NaN',
];

/** Texts that break what measures, turns or draws them: overrides of direction, unpaired ends of isolates, halves of characters, heaps of marks. */
export const STRANGE_TEXTS: readonly string[] = [
  '\u202eright to left',
  '\u202dleft to right',
  '\u2067open isolate',
  '\u2069\u202eout of an isolate',
  '\u202c\u2069\u2069\u202e\u202e\u202eout of all',
  'Moscow \u202egnp.elif',
  '\ud800',
  'half \udfff a character',
  '\u0000\u0001\u001b[31m',
  '\u2028line\u2029paragraph',
  '\u200b\u200d\ufeff',
  `Z${'\u0301\u0316\u0338'.repeat(60)}algo`,
  '👩‍👩‍👧‍👦'.repeat(40),
  '\u{e0041}\u{e007f}tags',
  'ﷺ'.repeat(50),
  'x'.repeat(5_000),
  'word '.repeat(800),
  ' ',
  '%00%ff%E0%A4%A',
  '../../../etc/passwd',
  "$& $1 $` $'",
  '%s %d %o',
];

/** Everything hostile that a text can be. */
export const HOSTILE_TEXTS: readonly string[] = [...INJECTIONS, ...PROTOTYPE_NAMES, ...STRANGE_TEXTS];

/** Values of the wrong kind, or far out of every range. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  -0,
  0.1,
  1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  2 ** 64,
  180.0000001,
  -90.5,
  '',
  [],
  {},
  [[]],
  [null, null],
  { type: 'Point', coordinates: [Number.MAX_VALUE, 'x'] },
  { toString: 1, valueOf: 'x', length: -1 },
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`),
];
