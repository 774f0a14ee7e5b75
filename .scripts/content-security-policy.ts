/** Puts the content security policy into the built page. The development server needs more than it allows, and has none. */
import type { Plugin } from 'vite';

/** What a policy allows, by directive: `{ 'default-src': ["'self'"] }`. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** The plugin. The policy stands right after the character set, before anything that it governs. */
export function contentSecurityPolicy(policy: Policy): Plugin {
  return {
    name: 'dateline-atlas:content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (page) => withPolicy(page, policy) },
  };
}

/** `page` with the policy as its second `meta`. Throws where the page names no character set. */
export function withPolicy(page: string, policy: Policy): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(page)) throw new Error('index.html needs <meta charset="utf-8">, which the policy is put after.');
  return page.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${printPolicy(policy)}" />`,
  );
}

/** A policy as browsers read it. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
