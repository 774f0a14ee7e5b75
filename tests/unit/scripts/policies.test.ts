import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { type Policy, printPolicy } from '../../../.scripts/content-security-policy.ts';
import { filePolicy, PAGE_POLICY, RESPONSE_HEADERS } from '../../../.scripts/policies.ts';
import { projectRoot } from '../../../.scripts/project.mjs';

/** What Google's evaluator finds in a policy; the smaller the severity, the worse. */
const findings = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();

/** `'self'` is questioned everywhere: a host might serve what somebody uploaded. This one serves its own files only. */
const isOfHost = ({ severity }: { readonly severity: Severity }) =>
  severity === Severity.MEDIUM_MAYBE || severity === Severity.STRICT_CSP;

test('the evaluator finds nothing in the policies of the page, of the one file and of the headers', () => {
  for (const policy of [
    printPolicy(PAGE_POLICY),
    printPolicy(filePolicy({ script: "'sha256-abc='", style: "'sha256-def='" })),
    RESPONSE_HEADERS['Content-Security-Policy'] ?? '',
  ]) {
    const found = findings(policy).filter((finding) => !isOfHost(finding) && finding.severity < Severity.INFO);
    expect(found.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
  }
});

test('the evaluator would find a hole', () => {
  const open: Policy = { ...PAGE_POLICY, 'script-src': ["'self'", "'unsafe-inline'", 'https:'] };
  expect(findings(printPolicy(open)).some(({ severity }) => severity === Severity.HIGH)).toBe(true);
});

test('no script comes from elsewhere, none is made of text, and only the hosts of the online grounds are asked', () => {
  expect(PAGE_POLICY['script-src']).toEqual(["'self'"]);
  expect(PAGE_POLICY['require-trusted-types-for']).toEqual(["'script'"]);
  const hosts = Object.values(PAGE_POLICY)
    .flat()
    .filter((source) => source.includes('//'));
  expect(hosts).toEqual(['https://tiles.openfreemap.org', 'https://tiles.maps.eox.at']);
});

test.each(['nginx.conf', '_headers'])('%s says of the policies what the page says', (name) => {
  const text = readFileSync(path.join(projectRoot, '.hosting', name), 'utf8');
  for (const [header, value] of Object.entries(RESPONSE_HEADERS)) {
    expect(text).toContain(name === '_headers' ? `  ${header}: ${value}\n` : `add_header ${header} "${value}" always;`);
  }
});
