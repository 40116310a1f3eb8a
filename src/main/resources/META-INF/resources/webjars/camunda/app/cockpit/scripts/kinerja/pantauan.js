/* The page "Kinerja": what is late, how the quarter stands, what was reached and how long it took. */

import {actions} from '../../../../lib/kinerja/tindakan.js';
import {actionPlans} from '../../../../lib/kinerja/laporan.js';
import {address as file, download, get} from '../../../../lib/kinerja/layanan.js';
import {el, field, fill, frame, keepingFocus, orDash, select, table, tell} from '../../../../lib/kinerja/elemen.js';
import {measurement} from '../../../../lib/kinerja/rincian.js';

const REFRESH_MILLIS = 60000;
const QUARTERS = ['I', 'II', 'III', 'IV'];
/* how many percent of the standard time the bar of a running step is long */
const BAR_PERCENT = 150;
const STEPS_OF_SOP = 9;

const part = encodeURIComponent;
const address = id => `#/kinerja/pengukuran/${part(id)}`;

/* what was searched for, so that the way back from a measurement leads to the same list; no year is 0 */
const chosen = {tahun: '', tribulan: '', dari: 0, sampai: 0, dokumen: 0};

/** Whether the server shows the figures to the user; another one may log in meanwhile, so it is asked each time. */
export async function mayWatch() {
  return (await get('pantauan/hak')).boleh;
}

/* ---- the card of the dashboard ---- */

export async function showCard(node, signal) {
  if (!(await mayWatch()) || signal.aborted) {
    return;
  }
  const content = el('div');
  node.replaceChildren(
    el(
      'section.kinerja-kartu',
      {'aria-labelledby': 'kinerja-kartu-judul'},
      el('h1', {id: 'kinerja-kartu-judul'}, 'Kinerja'),
      content,
      el('p', null, el('a', {href: '#/kinerja'}, 'Buka halaman Kinerja'))
    )
  );
  await fill(content, async () => figures(await get('pantauan/berjalan')));
  refresh(signal, async () => content.replaceChildren(figures(await get('pantauan/berjalan'))));
}

/** The four figures that matter. */
function figures(now) {
  return el(
    'dl.kinerja-angka-pokok',
    null,
    figure('Berjalan', String(now.jumlahBerjalan), now.jumlahBerjalan ? 'pengukuran' : 'tidak ada pengukuran'),
    figure(
      'Terlambat',
      String(now.jumlahTerlambat),
      now.jumlahTerlambat ? `${now.berjalan[0].periode}, ${now.berjalan[0].waktu}` : 'semua dalam waktu baku',
      now.jumlahTerlambat > 0
    ),
    figure('Langkah sekarang', ...currentStep(now.berjalan)),
    figure('Rata-rata capaian terakhir', ...lastMean(now.terakhir))
  );
}

function figure(name, value, what, alarming) {
  return el(
    alarming ? 'div.kinerja-awas' : 'div',
    null,
    el('dt', null, name),
    el(
      'dd',
      null,
      el('strong', null, alarming ? [sign('glyphicon-warning-sign'), ' '] : null, value),
      el('span', null, what)
    )
  );
}

/** Of one measurement its step, of several how many stand at each. */
function currentStep(rows) {
  const open = rows.filter(row => row.langkahTeks);
  if (!open.length) {
    return ['–', 'tidak ada langkah yang terbuka'];
  }
  // the server sends the late ones first, then the one that is due first
  const [first] = open;
  const ofSop = row => row.langkah >= 1 && row.langkah <= STEPS_OF_SOP;
  const name = row => (ofSop(row) ? `Langkah\u00a0${row.langkah}` : row.langkahTeks);
  if (open.length === 1) {
    return [name(first), `${first.langkahTeks}, ${first.giliran}`];
  }
  const counts = new Map();
  [...open]
    .sort((a, b) => (a.langkah || Infinity) - (b.langkah || Infinity))
    .forEach(row => counts.set(name(row), (counts.get(name(row)) || 0) + 1));
  return [
    [...counts].map(([step, count]) => `${step}\u00a0(${count})`).join(', '),
    `${first.terlambat ? 'Paling terlambat' : 'Paling dekat batas waktu'}: ${first.langkahTeks}, ${first.periode}, ` +
      first.giliran
  ];
}

function lastMean(last) {
  if (!last) {
    return ['–', 'belum ada pengukuran yang selesai'];
  }
  const without = last.tidakDapatDihitung ? `, ${last.tidakDapatDihitung} indikator tidak dapat dihitung` : '';
  return [last.rerata, `${last.periode}${without}`];
}

const sign = icon => el(`span.glyphicon.${icon}`, {'aria-hidden': 'true'});

/** Does something each minute while somebody looks at the page. */
function refresh(signal, work) {
  const timer = window.setInterval(async () => {
    if (document.visibilityState !== 'visible' || document.querySelector('dialog[open]')) {
      return;
    }
    try {
      await work();
    } catch (error) {
      console.error(error);
    }
  }, REFRESH_MILLIS);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}

/* ---- the page ---- */

export async function showPage(node, signal) {
  const {content} = frame(node, 'Kinerja');
  let may = false;
  await fill(content, async () => {
    may = await mayWatch();
    return el('p', null, 'Halaman ini untuk Camat dan Sekretaris pada kantornya.');
  });
  if (!may || signal.aborted) {
    return undefined;
  }
  const opening = () => node.querySelectorAll('details').forEach(one => one.setAttribute('open', ''));
  window.addEventListener('beforeprint', opening, {signal});
  const now = el('div');
  // two parts of the page show it: one request when it is opened
  const first = get('pantauan/selesai');
  content.replaceChildren(
    now,
    ended(first),
    ...history(first, signal),
    el('div.kinerja-tak-cetak', null, actionPlans())
  );
  return running(now, signal);
}

async function running(place, signal) {
  let stale = null;
  const show = data => {
    stale = el('span.text-danger', {role: 'status'});
    return [
      figures(data),
      el('h2', null, 'Berjalan'),
      runningTable(data.berjalan, load),
      el(
        'p.kinerja-kaki',
        null,
        sheet('Unduh XLSX', 'Pengukuran berjalan', () => 'pantauan/berjalan.xlsx'),
        el('span.text-muted', null, `Keadaan ${data.pada}; diperbarui tiap menit.`),
        stale
      )
    ];
  };
  const load = async () => {
    try {
      const data = await get('pantauan/berjalan');
      keepingFocus(place, () => place.replaceChildren(...show(data)));
    } catch (error) {
      if (!stale) {
        throw error;
      }
      stale.textContent = ` Belum dapat diperbarui: ${error.message}`;
    }
  };
  await fill(place, async () => show(await get('pantauan/berjalan')));
  refresh(signal, load);
}

function runningTable(rows, changed) {
  return table(
    'Pengukuran yang berjalan, yang terlambat di atas',
    [
      {label: 'Periode', head: true, value: r => el('a', {href: address(r.id)}, r.periode)},
      {label: 'Langkah', value: r => r.langkahTeks},
      {label: 'Giliran', value: r => r.giliran},
      {label: 'Waktu terpakai', value: r => timeUsed(r)},
      {label: 'Batas waktu', value: r => r.jatuhTempo},
      {label: 'Keterlambatan dan “tidak”', value: r => soFar(r)},
      {
        label: 'Tindakan',
        value: r =>
          r.tugas ? actions(r.tugas, {name: `${r.langkahTeks}, ${r.periode}`, holder: r.giliran, changed}) : null
      }
    ],
    rows,
    'Tidak ada pengukuran yang berjalan. Pengukuran dimulai dari Tasklist, atau otomatis menurut jadwal tribulan.'
  );
}

/** The time of the open step against its standard time: a bar, and the same in words. */
function timeUsed(row) {
  if (row.langkah === null) {
    return null;
  }
  const words = row.baku ? `${row.terpakai} dari ${row.baku}` : `${row.terpakai}, tanpa waktu baku`;
  if (row.persen === null) {
    return el('span', null, words);
  }
  const used = el('span.kinerja-balok-isi');
  used.style.width = `${(Math.min(row.persen, BAR_PERCENT) / BAR_PERCENT) * 100}%`;
  const mark = el('span.kinerja-balok-baku');
  mark.style.left = `${(100 / BAR_PERCENT) * 100}%`;
  return el(
    row.terlambat ? 'div.kinerja-waktu.kinerja-terlambat' : 'div.kinerja-waktu',
    null,
    el('div.kinerja-balok', {'aria-hidden': 'true'}, used, mark),
    el('strong', null, row.terlambat ? [sign('glyphicon-warning-sign'), ' '] : null, row.waktu),
    el('span', null, words)
  );
}

function soFar(row) {
  const said = [
    row.langkahTerlambat ? `${row.langkahTerlambat} langkah terlambat` : null,
    row.putusanTidak ? `${row.putusanTidak} kali “tidak”` : null
  ].filter(Boolean);
  return said.length ? said.join(', ') : 'Tidak ada';
}

/* ---- ended measurements ---- */

/** @param {Promise<any>} first what an empty search finds when the page is opened */
function ended(first) {
  /** @type {Promise<any>|null} */
  let unused = first;
  const place = el('div');
  const years = select({}, [['', 'Semua']]);
  const quarters = select({}, [['', 'Semua'], ...QUARTERS.map((roman, i) => [String(i + 1), roman])]);
  const year = field('Tahun pengukuran', years);
  const quarter = field('Tribulan pengukuran', quarters);
  quarters.value = chosen.tribulan;
  const query = () => `tahun=${part(chosen.tahun)}&tribulan=${part(chosen.tribulan)}`;
  const load = () =>
    fill(place, async () => {
      const opening = chosen.tahun || chosen.tribulan ? null : unused;
      unused = null;
      const data = await (opening || get(`pantauan/selesai?${query()}`));
      years.replaceChildren(
        el('option', {value: ''}, 'Semua'),
        ...data.tahun.map(one => el('option', {value: one, selected: String(one) === chosen.tahun}, one))
      );
      return endedTable(data.pengukuran);
    });
  [years, quarters].forEach(control =>
    control.addEventListener('change', () => {
      chosen.tahun = years.value;
      chosen.tribulan = quarters.value;
      load();
    })
  );
  load();
  return el(
    'section',
    null,
    el('h2', null, 'Selesai'),
    el(
      'div.kinerja-sebaris.kinerja-cari',
      {role: 'search', 'aria-label': 'Cari pengukuran yang selesai'},
      year,
      quarter
    ),
    place,
    el(
      'p.kinerja-kaki',
      null,
      sheet('Unduh XLSX', 'Pengukuran selesai', () => `pantauan/selesai.xlsx?${query()}`)
    )
  );
}

function endedTable(rows) {
  return table(
    'Pengukuran yang selesai, dibatalkan, atau terhenti, yang terbaru di atas',
    [
      {label: 'Periode', head: true, value: r => el('a', {href: address(r.id)}, r.periode)},
      {label: 'Status', value: r => endedStatus(r)},
      {label: 'Mulai', value: r => r.mulai},
      {label: 'Selesai', value: r => r.selesai},
      {label: 'Langkah terlambat', number: true, value: r => r.langkahTerlambat},
      {label: 'Putusan tidak', number: true, value: r => r.putusanTidak},
      {label: 'Rerata capaian (%)', number: true, value: r => r.rerata},
      {label: 'Dokumen', number: true, value: r => r.dokumen},
      {label: 'Laporan', value: r => (r.laporan ? reports(r) : null)}
    ],
    rows,
    'Tidak ada pengukuran yang selesai pada pilihan ini.'
  );
}

function endedStatus(row) {
  const status = row.digantikan ? `${row.statusTeks}, digantikan pembetulan` : row.statusTeks;
  return row.alasan ? [status, el('span.kinerja-prosa.text-muted', null, `Alasan: ${row.alasan}`)] : status;
}

function reports(row) {
  return el(
    'span.kinerja-tombol',
    null,
    sheet('PDF', `Laporan akhir ${row.periode}`, () => `laporan/${part(row.id)}/laporan.pdf`),
    sheet('XLSX', `Lembar kerja ${row.periode}`, () => `laporan/${part(row.id)}/laporan.xlsx`)
  );
}

/** A button that downloads; what it is about is told to who does not see where it stands. */
function sheet(label, what, path) {
  const problem = el('span.text-danger', {role: 'alert'});
  const button = el(
    'button.btn.btn-default.btn-sm.kinerja-tak-cetak',
    {
      type: 'button',
      'aria-label': `${label}: ${what}`,
      click: async () => {
        button.disabled = true;
        problem.textContent = '';
        try {
          tell(`${await download(path())} telah diunduh.`);
        } catch (error) {
          problem.textContent = error.message;
        } finally {
          button.disabled = false;
          button.focus({preventScroll: true});
        }
      }
    },
    sign('glyphicon-download-alt'),
    ` ${label}`
  );
  return [button, problem];
}

/* ---- the years ---- */

/** Capaian, times and decisions over a span of years, and the documents of one. */
function history(all, signal) {
  const first = select({}, []);
  const last = select({}, []);
  const from = field('Bagan dan putusan dari tahun', first);
  const until = field('Bagan dan putusan sampai tahun', last);
  const parts = [
    {title: 'Capaian dan predikat', path: 'capaian', what: 'Capaian', show: reached},
    {title: 'Waktu kerja tiap langkah', path: 'waktu', what: 'Waktu kerja tiap langkah', show: durations},
    {title: 'Putusan “tidak”', path: 'putusan', what: 'Putusan pemeriksaan', show: decisions}
  ].map(one => ({...one, place: el('div')}));
  const query = () => `dari=${part(chosen.dari)}&sampai=${part(chosen.sampai)}`;
  const showAll = () =>
    parts.forEach(one => fill(one.place, async () => one.show(await get(`pantauan/${one.path}?${query()}`), signal)));
  const documents = documentsOfYear();
  const whole = el('div', {hidden: true});
  const options = (control, years, value) =>
    control.replaceChildren(...years.map(year => el('option', {value: year, selected: year === value}, year)));
  [first, last].forEach(control =>
    control.addEventListener('change', () => {
      const [a, b] = [Number(first.value), Number(last.value)];
      // the other end follows, so that no span is the wrong way round
      chosen.dari = control === last ? Math.min(a, b) : a;
      chosen.sampai = control === first ? Math.max(a, b) : b;
      first.value = String(chosen.dari);
      last.value = String(chosen.sampai);
      showAll();
    })
  );
  whole.append(
    el(
      'div.kinerja-rentang.kinerja-sebaris',
      {role: 'group', 'aria-label': 'Tahun yang ditampilkan pada bagan dan tabel di bawah ini'},
      from,
      until
    ),
    ...parts.map(one =>
      el(
        'section',
        null,
        el('h2', null, one.title),
        one.place,
        el(
          'p.kinerja-kaki',
          null,
          sheet('Unduh XLSX', one.what, () => `pantauan/${one.path}.xlsx?${query()}`)
        )
      )
    ),
    documents.node
  );
  const problem = el('div');
  fill(problem, async () => {
    const {tahun: years, pengukuran} = await all;
    if (!years.length) {
      return el('p.text-muted', null, 'Bagan dan tabel menurut tahun tampil setelah ada pengukuran.');
    }
    const newest = (pengukuran.find(one => one.laporan) || {tahun: years[0]}).tahun;
    chosen.sampai = years.includes(chosen.sampai) ? chosen.sampai : newest;
    chosen.dari = years.includes(chosen.dari) ? chosen.dari : chosen.sampai;
    options(first, years, chosen.dari);
    options(last, years, chosen.sampai);
    whole.hidden = false;
    showAll();
    documents.start(years, newest);
    return [];
  });
  return [problem, whole];
}

async function reached(data, signal) {
  if (!data.indikator.length) {
    return el('p.text-muted', null, 'Belum ada hasil yang dibekukan pada tahun ini.');
  }
  const {reachedCharts} = await import('./bagan.js');
  const rows = data.indikator.flatMap(one => one.nilai.map(value => ({...value, indikator: one})));
  return [
    ...(await reachedCharts(data, signal)),
    el(
      'details.kinerja-tabel-bagan',
      null,
      el('summary', null, 'Tabel capaian dan predikat'),
      table(
        'Capaian dan predikat tiap indikator',
        [
          {label: 'Indikator', head: true, value: r => r.indikator.nama},
          {label: 'Periode', value: r => period(data, r)},
          {label: 'Satuan', value: r => r.indikator.satuan},
          {label: 'Target', number: true, value: r => r.target},
          {label: 'Realisasi', number: true, value: r => r.realisasi},
          {label: 'Capaian (%)', number: true, value: r => r.capaian || `Tidak dapat dihitung: ${r.alasan}`},
          {label: 'Predikat', value: r => r.predikat}
        ],
        rows
      )
    )
  ];
}

function period(data, value) {
  const label = data.periode.find(one => one.tahun === value.tahun && one.tribulan === value.tribulan).label;
  return el('a', {href: address(value.pengukuran)}, label);
}

async function durations(steps, signal) {
  if (!steps.length) {
    return el('p.text-muted', null, 'Belum ada langkah yang selesai pada tahun ini.');
  }
  const {timeChart} = await import('./bagan.js');
  return [
    ...(await timeChart(steps, signal)),
    table(
      'Waktu kerja tiap langkah pada semua putaran',
      [
        {label: 'Langkah', head: true, value: s => s.teks},
        {label: 'Selesai', number: true, value: s => `${s.jumlah} kali`},
        {label: 'Waktu baku', number: true, value: s => s.baku},
        {label: 'Tercepat', number: true, value: s => s.tercepat},
        {label: 'Median', number: true, value: s => s.median},
        {label: 'Terlama', number: true, value: s => s.terlama},
        {label: 'Median terhadap waktu baku', number: true, value: s => s.persenTeks},
        {label: 'Melewati waktu baku', number: true, value: s => (s.baku ? `${s.melewati} kali` : null)}
      ],
      steps
    )
  ];
}

function decisions(data) {
  return [
    table(
      'Seberapa sering tiap pemeriksaan berkata “tidak”',
      [
        {label: 'Pertanyaan', head: true, value: g => `${g.pertanyaan} (langkah ${g.langkah})`},
        {label: 'Putusan', number: true, value: g => g.putusan},
        {label: 'Tidak', number: true, value: g => g.tidak},
        {label: 'Persentase tidak', value: g => share(g)}
      ],
      data.gerbang
    ),
    table(
      'Alasan “tidak”, yang terbaru di atas',
      [
        {label: 'Periode', head: true, value: r => el('a', {href: address(r.pengukuran)}, r.periode)},
        {label: 'Langkah', number: true, value: r => r.langkah},
        {label: 'Putaran', number: true, value: r => r.putaran},
        {label: 'Alasan', value: r => (r.alasan ? el('span.kinerja-prosa', null, r.alasan) : orDash(null))},
        {label: 'Oleh', value: r => r.oleh},
        {label: 'Waktu', value: r => r.waktu}
      ],
      data.alasan,
      'Belum ada putusan “tidak” pada tahun ini.'
    )
  ];
}

function share(gate) {
  if (gate.persen === null) {
    return el('span.text-muted', null, 'Belum ada putusan');
  }
  const used = el('span.kinerja-balok-isi');
  used.style.width = `${gate.persen}%`;
  return el(
    'div.kinerja-waktu',
    null,
    el('div.kinerja-balok', {'aria-hidden': 'true'}, used),
    el('strong', null, gate.bagian)
  );
}

function documentsOfYear() {
  const place = el('div');
  const years = select({}, []);
  const year = field('Tahun dokumen', years);
  const load = () =>
    fill(place, async () =>
      table(
        `Dokumen pengukuran tahun ${chosen.dokumen}`,
        [
          {
            label: 'Dokumen',
            head: true,
            value: d => el('a', {href: file(`dokumen/${part(d.id)}/versi/${d.versi}`), download: true}, d.nama)
          },
          {label: 'Periode', value: d => el('a', {href: address(d.pengukuran)}, d.periode)},
          {label: 'Untuk', value: d => d.tempat},
          {label: 'Versi', number: true, value: d => d.versi},
          {label: 'Ukuran', number: true, value: d => d.ukuran},
          {label: 'Diunggah oleh', value: d => d.oleh},
          {label: 'Waktu', value: d => d.waktu}
        ],
        await get(`pantauan/dokumen?tahun=${part(chosen.dokumen)}`),
        'Belum ada dokumen pada tahun ini.'
      )
    );
  years.addEventListener('change', () => {
    chosen.dokumen = Number(years.value);
    load();
  });
  return {
    node: el(
      'section.kinerja-dokumen',
      null,
      el('h2', null, 'Dokumen'),
      el('div.kinerja-sebaris.kinerja-cari', null, year),
      place,
      el(
        'p.kinerja-kaki',
        null,
        sheet('Unduh XLSX', 'Dokumen', () => `pantauan/dokumen.xlsx?tahun=${part(chosen.dokumen)}`)
      )
    ),
    start(choices, newest) {
      chosen.dokumen = choices.includes(chosen.dokumen) ? chosen.dokumen : newest;
      years.replaceChildren(...choices.map(one => el('option', {value: one, selected: one === chosen.dokumen}, one)));
      load();
    }
  };
}

/* ---- one measurement ---- */

export function showOne(node, id) {
  const {heading, content} = frame(
    node,
    'Pengukuran Kinerja',
    el('p', null, el('a', {href: '#/kinerja'}, 'Kembali ke Kinerja'))
  );
  const load = () =>
    fill(content, async () => {
      const whole = await get(`pengukuran/${part(id)}`);
      heading.textContent = `Pengukuran Kinerja ${whole.periode}`;
      return measurement(whole, '#/kinerja/pengukuran', load);
    });
  return load();
}
