/* Documents: the tab of a task, where they are handed in, and the list on the page of a measurement. */

import {ask, el, field, fill, table, tell} from '../../../../lib/kinerja/elemen.js';
import {address, get, post, upload} from '../../../../lib/kinerja/layanan.js';

/* more at once would only share the same line */
const AT_ONCE = 2;
const KINDS = [
  ['LANGKAH', 'Dokumen langkah'],
  ['INDIKATOR', 'Dokumen bukti indikator'],
  ['KETERKAITAN', 'Dokumen keterkaitan']
];
const TYPES = 'PDF, JPG, PNG, XLSX, DOCX, ODS, atau ODT';

const part = text => encodeURIComponent(text);

/** The documents of a measurement, to read. */
export function listOfMeasurement(id) {
  const node = el('div.kinerja-dokumen');
  fill(node, async () => lists(await get(`pengukuran/${part(id)}/dokumen`), null));
  return node;
}

/** The tab of a task. */
export function showOfTask(node, taskId) {
  const content = el('div');
  node.classList.add('kinerja-dokumen');
  node.replaceChildren(content);
  return fill(content, async () => tab(taskId, await get(`tugas/${part(taskId)}/dokumen`)));
}

function tab(taskId, first) {
  const listed = el('div', {tabindex: '-1'});
  const show = data => keepingFocus(listed, () => listed.replaceChildren(...lists(data, actions)));
  const reload = async () => {
    try {
      show(await get(`tugas/${part(taskId)}/dokumen`));
    } catch (problem) {
      listed.prepend(el('p.alert.alert-danger', {role: 'alert'}, problem.message));
    }
  };
  const queue = uploads(first, reload);
  const actions = document => [
    chooser('Ganti', `Ganti dokumen ${document.nama} dengan versi baru`, false, ([file]) =>
      queue.add(file, `tugas/${part(taskId)}/dokumen/${part(document.id)}/versi?nama=${part(file.name)}`)
    ),
    el(
      'button.btn.btn-default.btn-xs',
      {
        type: 'button',
        'aria-label': `Tarik dokumen ${document.nama}`,
        click: () =>
          withdraw(taskId, document, async () => {
            await reload();
            // the button that asked is gone, and the dialog closes first
            window.setTimeout(() => listed.focus({preventScroll: true}), 0);
          })
      },
      'Tarik'
    )
  ];
  show(first);
  return [
    first.tempat.length ? handingIn(taskId, first, queue) : el('p.alert.alert-info', null, first.tertutup),
    queue.node,
    listed
  ];
}

/** Puts the focus back on what looks the same after a change, so that who uses the keyboard stays in place. */
function keepingFocus(node, change) {
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  const name = element => element.getAttribute('aria-label') || element.textContent;
  change();
  if (focused && !focused.isConnected) {
    const again = [...node.querySelectorAll('a, button, summary')].find(other => name(other) === name(focused));
    (again || node).focus({preventScroll: true});
  }
}

/* ---- handing in ---- */

function handingIn(taskId, data, queue) {
  const none = el('option', {value: ''}, 'Pilih …');
  const places = el('select', {required: true}, none);
  KINDS.forEach(([kind, label]) => {
    const options = data.tempat
      .filter(place => place.jenis === kind)
      .map(place =>
        el('option', {value: `${place.jenis}/${place.kode}`, selected: place.bawaan}, choiceLabel(place))
      );
    if (options.length) {
      places.append(el('optgroup', {label}, options));
    }
  });
  const problem = el('p.alert.alert-danger', {role: 'alert', hidden: true});
  places.addEventListener('change', () => {
    problem.hidden = true;
  });
  const take = files => {
    problem.hidden = Boolean(places.value);
    if (!places.value) {
      problem.textContent = 'Pilih dahulu untuk apa dokumen dilampirkan.';
      places.focus();
      return;
    }
    const [kind, ...code] = places.value.split('/');
    files.forEach(file =>
      queue.add(
        file,
        `tugas/${part(taskId)}/dokumen?jenis=${kind}&kode=${part(code.join('/'))}&nama=${part(file.name)}`
      )
    );
  };
  const zone = el(
    'div.kinerja-unggah',
    null,
    field('Dilampirkan pada', places),
    problem,
    el(
      'p.kinerja-taruh',
      null,
      chooser('Pilih berkas', 'Pilih berkas untuk diunggah', true, take),
      el('span', null, ' atau seret berkas ke sini')
    ),
    el('p.help-block', null, `${TYPES}, paling besar ${data.batasUkuranTeks} tiap berkas. Boleh beberapa sekaligus.`)
  );
  let depth = 0;
  const hovered = inside => {
    depth = Math.max(0, depth + inside);
    zone.classList.toggle('kinerja-di-atas', depth > 0);
  };
  zone.addEventListener('dragenter', event => {
    event.preventDefault();
    hovered(1);
  });
  zone.addEventListener('dragleave', () => hovered(-1));
  zone.addEventListener('dragover', event => event.preventDefault());
  zone.addEventListener('drop', event => {
    event.preventDefault();
    depth = 0;
    hovered(0);
    take([...event.dataTransfer.files]);
  });
  return zone;
}

function choiceLabel(place) {
  const label = place.nama.replace(/^(Indikator|Keterkaitan:?) /, '');
  return label.length > 90 ? `${label.slice(0, 90)}…` : label;
}

/** A button that opens the browser's choice of files. */
function chooser(text, label, several, chosen) {
  const input = el('input', {
    type: 'file',
    multiple: several,
    hidden: true,
    accept: '.pdf,.jpg,.jpeg,.png,.xlsx,.docx,.ods,.odt',
    change: () => {
      const files = [...input.files];
      // the same file can be chosen again
      input.value = '';
      if (files.length) {
        chosen(files);
      }
    }
  });
  const button = el(
    several ? 'button.btn.btn-primary' : 'button.btn.btn-default.btn-xs',
    {type: 'button', 'aria-label': label, click: () => input.click()},
    text
  );
  return [button, input];
}

/** What is on its way, and how each file fared. */
function uploads(limits, reload) {
  const waiting = [];
  const node = el('ul.kinerja-antrean', {'aria-label': 'Unggahan', hidden: true});
  let running = 0;

  const next = () => {
    while (running < AT_ONCE && waiting.length) {
      running += 1;
      waiting.shift()().finally(() => {
        running -= 1;
        next();
      });
    }
  };

  const add = (file, path) => {
    const bar = el('progress', {max: '1', value: '0', 'aria-label': `Unggahan ${file.name}`});
    const state = el('span', {role: 'status'}, 'Menunggu');
    let abort = () => {
      waiting.splice(waiting.indexOf(start), 1);
      ended('Unggahan dibatalkan.', true);
    };
    const stop = el(
      'button.btn.btn-link.btn-xs',
      {type: 'button', 'aria-label': `Batalkan unggahan ${file.name}`, click: () => abort()},
      'Batalkan'
    );
    const item = el('li', null, el('strong', null, file.name), bar, state, stop);
    const ended = (sentence, failed) => {
      bar.remove();
      item.classList.toggle('text-danger', failed);
      state.setAttribute('role', failed ? 'alert' : 'status');
      state.textContent = sentence;
      stop.replaceWith(
        el(
          'button.btn.btn-link.btn-xs',
          {
            type: 'button',
            'aria-label': `Hapus keterangan unggahan ${file.name}`,
            click: () => {
              item.remove();
              node.hidden = !node.children.length;
            }
          },
          'Tutup'
        )
      );
    };
    const start = async () => {
      const sending = upload(path, file, share => {
        bar.value = share;
        state.textContent = share < 1 ? `${Math.floor(share * 100)}%` : 'Memeriksa berkas…';
      });
      abort = sending.abort;
      state.textContent = '0%';
      try {
        await sending.done;
        ended('Tersimpan', false);
        window.setTimeout(() => {
          item.remove();
          node.hidden = !node.children.length;
        }, 4000);
        await reload();
      } catch (problem) {
        ended(problem.message, true);
      }
    };
    node.append(item);
    node.hidden = false;
    // what the server would refuse need not travel first
    if (file.size > limits.batasUkuran) {
      ended(
        `Berkas melebihi batas ${limits.batasUkuranTeks}; perkecil atau bagi berkas itu, lalu unggah kembali.`,
        true
      );
    } else if (file.size === 0) {
      ended('Berkas kosong; pilih berkas yang berisi.', true);
    } else {
      waiting.push(start);
      next();
    }
  };

  return {node, add};
}

function withdraw(taskId, document, reload) {
  const reason = el('textarea', {rows: '3', maxlength: '4000', required: true});
  ask({
    title: `Tarik dokumen “${document.nama}”`,
    content: [
      'Dokumen yang ditarik tidak lagi dihitung, tetapi tetap tersimpan dan dapat dibuka. ' +
        'Penarikan tidak dapat diurungkan.',
      field('Alasan penarikan', reason)
    ],
    confirm: 'Tarik dokumen',
    danger: true,
    action: async () => {
      await post(`tugas/${part(taskId)}/dokumen/${part(document.id)}/penarikan`, {alasan: reason.value.trim()});
      tell('Dokumen telah ditarik.');
      await reload();
    }
  });
}

/* ---- lists ---- */

function lists(data, actions) {
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
          entry.jumlah > 0
            ? el('strong', null, `${entry.jumlah} dokumen`)
            : el('span.text-muted', null, 'belum ada')
        )
      )
    )
  );
}
