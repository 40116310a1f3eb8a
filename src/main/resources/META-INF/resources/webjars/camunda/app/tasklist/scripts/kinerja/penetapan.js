/* The pages "Penetapan" (what is settled by year), one settlement, and the import on the task that prepares one. */

import {ask, el, facts, field, filled, fill, frame, orDash, table, tell} from '../../../../lib/kinerja/elemen.js';
import {address, get, post, upload} from '../../../../lib/kinerja/layanan.js';
import {remarkTable} from '../../../../lib/kinerja/tindakan.js';
import {SELECTORS, watchTask} from './bawaan.js';
import {forget} from './draf.js';

const page = id => `#/penetapan/${encodeURIComponent(id)}`;
const PREPARING = 'prepare';
const PROCESS = 'penetapan-kinerja:';

export function showList(node) {
  const {content} = frame(node, 'Penetapan Kinerja');
  return fill(content, async () => list(await get('penetapan')));
}

function list(settlements) {
  return table(
    'Indikator, target, dan kebijakan menurut tahun, yang terbaru di atas',
    [
      {label: 'Penetapan', head: true, value: s => el('a', {href: page(s.id)}, s.judul)},
      {label: 'Status', value: s => s.statusTeks},
      {label: 'Tugas yang terbuka', value: s => s.tugas},
      {label: 'Mulai berlaku', value: s => s.mulaiBerlaku},
      {label: 'Ditetapkan', value: s => s.ditetapkan},
      {label: 'Oleh', value: s => s.oleh},
      {label: 'Alasan revisi', value: s => prose(s.alasanRevisi)}
    ],
    settlements,
    'Belum ada penetapan. Kasubag Renvapor memulainya dengan “Mulai proses”, lalu “Penetapan Kinerja”.'
  );
}

export function showOne(node, id) {
  const {heading, content} = frame(
    node,
    'Penetapan Kinerja',
    el('p', null, el('a', {href: '#/penetapan'}, 'Kembali ke daftar penetapan'))
  );
  const load = () =>
    fill(content, async () => {
      const settlement = await get(`penetapan/${encodeURIComponent(id)}`);
      heading.textContent = settlement.ringkasan.judul;
      return one(settlement, load);
    });
  return load();
}

function one(s, reload) {
  const summary = s.ringkasan;
  return [
    facts([
      ['Kantor', s.kantor],
      ['Status', summary.statusTeks],
      ['Tugas yang terbuka', summary.tugas],
      ['Mulai berlaku', summary.mulaiBerlaku],
      ['Alasan revisi', summary.alasanRevisi],
      ['Dimulai', s.mulai],
      ['Disusun', s.disusun],
      ['Diperiksa dan disetujui', s.diperiksa],
      ['Ditetapkan', summary.ditetapkan && `${summary.ditetapkan} oleh ${summary.oleh}`],
      ['Dibatalkan', s.dibatalkan],
      ['Alasan pembatalan', s.alasanBatal]
    ]),
    el(
      'p.kinerja-tombol',
      null,
      download(`penetapan/${encodeURIComponent(summary.id)}/berkas?format=xlsx`, 'Unduh XLSX'),
      download(`penetapan/${encodeURIComponent(summary.id)}/berkas?format=csv`, 'Unduh CSV'),
      s.dapatDibatalkan
        ? el('button.btn.btn-danger', {type: 'button', click: () => cancel(s, reload)}, 'Batalkan penetapan')
        : null
    ),
    warnings(s.perhatian),
    targets(s),
    definitions(s),
    el('h2', null, 'Kebijakan pengukuran'),
    facts([
      ['Batas capaian', s.kebijakan.batasCapaian],
      ['Rumus bila makin rendah makin baik', s.kebijakan.rumusTurun],
      ['Desimal yang tampil', String(s.kebijakan.desimal)],
      ['Pembulatan', s.kebijakan.pembulatan]
    ]),
    el('h2', null, 'Yang berubah dari sebelumnya'),
    s.perubahan.length
      ? el(
          'ul.kinerja-masalah',
          null,
          s.perubahan.map(change => el('li', null, change))
        )
      : el('p.text-muted', null, 'Tidak ada indikator atau target yang berubah.'),
    table(
      'Keputusan',
      [
        {label: 'Langkah', head: true, value: r => r.langkah},
        {label: 'Keputusan', value: r => r.keputusan},
        {label: 'Alasan', value: r => prose(r.alasan)},
        {label: 'Oleh', value: r => r.oleh},
        {label: 'Waktu', value: r => r.waktu}
      ],
      s.putaran,
      'Belum ada keputusan.'
    ),
    remarkTable(s.catatan)
  ]
    .flat()
    .filter(Boolean);
}

function targets(s) {
  return table(
    `Indikator dan target (${s.baris.length})`,
    [
      {label: 'Kode', head: true, value: r => r.kode},
      {label: 'Sasaran', value: r => r.sasaran},
      {label: 'Indikator', value: r => r.nama},
      {label: 'Satuan', value: r => r.satuan},
      {label: 'Target tahun', number: true, value: r => r.target_tahun},
      {label: 'T I', number: true, value: r => r.target_t1},
      {label: 'T II', number: true, value: r => r.target_t2},
      {label: 'T III', number: true, value: r => r.target_t3},
      {label: 'T IV', number: true, value: r => r.target_t4},
      {label: 'Penanggung jawab', value: r => r.penanggung_jawab}
    ],
    s.baris,
    'Draf belum berisi indikator.'
  );
}

function definitions(s) {
  const columns = s.kolom.filter(
    c => !c.kolom.startsWith('target_') && !['kode', 'sasaran', 'satuan', 'penanggung_jawab'].includes(c.kolom)
  );
  return el(
    'details.kinerja-konsep',
    null,
    el('summary', null, 'Definisi dan cara hitung setiap indikator'),
    table(
      'Definisi dan cara hitung',
      [
        {label: 'Kode', head: true, value: r => r.kode},
        ...columns.map(c => ({label: c.label, value: r => prose(r[c.kolom])}))
      ],
      s.baris,
      'Draf belum berisi indikator.'
    )
  );
}

function prose(text) {
  return filled(text) ? el('span.kinerja-prosa', null, text) : orDash(text);
}

function download(path, label) {
  return el('a.btn.btn-default', {href: address(path), download: ''}, label);
}

function warnings(sentences) {
  return sentences && sentences.length
    ? el(
        'div.alert.alert-warning',
        {role: 'note'},
        el('p', null, el('strong', null, 'Perhatikan (tidak menghalangi):')),
        el(
          'ul.kinerja-masalah',
          null,
          sentences.map(sentence => el('li', null, sentence))
        )
      )
    : null;
}

function cancel(s, reload) {
  const reason = el('textarea', {rows: '4', maxlength: '4000', required: true});
  ask({
    title: `Batalkan ${s.ringkasan.judul}`,
    content: [
      'Penetapan yang dibatalkan tetap tercatat dan tahunnya dapat ditetapkan kembali. Pembatalan tidak dapat ditarik.',
      field('Alasan pembatalan', reason)
    ],
    confirm: 'Batalkan penetapan',
    danger: true,
    action: async () => {
      await post(`penetapan/${encodeURIComponent(s.ringkasan.id)}/pembatalan`, {alasan: reason.value.trim()});
      tell('Penetapan telah dibatalkan.');
      await reload();
    }
  });
}

/* ---- the tab "Impor" ---- */

const isPreparing = task =>
  Boolean(task && task.taskDefinitionKey === PREPARING && (task.processDefinitionId || '').startsWith(PROCESS));

const ofMeasurement = task => Boolean(task && (task.processDefinitionId || '').startsWith('pengukuran-kinerja:'));

/** Tasklist shows a tab on every task; these are of use on some. */
const TABS = {Konsep: ofMeasurement, Impor: isPreparing, Dokumen: ofMeasurement, Laporan: ofMeasurement};

export function watchTabs(scope) {
  const apply = task =>
    /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(SELECTORS.tab)).forEach(tab => {
      const shownFor = TABS[tab.textContent.trim()];
      if (shownFor) {
        tab.hidden = !shownFor(task);
        tab.classList.add('kinerja-tab-kantor');
        tab.classList.toggle('kinerja-tanpa-tab', !shownFor(task));
      }
    });
  let before = null;
  watchTask(scope, task => {
    apply(task);
    const another = before && task && before !== task.id;
    before = (task && task.id) || before;
    // the tabs may be drawn after this
    window.setTimeout(() => {
      apply(task);
      // another task begins with its form, whatever was read of the one before
      if (another && !document.querySelector(SELECTORS.openFormTab)) {
        openForm();
      }
    }, 0);
    window.setTimeout(() => apply(task), 300);
  });
}

export function showImport(node, taskId) {
  return fill(node, async () => {
    const panel = await get(`penetapan/tugas/${encodeURIComponent(taskId)}`);
    return panel.tampil
      ? importPanel(taskId)
      : el('p.text-muted', null, 'Impor hanya ada pada tugas “Menyusun penetapan kinerja”.');
  });
}

function importPanel(taskId) {
  // the browser's own control speaks the browser's language
  const name = el('span', {id: 'kinerja-berkas-impor', role: 'status'}, 'Belum ada berkas.');
  const file = el('input.hidden', {
    type: 'file',
    accept: '.csv,.xlsx',
    change: () => {
      const [wanted] = file.files || [];
      name.textContent = wanted ? wanted.name : 'Belum ada berkas.';
    }
  });
  const choose = el(
    'button.btn.btn-default',
    {type: 'button', 'aria-describedby': 'kinerja-berkas-impor kinerja-berkas-petunjuk', click: () => file.click()},
    'Pilih berkas'
  );
  const send = el('button.btn.btn-primary', {type: 'submit'}, 'Impor berkas');
  const result = el('div', {'aria-live': 'polite'});
  const form = el(
    'form.kinerja-impor',
    {
      novalidate: true,
      submit: async event => {
        event.preventDefault();
        const [wanted] = file.files || [];
        if (!wanted) {
          result.replaceChildren(el('p.alert.alert-danger', {role: 'alert'}, 'Pilih berkas CSV atau XLSX dahulu.'));
          choose.focus();
          return;
        }
        send.disabled = true;
        result.replaceChildren(el('p.kinerja-muat', {role: 'status'}, 'Memeriksa berkas…'));
        try {
          const path = `penetapan/tugas/${encodeURIComponent(taskId)}/impor?nama=${encodeURIComponent(wanted.name)}`;
          result.replaceChildren(...imported(await upload(path, wanted, () => {}).done, taskId));
        } catch (error) {
          result.replaceChildren(refused(error));
        } finally {
          send.disabled = false;
        }
      }
    },
    el(
      'div.form-group',
      null,
      choose,
      ' ',
      name,
      file,
      el(
        'p.help-block',
        {id: 'kinerja-berkas-petunjuk'},
        'CSV atau XLSX, paling besar 5 MB, paling banyak 500 indikator.'
      )
    ),
    send
  );
  return [
    el(
      'p',
      null,
      'Berkas mengganti semua indikator dan target dalam draf, semuanya atau tidak sama sekali. ',
      'Kebijakan pengukuran tetap diisi pada formulir.'
    ),
    el(
      'p.kinerja-tombol',
      null,
      download('penetapan/contoh?format=xlsx', 'Unduh contoh berkas XLSX'),
      download('penetapan/contoh?format=csv', 'Unduh contoh berkas CSV')
    ),
    form,
    result
  ];
}

function imported(done, taskId) {
  // what was typed before is older than the draft now; the server has dropped what was saved of it
  forget(taskId);
  return [
    el('p.alert.alert-success', {role: 'status'}, `${done.baris} indikator diimpor ke dalam draf.`),
    warnings(done.perhatian),
    el(
      'p',
      null,
      el('button.btn.btn-default', {type: 'button', click: openForm}, 'Buka formulir dengan draf yang baru')
    )
  ].filter(Boolean);
}

/** The form is drawn anew when its tab is opened, and reads its values then. */
function openForm() {
  const form = /** @type {HTMLElement|null} */ (document.querySelector(SELECTORS.formTabLink));
  if (form) {
    form.click();
  }
}

function refused(error) {
  const problems = (error.rincian && error.rincian.masalah) || [];
  return el(
    'div.alert.alert-danger',
    {role: 'alert', tabindex: '-1'},
    el('p', null, el('strong', null, error.message)),
    problems.length > 1
      ? el(
          'ol.kinerja-masalah',
          null,
          problems.map(problem => el('li', null, problem))
        )
      : null
  );
}
