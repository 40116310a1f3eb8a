/* On the open task: what was said about it, and what can be done besides its form. */

import {buttons, remarks} from '../../../../lib/kinerja/tindakan.js';
import {saveTyped} from './draf.js';

/**
 * @param {HTMLElement} node
 * @param {object} scope Tasklist's scope of the open task: `task`, and `taskData` that reloads
 */
export function showActions(node, scope) {
  if (!scope || typeof scope.$watch !== 'function') {
    return;
  }
  let current = null;
  let shown = null;
  scope.$watch('task', async task => {
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
    let possible = [];
    try {
      possible = await buttons({...task, leaving: () => saveTyped(task.id)}, () => refresh(scope));
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

/** What was said stands above the task; Tasklist has no plugin point there. */
function said(node, ...what) {
  const task = node.closest('.task-details');
  const content = task && task.querySelector(':scope > .content');
  if (content) {
    content.querySelectorAll(':scope > .kinerja-ucapan').forEach(before => before.remove());
    content.prepend(...what);
  }
}

/** A refusal of the task before says nothing about the next one, and it covers its buttons. */
function dropRefusals() {
  const close = '.alert-danger button.close';
  /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll(`.notifications-panel ${close}, [notifications-panel] ${close}`)
  ).forEach(button => button.click());
}

/** Tasklist reads the task and the list anew; where it cannot be told so, the whole page is loaded again. */
function refresh(scope) {
  if (scope.taskData && typeof scope.taskData.changed === 'function' && typeof scope.$evalAsync === 'function') {
    scope.$evalAsync(() => {
      scope.taskData.changed('task');
      scope.taskData.changed('taskList');
    });
  } else {
    window.location.reload();
  }
}
