/* On the open task: what was said about it, and what can be done besides its form. */

import {buttons, remarks} from '../../../../lib/kinerja/tindakan.js';
import {SELECTORS, reread, watchTask} from './bawaan.js';
import {saveTyped} from './draf.js';

/**
 * @param {HTMLElement} node
 * @param {TasklistScope} scope Tasklist's of the open task
 */
export function showActions(node, scope) {
  let current = /** @type {OpenTask|null|undefined} */ (null);
  let shown = /** @type {string|null|undefined} */ (null);
  watchTask(scope, async task => {
    current = task;
    if ((task && task.id) !== shown) {
      shown = task && task.id;
      // outside the digest that runs now
      window.setTimeout(dropRefusals, 0);
    }
    if (!task || !task.id) {
      node.replaceChildren();
      said(node);
      return;
    }
    let possible = /** @type {HTMLElement[]} */ ([]);
    try {
      possible = await buttons({...task, leaving: () => saveTyped(task.id)}, () => reread(scope));
    } catch (error) {
      console.error(error);
    }
    // meanwhile another task may have been opened
    if (current === task) {
      node.replaceChildren(...possible);
      said(node, remarks(task.id));
    }
  });
}

/**
 * What was said stands above the task; Tasklist has no plugin point there.
 *
 * @param {HTMLElement} node
 * @param {...HTMLElement} what
 */
function said(node, ...what) {
  const task = node.closest(SELECTORS.task);
  const content = task && task.querySelector(SELECTORS.taskContent);
  if (content) {
    content.querySelectorAll(':scope > .kinerja-ucapan').forEach(before => before.remove());
    content.prepend(...what);
  }
}

/** A refusal of the task before says nothing about the next one, and it covers its buttons. */
function dropRefusals() {
  /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(SELECTORS.refusalClose)).forEach(button =>
    button.click()
  );
}
