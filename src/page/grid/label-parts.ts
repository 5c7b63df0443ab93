// Names the grid's own controls for those who hear the page, and takes its canvases out of the order of Tab.

import {words} from '../page-words.vi';

/** Again whenever the grid has drawn other controls. */
export function labelParts(container: HTMLElement): void {
  const label = (): void => {
    for (const input of container.querySelectorAll('input:not([aria-label])')) {
      input.setAttribute('aria-label', words.nameBox);
    }
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) {
      canvas.setAttribute('tabindex', '-1');
    }
    for (const opener of container.querySelectorAll('[aria-haspopup]:not(button, [role])')) {
      opener.setAttribute('role', 'button');
      opener.setAttribute('aria-label', words.nameList);
    }
    // Of a sidebar of the grid's own, which this page never opens.
    for (const closer of container.querySelectorAll(
      'button[aria-label="Close sidebar"]:not([tabindex="-1"])',
    )) {
      closer.setAttribute('tabindex', '-1');
    }
    for (const editor of container.querySelectorAll('[contenteditable]:not([aria-label])')) {
      editor.setAttribute('role', 'textbox');
      editor.setAttribute('aria-label', words.cellEditor);
    }
  };
  label();
  new MutationObserver(label).observe(container, {
    ...{childList: true, subtree: true, attributes: true},
    attributeFilter: ['tabindex', 'contenteditable'],
  });
}
