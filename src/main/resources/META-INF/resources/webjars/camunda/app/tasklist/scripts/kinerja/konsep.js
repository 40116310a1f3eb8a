/* Tab "Konsep" of a task: the concept as it stands, and per field what changed since the last round. */

import {el, fill, filled} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';

export function showOfTask(node, taskId) {
  node.classList.add('kinerja-tab-konsep');
  return fill(node, async () => {
    const concept = await get(`tugas/${encodeURIComponent(taskId)}/konsep`);
    return concept.versi === null ? el('p.text-muted', null, concept.keterangan) : view(concept);
  });
}

function view(concept) {
  const list = el('div', null, concept.indikator.map(indicator => card(indicator)));
  const only = el('input', {
    type: 'checkbox',
    change: () => list.classList.toggle('kinerja-hanya-perubahan', only.checked)
  });
  return [
    el('h3', null, `Konsep versi ${concept.versi}`),
    summary(concept),
    concept.perubahan ? el('p', null, el('label', null, only, ' Tampilkan perubahan saja')) : null,
    el('p', null, value(concept.rerata)),
    concept.dihapus.length
      ? el('p', null, 'Indikator yang dihapus: ', concept.dihapus.map((name, i) => [i ? '; ' : '', el('del', null, name)]))
      : null,
    list
  ].filter(Boolean);
}

function summary({banding, perubahan}) {
  if (!banding) {
    return el('p', null, 'Konsep ini belum pernah diperiksa.');
  }
  const round = `${banding.langkah} (${banding.keputusan}, ${banding.oleh}, ${banding.waktu}), konsep versi ${banding.versi}`;
  return el(
    'div',
    {class: perubahan ? 'alert alert-info' : 'alert alert-warning'},
    el(
      'p',
      null,
      perubahan
        ? `${perubahan} isian berubah sejak pemeriksaan terakhir: ${round}.`
        : `Belum ada perubahan sejak pemeriksaan terakhir: ${round}.`
    ),
    banding.alasan ? el('p.kinerja-prosa', null, `Alasan: ${banding.alasan}`) : null
  );
}

function card(indicator) {
  const shown = indicator.isi.filter(field => filled(field.nilai) || field.berubah);
  const changed = indicator.baru || indicator.isi.some(field => field.berubah);
  return el(
    'section',
    {class: `kinerja-konsep-indikator${changed ? ' kinerja-berubah' : ''}`},
    el(
      'h4',
      null,
      indicator.nama,
      ' ',
      el('small', null, indicator.kode),
      indicator.baru ? el('ins', null, ' (indikator baru)') : null
    ),
    shown.length
      ? el(
          'dl.kinerja-fakta',
          null,
          shown.map(field =>
            el(
              'div',
              {class: field.berubah ? 'kinerja-berubah' : null},
              el('dt', null, field.nama),
              el('dd', null, value(field))
            )
          )
        )
      : el('p.text-muted', null, 'Belum diisi.')
  );
}

/** What it says; where that was changed also what it said before, by whom and when, in words besides the marks. */
function value(field) {
  if (!field.berubah) {
    return field.nilai;
  }
  return [
    el('span.kinerja-kata', null, 'Semula '),
    el('del', null, filled(field.semula) ? field.semula : '(kosong)'),
    el('span.kinerja-kata', null, ' menjadi '),
    el('ins', null, filled(field.nilai) ? field.nilai : '(kosong)'),
    el('span.kinerja-oleh', null, `diubah ${field.oleh}, ${field.waktu}`)
  ];
}
