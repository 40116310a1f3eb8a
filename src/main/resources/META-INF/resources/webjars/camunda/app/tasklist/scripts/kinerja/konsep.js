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
  const changes = [];
  const list = el(
    'div',
    null,
    concept.indikator.map(indicator => card(indicator, changes))
  );
  const only = el('input', {
    type: 'checkbox',
    change: () => list.classList.toggle('kinerja-hanya-perubahan', only.checked)
  });
  return [
    el('h3', null, `Konsep versi ${concept.versi}`),
    summary(concept, changes),
    concept.perubahan ? el('p', null, el('label', null, only, ' Tampilkan perubahan saja')) : null,
    el('p', null, value(concept.rerata)),
    list
  ].filter(Boolean);
}

function summary({banding, perubahan, dihapus}, changes) {
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
    perubahan
      ? el(
          'ul.kinerja-daftar-perubahan',
          {'aria-label': 'Isian yang berubah'},
          changes.map(({text, place}) => el('li', null, leadTo(text, place))),
          dihapus.map(name => el('li', null, 'Indikator dihapus: ', el('del', null, name)))
        )
      : null,
    banding.alasan ? el('p.kinerja-prosa', null, `Alasan: ${banding.alasan}`) : null
  );
}

/** A button and no link: the address is Tasklist's. */
function leadTo(text, place) {
  return el(
    'button.btn.btn-link',
    {
      type: 'button',
      click: () => {
        place.scrollIntoView({block: 'center'});
        place.focus({preventScroll: true});
      }
    },
    text
  );
}

/** @param {{text: string, place: HTMLElement}[]} changes given what has changed in it, and where that stands */
function card(indicator, changes) {
  const shown = indicator.isi.filter(field => filled(field.nilai) || field.berubah);
  const changed = indicator.baru || indicator.isi.some(field => field.berubah);
  const marked = (place, text) => {
    changes.push({text, place});
    return place;
  };
  const heading = el(
    'h4',
    {tabindex: indicator.baru ? '-1' : null},
    indicator.nama,
    ' ',
    el('small', null, indicator.kode),
    indicator.baru ? el('ins', null, ' (indikator baru)') : null
  );
  return el(
    'section',
    {class: `kinerja-konsep-indikator${changed ? ' kinerja-berubah' : ''}`},
    indicator.baru ? marked(heading, `${indicator.kode}: indikator baru`) : heading,
    shown.length
      ? el(
          'dl.kinerja-fakta',
          null,
          shown.map(field => {
            const place = el(
              'div',
              {class: field.berubah ? 'kinerja-berubah' : null, tabindex: field.berubah ? '-1' : null},
              el('dt', null, field.nama),
              el('dd', null, value(field))
            );
            return field.berubah ? marked(place, `${indicator.kode}: ${field.nama}`) : place;
          })
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
