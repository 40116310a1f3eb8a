/*
 * Saves clicks in the list: where no task is open the first one of the list is opened, so after the login and after a
 * task was completed; and who has nothing of their own to do is led to the next filter that has something.
 */

const DRAWN_TRIES = 20;
const DRAWN_EVERY_MS = 50;

/** @param {object} scope Tasklist's scope of the list, with `tasklistData` */
export function watchList(scope) {
  if (!scope || !scope.tasklistData || typeof scope.tasklistData.newChild !== 'function') {
    return;
  }
  const data = scope.tasklistData.newChild(scope);
  let arriving = !/[?&](filter|task)=/.test(window.location.hash);
  let filters = [];
  let current = null;
  let open = null;
  data.observe('filters', list => {
    filters = list || [];
  });
  data.observe('currentFilter', filter => {
    current = filter;
  });
  data.observe('taskId', task => {
    open = task && task.taskId;
  });
  data.observe('taskList', list => {
    const empty = !list || !list.count;
    if (arriving && current) {
      arriving = false;
      if (empty) {
        lookFurther();
        return;
      }
    }
    if (!empty) {
      openFirst(list);
    }
  });

  function openFirst(list, tries = 0) {
    const first = list._embedded && list._embedded.task && list._embedded.task[0];
    if (!first || isBusy()) {
      return;
    }
    window.setTimeout(() => {
      if (open || isBusy()) {
        return;
      }
      const link = document.querySelector('ol.tasks-list > li.task h4 a');
      if (link && link.getAttribute('href').includes(first.id)) {
        link.click();
      } else if (tries < DRAWN_TRIES) {
        openFirst(list, tries + 1);
      }
    }, DRAWN_EVERY_MS);
  }

  async function lookFurther() {
    const arrivedAt = current;
    const order = filter => (filter.properties && filter.properties.priority) || 0;
    const next = [...filters].sort((a, b) => order(a) - order(b)).find(filter => order(filter) > order(current));
    if (!next) {
      return;
    }
    const api = document.querySelector('base').getAttribute('engine-api');
    try {
      const answer = await fetch(`${api}engine/default/filter/${encodeURIComponent(next.id)}/count`, {
        credentials: 'same-origin',
        headers: {Accept: 'application/json'}
      });
      const found = answer.ok && (await answer.json()).count > 0;
      // meanwhile somebody may have chosen for themselves
      if (found && current.id === arrivedAt.id && !open && !isBusy()) {
        const link = [...document.querySelectorAll('.task-filter h4 a')].find(a =>
          a.textContent.trim().startsWith(next.name)
        );
        if (link) {
          link.click();
        }
      }
    } catch (error) {
      console.error(error);
    }
  }
}

/** Somebody types, or a dialog is open: nothing moves then. */
function isBusy() {
  const active = document.activeElement;
  return (
    Boolean(document.querySelector('.modal-open, dialog[open]')) ||
    Boolean(active && active.matches('input, textarea, select'))
  );
}
