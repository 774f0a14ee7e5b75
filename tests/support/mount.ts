/** Puts a Preact view into the page of a browser test, and takes it out again when the test has finished. */
import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';

/** Renders `view` into a new element of the page, and gives that element. Rendering another view replaces the first. */
export function mount(
  view: ComponentChild,
  container = document.body.appendChild(document.createElement('div')),
): HTMLElement {
  render(view, container);
  onTestFinished(() => {
    render(null, container);
    container.remove();
  });
  return container;
}
