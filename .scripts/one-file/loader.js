/**
 * The first script of the one-file page: unpacks the files that the page carries, gives each an address, and starts the program.
 * It stands in the page as it is written here; see `pack.ts` for the form of what it unpacks.
 */
const say = (text) => {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = text;
  document.body.prepend(notice);
};

const bytesOf = (element) => {
  const text = element.textContent.trim();
  return Uint8Array.fromBase64
    ? Uint8Array.fromBase64(text)
    : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};

try {
  // As it came, before anything in it changes: with another lesson in it, it is given away again.
  const page = new Blob([`<!doctype html>\n${document.documentElement.outerHTML}\n`], { type: 'text/html' });
  const bytes = bytesOf(document.getElementById('packed-files'));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(unpacked).arrayBuffer();
  const indexBytes = new DataView(content).getUint32(0);
  const index = JSON.parse(new TextDecoder().decode(new Uint8Array(content, 4, indexBytes)));
  const files = {};
  let at = 4 + indexBytes;
  for (const { name, type, length } of index.files) {
    files[name] = URL.createObjectURL(new Blob([new Uint8Array(content, at, length)], { type }));
    at += length;
  }
  const own = document.getElementById('own-lesson');
  if (own) files['own-lesson'] = URL.createObjectURL(new Blob([bytesOf(own)], { type: 'application/geo+json' }));
  files['page.html'] = URL.createObjectURL(page);
  globalThis.datelineFiles = Object.freeze(files);
  const fonts = new CSSStyleSheet();
  fonts.replaceSync(index.fontFaces.replace(/url\(packed:([^)]+)\)/g, (_, name) => `url(${files[name]})`));
  document.adoptedStyleSheets.push(fonts);
  // The page's policy trusts what its own script puts in, and only as an element.
  const program = document.createElement('script');
  program.type = 'module';
  program.src = (
    globalThis.trustedTypes?.createPolicy('loader', { createScriptURL: (url) => url }) ?? {
      createScriptURL: (url) => url,
    }
  ).createScriptURL(files['program.js']);
  document.body.append(program);
} catch (error) {
  console.error(error);
  say(
    'This browser is too old to bring the page to life; what is written here can be read. A browser of 2024 or later shows the map.',
  );
}
