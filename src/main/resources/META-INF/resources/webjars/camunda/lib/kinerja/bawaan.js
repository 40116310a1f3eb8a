/*
 * What our scripts know of all four web apps. What they know of one is in bawaan.js among its own scripts; of Welcome
 * it is this alone. halaman/pemuatan.js, which is part of the page itself, knows ".app-splash" besides.
 */

/**
 * What each page says of its addresses.
 *
 * @param {string} name
 */
function base(name) {
  const found = document.querySelector('base');
  return found && found.getAttribute(name);
}

/** Where the web apps are. */
export const appRoot = () => base('app-root') || '/camunda';

/** What stands before the web apps' own path in their addresses. */
export const contextPath = () => window.location.pathname.split('/camunda/')[0];

/** Where a user's own profile is, seen from another web app. */
export const PROFILE_ADDRESS = '../../welcome/default/#!/welcome';

/** Where the REST interface of the engine is, for its pages. */
export const engineApi = () => `${base('engine-api')}engine/default/`;

/** The cookie that each changing request gives back, and the header in which. */
const TOKEN_COOKIE = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/;
export const TOKEN_HEADER = 'X-XSRF-TOKEN';

export function token() {
  const found = document.cookie.match(TOKEN_COOKIE);
  return found ? decodeURIComponent(found[1]) : '';
}

/** Dialogs of a web app and of ours that are open. */
export const OPEN_DIALOG = '.modal-open, dialog[open]';

/**
 * Logs in as the web app does.
 *
 * @param {LoginPage} page
 * @param {string} name
 * @param {string} password
 */
export function logIn(page, name, password) {
  page.$apply(() => {
    page.username = name;
    page.password = password;
    page.login();
  });
}

/**
 * Calls a listener once, when the user logs out.
 *
 * @param {Scope} scope
 * @param {() => void} listener
 */
export function onLogout(scope, listener) {
  const forget = scope.$on('authentication.logout.success', () => {
    listener();
    forget();
  });
}
