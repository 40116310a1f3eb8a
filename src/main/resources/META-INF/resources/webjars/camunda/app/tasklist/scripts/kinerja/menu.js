/* The navigation bar: back to the tasks, and our pages under one name, so that it fits on a narrow screen. */

import {el} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';

/** @param {string} name */
const icon = name => el(`span.glyphicon.${name}`, {'aria-hidden': 'true'});

/** @param {HTMLElement} node */
export function showTasks(node) {
  node.append(el('a', {href: '#/'}, icon('glyphicon-inbox'), ' Tugas'));
}

/**
 * @param {HTMLElement} node
 * @param {string[][]} entries address, icon and name of each page
 */
export async function showMenu(node, entries) {
  const may = await get('menu').catch(error => {
    console.error(error);
    return {mulaiProses: false, ubahSaringan: false, cockpit: false, kantor: true, langkah: true};
  });
  // what the stylesheet hides until then
  document.body.classList.toggle('kinerja-boleh-mulai', may.mulaiProses);
  document.body.classList.toggle('kinerja-boleh-saringan', may.ubahSaringan);
  document.body.classList.toggle('kinerja-boleh-cockpit', may.cockpit);
  document.body.classList.toggle('kinerja-tanpa-langkah', !may.langkah);
  // without an office there is nothing on its pages
  const shown = may.kantor ? entries : entries.slice(-1);
  const list = el(
    'ul.kinerja-menu-isi',
    {id: 'kinerja-menu-isi', hidden: true},
    shown.map(([href, picture, label]) => el('li', null, el('a', {href, click: close}, icon(picture), ` ${label}`)))
  );
  const button = el(
    'button.kinerja-menu-tombol',
    {
      type: 'button',
      'aria-expanded': 'false',
      'aria-controls': list.id,
      click: () => toggle(Boolean(list.hidden))
    },
    icon('glyphicon-stats'),
    ' Kinerja ',
    el('span.caret', {'aria-hidden': 'true'})
  );
  const frame = el('div.kinerja-menu', {keydown: leave, focusout: leaveBehind}, button, list);
  node.append(frame);
  document.addEventListener('click', event => {
    if (!frame.contains(/** @type {Node} */ (event.target))) {
      close();
    }
  });

  /** @param {boolean} open */
  function toggle(open) {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  }

  function close() {
    toggle(false);
  }

  /** @param {KeyboardEvent} event */
  function leave(event) {
    if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close();
      button.focus();
    }
  }

  /** @param {FocusEvent} event */
  function leaveBehind(event) {
    if (event.relatedTarget && !frame.contains(/** @type {Node} */ (event.relatedTarget))) {
      close();
    }
  }
}
