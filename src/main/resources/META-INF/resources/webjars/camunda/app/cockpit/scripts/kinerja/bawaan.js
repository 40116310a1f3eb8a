/*
 * All that our scripts know of Cockpit beyond what its plugins are promised: its elements and addresses, and the
 * services of the viewer of its diagrams. A new version of it is compared with this file, with lib/kinerja/bawaan.js,
 * and with web-app-scripts.yaml.
 */

/** Where plugins come in. */
export const POINTS = {
  card: 'cockpit.dashboard',
  menu: 'cockpit.navigation',
  page: 'cockpit.route',
  processDiagram: 'cockpit.processDefinition.diagram.plugin',
  instanceDiagram: 'cockpit.processInstance.diagram.plugin',
  processTab: 'cockpit.processDefinition.runtime.tab',
  instanceTab: 'cockpit.processInstance.runtime.tab'
};

/** What an entry of the menu is given to find out who may see it; "page" gives the header its name. */
export const ACCESS = ['$rootScope', 'page'];

/**
 * Answers what an entry of the menu was asked.
 *
 * @param {{$evalAsync(work: () => void): void}} root the page's outermost scope
 * @param {() => void} answer
 */
export const soon = (root, answer) => root.$evalAsync(answer);

const TABS = '[cam-tabs]';
const OPEN_TAB = '.nav-tabs > li.active';

/**
 * Takes the tab away that shows the node, and opens the next one.
 *
 * @param {Element} node
 */
export function withoutTab(node) {
  const tabs = /** @type {Element} */ (node.closest(TABS));
  const tab = /** @type {HTMLElement} */ (tabs.querySelector(OPEN_TAB));
  const next = /** @type {Element} */ (tab.nextElementSibling);
  tab.style.display = 'none';
  /** @type {HTMLElement} */ (next.querySelector('a')).click();
}

/**
 * Cockpit's page of a process instance.
 *
 * @param {string} id
 */
export const instanceAddress = id => `#/process-instance/${id}/runtime`;

/**
 * What draws on a diagram and knows its elements.
 *
 * @param {DiagramViewer} viewer
 */
export const servicesOf = viewer => ({
  overlays: viewer.get('overlays'),
  canvas: viewer.get('canvas'),
  registry: viewer.get('elementRegistry')
});

/**
 * Whether an event is attached to an element, such as the timer of a step.
 *
 * @param {DiagramElement} element
 */
export const hasAttached = element => (element.attachers || []).length > 0;
