/* Where a figure comes from, and the trail of a measurement. */

import {el, facts, filled, fill, frame, orDash, table, tell} from './elemen.js';
import {address as file, get} from './layanan.js';

/** Each web app has these pages below its own page of a measurement. */
const base = () => window.location.hash.replace(/(\/pengukuran\/).*$/, '$1');
const address = (id, ...more) => base() + [id, ...more].map(encodeURIComponent).join('/');
const path = (id, ...more) => `pengukuran/${[id, ...more].map(encodeURIComponent).join('/')}`;

function version() {
  const asked = new URLSearchParams(window.location.hash.split('?')[1] || '').get('konsep');
  return asked ? `?konsep=${encodeURIComponent(asked)}` : '';
}

function back(id) {
  return el('p', null, el('a', {href: address(id)}, 'Kembali ke pengukuran'));
}

/** The figures of one indicator. */
export function showFigure(node, id, code) {
  const {heading, content} = frame(node, 'Asal angka', back(id));
  return fill(content, async () => {
    const figure = await get(path(id, 'asal', code) + version());
    heading.textContent = `Asal angka: ${figure.indikator}`;
    return lineage(figure);
  });
}

function lineage(f) {
  return [
    el('p', null, `${f.kantor}, ${f.periode}. ${conceptWords(f)}`, others(f)),
    el('h2', null, 'Nilai'),
    facts([
      ['Target', `${f.target} ${f.satuan}`],
      ['Realisasi', `${f.realisasi} ${f.satuan}`],
      ['Capaian (%)', f.capaian],
      ['Predikat', f.predikat]
    ]),
    el('h2', null, 'Hitungan'),
    calculation(f.hitungan),
    el('h2', null, 'Isian'),
    facts([
      [f.isian.labelPembilang || 'Pembilang', f.isian.pembilang],
      [f.isian.labelPenyebut || 'Penyebut', f.isian.penyebut],
      ['Nilai', f.isian.nilai],
      ['Dokumen sumber', f.isian.sumber],
      ['Keterangan', f.isian.keterangan],
      ['Analisis', f.analisis],
      ['Hambatan', f.hambatan],
      ['Tindak lanjut', f.tindakLanjut]
    ]),
    documents(f),
    about(f.tentang),
    el('h2', null, 'Kebijakan yang dipakai'),
    facts([
      ['Kebijakan', f.kebijakan.versi],
      ['Batas capaian', f.kebijakan.batas],
      ['Bila makin rendah makin baik', f.kebijakan.rumusTurun],
      ['Pembulatan', f.kebijakan.pembulatan],
      ['Predikat', f.kebijakan.predikat.join('; ')]
    ]),
    story(f.riwayat, 'Riwayat angka ini, dari yang paling awal')
  ]
    .flat()
    .filter(Boolean);
}

function documents(f) {
  const download = d => file(`dokumen/${encodeURIComponent(d.id)}/versi/${d.versi}`);
  return [
    el('h2', null, 'Dokumen bukti'),
    table(
      'Dokumen yang dilampirkan untuk indikator ini',
      [
        {
          label: 'Dokumen',
          head: true,
          value: d => (d.dapatDiunduh ? el('a', {href: download(d), download: true}, d.nama) : d.nama)
        },
        {label: 'Versi', number: true, value: d => d.versi},
        {label: 'Ukuran', number: true, value: d => d.ukuran},
        {label: 'Oleh', value: d => d.oleh},
        {label: 'Waktu', value: d => d.waktu},
        {label: 'Keterangan', value: d => (filled(d.ditarik) ? `Ditarik: ${d.ditarik}` : 'Berlaku')},
        {label: 'SHA-256', value: d => el('code.kinerja-sidik', {title: d.sha256}, d.sha256.slice(0, 12))}
      ],
      f.dokumen,
      filled(f.isian.alasanTanpaBukti)
        ? `Tidak ada dokumen, dengan alasan: ${f.isian.alasanTanpaBukti}`
        : 'Tidak ada dokumen.'
    )
  ];
}

function conceptWords(f) {
  return f.akhir ? `Hasil akhir (konsep ${f.konsep}), tidak dapat berubah lagi.` : `Konsep ${f.konsep}, belum akhir.`;
}

function others(f) {
  if (!f.konsepLain.length) {
    return null;
  }
  const links = f.konsepLain.map(number =>
    el('a', {href: `${address(f.pengukuran, 'asal', f.kode)}?konsep=${number}`}, `konsep ${number}`)
  );
  return [' Lihat juga ', links.flatMap((link, index) => (index ? [', ', link] : [link])), '.'];
}

function calculation(steps) {
  return table(
    'Rumus dengan angka yang diisi',
    [
      {label: 'Yang dihitung', head: true, value: s => s.nama},
      {label: 'Rumus', value: s => s.rumus},
      {
        label: 'Dengan angka',
        value: s => (filled(s.angka) ? `${s.angka} ${s.tepat ? '=' : '≈'} ${s.hasil}` : s.hasil)
      }
    ],
    steps
  );
}

function about(a) {
  const known = [
    ['Sasaran', a.sasaran],
    ['Definisi operasional', a.definisi],
    ['Rumus', a.rumus],
    ['Sumber data', a.sumberData],
    ['Penanggung jawab', a.penanggungJawab]
  ].filter(([, value]) => filled(value));
  return [
    el('h2', null, 'Tentang indikator'),
    known.length ? facts(known) : el('p.text-muted', null, 'Kantor belum menuliskan definisi operasional.')
  ];
}

/** The office's mean. */
export function showMean(node, id) {
  const {content} = frame(node, 'Asal rata-rata capaian', back(id));
  return fill(content, async () => {
    const m = await get(path(id, 'asal') + version());
    return [
      el('p', null, `${m.kantor}, ${m.periode}. ${conceptWords(m)}`),
      el('p', null, el('strong', null, m.kalimat)),
      el('h2', null, 'Hitungan'),
      calculation([m.hitungan]),
      table(
        'Capaian yang membentuknya',
        [
          {
            label: 'Indikator',
            head: true,
            value: p => el('a', {href: `${address(id, 'asal', p.kode)}?konsep=${m.konsep}`}, p.indikator)
          },
          {label: 'Capaian (%)', number: true, value: p => p.capaian}
        ],
        m.bagian
      ),
      story(m.riwayat, 'Keputusan atas angka ini, dari yang paling awal')
    ].flat();
  });
}

function story(entries, caption) {
  return [el('h2', null, 'Riwayat'), trailTable(caption, entries)];
}

function trailTable(caption, entries) {
  return table(
    caption,
    [
      {label: 'Entri', number: true, value: e => e.nomor},
      {label: 'Waktu', value: e => e.waktu},
      {label: 'Oleh', value: e => e.oleh},
      {label: 'Tugas', value: e => e.tugas},
      {label: 'Hal', head: true, value: e => e.hal},
      {label: 'Perubahan', value: e => changes(e.perubahan)},
      {
        label: 'Sidik jari',
        value: e => el('code.kinerja-sidik', {title: e.sidikJari}, e.sidikJari.slice(0, 12))
      }
    ],
    entries,
    'Belum ada entri jejak.'
  );
}

function changes(list) {
  if (!list.length) {
    return orDash(null);
  }
  return el(
    'ul.kinerja-perubahan',
    null,
    list.map(c =>
      el(
        'li',
        null,
        el('span.kinerja-nama', null, `${c.nama}: `),
        filled(c.sebelum) ? [el('del', null, el('span.sr-only', null, 'semula '), c.sebelum), ' '] : null,
        filled(c.sesudah)
          ? el('ins', null, filled(c.sebelum) ? el('span.sr-only', null, 'menjadi ') : null, c.sesudah)
          : el('em', null, 'dikosongkan')
      )
    )
  );
}

/** All entries about a measurement, newest first, a page at a time. */
export function showTrail(node, id) {
  const {heading, content} = frame(
    node,
    'Jejak',
    back(id),
    el(
      'p',
      null,
      'Setiap perubahan tercatat dan terikat pada entri sebelumnya dengan sidik jari. ',
      'Kecocokan seluruh jejak diperiksa administrator dengan perintah verifikasi-jejak.'
    )
  );
  return fill(content, async () => {
    const first = await get(path(id, 'jejak'));
    heading.textContent = `Jejak ${first.periode}`;
    const pages = el('div');
    const more = el('button.btn.btn-default', {type: 'button'}, 'Entri yang lebih lama');
    let next;
    const show = page => {
      pages.append(trailTable(pages.childElementCount ? 'Lanjutan' : 'Semua entri, yang terbaru di atas', page.entri));
      next = page.berikutnya;
      if (!next) {
        more.remove();
      }
    };
    more.addEventListener('click', async () => {
      more.disabled = true;
      try {
        show(await get(`${path(id, 'jejak')}?sebelum=${next}`));
      } catch (error) {
        tell(error.message);
      } finally {
        more.disabled = false;
      }
    });
    const shown = [pages, more];
    show(first);
    return next ? shown : [pages];
  });
}
