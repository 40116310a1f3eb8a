/* The tab "Dokumen" of a task, where documents are handed in. */

import {ask, el, field, fill, keepingFocus, tell} from '../../../../lib/kinerja/elemen.js';
import {KINDS, lists} from '../../../../lib/kinerja/dokumen.js';
import {get, post, upload} from '../../../../lib/kinerja/layanan.js';

/* more at once would only share the same line */
const AT_ONCE = 2;
const TYPES = 'PDF, JPG, PNG, XLSX, DOCX, ODS, atau ODT';

const part = text => encodeURIComponent(text);

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

/* ---- handing in ---- */

function handingIn(taskId, data, queue) {
  const none = el('option', {value: ''}, 'Pilih …');
  const places = el('select', {required: true}, none);
  KINDS.forEach(([kind, label]) => {
    const options = data.tempat
      .filter(place => place.jenis === kind)
      .map(place => el('option', {value: `${place.jenis}/${place.kode}`, selected: place.bawaan}, choiceLabel(place)));
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
    take(event.dataTransfer ? [...event.dataTransfer.files] : []);
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
      const files = [...(input.files || [])];
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
      waiting
        .shift()()
        .finally(() => {
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
