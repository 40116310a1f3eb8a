/*
 * Saves clicks in the list: where no task is open the first one of the list is opened, so after the login and after a
 * task was completed; who has nothing of their own to do is led to the next filter that has something; a process that
 * was started opens with its first task; and the list follows a task that was taken to where it is from then on.
 */

import {OPEN_DIALOG, engineApi} from '../../../../lib/kinerja/bawaan.js';
import {ADDRESS, CHOOSING_ADDRESS, LIST_ADDRESS, MINE, SELECTORS, dataOf, tasksOf, userOf} from './bawaan.js';

const DRAWN_TRIES = 100;
const DRAWN_EVERY_MS = 50;

/**
 * What a list does for what does not come from it.
 *
 * @typedef {object} Opening
 * @property {() => string|undefined} user
 * @property {() => string|null|undefined} opened the task that is open
 * @property {(taskId: string) => void} show shows a task among those of the user
 */

/* the newest list's */
let showMine = /** @type {Opening|null} */ (null);

/**
 * Opens the first task of a process that the user has just started, if it is the user's own.
 *
 * @param {string} processInstanceId
 */
export async function openStarted(processInstanceId) {
  if (!showMine) {
    return;
  }
  const before = showMine.opened();
  const tasks = await ask(
    `task?processInstanceId=${encodeURIComponent(processInstanceId)}` +
      `&assignee=${encodeURIComponent(showMine.user() || '')}&maxResults=1`
  );
  // meanwhile another page or task may have been chosen
  if (tasks.length && isList() && (!before || showMine.opened() === before)) {
    showMine.show(tasks[0].id);
  }
}

const isList = () => LIST_ADDRESS.test(window.location.hash);

/**
 * @param {string} path of the REST interface
 * @returns {Promise<any>}
 */
async function ask(path) {
  const answer = await fetch(engineApi() + path, {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

/** @param {TasklistScope} scope Tasklist's of the list */
export function watchList(scope) {
  const data = dataOf(scope);
  if (!data) {
    return;
  }
  let arriving = !CHOOSING_ADDRESS.test(window.location.hash);
  let filters = /** @type {TaskFilter[]} */ ([]);
  let current = /** @type {TaskFilter|null|undefined} */ (null);
  let open = /** @type {string|null|undefined} */ (null);
  let task = /** @type {OpenTask|null|undefined} */ (null);
  let closed = /** @type {string|null|undefined} */ (null);
  const user = () => userOf(scope);
  showMine = {user, opened: () => open, show: showAmongMine};
  data.filters(list => {
    filters = list || [];
  });
  data.currentFilter(filter => {
    current = filter;
  });
  data.opened(opened => {
    const before = open;
    open = opened && opened.taskId;
    closed = open ? null : before;
  });
  data.task(now => {
    const before = task;
    task = now;
    const taken = before && now && before.id === now.id && !before.assignee && now.assignee === user();
    if (taken && now.id === open && isList() && current && current.query && current.query.unassigned) {
      showAmongMine(now.id);
    }
  });
  data.tasks(list => {
    if (hasWhatWasClosed(list)) {
      closed = null;
      data.reread();
      return;
    }
    const empty = !list || !list.count;
    if (arriving && current) {
      arriving = false;
      if (empty) {
        lookFurther(current);
        return;
      }
    }
    if (!empty) {
      openFirst(list);
    }
  });

  /**
   * A list that was asked for before a completion and comes after it still has the task that is gone, under whichever
   * filter. Tasklist takes that answer for the newest one; whether the task is there, only another one tells.
   *
   * @param {TaskPage|undefined} list
   */
  function hasWhatWasClosed(list) {
    return Boolean(closed && list && tasksOf(list).some(each => each.id === closed));
  }

  /** @param {string} taskId */
  function showAmongMine(taskId) {
    const [path, search] = window.location.hash.split('?');
    const address = new URLSearchParams(search);
    const mine = filters.find(filter => filter.query && filter.query.assigneeExpression === MINE);
    if (mine) {
      address.set(ADDRESS.filter, mine.id);
    }
    address.delete(ADDRESS.page);
    address.set(ADDRESS.task, taskId);
    address.set(ADDRESS.keepTask, 'true');
    window.location.hash = `${path}?${address.toString().replace(/\+/g, '%20')}`;
  }

  /** @param {TaskPage} list */
  function openFirst(list) {
    const [first] = tasksOf(list);
    if (!first || isBusy()) {
      return;
    }
    const find = () => {
      const link = /** @type {HTMLAnchorElement|null} */ (document.querySelector(SELECTORS.firstTask));
      return link && (link.getAttribute('href') || '').includes(first.id) ? link : undefined;
    };
    window.setTimeout(() => clickWhenDrawn(find, () => !open && !isBusy()), DRAWN_EVERY_MS);
  }

  /** @param {TaskFilter} arrivedAt */
  async function lookFurther(arrivedAt) {
    /** @param {TaskFilter} filter */
    const order = filter => (filter.properties && filter.properties.priority) || 0;
    const next = [...filters].sort((a, b) => order(a) - order(b)).find(filter => order(filter) > order(arrivedAt));
    if (!next) {
      return;
    }
    try {
      if ((await ask(`filter/${encodeURIComponent(next.id)}/count`)).count > 0) {
        const find = () =>
          [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(SELECTORS.filterLink))].find(a =>
            a.textContent.trim().startsWith(next.name)
          );
        // meanwhile somebody may have chosen for themselves
        clickWhenDrawn(find, () => Boolean(current && current.id === arrivedAt.id && !open && !isBusy()));
      }
    } catch (error) {
      console.error(error);
    }
  }
}

/**
 * Clicks a link once Tasklist has drawn it, as long as that is wanted.
 *
 * @param {() => HTMLElement|undefined} find
 * @param {() => boolean} wanted
 */
function clickWhenDrawn(find, wanted, tries = 0) {
  if (!wanted()) {
    return;
  }
  const link = find();
  if (link) {
    link.click();
  } else if (tries < DRAWN_TRIES) {
    window.setTimeout(() => clickWhenDrawn(find, wanted, tries + 1), DRAWN_EVERY_MS);
  }
}

/** Somebody types, or a dialog is open: nothing moves then. */
function isBusy() {
  const active = document.activeElement;
  return Boolean(document.querySelector(OPEN_DIALOG)) || Boolean(active && active.matches('input, textarea, select'));
}
