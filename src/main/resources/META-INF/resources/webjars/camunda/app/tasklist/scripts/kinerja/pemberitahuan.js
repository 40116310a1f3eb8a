/* The page "Pemberitahuan": which notices come by mail, and for administrators those that did not arrive. */

import {PROFILE_ADDRESS} from '../../../../lib/kinerja/bawaan.js';
import {el, fill, frame, table, tell} from '../../../../lib/kinerja/elemen.js';
import {get, post} from '../../../../lib/kinerja/layanan.js';

export function showNotices(node) {
  const {content} = frame(node, 'Pemberitahuan');
  const load = () =>
    fill(content, async () => {
      const settings = await get('pemberitahuan');
      const unsent = settings.administrator ? await get('pemberitahuan/kendala') : null;
      const own = settings.jenis.length
        ? [state(settings), choices(settings)]
        : el('p', null, 'Peran Anda tidak mengerjakan langkah SOP, jadi tidak ada pemberitahuan yang dapat dipilih.');
      return [own, unsent ? undelivered(unsent, load) : null].flat(2).filter(Boolean);
    });
  return load();
}

function state(settings) {
  if (!settings.aktif) {
    return el(
      'p.alert.alert-info',
      null,
      'Surel belum diaktifkan pada aplikasi ini. Pilihan Anda berlaku begitu surel aktif.'
    );
  }
  return settings.alamat
    ? el('p', null, 'Pemberitahuan dikirim ke ', el('strong', null, settings.alamat), '.')
    : el(
        'p.alert.alert-warning',
        null,
        'Alamat surel Anda belum terdaftar, jadi pemberitahuan tidak terkirim. Isi alamat pada ',
        el('a', {href: PROFILE_ADDRESS}, 'profil Anda'),
        ', atau mintalah administrator mengisinya.'
      );
}

function choices(settings) {
  const error = el('p.alert.alert-danger', {role: 'alert', hidden: true});
  const save = el('button.btn.btn-primary', {type: 'submit'}, 'Simpan pilihan');
  const boxes = settings.jenis.map(kind =>
    el('input', {
      type: 'checkbox',
      id: `kinerja-jenis-${kind.kode}`,
      value: kind.kode,
      checked: kind.dipilih,
      'aria-describedby': `kinerja-jenis-${kind.kode}-keterangan`
    })
  );
  return el(
    'form',
    {
      submit: async event => {
        event.preventDefault();
        save.disabled = true;
        error.hidden = true;
        try {
          await post('pemberitahuan/pilihan', {jenis: boxes.filter(box => box.checked).map(box => box.value)});
          tell('Pilihan pemberitahuan telah disimpan.');
        } catch (problem) {
          error.textContent = problem.message;
          error.hidden = false;
        } finally {
          save.disabled = false;
        }
      }
    },
    el(
      'fieldset.kinerja-pilihan',
      null,
      el('legend', null, 'Yang Anda terima lewat surel'),
      settings.jenis.map((kind, index) =>
        el(
          'div',
          null,
          boxes[index],
          el('label', {for: boxes[index].id}, kind.nama),
          el('p.help-block', {id: `${boxes[index].id}-keterangan`}, kind.keterangan)
        )
      )
    ),
    error,
    el('div.kinerja-tombol', null, save)
  );
}

function undelivered(unsent, reload) {
  return [unsent.filter(n => n.gagal).length > 1 ? retryAll(reload) : null, list(unsent, reload)];
}

function list(unsent, reload) {
  return table(
    'Surel yang belum terkirim pada kantor ini, yang gagal di atas',
    [
      {label: 'Perihal', head: true, value: n => n.perihal},
      {label: 'Penerima', value: n => n.penerima},
      {label: 'Sejak', value: n => n.sejak},
      {label: 'Percobaan', number: true, value: n => n.percobaan},
      {label: 'Dicoba lagi', value: n => n.berikutnya},
      {label: 'Sebab', value: n => n.sebab},
      {
        label: 'Tindakan',
        value: n => (n.dapatDikirimUlang ? el('div.kinerja-tombol', null, retry(n, reload), dismiss(n, reload)) : null)
      }
    ],
    unsent,
    'Semua surel sudah terkirim.'
  );
}

const SENT = 'Surel akan segera dikirim ulang.';

function retry(notice, reload) {
  const description = `Kirim ulang ${notice.perihal} kepada ${notice.penerima}`;
  return settle('Kirim ulang', description, of(notice, 'pengulangan'), SENT, reload);
}

function dismiss(notice, reload) {
  const description = `Abaikan ${notice.perihal} kepada ${notice.penerima}`;
  return settle('Abaikan', description, of(notice, 'pengabaian'), 'Surel tidak akan dikirim lagi.', reload);
}

function retryAll(reload) {
  return settle('Kirim ulang semua yang gagal', null, 'pemberitahuan/kendala/pengulangan', SENT, reload);
}

const of = (notice, what) => `pemberitahuan/kendala/${encodeURIComponent(notice.id)}/${what}`;

function settle(label, description, path, done, reload) {
  const button = el(
    'button.btn.btn-default',
    {
      type: 'button',
      'aria-label': description,
      click: async () => {
        button.disabled = true;
        try {
          await post(path);
          tell(done);
        } catch (problem) {
          tell(problem.message, true);
        }
        await reload();
      }
    },
    label
  );
  return button;
}
