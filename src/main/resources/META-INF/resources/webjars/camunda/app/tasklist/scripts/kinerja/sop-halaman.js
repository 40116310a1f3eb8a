/* The page "SOP": all that is written on it, beside the model that carries it out. */

import {el, facts, fill, frame, orDash, table} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';

let library = null;

function viewer() {
  library = library || import('../../../../lib/bpmn-js.js').then(() => window.BpmnJS);
  return library;
}

export function showSop(node) {
  const {content} = frame(node, 'SOP Pengukuran Kinerja');
  return fill(content, async () => parts(await get('sop')));
}

function parts({kepala, isi, pelaksana, langkah, arsip, model}) {
  return [
    facts([
      ['Nomor SOP', kepala.nomor],
      ['Nama SOP', kepala.nama],
      ['Perangkat daerah', `${kepala.perangkatDaerah}, ${kepala.pemerintahDaerah}`],
      ['Tanggal pembuatan', kepala.pembuatan],
      ['Tanggal revisi', kepala.revisi],
      ['Tanggal efektif', kepala.efektif],
      ['Disahkan oleh', `${kepala.disahkan.jabatan}, ${kepala.disahkan.nama}, NIP ${kepala.disahkan.nip}`],
      ['Model yang berjalan', model && running(model)]
    ]),
    steps(pelaksana, langkah, arsip),
    model && diagram(langkah),
    el(
      'div.kinerja-sop-isi',
      null,
      list('Dasar hukum', isi.dasarHukum),
      list('Kualifikasi pelaksana', isi.kualifikasiPelaksana),
      list('Keterkaitan', isi.keterkaitan, isi.penjelasanKeterkaitan),
      list('Peralatan/perlengkapan kantor', isi.peralatan),
      list('Formula pengukuran kinerja', isi.formula),
      section('Peringatan', el('p', null, isi.peringatan)),
      section('Pencatatan dan pendataan', el('p', null, isi.pencatatan))
    )
  ].filter(Boolean);
}

const running = model =>
  `versi ${model.versi}, dipasang ${model.dipasang}${model.nomorSop ? `, menurut SOP nomor ${model.nomorSop}` : ''}`;

const section = (title, ...content) => el('section', null, el('h2', null, title), content);

function list(title, entries, more) {
  return section(
    title,
    el(
      'ol',
      null,
      entries.map(entry => el('li', null, entry))
    ),
    more ? el('p', null, `Penjelasan: ${more}.`) : null
  );
}

function steps(actors, rows, archive) {
  const all = [...rows, {nomor: null, ...archive}];
  return table(
    'Langkah, pelaksana, dan mutu baku',
    [
      {label: 'No.', value: row => row.nomor},
      {label: 'Kegiatan', head: true, value: row => activity(row)},
      ...actors.map(actor => ({label: actor, value: row => mark(row, actor)})),
      {label: 'Kelengkapan', value: row => row.kelengkapan},
      // number and unit stay on one line
      {label: 'Waktu', value: row => row.waktu && row.waktu.replace(' ', '\u00a0')},
      {label: 'Output', value: row => row.output},
      {label: 'Keterangan', value: row => row.keterangan}
    ],
    all
  );
}

function activity(row) {
  return row.setuju
    ? [
        el('span', null, row.kegiatan),
        el('small.kinerja-sop-keputusan', null, `setuju: langkah ${row.setuju}; tidak: langkah ${row.tidak}`)
      ]
    : row.kegiatan;
}

function mark(row, actor) {
  return row.pelaksana === actor
    ? el(
        'span',
        null,
        el('span', {'aria-hidden': 'true'}, row.setuju ? '◆' : '■'),
        el('span.sr-only', null, 'pelaksana')
      )
    : el('span.kinerja-sop-lain', null, ' ');
}

/* what it shows is written in the table above, so a reader aloud has it too */
function diagram(rows) {
  const place = el('div.kinerja-sop-bagan', {
    role: 'group',
    'aria-label': `Bagan alir model: ${rows.map(row => `${row.nomor}. ${row.kegiatan}`).join(', ')}`
  });
  const told = el('p.kinerja-muat', {role: 'status'}, 'Memuat…');
  draw(place)
    .then(() => told.remove())
    .catch(error => told.replaceChildren(orDash(error.message)));
  return section('Bagan alir', told, place);
}

async function draw(place) {
  const [Viewer, {bpmn}] = await Promise.all([viewer(), get('sop/model')]);
  const drawn = new Viewer({container: place});
  await drawn.importXML(bpmn);
  drawn.get('canvas').zoom('fit-viewport', 'auto');
}
