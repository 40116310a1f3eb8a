/* The page "Kalender kerja": days off, days with hours of their own and the weekly hours of a year. */

import {ask, el, field, filled, fill, frame, select, table, tell} from '../../../../lib/kinerja/elemen.js';
import {get, post, remove} from '../../../../lib/kinerja/layanan.js';

const KINDS = [
  ['LIBUR_NASIONAL', 'Libur nasional'],
  ['CUTI_BERSAMA', 'Cuti bersama'],
  ['LIBUR_DAERAH', 'Libur daerah'],
  ['SETENGAH_HARI', 'Setengah hari'],
  ['HARI_KERJA_KHUSUS', 'Hari kerja khusus']
];
const KINDS_WITH_HOURS = ['SETENGAH_HARI', 'HARI_KERJA_KHUSUS'];
const WEEKDAYS = [
  ['1', 'Senin'],
  ['2', 'Selasa'],
  ['3', 'Rabu'],
  ['4', 'Kamis'],
  ['5', 'Jumat'],
  ['6', 'Sabtu'],
  ['7', 'Minggu']
];

export function showCalendar(node) {
  let year = new Date().getFullYear();
  const shown = el('strong', {'aria-live': 'polite'});
  const move = step => () => {
    year += step;
    load();
  };
  const {content} = frame(
    node,
    'Kalender kerja',
    el(
      'div.kinerja-tombol',
      {role: 'group', 'aria-label': 'Tahun'},
      el('button.btn.btn-default', {type: 'button', click: move(-1)}, 'Tahun sebelumnya'),
      shown,
      el('button.btn.btn-default', {type: 'button', click: move(1)}, 'Tahun berikutnya')
    )
  );
  const load = () => {
    shown.textContent = `Tahun ${year}`;
    return fill(content, async () => calendar(await get(`kalender?tahun=${year}`), year, load));
  };
  return load();
}

function calendar(data, year, reload) {
  const editable = Boolean(data.dapatDiubah);
  const removal = (label, path) => ({
    label: 'Tindakan',
    value: row => deletion(label(row), `${path}/${encodeURIComponent(row.id)}`, reload)
  });
  return [
    data.peringatan ? el('p.alert.alert-warning', {role: 'alert'}, data.peringatan) : null,
    editable
      ? el(
          'div.kinerja-tombol',
          null,
          el('button.btn.btn-primary', {type: 'button', click: () => addDay(year, reload)}, 'Tambah hari'),
          el('button.btn.btn-primary', {type: 'button', click: () => addHours(reload)}, 'Tambah jam kerja'),
          el('button.btn.btn-default', {type: 'button', click: apply}, 'Terapkan pada tugas yang berjalan')
        )
      : null,
    table(
      `Hari libur dan hari khusus tahun ${year}`,
      [
        {label: 'Tanggal', head: true, value: d => d.tanggal},
        {label: 'Nama', value: d => d.nama},
        {label: 'Jenis', value: d => d.jenis},
        {label: 'Jam kerja', value: d => (filled(d.buka) ? `${d.buka}–${d.tutup}` : 'Libur')},
        {label: 'Istirahat', value: pause}
      ].concat(editable ? removal(d => `${d.tanggal}, ${d.nama}`, 'kalender/hari') : []),
      data.hari,
      'Belum ada hari libur untuk tahun ini.'
    ),
    table(
      'Jam kerja mingguan',
      [
        {label: 'Nama', head: true, value: h => h.nama},
        {label: 'Hari', value: h => h.hari},
        {label: 'Jam kerja', value: h => `${h.buka}–${h.tutup}`},
        {label: 'Istirahat', value: pause},
        {label: 'Berlaku mulai', value: h => h.berlakuMulai},
        {label: 'Berlaku sampai', value: h => (filled(h.berlakuSampai) ? h.berlakuSampai : 'seterusnya')}
      ].concat(editable ? removal(h => `${h.nama}, ${h.hari}`, 'kalender/jam') : []),
      data.jam,
      'Belum ada jam kerja untuk tahun ini.'
    )
  ].filter(Boolean);
}

function pause(row) {
  if (!filled(row.buka)) {
    return null;
  }
  return filled(row.jedaMulai) ? `${row.jedaMulai}–${row.jedaSelesai}` : 'Tanpa istirahat';
}

function deletion(label, path, reload) {
  return el(
    'button.btn.btn-link',
    {
      type: 'button',
      'aria-label': `Hapus ${label}`,
      click: () =>
        ask({
          title: 'Hapus dari kalender kerja',
          content: [`${label} akan dihapus dari kalender kerja.`],
          confirm: 'Hapus',
          danger: true,
          action: async () => {
            await remove(path);
            tell('Kalender kerja telah diubah.');
            await reload();
          }
        })
    },
    'Hapus'
  );
}

function hourFields(required) {
  const inputs = {
    buka: timeInput('Mulai kerja', required),
    tutup: timeInput('Selesai kerja', required),
    jedaMulai: timeInput('Mulai istirahat', false),
    jedaSelesai: timeInput('Selesai istirahat', false)
  };
  return {
    node: el(
      'div.kinerja-sebaris',
      null,
      field('Mulai kerja', inputs.buka),
      field('Selesai kerja', inputs.tutup),
      field('Mulai istirahat', inputs.jedaMulai),
      field('Selesai istirahat', inputs.jedaSelesai)
    ),
    values: () =>
      Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.value.replace('.', ':') || null]))
  };
}

/** Hours as the office writes them; the browser's own input would offer AM and PM in an English browser. */
function timeInput(label, required) {
  return el('input', {
    type: 'text',
    required,
    inputmode: 'decimal',
    maxlength: '5',
    pattern: '([01][0-9]|2[0-3])[.:][0-5][0-9]',
    placeholder: '07.30',
    title: `${label} ditulis sebagai jam dan menit, misalnya 07.30.`
  });
}

function addDay(year, reload) {
  const day = el('input', {type: 'date', required: true, min: `${year}-01-01`, max: `${year}-12-31`});
  const name = el('input', {type: 'text', required: true, maxlength: '300'});
  const hours = hourFields(true);
  const kind = select({change: () => adapt()}, KINDS);
  const adapt = () => {
    const withHours = KINDS_WITH_HOURS.includes(kind.value);
    hours.node.hidden = !withHours;
    hours.node.querySelectorAll('input').forEach(input => {
      input.disabled = !withHours;
    });
  };
  adapt();
  ask({
    title: 'Tambah hari',
    content: [field('Tanggal', day), field('Nama', name), field('Jenis', kind), hours.node],
    confirm: 'Simpan',
    action: async () => {
      const own = KINDS_WITH_HOURS.includes(kind.value) ? hours.values() : {};
      await post('kalender/hari', {tanggal: day.value, nama: name.value.trim(), jenis: kind.value, ...own});
      tell('Kalender kerja telah diubah.');
      await reload();
    }
  });
}

function addHours(reload) {
  const name = el('input', {type: 'text', required: true, maxlength: '200'});
  const weekday = select({}, WEEKDAYS);
  const from = el('input', {type: 'date', required: true});
  const until = el('input', {type: 'date'});
  const hours = hourFields(true);
  ask({
    title: 'Tambah jam kerja',
    content: [
      field('Nama', name, 'Misalnya: Jam kerja Ramadan 2027'),
      field('Hari', weekday),
      hours.node,
      el(
        'div.kinerja-sebaris',
        null,
        field('Berlaku mulai', from),
        field('Berlaku sampai', until, 'Kosong berarti seterusnya.')
      )
    ],
    confirm: 'Simpan',
    action: async () => {
      await post('kalender/jam', {
        nama: name.value.trim(),
        hari: Number(weekday.value),
        berlakuMulai: from.value,
        berlakuSampai: until.value || null,
        ...hours.values()
      });
      tell('Kalender kerja telah diubah.');
      await reload();
    }
  });
}

function apply() {
  ask({
    title: 'Terapkan pada tugas yang berjalan',
    content: [
      'Batas waktu semua tugas yang sedang berjalan dihitung ulang menurut kalender kerja ini. ' +
        'Keterlambatan yang menjadi tepat waktu dinyatakan gugur.'
    ],
    confirm: 'Terapkan',
    action: async () => {
      const result = (await post('kalender/penerapan')) || {};
      tell(
        `Batas waktu ${result.diubah || 0} tugas dihitung ulang; ${result.gugur || 0} keterlambatan dinyatakan gugur.`
      );
    }
  });
}
