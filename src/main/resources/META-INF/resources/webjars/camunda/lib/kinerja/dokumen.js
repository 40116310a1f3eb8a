/* The documents of a measurement as lists. */

import {el, fill, table} from './elemen.js';
import {address, get} from './layanan.js';

export const KINDS = [
  ['LANGKAH', 'Dokumen langkah'],
  ['INDIKATOR', 'Dokumen bukti indikator'],
  ['KETERKAITAN', 'Dokumen keterkaitan']
];

const part = text => encodeURIComponent(text);

/** The documents of a measurement, to read. */
export function listOfMeasurement(id) {
  const node = el('div.kinerja-dokumen');
  fill(node, async () => lists(await get(`pengukuran/${part(id)}/dokumen`)));
  return node;
}

/** @param {function(any): Content} [actions] buttons of a document that can be changed */
export function lists(data, actions) {
  const groups = KINDS.map(([kind, label]) => [label, data.dokumen.filter(document => document.jenis === kind)]);
  return [
    data.dokumen.length || !data.keterkaitan.length ? null : el('p.text-muted', null, 'Belum ada dokumen.'),
    ...groups.filter(([, documents]) => documents.length).map(([label, documents]) => list(label, documents, actions)),
    data.keterkaitan.length ? checklist(data.keterkaitan) : null
  ].filter(Boolean);
}

function list(label, documents, actions) {
  const columns = [
    {label: 'Dokumen', head: true, value: document => name(document)},
    {label: 'Untuk', value: document => document.tempat},
    {label: 'Versi', number: true, value: document => versions(document)}
  ];
  if (actions) {
    columns.push({
      label: 'Tindakan',
      value: document =>
        document.dapatDiubah
          ? el('div.kinerja-tombol', null, actions(document))
          : el('span.text-muted', null, document.ditarik ? 'Ditarik' : 'Tetap')
    });
  }
  return table(`${label} (${documents.length})`, columns, documents);
}

function link(id, version) {
  return el('a', {href: address(`dokumen/${part(id)}/versi/${version.versi}`), download: true}, version.nama);
}

function origin(version) {
  return el(
    'small.kinerja-asal',
    {title: `SHA-256 ${version.sha256}`},
    `${version.tipe}, ${version.ukuran}; ${version.oleh}, ${version.waktu}`
  );
}

function name(document) {
  return [
    document.ditarik ? el('s', null, link(document.id, document)) : link(document.id, document),
    origin(document),
    document.ditarik
      ? el(
          'small.kinerja-asal.text-danger',
          null,
          `Ditarik oleh ${document.ditarik.oleh}, ${document.ditarik.waktu}: ${document.ditarik.alasan}`
        )
      : null
  ];
}

function versions(document) {
  return document.sebelumnya.length
    ? el(
        'details',
        null,
        el('summary', null, String(document.versi), el('span.sr-only', null, ', buka versi sebelumnya')),
        el(
          'ol.kinerja-versi',
          {reversed: true, start: String(document.versi - 1)},
          document.sebelumnya.map(version =>
            el('li', {value: version.versi}, link(document.id, version), origin(version))
          )
        )
      )
    : String(document.versi);
}

function checklist(entries) {
  const there = entries.filter(entry => entry.jumlah > 0).length;
  return el(
    'details.kinerja-keterkaitan',
    {open: there < entries.length && there > 0},
    el('summary', null, `Kelengkapan keterkaitan menurut SOP: ${there} dari ${entries.length} ada`),
    el(
      'ol',
      null,
      entries.map(entry =>
        el(
          'li',
          null,
          `${entry.nama}: `,
          entry.jumlah > 0 ? el('strong', null, `${entry.jumlah} dokumen`) : el('span.text-muted', null, 'belum ada')
        )
      )
    )
  );
}
