/* Reports to download: on the page of a measurement, and as a tab of its tasks. */

import {el, fill} from './elemen.js';
import {download, get} from './layanan.js';

const part = encodeURIComponent;

/** The papers of a measurement, for its page. */
export function papersOfMeasurement(id) {
  const node = el('div.kinerja-laporan');
  fill(node, async () => papers(await get(`laporan/${part(id)}`)));
  return node;
}

/** The tab "Laporan" of a task. */
export function showOfTask(node, taskId) {
  node.classList.add('kinerja-laporan');
  const content = el('div');
  node.replaceChildren(content);
  return fill(content, async () => papers(await get(`laporan/tugas/${part(taskId)}`)));
}

/** The form of the Rencana Aksi of a year that the user types. */
export function actionPlans() {
  const year = el('input.form-control', {
    type: 'text',
    inputmode: 'numeric',
    maxlength: '4',
    size: '6',
    id: 'kinerja-tahun-rencana',
    value: String(new Date().getFullYear())
  });
  const of = file => () => `laporan/rencana-aksi.${file}?tahun=${part(year.value.trim() || '0')}`;
  return el(
    'section.kinerja-laporan',
    null,
    el('h2', null, 'Formulir Rencana Aksi'),
    el('div.form-inline', null, el('label', {for: year.id}, 'Tahun'), ' ', year),
    files([
      ['PDF', of('pdf'), 'Formulir Rencana Aksi dengan keempat tribulan berdampingan'],
      ['XLSX', of('xlsx'), 'Isi yang sama sebagai lembar kerja']
    ])
  );
}

function papers(data) {
  const base = `laporan/${part(data.pengukuran)}`;
  /** @type {Paper[]} */
  const choices = [];
  if (data.akhir) {
    choices.push([
      'Laporan akhir (PDF)',
      () => `${base}/laporan.pdf`,
      'Dibuat satu kali dari hasil yang dibekukan; sesudah itu berkasnya selalu sama'
    ]);
  }
  if (data.konsep) {
    choices.push([
      'Konsep (PDF)',
      () => `${base}/konsep.pdf`,
      `Konsep versi ${data.konsep} sebagaimana keadaannya sekarang; bukan hasil akhir`
    ]);
  }
  if (data.akhir || data.konsep) {
    choices.push(['Lembar kerja (XLSX)', () => `${base}/laporan.xlsx`, 'Angka dan rumus yang dapat dihitung ulang']);
  }
  choices.push([
    `Rencana Aksi ${data.tahun} (PDF)`,
    () => `laporan/rencana-aksi.pdf?tahun=${data.tahun}`,
    'Keempat tribulan berdampingan'
  ]);
  return [data.alasan ? el('p.alert.alert-info', null, data.alasan) : null, files(choices)].filter(Boolean);
}

/**
 * @typedef {[string, function(): string, string]} Paper label, address and what it is
 * @param {Paper[]} choices
 */
function files(choices) {
  const state = el('p', {role: 'status'});
  const buttons = choices.map(([label, path, what]) => {
    const button = el(
      'button.btn.btn-default',
      {
        type: 'button',
        click: async () => {
          button.disabled = true;
          state.className = '';
          state.textContent = `Menyiapkan ${label}…`;
          try {
            state.textContent = `${await download(path())} telah diunduh.`;
          } catch (error) {
            state.className = 'alert alert-danger';
            state.textContent = error.message;
          } finally {
            button.disabled = false;
          }
        }
      },
      el('span.glyphicon.glyphicon-download-alt', {'aria-hidden': 'true'}),
      ` ${label}`
    );
    return el('li', null, button, el('span.text-muted', null, what));
  });
  return el('div', null, el('ul.list-unstyled.kinerja-berkas', null, buttons), state);
}
