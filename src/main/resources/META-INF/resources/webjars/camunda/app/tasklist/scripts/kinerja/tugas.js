/* On the open task: put it back to its group, or hand it to somebody else. */

import {ask, el, field, select, tell} from '../../../../lib/kinerja/elemen.js';
import {get, post} from '../../../../lib/kinerja/layanan.js';
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
      return;
    }
    let possible = null;
    try {
      possible = await get(`tugas/${encodeURIComponent(task.id)}/tindakan`);
    } catch (error) {
      console.error(error);
    }
    // meanwhile another task may have been opened
    if (current === task) {
      node.replaceChildren(...buttons(task, possible || {}, scope));
    }
  });
}

/** A refusal of the task before says nothing about the next one, and it covers its buttons. */
function dropRefusals() {
  document
    .querySelectorAll('.notifications-panel .alert-danger button.close, [notifications-panel] .alert-danger button.close')
    .forEach(close => close.click());
}

function buttons(task, possible, scope) {
  const people = possible.penerima || [];
  const shown = [];
  if (possible.dapatDikembalikan) {
    shown.push(button('glyphicon-share-alt', 'Kembalikan ke kelompok', () => putBack(task, scope)));
  }
  if (possible.dapatDialihkan && people.length) {
    shown.push(button('glyphicon-user', 'Alihkan', () => handOver(task, people, scope)));
  }
  return shown;
}

function button(icon, label, click) {
  return el(
    'button.btn.btn-link.kinerja-tindakan',
    {type: 'button', click},
    el(`span.glyphicon.${icon}`, {'aria-hidden': 'true'}),
    ` ${label}`
  );
}

function putBack(task, scope) {
  ask({
    title: 'Kembalikan tugas ke kelompok',
    content: [`Tugas "${task.name}" dapat diambil kembali oleh setiap anggota kelompoknya.`],
    confirm: 'Kembalikan ke kelompok',
    action: async () => {
      await saveTyped(task.id);
      await post(`tugas/${encodeURIComponent(task.id)}/pengembalian`);
      tell('Tugas telah dikembalikan ke kelompok.');
      refresh(scope);
    }
  });
}

function handOver(task, people, scope) {
  const person = select({required: true}, [['', 'Pilih nama'], ...people.map(p => [p.id, p.nama])]);
  const reason = el('textarea', {rows: '4', maxlength: '4000', required: true});
  ask({
    title: 'Alihkan tugas',
    content: [`Tugas: ${task.name}`, field('Kepada', person), field('Alasan', reason)],
    confirm: 'Alihkan',
    action: async () => {
      await saveTyped(task.id);
      await post(`tugas/${encodeURIComponent(task.id)}/pengalihan`, {
        kepada: person.value,
        alasan: reason.value.trim()
      });
      const name = people.find(p => p.id === person.value).nama;
      tell(`Tugas telah dialihkan kepada ${name}.`);
      refresh(scope);
    }
  });
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
