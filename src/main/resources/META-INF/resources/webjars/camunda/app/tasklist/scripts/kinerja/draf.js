/*
 * The form of a task while somebody works on it: its draft is the server's, what is typed stays in this page's memory
 * only, and is neither lost by leaving it nor silently written over somebody else's.
 */

import {ask, el, tell} from '../../../../lib/kinerja/elemen.js';
import {get, put, remove} from '../../../../lib/kinerja/layanan.js';
import {asText, editable, fieldIn, fieldsOf, overlay, same} from './isian.js';

const FORBIDDEN = 403;
const CONFLICT = 409;
const GONE = 410;

const path = (task, rest) => `tugas/${encodeURIComponent(task)}/${rest}`;

/* the tasks somebody works on, by id; more than one only when a task was left without Tasklist asking us */
const works = new Map();
let owner = null;
let root = null;
/* what leaves the form now was asked about */
let passing = false;

/* Tasklist itself kept drafts here */
Object.keys(window.localStorage)
  .filter(key => key.startsWith('camunda-form:'))
  .forEach(key => window.localStorage.removeItem(key));

/* ---- one form ---- */

/**
 * Stands for a form that Tasklist is about to show.
 *
 * @param {string|undefined} task none for a form that starts a process, which has no draft
 * @param {object} scope Tasklist's scope of the form
 * @param {object} controller Tasklist's controller of the form
 */
export function formOf(task, scope, controller) {
  const work = {task, controller, fields: [], version: 0, notes: []};
  belongTo(scope.$root);
  scope.$on('$destroy', () => {
    keep(work);
    work.view = null;
    work.closed = true;
    if (!isTyped(work) && works.get(task) === work) {
      works.delete(task);
    }
    if (task) {
      say({apa: 'tutup', tugas: task});
    }
  });
  // a task is taken, or put back, while its form stays
  scope.$watch(
    () => controller.getOptions().disableForm,
    disabled => {
      work.maySave = disabled === false;
      showBar(work);
    }
  );
  return {
    open: (view, schema, values, node) => open(work, view, schema, values, node),
    save: () => save(work),
    keep: () => keep(work),
    done: () => done(work),
    refused: error => refused(work, error)
  };
}

/** What was typed is somebody's: the next who logs in on this page finds nothing of it. */
function belongTo(rootScope) {
  const user = rootScope.authentication && rootScope.authentication.name;
  if (user !== owner) {
    works.clear();
    owner = user;
  }
  if (root !== rootScope) {
    root = rootScope;
    root.$on('$locationChangeStart', guardAddress);
  }
}

async function open(work, view, schema, values, node) {
  work.view = view;
  work.values = values;
  work.node = node;
  work.fields = fieldsOf(schema.components);
  if (!work.task) {
    return view.importSchema(schema, values);
  }
  work.bar = el('div.kinerja-draf');
  node.parentNode.insertBefore(work.bar, node);
  work.schema = schema;
  let found = {draf: null};
  try {
    found = await get(path(work.task, 'draf'));
  } catch (error) {
    // the form can be filled in without it, and saving will tell
    console.error(error);
  }
  if (work.closed) {
    return undefined;
  }
  const left = works.get(work.task);
  works.set(work.task, work);
  // a form may also change values by itself, such as a choice that is no longer there
  ['input', 'change', 'click', 'keydown'].forEach(touch =>
    node.addEventListener(
      touch,
      () => {
        work.touched = true;
      },
      true
    )
  );
  work.base = editable(work.fields, values);
  const drafted = take(work, found.draf);
  work.maySave = Boolean(found.dapatDisimpan);
  if (left && left !== work && isTyped(left)) {
    const again = overlay(work.fields, drafted, left.saved, typedIn(left));
    work.notes.push(...again.notes);
    await view.importSchema(schema, again.values);
    work.saved = editable(work.fields, drafted);
    work.touched = true;
    // Tasklist enables "Simpan" once the form has changed
    window.setTimeout(() => work.controller.notifyFormDirty(true), 0);
  } else {
    await view.importSchema(schema, drafted);
    // as the form itself reads them
    work.saved = typedIn(work);
  }
  showBar(work);
  say({apa: 'buka', tugas: work.task});
  return undefined;
}

/** The values with a draft of the server's over them; what it says of itself is remembered. */
function take(work, draft) {
  work.version = draft ? draft.versi : 0;
  work.draft = draft;
  if (!draft) {
    work.notes = [];
    return work.values;
  }
  const {values, notes} = overlay(work.fields, work.values, draft.dasar, draft.isian);
  work.notes = notes;
  return values;
}

function typedIn(work) {
  return work.view ? editable(work.fields, work.view._getState().data) : work.typed || {};
}

/** Whether something was typed since the last save. */
function isTyped(work) {
  return Boolean(work.task && work.saved && work.touched && !work.ended && !same(typedIn(work), work.saved));
}

function keep(work) {
  if (work.view && work.saved) {
    work.typed = typedIn(work);
  }
}

/* ---- saving ---- */

/** Tasklist's button "Simpan". */
async function save(work) {
  if (!work.task) {
    return;
  }
  try {
    await store(work);
    tell('Draf disimpan.');
  } catch (problem) {
    work.controller.notifyFormDirty(true);
    if (problem.status === CONFLICT) {
      await offerNewer(work, problem.message).catch(() => showBar(work, problem.message));
    } else if (problem.status === GONE) {
      ended(work, problem.message);
    } else {
      const sentence = problem.status === FORBIDDEN ? await checkStillMine(work, problem.message) : problem.message;
      if (sentence) {
        showBar(work, sentence);
      }
    }
  }
}

/** Saves one after the other: a second save must know the version that the first one made. */
function store(work) {
  const next = (work.storing || Promise.resolve()).then(
    () => storeNow(work),
    () => storeNow(work)
  );
  work.storing = next;
  return next;
}

async function storeNow(work) {
  const typed = typedIn(work);
  work.controller.notifyFormDirty(false);
  const saved = await put(path(work.task, 'draf'), {isian: typed, dasar: work.base, versi: work.version});
  work.saved = typed;
  work.version = saved.versi;
  work.draft = {...saved, isian: typed, dasar: work.base};
  work.maySave = true;
  work.notes = [];
  showBar(work);
  say({apa: 'draf', tugas: work.task});
}

async function offerNewer(work, sentence) {
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

/** The draft was deleted in another tab; what was typed here can be saved as a new one. */
function draftGone(work) {
  take(work, null);
  showBar(work);
  tell('Draf tugas ini telah dihapus pada tab lain. Yang Anda ketik tetap ada.');
}

/** Takes the server's draft, with what was typed here over it. */
async function loadNewer(work) {
  const {draf} = await get(path(work.task, 'draf'));
  const typed = typedIn(work);
  const newer = take(work, draf);
  const together = overlay(work.fields, newer, work.saved, typed);
  work.notes.push(...together.notes);
  work.saved = editable(work.fields, newer);
  await draw(work, together.values);
}

function dropDraft(work) {
  ask({
    title: 'Hapus draf',
    content: ['Isian kembali seperti sebelum draf ini dibuat. Yang sudah diketik pada formulir ini hilang.'],
    confirm: 'Hapus draf',
    danger: true,
    action: async () => {
      await remove(`${path(work.task, 'draf')}?versi=${work.version}`);
      await draw(work, take(work, null));
      work.saved = typedIn(work);
      work.controller.notifyFormDirty(false);
      say({apa: 'draf', tugas: work.task});
      tell('Draf telah dihapus.');
    }
  });
}

async function draw(work, values) {
  if (work.view) {
    await work.view.importSchema(work.schema, values);
    work.controller.notifyFormDirty(isTyped(work));
  } else {
    work.typed = editable(work.fields, values);
  }
  showBar(work);
}

/* ---- what is said above the form ---- */

function showBar(work, problem) {
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
          work.maySave ? el('button.btn.btn-link', {type: 'button', click: () => dropDraft(work)}, 'Hapus draf') : null
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

/* ---- completing ---- */

/** Tasklist has completed the task. */
async function done(work) {
  work.ended = 'selesai';
  works.delete(work.task);
  if (!work.task) {
    return;
  }
  say({apa: 'selesai', tugas: work.task});
  try {
    tell((await get(path(work.task, 'kelanjutan'))).kabar);
  } catch {
    tell('Tugas telah diselesaikan.');
  }
}

/** The server, or the form itself, has refused to complete the task: the field that it is about comes into view. */
async function refused(work, error) {
  const sentence = (error && error.message) || '';
  const node = work.node;
  const marked = node.querySelector('.fjs-has-errors');
  if (marked) {
    goTo(marked.querySelector('input, textarea, select, [tabindex]') || marked);
    return;
  }
  const place = fieldIn(sentence, work.fields, work.view ? work.view._getState().data : {});
  const control = place && controlOf(node, place);
  if (control) {
    goTo(control);
    return;
  }
  if (work.task) {
    await checkStillMine(work, sentence);
  }
}

function controlOf(node, {id, row}) {
  const name = row === null ? id : `${id}_${row}`;
  const found = [...node.querySelectorAll('[id]')].filter(
    each => each.id.endsWith(`-${name}`) || each.id.includes(`-${name}-`)
  );
  const field = found.find(each => each.matches('input, textarea, select')) || found[0];
  return field && (field.matches('input, textarea, select') ? field : field.querySelector('input, textarea') || field);
}

function goTo(control) {
  if (!control.matches('input, textarea, select, button, a, [tabindex]')) {
    control.tabIndex = -1;
  }
  control.focus({preventScroll: true});
  // the sentences beside the fields are drawn by then
  window.requestAnimationFrame(() => control.scrollIntoView({block: 'center'}));
}

/**
 * Whether the task was completed, or given to somebody else, while it was being filled in here: then it is told.
 *
 * @returns {Promise<string|null>} what else is to be said: `sentence`, or that the session has ended, which is refused
 *     as if the user had no right
 */
async function checkStillMine(work, sentence) {
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

/** The task cannot be worked on here any more; what was typed can be taken along. */
function ended(work, sentence) {
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

function copyButton(work) {
  const text = asText(work.fields, work.typed);
  return text ? el('button.btn.btn-default', {type: 'button', click: () => copy(text)}, 'Salin isian') : null;
}

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

/* ---- other tabs of this browser ---- */

const tab = `${Date.now()}-${Math.random()}`;
const channel = new BroadcastChannel('kinerja-tugas');

function say(message) {
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

/** The draft was saved in another tab: with nothing typed here it is simply shown. */
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

/* ---- leaving ---- */

function part(address) {
  const [route, query] = (address.split('#')[1] || '/').split('?');
  const search = new URLSearchParams(query || '');
  return {
    route: route || '/',
    task: search.get('task'),
    filter: search.get('filter'),
    forced: search.get('forceDisplayTask') === 'true'
  };
}

/** What is typed and not saved, of the task that is open. */
function pending(current = window.location.href) {
  const work = works.get(part(current).task);
  return work && isTyped(work) ? work : null;
}

/** Whether an address shows something else than the open task. */
function leaves(address, current = window.location.href) {
  const here = part(current);
  const there = part(address);
  return (
    address.split('#')[0] !== current.split('#')[0] ||
    there.route !== here.route ||
    there.task !== here.task ||
    // another filter closes the task, unless it is told not to
    Boolean(here.filter && there.filter !== here.filter && !there.forced)
  );
}

/** Forgets what was typed into a task's form. */
export function forget(task) {
  works.delete(task);
}

/** Saves what was typed into a task's form, before the task changes hands. */
export async function saveTyped(task) {
  const work = works.get(task);
  if (work && isTyped(work)) {
    await store(work);
  }
}

function askFirst(work, go) {
  if (document.querySelector('dialog.kinerja-dialog[open]')) {
    return;
  }
  const pass = () => {
    passing = true;
    try {
      go();
    } finally {
      passing = false;
    }
  };
  ask({
    title: 'Isian belum disimpan',
    content: ['Anda sudah mengisi formulir tugas ini, tetapi belum menyimpannya.'],
    confirm: 'Simpan draf lalu pindah',
    other: {
      label: 'Pindah tanpa menyimpan',
      action: () => {
        work.saved = typedIn(work);
        forget(work.task);
        pass();
      }
    },
    cancel: 'Tetap di sini',
    action: async () => {
      await store(work);
      // the dialog closes first
      window.setTimeout(pass, 0);
    }
  });
}

/** What a click leaves the form by; null where it does not. */
function wayOut(event) {
  const {target} = event;
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof Element)) {
    return null;
  }
  if (target.closest('.tasks-list li.task .clickable')) {
    return target.closest('li.task.active') ? null : target;
  }
  const filter = target.closest('.task-filter');
  if (filter && !target.closest('.actions')) {
    return target;
  }
  if (target.closest('.account .logout a')) {
    return target;
  }
  const link = /** @type {HTMLAnchorElement|null} */ (target.closest('a[href]'));
  return link && link.getAttribute('href') && !link.target && !link.hasAttribute('download') && leaves(link.href)
    ? target
    : null;
}

document.addEventListener(
  'click',
  event => {
    const work = passing ? null : pending();
    const target = work && /** @type {HTMLElement|null} */ (wayOut(event));
    if (target) {
      event.preventDefault();
      event.stopImmediatePropagation();
      askFirst(work, () => target.click());
    }
  },
  true
);

/* the arrows walk through the list of tasks */
document.addEventListener(
  'keydown',
  event => {
    const {target, keyCode, key} = event;
    if (!['ArrowUp', 'ArrowDown'].includes(key) || !(target instanceof Element) || !target.closest('ol.tasks-list')) {
      return;
    }
    const work = passing ? null : pending();
    if (work) {
      event.preventDefault();
      event.stopImmediatePropagation();
      askFirst(work, () => target.dispatchEvent(new KeyboardEvent('keydown', {key, keyCode, bubbles: true})));
    }
  },
  true
);

/* the browser's own "back", and addresses that were typed */
function guardAddress(event, next, current) {
  // after "back" the window's own address is the next one already
  const work = passing ? null : pending(current);
  // a session that has ended leads there; what was typed is still here afterwards
  if (work && part(next).route !== '/login' && leaves(next, current)) {
    event.preventDefault();
    askFirst(work, () => window.location.assign(next));
  }
}

window.addEventListener('pagehide', () => works.forEach((work, task) => say({apa: 'tutup', tugas: task})));

window.addEventListener('beforeunload', event => {
  if (pending()) {
    event.preventDefault();
    // older browsers ask for it
    event.returnValue = '';
  }
});
