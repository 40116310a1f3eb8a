/* The pages "Pengukuran" (all measurements) and one measurement with everything that happened to it. */

import {el, fill, frame, table} from '../../../../lib/kinerja/elemen.js';
import {actionPlans} from '../../../../lib/kinerja/laporan.js';
import {get} from '../../../../lib/kinerja/layanan.js';
import {lateness, measurement} from '../../../../lib/kinerja/rincian.js';
import {schedule} from './jadwal.js';

const address = id => `#/pengukuran/${encodeURIComponent(id)}`;

export function showList(node) {
  const {content} = frame(node, 'Pengukuran Kinerja', schedule());
  return fill(content, async () => [list(await get('pengukuran')), actionPlans()]);
}

function list(measurements) {
  return table(
    'Semua pengukuran yang dapat Anda lihat, yang terbaru di atas',
    [
      {label: 'Periode', head: true, value: m => el('a', {href: address(m.id)}, m.periode)},
      {label: 'Nomor', number: true, value: m => m.nomor},
      {label: 'Status', value: m => m.statusTeks},
      {label: 'Langkah', value: m => m.langkahTeks},
      {label: 'Pemegang', value: m => m.pemegang},
      {label: 'Mulai', value: m => m.mulai},
      {label: 'Selesai', value: m => m.selesai},
      {label: 'Keterlambatan', value: m => lateness(m.terlambat)},
      {label: 'Rata-rata capaian', number: true, value: m => m.rerata}
    ],
    measurements,
    'Belum ada pengukuran.'
  );
}

export function showOne(node, id) {
  const {heading, content} = frame(
    node,
    'Pengukuran Kinerja',
    el('p', null, el('a', {href: '#/pengukuran'}, 'Kembali ke daftar pengukuran'))
  );
  const load = () =>
    fill(content, async () => {
      const whole = await get(`pengukuran/${encodeURIComponent(id)}`);
      heading.textContent = `Pengukuran Kinerja ${whole.periode}`;
      return measurement(whole, '#/pengukuran', load);
    });
  return load();
}
