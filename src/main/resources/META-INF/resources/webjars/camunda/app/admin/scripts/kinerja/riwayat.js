/* Admin's page of who logged in and how often a password was wrong, beside the other pages about the system. */

import {el, table} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';
import {POINTS} from './bawaan.js';

const person = row => (row.pengguna && row.nama !== row.pengguna ? `${row.nama} (${row.pengguna})` : row.nama);

function content(history) {
  return [
    el(
      'p',
      null,
      `Paling banyak ${history.terbaru} baris terbaru; catatan disimpan ${history.hari} hari. `,
      'Masuk lewat antarmuka REST dicatat sekali per jam.'
    ),
    table(
      'Masuk',
      [
        {label: 'Waktu', value: row => row.waktu, head: true},
        {label: 'Pengguna', value: person},
        {label: 'Aplikasi', value: row => row.aplikasi},
        {label: 'Alamat', value: row => row.alamat}
      ],
      history.masuk,
      'Belum ada yang tercatat.'
    ),
    table(
      'Kata sandi salah, per jam',
      [
        {label: 'Mulai pukul', value: row => row.jam, head: true},
        {label: 'Akun', value: person},
        {label: 'Banyaknya', value: row => row.jumlah, number: true}
      ],
      history.gagal,
      'Tidak ada.'
    )
  ];
}

export default [
  {
    id: 'kinerja-riwayat-masuk',
    pluginPoint: POINTS.system,
    priority: 940,
    properties: {label: 'Riwayat masuk'},
    render(node) {
      const place = el('div', {'aria-live': 'polite'}, el('p', null, 'Memuat …'));
      node.replaceChildren(el('h3', null, 'Riwayat masuk'), place);
      get('riwayat-masuk').then(
        history => place.replaceChildren(...content(history)),
        error => place.replaceChildren(el('p.alert.alert-danger', {role: 'alert'}, error.message))
      );
    }
  }
];
