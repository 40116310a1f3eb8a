/*
 * Above the form of a task: the working time that is left, and in a fold what the SOP says of the step, who had it
 * before and why it was sent back. What the form itself says at its top is in the fold only.
 */

import {el, facts, fill, table} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';
import {SELECTORS, watchTask as onTask} from './bawaan.js';
import {forget, timeLeft, watch} from './sisa.js';

/** @param {TasklistScope} scope Tasklist's of the open task */
export function watchTask(scope) {
  let due = null;
  onTask(scope, task => {
    if (!task || !task.id) {
      return;
    }
    if (due && due.id === task.id && due.date !== task.due) {
      forget(task.id);
    }
    due = {id: task.id, date: task.due};
    // Tasklist draws the task after this
    window.setTimeout(() => place(task), 0);
  });
}

function place(task) {
  const header = document.querySelector(SELECTORS.taskHeader);
  if (!header) {
    return;
  }
  const before = /** @type {HTMLElement|null} */ (header.querySelector('.kinerja-sop'));
  if (before && before.dataset.tugas === task.id) {
    return;
  }
  if (before) {
    before.remove();
  }
  header.append(panel(task.id));
}

function panel(taskId) {
  const line = el('p.kinerja-sop-waktu', {role: 'status', 'aria-live': 'off'});
  const content = el('div');
  let read = false;
  const fold = el(
    'details',
    {
      toggle: () => {
        if (fold.open && !read) {
          read = true;
          fill(content, async () => details(await get(`tugas/${encodeURIComponent(taskId)}/sop`)));
        }
      }
    },
    el('summary', null, 'SOP, pemegang sebelumnya, dan penolakan'),
    content
  );
  const box = el('section.kinerja-sop', {'data-tugas': taskId, 'aria-label': 'SOP dan waktu tugas'}, line, fold);
  watch(box, taskId, card => {
    line.replaceChildren(
      ...[
        timeLeft(card),
        card && card.batas ? el('span.kinerja-batas', null, `Batas waktu ${card.batas}`) : null
      ].filter(Boolean)
    );
  });
  return box;
}

function details(sop) {
  return [
    sop.penolakan.length
      ? table(
          'Penolakan',
          [
            {label: 'Langkah', value: row => row.langkah, head: true},
            {label: 'Oleh', value: row => row.oleh},
            {label: 'Waktu', value: row => row.waktu},
            {label: 'Alasan', value: row => el('span.kinerja-prosa', null, row.alasan)}
          ],
          sop.penolakan
        )
      : el('p.text-muted', null, 'Belum pernah ditolak.'),
    facts([
      ['Langkah', [sop.langkah, sop.kegiatan].filter(Boolean).join(': ')],
      ['Kelengkapan', sop.kelengkapan],
      ['Waktu baku', sop.waktu],
      ['Output', sop.output]
    ]),
    table(
      'Pemegang sebelumnya',
      [
        {label: 'Langkah', value: row => row.langkah, head: true},
        {label: 'Oleh', value: row => row.oleh},
        {label: 'Mulai', value: row => row.mulai},
        {label: 'Selesai', value: row => (row.terlambat ? `${row.selesai} (terlambat)` : row.selesai)}
      ],
      sop.pemegang,
      'Ini langkah pertama.'
    ),
    sop.pengalihan.length
      ? table(
          'Perpindahan tugas',
          [
            {label: 'Langkah', value: row => row.langkah, head: true},
            {label: 'Peristiwa', value: row => row.jenis},
            {label: 'Dari', value: row => row.dari},
            {label: 'Kepada', value: row => row.kepada},
            {label: 'Alasan', value: row => row.alasan},
            {label: 'Waktu', value: row => row.waktu}
          ],
          sop.pengalihan
        )
      : null,
    el('h3', null, `Dasar hukum SOP ${sop.nomor} “${sop.judul}”, berlaku ${sop.berlaku}`),
    el(
      'ol.kinerja-dasar',
      null,
      sop.dasarHukum.map(law => el('li', null, law))
    )
  ].filter(Boolean);
}
