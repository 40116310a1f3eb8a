/* The path that one measurement or settlement took, step by step with its working times. */

import {el, fill, table} from './elemen.js';
import {get} from './layanan.js';
import {duration, pace, percent, stepTitle} from './waktu.js';

/** The path of a process instance, running or ended. */
export const load = processInstanceId => get(`diagram/perjalanan/${encodeURIComponent(processInstanceId)}`);

/** Fills a node with the path of a process instance. */
export function show(node, processInstanceId) {
  return fill(node, async () => pathTable(await load(processInstanceId)));
}

/** The path as a table; who did a step is left out where the server does not say it. */
export function pathTable(path) {
  const persons = path.langkah.some(stay => stay.pemegang);
  const again = stay => (stay.kali > 1 ? ` (kali ke-${stay.kali})` : '');
  return table(
    path.judul ? `Perjalanan ${path.judul}` : 'Perjalanan',
    [
      {label: 'Urutan', value: stay => stay.urut, number: true},
      {label: 'Langkah', value: stay => stepTitle(stay) + again(stay), head: true},
      ...(persons ? [{label: 'Pemegang tugas', value: stay => stay.pemegang}] : []),
      {label: 'Mulai', value: stay => stay.mulai},
      {label: 'Selesai', value: stay => stay.selesai},
      {label: 'Waktu kerja terpakai', value: stay => duration(stay.terpakai), number: true},
      {label: 'Waktu baku', value: stay => stay.baku},
      {label: 'Terhadap waktu baku', value: against},
      {label: 'Hasil', value: stay => stay.hasil || 'Selesai'}
    ],
    path.langkah,
    'Belum ada langkah yang dimulai.'
  );
}

function against(stay) {
  if (stay.persen === null) {
    return null;
  }
  return [
    el(`span.kinerja-tanda.kinerja-tanda-${pace(stay.laju).style}`, null, percent(stay.persen, stay.laju)),
    stay.terlambat ? ' Terlambat' : ''
  ];
}
