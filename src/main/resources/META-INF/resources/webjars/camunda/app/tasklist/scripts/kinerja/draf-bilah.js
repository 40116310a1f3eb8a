/* What is said to whoever fills in the form of a task: above the form, and when the task is theirs no more. */

import {ask, el, tell} from '../../../../lib/kinerja/elemen.js';
import {asText, isTyped, keep} from './isian.js';

/**
 * Draws what stands above the form.
 *
 * @param {Work} work
 * @param {string} [problem]
 */
export function showBar(work, problem) {
  if (!work.bar) {
    return;
  }
  const parts = [];
  if (work.ended) {
    parts.push(el('div.alert.alert-warning', {role: 'alert'}, el('p', null, work.ended), copyButton(work)));
  } else {
    if (problem) {
      parts.push(el('p.alert.alert-danger', {role: 'alert'}, problem));
    }
    if (work.elsewhere) {
      parts.push(
        el(
          'p.alert.alert-warning',
          {role: 'status'},
          'Tugas ini juga terbuka pada tab lain peramban ini. Isilah pada satu tab saja.'
        )
      );
    }
    if (work.draft) {
      parts.push(
        el(
          'p.kinerja-draf-asal',
          {role: 'status'},
          `Draf disimpan oleh ${work.draft.oleh} pada ${work.draft.waktu}. `,
          work.maySave ? el('button.btn.btn-link', {type: 'button', click: () => work.dropDraft()}, 'Hapus draf') : null
        )
      );
    }
    if (work.notes.length) {
      parts.push(
        el(
          'div.alert.alert-warning',
          {role: 'status'},
          el(
            'p',
            null,
            'Data berikut berubah sejak diisi. Yang tampil pada formulir adalah isian draf; periksa kembali.'
          ),
          el(
            'ul',
            null,
            work.notes.map(note => el('li', null, note))
          )
        )
      );
    }
  }
  work.bar.replaceChildren(...parts);
}

/**
 * The task cannot be worked on here any more; what was typed can be taken along.
 *
 * @param {Work} work
 * @param {string} sentence
 */
export function ended(work, sentence) {
  const typed = isTyped(work);
  keep(work);
  work.ended = sentence;
  showBar(work);
  const text = el('textarea.form-control.kinerja-salinan', {rows: '8', readonly: true, 'aria-label': 'Isian Anda'});
  text.value = asText(work.fields, work.typed);
  const title = 'Tugas ini tidak dapat dilanjutkan di sini';
  if (!typed) {
    ask({title, content: [sentence], confirm: 'Mengerti', cancel: 'Tutup', action: async () => {}});
    return;
  }
  ask({
    title,
    content: [sentence, 'Yang Anda ketik belum disimpan. Salin bila masih diperlukan.', text],
    confirm: 'Salin isian',
    cancel: 'Tutup',
    action: () => copy(text.value, text)
  });
}

/** @param {Work} work */
function copyButton(work) {
  const text = asText(work.fields, work.typed);
  return text ? el('button.btn.btn-default', {type: 'button', click: () => copy(text)}, 'Salin isian') : null;
}

/**
 * @param {string} text
 * @param {HTMLTextAreaElement} [shown] where it can be read already
 */
async function copy(text, shown) {
  // the clipboard's own interface is there with TLS only
  const field = shown || el('textarea.sr-only', {'aria-hidden': 'true'});
  if (!shown) {
    field.value = text;
    document.body.append(field);
  }
  field.select();
  const copied = document.execCommand('copy');
  if (!shown) {
    field.remove();
  }
  if (!copied) {
    throw new Error('Peramban tidak mengizinkan penyalinan; pilih teksnya, lalu salin sendiri.');
  }
  tell('Isian disalin.');
}
