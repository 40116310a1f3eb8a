/* The page "Bukti SAKIP": what the records of a year prove of the component "Pengukuran Kinerja". */

import {el, fill, frame, table} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';

const MARKS = {TERBUKTI: '✔', SEBAGIAN: '◐', TIDAK_ADA_BUKTI: '✘'};

function askedYear() {
  const asked = Number(new URLSearchParams(window.location.hash.split('?')[1] || '').get('tahun'));
  return asked || new Date().getFullYear();
}

export function showYear(node) {
  const year = askedYear();
  const link = (to, words) => el('a.btn.btn-default', {href: `#/bukti-pengukuran?tahun=${to}`}, words);
  const {content} = frame(
    node,
    `Bukti Pengukuran Kinerja Tahun ${year}`,
    el(
      'div.kinerja-tombol.kinerja-tak-cetak',
      {role: 'group', 'aria-label': 'Tahun'},
      link(year - 1, 'Tahun sebelumnya'),
      link(year + 1, 'Tahun berikutnya')
    ),
    el(
      'p',
      null,
      'Kriteria komponen 2, Pengukuran Kinerja (bobot 30), menurut Peraturan Menteri PANRB Nomor 88 Tahun 2021, ',
      'dan catatan dalam sistem ini yang membuktikannya. Nilai ditetapkan oleh evaluator.'
    ),
    el('p.kinerja-tak-cetak', null, 'Halaman ini dapat dicetak dengan perintah cetak peramban.')
  );
  return fill(content, async () => parts(await get(`bukti-pengukuran?tahun=${encodeURIComponent(year)}`)));
}

function parts(data) {
  return [
    el(
      'p',
      null,
      el('strong', null, 'Ringkasan: '),
      data.ringkasan.map(r => `${r.statusTeks.toLowerCase()} ${r.jumlah}`).join(', '),
      ' kriteria.'
    ),
    ...data.subkomponen.map(part =>
      el(
        'section.kinerja-sakip',
        null,
        el('h2', null, `${part.kode} ${part.nama}`),
        table(
          `Kriteria ${part.kode}, bobot ${part.bobot}`,
          [
            {label: 'Nomor', value: k => k.kode},
            {label: 'Kriteria', head: true, value: k => k.kriteria},
            {label: 'Status', value: k => status(k)},
            {label: 'Bukti dalam sistem ini', value: k => proofs(k)}
          ],
          part.kriteria
        )
      )
    )
  ];
}

function status(k) {
  return el(
    `span.kinerja-status.kinerja-status-${k.status.toLowerCase().replaceAll('_', '-')}`,
    null,
    el('span', {'aria-hidden': 'true'}, MARKS[k.status]),
    ` ${k.statusTeks}`
  );
}

function proofs(k) {
  const links = k.pengukuran.flatMap((m, index) => [
    index ? ', ' : null,
    el('a', {href: `#/pengukuran/${encodeURIComponent(m.id)}`}, m.nama)
  ]);
  return [
    k.bukti.map(sentence => el('p', null, sentence)),
    links.length ? el('p.kinerja-tak-cetak', null, 'Lihat: ', links) : null
  ].filter(Boolean);
}
