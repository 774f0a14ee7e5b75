/** Says what a benchmark ran on. */
import { cpus, release, type } from 'node:os';

/** Facts to print beside the figures. The browser draws in software, so the processor is the graphics card too. */
export function describeMachine(browserVersion) {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: processors[0]?.model.trim() ?? 'an unknown processor',
    cores: processors.length,
    system: `${type()} ${release().split('-')[0]}`,
    browser: `Chromium ${browserVersion}`,
    node: process.version,
  };
}

/** The same in a sentence. */
export function machineInWords({ date, processor, cores, system, browser, node }) {
  return `${date}, ${processor}, ${cores} cores, ${system}, ${browser} (headless, drawing in software), Node.js ${node}`;
}
