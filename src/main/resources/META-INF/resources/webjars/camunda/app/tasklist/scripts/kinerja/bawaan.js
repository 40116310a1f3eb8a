/*
 * All that our scripts know of Tasklist beyond what its plugins are promised: its elements, its addresses, and what its
 * scopes and forms keep for themselves. A new version of it is compared with this file, with lib/kinerja/bawaan.js, and
 * with web-app-scripts.yaml. What is found nowhere leaves Tasklist as it comes.
 */

/** Where plugins come in. */
export const POINTS = {
  card: 'tasklist.card',
  list: 'tasklist.list',
  menu: 'tasklist.navbar.action',
  page: 'tasklist.route',
  tab: 'tasklist.task.detail',
  task: 'tasklist.task.action'
};

const TABS = '.tabbed-content .nav-tabs > li';
const REFUSAL = '.alert-danger button.close';

/** Tasklist's elements. */
export const SELECTORS = {
  list: 'ol.tasks-list',
  card: 'li.task',
  openCard: 'li.task.active',
  clickableCard: '.tasks-list li.task .clickable',
  firstTask: 'ol.tasks-list > li.task h4 a',
  filter: '.task-filter',
  filterLink: '.task-filter h4 a',
  filterTools: '.actions',
  logout: '.account .logout a',
  task: '.task-details',
  taskContent: ':scope > .content',
  taskHeader: '.task-details .task-card > header > div',
  tab: TABS,
  openFormTab: `${TABS}:first-child.active`,
  formTabLink: `${TABS} > a`,
  refusalClose: `.notifications-panel ${REFUSAL}, [notifications-panel] ${REFUSAL}`,
  wrongField: '.fjs-has-errors'
};

/** What addresses say: names after the question mark, and the route of the login. */
export const ADDRESS = {
  task: 'task',
  filter: 'filter',
  page: 'page',
  /** without it Tasklist closes the task when the filter is another */
  keepTask: 'forceDisplayTask',
  login: '/login'
};

/** The address of the list, with or without a task. */
export const LIST_ADDRESS = /^(#\/?)?(\?|$)/;

/** Whether an address chooses for itself what is shown. */
export const CHOOSING_ADDRESS = /[?&](filter|task)=/;

/** What a filter of one's own tasks asks for. */
export const MINE = '${currentUser()}';

/** Keys under which Tasklist itself kept drafts in the browser. */
export const OWN_DRAFTS = 'camunda-form:';

/* ---- scopes ---- */

/**
 * Calls a listener with the open task, or with none, now and whenever it changes.
 *
 * @param {TasklistScope} scope of a plugin of the open task
 * @param {(task: OpenTask|null|undefined) => unknown} listener
 */
export function watchTask(scope, listener) {
  if (scope && typeof scope.$watch === 'function') {
    scope.$watch('task', listener);
  }
}

/**
 * Has the task and the list read anew; where Tasklist cannot be told so, the whole page is loaded again.
 *
 * @param {TasklistScope} scope of a plugin of the open task
 */
export function reread(scope) {
  const {taskData} = scope;
  if (taskData && typeof taskData.changed === 'function' && typeof scope.$evalAsync === 'function') {
    scope.$evalAsync(() => {
      taskData.changed('task');
      taskData.changed('taskList');
    });
  } else {
    window.location.reload();
  }
}

/**
 * What Tasklist knows of its list, each told now and whenever it changes.
 *
 * @param {TasklistScope} scope of a plugin of the list
 */
export function dataOf(scope) {
  if (!scope || !scope.tasklistData || typeof scope.tasklistData.newChild !== 'function') {
    return null;
  }
  const data = scope.tasklistData.newChild(scope);
  return {
    /** @param {(filters: TaskFilter[]|undefined) => void} listener */
    filters: listener => data.observe('filters', listener),
    /** @param {(filter: TaskFilter|undefined) => void} listener */
    currentFilter: listener => data.observe('currentFilter', listener),
    /** @param {(opened: {taskId: string|null}|undefined) => void} listener */
    opened: listener => data.observe('taskId', listener),
    /** @param {(task: OpenTask|null|undefined) => void} listener */
    task: listener => data.observe('task', listener),
    /** @param {(list: TaskPage|undefined) => void} listener */
    tasks: listener => data.observe('taskList', listener),
    /** Asks for the tasks again. */
    reread: () => data.changed('taskList')
  };
}

/**
 * @param {TaskPage} list
 */
export const tasksOf = list => (list._embedded && list._embedded.task) || [];

/**
 * The page's outermost scope.
 *
 * @param {TasklistScope} scope
 */
export const rootOf = scope => scope.$root;

/**
 * The name of whoever is logged in.
 *
 * @param {TasklistScope} scope
 */
export const userOf = scope => scope.$root.authentication && scope.$root.authentication.name;

/**
 * Calls a listener before another address is shown; it can prevent that.
 *
 * @param {TasklistScope} root
 * @param {(event: Event, next: string, current: string) => void} listener
 */
export const beforeAddress = (root, listener) => root.$on('$locationChangeStart', listener);

/**
 * @param {TasklistScope} scope
 * @param {() => void} listener called when what the scope stands for goes
 */
export const onGone = (scope, listener) => scope.$on('$destroy', listener);

/* ---- forms ---- */

/**
 * Tells whether a form can be filled in, now and whenever that changes: a task is taken, or put back, while it stays.
 *
 * @param {TasklistScope} scope of the form
 * @param {FormController} controller
 * @param {(can: boolean) => void} listener
 */
export const watchWritable = (scope, controller, listener) =>
  scope.$watch(
    () => controller.getOptions().disableForm,
    (/** @type {boolean|undefined} */ disabled) => listener(disabled === false)
  );

/**
 * Enables or disables Tasklist's button "Simpan".
 *
 * @param {FormController} controller
 * @param {boolean} dirty
 */
export const setDirty = (controller, dirty) => controller.notifyFormDirty(dirty);

/**
 * The values of a form as it stands on the screen; form-js tells them only when it is submitted.
 *
 * @param {FormView} view
 */
export const valuesIn = view => view._getState().data;

/**
 * The elements of a field, which has its id at the end of theirs or before a part's name.
 *
 * @param {Element} node of the form
 * @param {{id: string, row: number|null}} field
 * @returns {HTMLElement[]}
 */
export function elementsOf(node, {id, row}) {
  const name = row === null ? id : `${id}_${row}`;
  /** @type {NodeListOf<HTMLElement>} */
  const all = node.querySelectorAll('[id]');
  return [...all].filter(each => each.id.endsWith(`-${name}`) || each.id.includes(`-${name}-`));
}
