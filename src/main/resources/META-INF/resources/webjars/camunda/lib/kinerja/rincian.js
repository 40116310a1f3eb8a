/* One measurement with everything that happened to it, for the pages of Tasklist and Cockpit. */

import {ask, el, facts, field, filled, orDash, table, tell} from './elemen.js';
import {listOfMeasurement} from './dokumen.js';
import {papersOfMeasurement} from './laporan.js';
import {post} from './layanan.js';
import {remarkTable} from './tindakan.js';

/** How often a measurement was late, in words. */
export function lateness(count) {
  return count > 0 ? `${count} langkah terlambat` : 'Tidak ada';
}

/**
 * All about one measurement.
 *
 * @param {object} m what the server tells of it
 * @param {string} base address of the pages that tell where its figures come from
 * @param {function(): Promise<any>} reload shows it anew after a change
 * @returns {Node[]}
 */
export function measurement(m, base, reload) {
  const address = `${base}/${encodeURIComponent(m.id)}`;
  return [
    summary(m),
    m.dapatDibatalkan
      ? el('button.btn.btn-danger', {type: 'button', click: () => cancel(m, reload)}, 'Batalkan pengukuran')
      : null,
    el('h2', null, 'Laporan'),
    papersOfMeasurement(m.id),
    el('p', null, el('a', {href: `${address}/jejak`}, 'Jejak: semua perubahan pengukuran ini')),
    el('h2', null, 'Konsep'),
    m.konsep && m.konsep.length
      ? [...m.konsep].sort((a, b) => b.nomor - a.nomor).map((version, index) => concept(address, version, index === 0))
      : el('p.text-muted', null, 'Konsep belum disusun.'),
    el('h2', null, 'Dokumen'),
    listOfMeasurement(m.id),
    el('h2', null, 'Perjalanan'),
    table(
      'Putaran pemeriksaan',
      [
        {label: 'Putaran', head: true, value: r => r.putaran},
        {label: 'Langkah', value: r => r.langkah},
        {label: 'Keputusan', value: r => r.keputusan},
        {label: 'Alasan', value: r => prose(r.alasan)},
        {label: 'Oleh', value: r => r.oleh},
        {label: 'Waktu', value: r => r.waktu},
        {label: 'Konsep', number: true, value: r => r.konsep}
      ],
      m.putaran,
      'Konsep belum diperiksa.'
    ),
    table(
      'Keterlambatan',
      [
        {label: 'Langkah', head: true, value: r => r.langkah},
        {label: 'Pemegang', value: r => r.pemegang},
        {label: 'Terlambat sejak', value: r => r.sejak},
        {label: 'Selesai', value: r => r.selesai},
        {label: 'Diselesaikan oleh', value: r => r.oleh},
        {label: 'Keterangan', value: r => lateNote(r.gugur)}
      ],
      m.keterlambatan,
      'Tidak ada langkah yang terlambat.'
    ),
    table(
      'Perpindahan tugas',
      [
        {label: 'Langkah', head: true, value: r => r.langkah},
        {label: 'Jenis', value: r => r.jenis},
        {label: 'Dari', value: r => r.dari},
        {label: 'Kepada', value: r => r.kepada},
        {label: 'Alasan', value: r => prose(r.alasan)},
        {label: 'Oleh', value: r => r.oleh},
        {label: 'Waktu', value: r => r.waktu}
      ],
      m.perpindahan,
      'Tidak ada tugas yang berpindah.'
    ),
    remarkTable(m.catatan),
    archive(m.arsip)
  ]
    .flat()
    .filter(Boolean);
}

function summary(m) {
  return facts([
    ['Kantor', m.kantor],
    ['Nomor', m.nomor],
    ['Status', m.statusTeks],
    ['Alasan pembetulan', m.alasanPembetulan],
    ['Dibatalkan', m.dibatalkan],
    ['Alasan pembatalan', m.alasanBatal],
    ['Berhenti', m.berhenti],
    ['Berhenti pada', m.berhentiPada],
    ['Alasan berhenti', m.alasanBerhenti],
    ['Langkah', m.langkahTeks],
    ['Pemegang tugas', m.pemegang],
    ['Perintah', m.perintah],
    ['Batas waktu', m.batasWaktu],
    ['Tim', (m.tim || []).join(', ')],
    ['Mulai', m.dimulaiOleh ? `${m.mulai} oleh ${m.dimulaiOleh}` : m.mulai],
    ['Selesai', m.selesai],
    ['Catatan pelaksanaan', m.catatanPelaksanaan],
    ['Catatan laporan', m.catatanLaporan],
    ['Keterlambatan', lateness(m.terlambat)],
    ['Hasil', m.rerata]
  ]);
}

function concept(address, version, isOpen) {
  const title = `Konsep ${version.nomor}${version.akhir ? ' (hasil akhir)' : ''}`;
  const origin = [version.dibuat, version.oleh && `oleh ${version.oleh}`].filter(Boolean).join(' ');
  return el(
    'details.kinerja-konsep',
    {open: isOpen},
    el('summary', null, el('strong', null, title), origin ? `, ${origin}` : ''),
    table(
      `Angka ${title.toLowerCase()}`,
      [
        {label: 'No.', number: true, value: r => r.no},
        {label: 'Indikator', head: true, value: r => named(address, version, r)},
        {label: 'Satuan', value: r => r.satuan},
        {label: 'Target', number: true, value: r => r.target},
        {label: 'Pembilang', number: true, value: r => r.pembilang},
        {label: 'Penyebut', number: true, value: r => r.penyebut},
        {label: 'Nilai', number: true, value: r => r.nilai},
        {label: 'Realisasi', number: true, value: r => r.realisasi},
        {label: 'Capaian (%)', number: true, value: r => r.capaian},
        {label: 'Predikat', value: r => r.predikat},
        {label: 'Sumber data', value: r => source(r)},
        {label: 'Keterangan', value: r => prose(r.keterangan)}
      ],
      version.baris,
      'Konsep ini belum memuat indikator.'
    ),
    filled(version.rerata)
      ? el(
          'p',
          null,
          el('strong', null, version.rerata),
          ' ',
          el('a', {href: `${address}/asal?konsep=${version.nomor}`}, 'Asal rata-rata')
        )
      : null,
    explanations(version)
  );
}

/** The indicator's name leads to where its figures come from. */
function named(address, version, row) {
  const href = `${address}/asal/${encodeURIComponent(row.kode)}?konsep=${version.nomor}`;
  return el('a', {href, title: 'Asal angka'}, row.indikator);
}

function source(row) {
  return filled(row.alasanTanpaBukti)
    ? [row.sumber, el('span.kinerja-prosa.text-muted', null, `Tanpa dokumen bukti: ${row.alasanTanpaBukti}`)]
    : row.sumber;
}

function explanations(version) {
  const rows = (version.baris || []).filter(r => filled(r.analisis) || filled(r.hambatan) || filled(r.tindakLanjut));
  return rows.length
    ? table(
        `Uraian konsep ${version.nomor}`,
        [
          {label: 'No.', number: true, value: r => r.no},
          {label: 'Indikator', head: true, value: r => r.indikator},
          {label: 'Analisis', value: r => prose(r.analisis)},
          {label: 'Hambatan', value: r => prose(r.hambatan)},
          {label: 'Tindak lanjut', value: r => prose(r.tindakLanjut)}
        ],
        rows
      )
    : null;
}

function prose(text) {
  return filled(text) ? el('span.kinerja-prosa', null, text) : orDash(text);
}

function lateNote(lapsed) {
  if (!lapsed) {
    return 'Berlaku';
  }
  return typeof lapsed === 'string' ? lapsed : 'Gugur karena perubahan kalender kerja';
}

function archive(record) {
  if (!record) {
    return null;
  }
  return el(
    'section',
    null,
    el('h2', null, 'Arsip'),
    facts([
      ['Nomor arsip', record.nomor],
      ['Soft copy', record.softCopy],
      ['Hard copy', record.hardCopy],
      ['Catatan', record.catatan],
      ['Dicatat', record.waktu]
    ])
  );
}

function cancel(m, reload) {
  const reason = el('textarea', {rows: '4', maxlength: '4000', required: true});
  ask({
    title: `Batalkan pengukuran ${m.periode}`,
    content: [
      'Pengukuran yang dibatalkan tetap tercatat dan periodenya dapat diukur kembali. Pembatalan tidak dapat ditarik.',
      field('Alasan pembatalan', reason)
    ],
    confirm: 'Batalkan pengukuran',
    danger: true,
    action: async () => {
      await post(`pengukuran/${encodeURIComponent(m.id)}/pembatalan`, {alasan: reason.value.trim()});
      tell('Pengukuran telah dibatalkan.');
      await reload();
    }
  });
}
