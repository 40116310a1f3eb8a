/* What can be done about an open task besides its form: a note, a reminder, putting it back, handing it over. */

import {ask, dialog, el, facts, field, fill, filled, select, table, tell} from './elemen.js';
import {get, post} from './layanan.js';

const path = (taskId, rest) => `tugas/${encodeURIComponent(taskId)}/${rest}`;

/**
 * One button "Tindakan" for a task, such as in a table's row; it asks the server only when it is pressed.
 *
 * @param {string} taskId
 * @param {object} [options]
 * @param {string} [options.name] the task's name, shown in the dialog and read with the button
 * @param {string} [options.holder] who has it
 * @param {() => unknown} [options.changed] called after something was done
 * @returns {HTMLElement}
 */
export function actions(taskId, {name, holder, changed = () => {}} = {}) {
  return el(
    'button.btn.btn-default.btn-sm',
    {
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-label': name ? `Tindakan untuk ${name}` : null,
      click: () => choose({id: taskId, name, holder}, changed)
    },
    'Tindakan'
  );
}

/**
 * The buttons themselves, for a place with room, once the server has said what is possible.
 *
 * @param {{id: string, name: string, leaving?: () => Promise<void>}} task `leaving` is done before it changes hands
 * @param {() => unknown} changed called after something was done
 */
export async function buttons(task, changed, style = 'button.btn.btn-link.kinerja-tindakan') {
  return offered(task, await get(path(task.id, 'tindakan')), changed).map(one =>
    el(
      style,
      {type: 'button', click: one.open},
      el(`span.glyphicon.${one.icon}`, {'aria-hidden': 'true'}),
      ` ${one.label}`
    )
  );
}

/**
 * What was said about a task, and folded what was said in the steps before it.
 *
 * @returns {HTMLElement} a place that fills itself and stays empty while nothing was said
 */
export function remarks(taskId) {
  const place = el('div.kinerja-ucapan');
  get(path(taskId, 'catatan'))
    .then(said => place.replaceChildren(...blocks(said)))
    .catch(error => console.error(error));
  return place;
}

/** All that was said, as a table: for the pages of a measurement and of a settlement. */
export function remarkTable(said) {
  return table(
    'Catatan dan pengingat',
    [
      {label: 'Langkah', head: true, value: r => r.langkah},
      {label: 'Jenis', value: r => r.jenisTeks},
      {label: 'Isi', value: r => el('span.kinerja-prosa', null, r.isi)},
      {label: 'Oleh', value: r => r.oleh},
      {label: 'Waktu', value: r => r.waktu}
    ],
    said,
    'Belum ada catatan atau pengingat.'
  );
}

/** The tab of a process instance: its open tasks with what can be done about them, and what was said. */
export function showProcess(node, processInstanceId) {
  const content = el('div.kinerja-tindak-lanjut');
  const load = () =>
    fill(content, async () => {
      const run = await get(`proses/${encodeURIComponent(processInstanceId)}/tindakan`);
      return [
        table(
          'Tugas yang sedang berjalan',
          [
            {label: 'Tugas', head: true, value: t => t.nama},
            {label: 'Pemegang', value: t => t.pemegang},
            {label: 'Tindakan', value: t => actions(t.id, {name: t.nama, holder: t.pemegang, changed: load})}
          ],
          run.tugas,
          'Tidak ada tugas yang sedang berjalan.'
        ),
        remarkTable(run.catatan)
      ];
    });
  node.replaceChildren(content);
  return load();
}

function blocks(said) {
  const here = said.filter(one => one.tugasIni);
  const before = said.filter(one => !one.tugasIni);
  return [
    here.length ? list(here, false) : null,
    before.length
      ? el(
          'details',
          null,
          el('summary', null, `Catatan pada langkah sebelumnya (${before.length})`),
          list(before, true)
        )
      : null
  ].filter(Boolean);
}

function list(said, withStep) {
  return el(
    'ul.list-unstyled',
    {'aria-label': 'Catatan dan pengingat'},
    said.map(one =>
      el(
        'li',
        null,
        el('span.glyphicon', {'aria-hidden': 'true', class: icon(one)}),
        el(
          'div',
          null,
          el('strong', null, one.jenis === 'PENGINGAT' ? `${one.oleh} mengingatkan` : one.oleh),
          el('span.kinerja-saat', null, ` pada ${one.waktu}${withStep ? `, langkah ${one.langkah}` : ''}`),
          one.jenis === 'CATATAN' ? el('p.kinerja-prosa', null, one.isi) : null
        )
      )
    )
  );
}

function icon(one) {
  return `glyphicon ${one.jenis === 'PENGINGAT' ? 'glyphicon-bell' : 'glyphicon-comment'}`;
}

function choose(task, changed) {
  // has the focus first, so that the next stop are the buttons that come
  const content = el('div', {tabindex: '-1'});
  let chosen = () => {};
  const shown = dialog(
    'Tindakan',
    [
      facts([
        ['Tugas', task.name],
        ['Pemegang', task.holder]
      ]),
      content,
      el(
        'div.kinerja-tombol',
        null,
        el('button.btn.btn-default', {type: 'button', click: () => shown.close()}, 'Tutup')
      )
    ],
    () => chosen()
  );
  fill(content, async () => {
    const possible = offered(task, await get(path(task.id, 'tindakan')), changed);
    return possible.length
      ? el(
          'div.kinerja-pilihan-tindakan',
          null,
          possible.map(one =>
            el(
              'button.btn.btn-default',
              {
                type: 'button',
                click: () => {
                  chosen = one.open;
                  shown.close();
                }
              },
              el(`span.glyphicon.${one.icon}`, {'aria-hidden': 'true'}),
              ` ${one.label}`
            )
          )
        )
      : el('p', null, 'Tidak ada tindakan yang dapat Anda lakukan pada tugas ini.');
  });
}

function offered(task, possible, changed) {
  const people = possible.penerima || [];
  return [
    possible.dapatDicatat ? {icon: 'glyphicon-comment', label: 'Beri catatan', open: () => note(task, changed)} : null,
    possible.dapatDiingatkan
      ? {icon: 'glyphicon-bell', label: 'Ingatkan', open: () => remind(task, possible.diingatkan, changed)}
      : null,
    possible.dapatDikembalikan
      ? {icon: 'glyphicon-share-alt', label: 'Kembalikan ke kelompok', open: () => putBack(task, changed)}
      : null,
    possible.dapatDialihkan && people.length
      ? {icon: 'glyphicon-user', label: 'Alihkan', open: () => handOver(task, people, changed)}
      : null
  ].filter(Boolean);
}

const about = task => (task.name ? [`Tugas: ${task.name}`] : []);

const leave = async task => task.leaving && task.leaving();

function note(task, changed) {
  const text = el('textarea', {rows: '5', maxlength: '4000', required: true});
  ask({
    title: 'Beri catatan',
    content: [
      ...about(task),
      field(
        'Catatan',
        text,
        'Dibaca oleh semua pegawai kantor ini, dan tersimpan pada riwayat; tidak dapat diubah atau dihapus.'
      )
    ],
    confirm: 'Simpan catatan',
    action: async () => {
      await post(path(task.id, 'catatan'), {isi: text.value.trim()});
      tell('Catatan telah disimpan.');
      changed();
    }
  });
}

function remind(task, last, changed) {
  ask({
    title: 'Ingatkan pemegang tugas',
    content: [
      ...about(task),
      'Pengingat tampil pada tugas di Tasklist, dikirim lewat surel bila aktif, dan tercatat pada jejak.',
      ...(filled(last) ? [`Pengingat terakhir: ${last}.`] : [])
    ],
    confirm: 'Ingatkan',
    action: async () => {
      tell((await post(path(task.id, 'pengingat'))).keterangan);
      changed();
    }
  });
}

function putBack(task, changed) {
  ask({
    title: 'Kembalikan tugas ke kelompok',
    content: [`Tugas "${task.name}" dapat diambil kembali oleh setiap anggota kelompoknya.`],
    confirm: 'Kembalikan ke kelompok',
    action: async () => {
      await leave(task);
      await post(path(task.id, 'pengembalian'));
      tell('Tugas telah dikembalikan ke kelompok.');
      changed();
    }
  });
}

function handOver(task, people, changed) {
  const person = select({required: true}, [['', 'Pilih nama'], ...people.map(p => [p.id, p.nama])]);
  const reason = el('textarea', {rows: '4', maxlength: '4000', required: true});
  ask({
    title: 'Alihkan tugas',
    content: [...about(task), field('Kepada', person), field('Alasan', reason)],
    confirm: 'Alihkan',
    action: async () => {
      await leave(task);
      await post(path(task.id, 'pengalihan'), {kepada: person.value, alasan: reason.value.trim()});
      const name = people.find(p => p.id === person.value).nama;
      tell(`Tugas telah dialihkan kepada ${name}.`);
      changed();
    }
  });
}
