/*
 * Drafts of tasks as they come from the server and go there, and what the other tabs of this browser do with the same
 * tasks.
 */

import {ask, tell} from '../../../../lib/kinerja/elemen.js';
import {get, put, remove} from '../../../../lib/kinerja/layanan.js';
import {setDirty} from './bawaan.js';
import {ended, showBar} from './draf-bilah.js';
import {editable, isTyped, overlay, take, typedIn} from './isian.js';

export const FORBIDDEN = 403;
export const CONFLICT = 409;
export const GONE = 410;

/**
 * The tasks somebody works on, by id; more than one only when a task was left without Tasklist asking us.
 *
 * @type {Map<string|null|undefined, Work>}
 */
export const works = new Map();

/**
 * @param {string|undefined} task
 * @param {string} rest
 */
export const path = (task, rest) => `tugas/${encodeURIComponent(task || '')}/${rest}`;

/* ---- saving ---- */

/**
 * Saves one after the other: a second save must know the version that the first one made.
 *
 * @param {Work} work
 */
export function store(work) {
  const next = (work.storing || Promise.resolve()).then(
    () => storeNow(work),
    () => storeNow(work)
  );
  work.storing = next;
  return next;
}

/** @param {Work} work */
async function storeNow(work) {
  const typed = typedIn(work);
  setDirty(work.controller, false);
  const saved = await put(path(work.task, 'draf'), {isian: typed, dasar: work.base, versi: work.version});
  work.saved = typed;
  work.version = saved.versi;
  work.draft = {...saved, isian: typed, dasar: work.base};
  work.maySave = true;
  work.notes = [];
  showBar(work);
  say({apa: 'draf', tugas: work.task});
}

/**
 * @param {Work} work
 * @param {string} sentence
 */
export async function offerNewer(work, sentence) {
  const {draf} = await get(path(work.task, 'draf'));
  if (!draf) {
    ask({
      title: 'Draf sudah tidak ada',
      content: [sentence, 'Yang Anda ketik tetap ada pada formulir dan dapat disimpan sebagai draf baru.'],
      confirm: 'Lanjutkan',
      cancel: 'Nanti',
      action: () => loadNewer(work)
    });
    return;
  }
  ask({
    title: 'Ada draf yang lebih baru',
    content: [
      sentence,
      'Draf itu dapat dimuat ke formulir. Yang Anda ketik tetap ada; isian yang berbeda disebutkan di atas formulir.'
    ],
    confirm: 'Muat draf yang lebih baru',
    cancel: 'Nanti',
    action: () => loadNewer(work)
  });
}

/**
 * The draft was deleted in another tab; what was typed here can be saved as a new one.
 *
 * @param {Work} work
 */
function draftGone(work) {
  take(work, null);
  showBar(work);
  tell('Draf tugas ini telah dihapus pada tab lain. Yang Anda ketik tetap ada.');
}

/**
 * Takes the server's draft, with what was typed here over it.
 *
 * @param {Work} work
 */
async function loadNewer(work) {
  const {draf} = await get(path(work.task, 'draf'));
  const typed = typedIn(work);
  const newer = take(work, draf);
  const together = overlay(work.fields, newer, work.saved, typed);
  work.notes.push(...together.notes);
  work.saved = editable(work.fields, newer);
  await draw(work, together.values);
}

/** @param {Work} work */
export function dropDraft(work) {
  ask({
    title: 'Hapus draf',
    content: ['Isian kembali seperti sebelum draf ini dibuat. Yang sudah diketik pada formulir ini hilang.'],
    confirm: 'Hapus draf',
    danger: true,
    action: async () => {
      await remove(`${path(work.task, 'draf')}?versi=${work.version}`);
      await draw(work, take(work, null));
      work.saved = typedIn(work);
      setDirty(work.controller, false);
      say({apa: 'draf', tugas: work.task});
      tell('Draf telah dihapus.');
    }
  });
}

/**
 * @param {Work} work
 * @param {Values} values
 */
async function draw(work, values) {
  if (work.view) {
    await work.view.importSchema(work.schema, values);
    setDirty(work.controller, isTyped(work));
  } else {
    work.typed = editable(work.fields, values);
  }
  showBar(work);
}

/**
 * Whether the task was completed, or given to somebody else, while it was being filled in here: then it is told.
 *
 * @param {Work} work
 * @param {string} sentence
 * @returns {Promise<string|null>} what else is to be said: `sentence`, or that the session has ended, which is refused
 *     as if the user had no right
 */
export async function checkStillMine(work, sentence) {
  try {
    const {dapatDikerjakan} = await get(path(work.task, 'draf'));
    if (dapatDikerjakan) {
      return sentence;
    }
    ended(work, sentence);
  } catch (problem) {
    if (problem.status !== GONE) {
      return problem.message;
    }
    ended(work, problem.message);
  }
  return null;
}

/* ---- other tabs of this browser ---- */

const tab = `${Date.now()}-${Math.random()}`;
const channel = new BroadcastChannel('kinerja-tugas');

/**
 * Tells the other tabs.
 *
 * @param {{apa: string, tugas: string|null|undefined, untuk?: string}} message
 */
export function say(message) {
  channel.postMessage({...message, dari: tab});
}

channel.addEventListener('message', ({data}) => {
  const work = works.get(data.tugas);
  if (!work || work.ended) {
    return;
  }
  if (data.apa === 'buka') {
    say({apa: 'ada', tugas: data.tugas, untuk: data.dari});
  } else if (data.apa === 'ada' && data.untuk === tab) {
    work.elsewhere = true;
    showBar(work);
  } else if (data.apa === 'tutup' && work.elsewhere) {
    // unless a third one answers; who was here first needs no telling
    work.elsewhere = false;
    showBar(work);
    say({apa: 'buka', tugas: data.tugas});
  } else if (data.apa === 'draf') {
    draftElsewhere(work);
  } else if (data.apa === 'selesai') {
    checkStillMine(work, '');
  }
});

/**
 * The draft was saved in another tab: with nothing typed here it is simply shown.
 *
 * @param {Work} work
 */
async function draftElsewhere(work) {
  try {
    if (isTyped(work)) {
      if ((await get(path(work.task, 'draf'))).draf) {
        offerNewer(work, 'Draf tugas ini baru saja diubah pada tab lain.');
      } else {
        draftGone(work);
      }
      return;
    }
    await loadNewer(work);
    work.saved = typedIn(work);
  } catch (problem) {
    showBar(work, problem.message);
  }
}

window.addEventListener('pagehide', () => works.forEach((work, task) => say({apa: 'tutup', tugas: task})));
