/* Nobody leaves a form with what is typed and not saved without being asked. */

import {ask} from '../../../../lib/kinerja/elemen.js';
import {ADDRESS, SELECTORS} from './bawaan.js';
import {store, works} from './draf-simpan.js';
import {isTyped, typedIn} from './isian.js';

/* what leaves the form now was asked about */
let passing = false;

/** @param {string} address */
function part(address) {
  const [route, query] = (address.split('#')[1] || '/').split('?');
  const search = new URLSearchParams(query || '');
  return {
    route: route || '/',
    task: search.get(ADDRESS.task),
    filter: search.get(ADDRESS.filter),
    forced: search.get(ADDRESS.keepTask) === 'true'
  };
}

/** What is typed and not saved, of the task that is open. */
function pending(current = window.location.href) {
  const work = works.get(part(current).task);
  return work && isTyped(work) ? work : null;
}

/**
 * Whether an address shows something else than the open task.
 *
 * @param {string} address
 */
function leaves(address, current = window.location.href) {
  const here = part(current);
  const there = part(address);
  return (
    address.split('#')[0] !== current.split('#')[0] ||
    there.route !== here.route ||
    there.task !== here.task ||
    // another filter closes the task, unless it is told not to
    Boolean(here.filter && there.filter !== here.filter && !there.forced)
  );
}

/**
 * @param {Work} work
 * @param {() => void} go
 */
function askFirst(work, go) {
  if (document.querySelector('dialog.kinerja-dialog[open]')) {
    return;
  }
  const pass = () => {
    passing = true;
    try {
      go();
    } finally {
      passing = false;
    }
  };
  ask({
    title: 'Isian belum disimpan',
    content: ['Anda sudah mengisi formulir tugas ini, tetapi belum menyimpannya.'],
    confirm: 'Simpan draf lalu pindah',
    other: {
      label: 'Pindah tanpa menyimpan',
      action: () => {
        work.saved = typedIn(work);
        works.delete(work.task);
        pass();
      }
    },
    cancel: 'Tetap di sini',
    action: async () => {
      await store(work);
      // the dialog closes first
      window.setTimeout(pass, 0);
    }
  });
}

/**
 * What a click leaves the form by; null where it does not.
 *
 * @param {MouseEvent} event
 */
function wayOut(event) {
  const {target} = event;
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof Element)) {
    return null;
  }
  if (target.closest(SELECTORS.clickableCard)) {
    return target.closest(SELECTORS.openCard) ? null : target;
  }
  const filter = target.closest(SELECTORS.filter);
  if (filter && !target.closest(SELECTORS.filterTools)) {
    return target;
  }
  if (target.closest(SELECTORS.logout)) {
    return target;
  }
  const link = /** @type {HTMLAnchorElement|null} */ (target.closest('a[href]'));
  return link && link.getAttribute('href') && !link.target && !link.hasAttribute('download') && leaves(link.href)
    ? target
    : null;
}

document.addEventListener(
  'click',
  event => {
    const work = passing ? null : pending();
    const target = work && /** @type {HTMLElement|null} */ (wayOut(event));
    if (target) {
      event.preventDefault();
      event.stopImmediatePropagation();
      askFirst(work, () => target.click());
    }
  },
  true
);

/* the arrows walk through the list of tasks */
document.addEventListener(
  'keydown',
  event => {
    const {target, keyCode, key} = event;
    if (!['ArrowUp', 'ArrowDown'].includes(key) || !(target instanceof Element) || !target.closest(SELECTORS.list)) {
      return;
    }
    const work = passing ? null : pending();
    if (work) {
      event.preventDefault();
      event.stopImmediatePropagation();
      askFirst(work, () => target.dispatchEvent(new KeyboardEvent('keydown', {key, keyCode, bubbles: true})));
    }
  },
  true
);

/**
 * Listens to the browser's own "back", and to addresses that were typed.
 *
 * @param {Event} event
 * @param {string} next
 * @param {string} current
 */
export function guardAddress(event, next, current) {
  // after "back" the window's own address is the next one already
  const work = passing ? null : pending(current);
  // a session that has ended leads there; what was typed is still here afterwards
  if (work && part(next).route !== ADDRESS.login && leaves(next, current)) {
    event.preventDefault();
    askFirst(work, () => window.location.assign(next));
  }
}

window.addEventListener('beforeunload', event => {
  if (pending()) {
    event.preventDefault();
    // older browsers ask for it
    event.returnValue = '';
  }
});
