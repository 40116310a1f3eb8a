/*
 * The form of a task while somebody works on it: its draft is the server's, what is typed stays in this page's memory
 * only, and is neither lost by leaving it nor silently written over somebody else's.
 */

import {el, tell} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';
import {
  OWN_DRAFTS,
  SELECTORS,
  beforeAddress,
  elementsOf,
  onGone,
  rootOf,
  setDirty,
  userOf,
  valuesIn,
  watchWritable
} from './bawaan.js';
import {ended, showBar} from './draf-bilah.js';
import {guardAddress} from './draf-pindah.js';
import {
  CONFLICT,
  FORBIDDEN,
  GONE,
  checkStillMine,
  dropDraft,
  offerNewer,
  path,
  say,
  store,
  works
} from './draf-simpan.js';
import {editable, fieldIn, fieldsOf, isTyped, keep, overlay, take, typedIn} from './isian.js';

/** @type {string|undefined} whose typing this is */
let owner;
/** @type {TasklistScope|undefined} */
let root;

/* Tasklist itself kept drafts here */
Object.keys(window.localStorage)
  .filter(key => key.startsWith(OWN_DRAFTS))
  .forEach(key => window.localStorage.removeItem(key));

/* ---- one form ---- */

/**
 * Stands for a form that Tasklist is about to show.
 *
 * @param {string|undefined} task none for a form that starts a process, which has no draft
 * @param {TasklistScope} scope Tasklist's of the form
 * @param {FormController} controller Tasklist's of the form
 */
export function formOf(task, scope, controller) {
  /** @type {Work} */
  const work = {task, controller, values: {}, fields: [], version: 0, notes: [], dropDraft: () => dropDraft(work)};
  belongTo(rootOf(scope));
  onGone(scope, () => {
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
  watchWritable(scope, controller, can => {
    work.maySave = can;
    showBar(work);
  });
  return {
    /** @type {(view: FormView, schema: FormSchema, values: Values, node: HTMLElement) => Promise<unknown>} */
    open: (view, schema, values, node) => open(work, view, schema, values, node),
    save: () => save(work),
    keep: () => keep(work),
    done: () => done(work),
    /** @type {(error: {message?: string}|undefined) => Promise<void>} */
    refused: error => refused(work, error)
  };
}

/**
 * What was typed is somebody's: the next who logs in on this page finds nothing of it.
 *
 * @param {TasklistScope} rootScope
 */
function belongTo(rootScope) {
  const user = userOf(rootScope);
  if (user !== owner) {
    works.clear();
    owner = user;
  }
  if (root !== rootScope) {
    root = rootScope;
    beforeAddress(root, guardAddress);
  }
}

/**
 * @param {Work} work
 * @param {FormView} view
 * @param {FormSchema} schema
 * @param {Values} values
 * @param {HTMLElement} node
 */
async function open(work, view, schema, values, node) {
  work.view = view;
  work.values = values;
  work.node = node;
  work.fields = fieldsOf(schema.components);
  if (!work.task) {
    return view.importSchema(schema, values);
  }
  work.bar = el('div.kinerja-draf');
  node.before(work.bar);
  work.schema = schema;
  /** @type {{draf: Draft|null, dapatDisimpan?: boolean}} */
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
    window.setTimeout(() => setDirty(work.controller, true), 0);
  } else {
    await view.importSchema(schema, drafted);
    // as the form itself reads them
    work.saved = typedIn(work);
  }
  showBar(work);
  say({apa: 'buka', tugas: work.task});
  return undefined;
}

/* ---- saving ---- */

/**
 * Tasklist's button "Simpan".
 *
 * @param {Work} work
 */
async function save(work) {
  if (!work.task) {
    return;
  }
  try {
    await store(work);
    tell('Draf disimpan.');
  } catch (problem) {
    setDirty(work.controller, true);
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

/* ---- completing ---- */

/**
 * Tasklist has completed the task.
 *
 * @param {Work} work
 */
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

/**
 * The server, or the form itself, has refused to complete the task: the field that it is about comes into view.
 *
 * @param {Work} work
 * @param {{message?: string}|undefined} error
 */
async function refused(work, error) {
  const sentence = (error && error.message) || '';
  const node = work.node;
  const marked = node && /** @type {HTMLElement|null} */ (node.querySelector(SELECTORS.wrongField));
  if (marked) {
    goTo(marked.querySelector('input, textarea, select, [tabindex]') || marked);
    return;
  }
  const place = fieldIn(sentence, work.fields, work.view ? valuesIn(work.view) : {});
  const control = node && place && controlOf(node, place);
  if (control) {
    goTo(control);
    return;
  }
  if (work.task) {
    await checkStillMine(work, sentence);
  }
}

/**
 * @param {HTMLElement} node
 * @param {{id: string, row: number|null}} place
 * @returns {HTMLElement|undefined}
 */
function controlOf(node, place) {
  const found = elementsOf(node, place);
  const field = found.find(each => each.matches('input, textarea, select')) || found[0];
  return field && (field.matches('input, textarea, select') ? field : field.querySelector('input, textarea') || field);
}

/** @param {HTMLElement} control */
function goTo(control) {
  if (!control.matches('input, textarea, select, button, a, [tabindex]')) {
    control.tabIndex = -1;
  }
  control.focus({preventScroll: true});
  // the sentences beside the fields are drawn by then
  window.requestAnimationFrame(() => control.scrollIntoView({block: 'center'}));
}

/* ---- when the task changes hands ---- */

/**
 * Forgets what was typed into a task's form.
 *
 * @param {string} task
 */
export function forget(task) {
  works.delete(task);
}

/**
 * Saves what was typed into a task's form, before the task changes hands.
 *
 * @param {string} task
 */
export async function saveTyped(task) {
  const work = works.get(task);
  if (work && isTyped(work)) {
    await store(work);
  }
}
