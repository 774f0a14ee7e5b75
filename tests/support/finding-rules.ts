/** Checks how a script of findings/ is written: sentences, or nothing. */

const HEADINGS = ['Expected:', 'Happens:', 'Why it matters:', 'Source:'];
const EXACT = /^(@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is wrong with a finding's `script`, as ends of the sentence “This script …”. */
export function faultsOfFinding(script: string): string[] {
  const packages = installed(script);
  return [
    ...(script.startsWith('#!/usr/bin/env bash\n') ? [] : ['does not begin with #!/usr/bin/env bash']),
    ...(/^set -euo pipefail$/m.test(script) ? [] : ['lacks set -euo pipefail']),
    ...(/^dir=\$\(mktemp -d\)$/m.test(script) ? [] : ['makes no folder by mktemp -d']),
    ...(/^trap 'rm -rf "\$dir"' EXIT$/m.test(script) ? [] : ['does not remove its folder by a trap']),
    ...HEADINGS.filter((heading) => !new RegExp(`^# ${heading} \\S`, 'm').test(script)).map(
      (heading) => `says nothing under “${heading}”`,
    ),
    ...(/^npm ls --prefix "\$dir" --depth=0$/m.test(script) ? [] : ['does not print the versions by npm ls']),
    ...(packages.length > 0 ? [] : ['installs nothing']),
    ...packages.filter((spec) => !EXACT.test(spec)).map((spec) => `does not pin ${spec}`),
  ];
}

/** The packages that `npm install` names, each as it is written, without options. */
function installed(script: string): string[] {
  const command = /^npm install --prefix "\$dir"((?:[^\n]*\\\n)*[^\n]*)$/m.exec(script);
  return (command?.[1] ?? '').split(/[\s\\]+/).filter((word) => word !== '' && !word.startsWith('-'));
}
