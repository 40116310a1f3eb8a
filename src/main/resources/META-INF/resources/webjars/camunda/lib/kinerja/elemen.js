/* Builds elements. Data only ever becomes text or an attribute's value, never markup. */

/**
 * @template {string} N
 * @param {N} name tag, with classes after dots: 'p.alert.alert-info'
 * @param {Attributes|null} [attributes] attributes, and listeners as functions under the event's name
 * @param {...Content} children empty ones are left out
 * @returns {ElementOf<N>}
 */
export function el(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = /** @type {ElementOf<N>} */ (document.createElement(tag));
  if (classes.length) {
    element.className = classes.join(' ');
  }
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (typeof value === 'function') {
      element.addEventListener(key, /** @type {EventListener} */ (value));
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, String(value));
    }
  });
  children.flat(9).forEach(child => {
    if (child !== null && child !== undefined && child !== '') {
      element.append(child instanceof Node ? child : String(child));
    }
  });
  return element;
}

/** @param {unknown} value */
export const filled = value => value !== null && value !== undefined && value !== '';

/**
 * A value, or a dash that is read aloud as "kosong".
 *
 * @param {unknown} value
 */
export function orDash(value) {
  return filled(value)
    ? String(value)
    : el('span', null, el('span', {'aria-hidden': 'true'}, '–'), el('span.sr-only', null, 'kosong'));
}

/**
 * A table with a caption. On a narrow screen each row becomes a block that repeats the column's name.
 *
 * @template R
 * @param {string} caption
 * @param {Column<R>[]} columns
 * @param {R[]|null|undefined} rows
 * @param {string} [empty] what to say when there are no rows
 * @returns {HTMLElement}
 */
export function table(caption, columns, rows, empty) {
  if (!rows || !rows.length) {
    return el('div.kinerja-kosong', null, el('h3', null, caption), el('p.text-muted', null, empty));
  }
  /** @param {Column<R>} column */
  const style = column => (column.number ? 'kinerja-angka' : null);
  return el(
    'table.table.kinerja-tabel',
    null,
    el('caption', null, caption),
    el(
      'thead',
      null,
      el(
        'tr',
        null,
        columns.map(c => el('th', {scope: 'col', class: style(c)}, c.label))
      )
    ),
    el(
      'tbody',
      null,
      rows.map(row =>
        el(
          'tr',
          null,
          columns.map(c =>
            el(
              c.head ? 'th' : 'td',
              {'data-judul': c.label, class: style(c), scope: c.head ? 'row' : null},
              wrap(c.value(row))
            )
          )
        )
      )
    )
  );
}

/** @param {Content} value */
function wrap(value) {
  return value instanceof Node || Array.isArray(value) ? value : orDash(value);
}

/**
 * Pairs of a name and a value; pairs without a value are left out.
 *
 * @param {Content[][]} pairs name and value of each
 */
export function facts(pairs) {
  return el(
    'dl.kinerja-fakta',
    null,
    pairs
      .filter(([, value]) => filled(value))
      .map(([name, value]) => el('div', null, el('dt', null, name), el('dd', null, value)))
  );
}

let lastId = 0;

/**
 * A labelled input; `control` is the element that holds the value.
 *
 * @param {string} label
 * @param {Control} control
 * @param {string} [hint]
 */
export function field(label, control, hint) {
  lastId += 1;
  control.id = `kinerja-isian-${lastId}`;
  control.classList.add('form-control');
  control.dataset.nama = label;
  const help = hint ? el('p.help-block', {id: `${control.id}-petunjuk`}, hint) : null;
  if (help) {
    control.setAttribute('aria-describedby', help.id);
  }
  return el(
    'div.form-group',
    null,
    el('label', {for: control.id}, label, control.required ? ' (wajib)' : ''),
    control,
    help
  );
}

/**
 * @param {Attributes|null} attributes
 * @param {string[][]} options value and label of each
 */
export function select(attributes, options) {
  return el(
    'select',
    attributes,
    options.map(([value, label]) => el('option', {value}, label))
  );
}

/**
 * Fills the node with what `load` gives; until then it says so, and an error shows its sentence.
 *
 * @param {Element} node
 * @param {() => Promise<Node|string|(Node|string)[]>} load
 */
export async function fill(node, load) {
  node.replaceChildren(el('p.kinerja-muat', {role: 'status'}, 'Memuat…'));
  try {
    node.replaceChildren(...[await load()].flat());
  } catch (error) {
    node.replaceChildren(el('p.alert.alert-danger', {role: 'alert'}, error.message));
  }
}

/**
 * Puts the focus back on what looks the same after a change, so that who uses the keyboard stays in place.
 *
 * @param {HTMLElement} node
 * @param {() => void} change
 */
export function keepingFocus(node, change) {
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  /** @param {Element} element */
  const name = element => element.getAttribute('aria-label') || element.textContent;
  change();
  if (focused && !focused.isConnected) {
    /** @type {NodeListOf<HTMLElement>} */
    const others = node.querySelectorAll('a, button, summary');
    const again = [...others].find(other => name(other) === name(focused));
    (again || node).focus({preventScroll: true});
  }
}

/**
 * The frame of a page of ours; the heading takes the focus so that a reader hears where it is.
 *
 * @param {HTMLElement} node
 * @param {string} title
 * @param {...Content} more
 */
export function frame(node, title, ...more) {
  const heading = el('h1', {tabindex: '-1'}, title);
  const content = el('div');
  node.classList.add('kinerja-halaman');
  node.replaceChildren(el('main', null, heading, more, content));
  window.requestAnimationFrame(() => heading.focus({preventScroll: true}));
  return {heading, content};
}

/**
 * Asks in a dialog. It stays open with the server's sentence when `action` fails.
 *
 * @param {object} question
 * @param {string} question.title
 * @param {Content[]} question.content texts and fields
 * @param {string} question.confirm the confirming button's text
 * @param {boolean} [question.danger] whether the action cannot be undone
 * @param {() => Promise<unknown>} question.action
 * @param {{label: string, action: () => unknown}} [question.other] another way to go on
 * @param {string} [question.cancel] the text of the button that does nothing, "Batal" unless told
 */
export function ask({title, content, confirm, danger, action, other, cancel = 'Batal'}) {
  const error = el('p.alert.alert-danger', {role: 'alert', hidden: true});
  const confirming = el(danger ? 'button.btn.btn-danger' : 'button.btn.btn-primary', {type: 'submit'}, confirm);
  const leaving = el('button.btn.btn-default', {type: 'button', click: () => shown.close()}, cancel);
  const going = other
    ? el(
        'button.btn.btn-default',
        {
          type: 'button',
          click: () => {
            shown.close();
            other.action();
          }
        },
        other.label
      )
    : null;
  const form = el(
    'form',
    {
      // the browser's own hints would come in the browser's language
      novalidate: true,
      submit: async event => {
        event.preventDefault();
        if (confirming.disabled) {
          return;
        }
        const wrong = /** @type {Control|null} */ (
          form.querySelector('input:invalid, select:invalid, textarea:invalid')
        );
        if (wrong) {
          error.textContent = hintFor(wrong);
          error.hidden = false;
          wrong.focus();
          return;
        }
        confirming.disabled = true;
        error.hidden = true;
        try {
          await action();
          shown.close();
        } catch (problem) {
          error.textContent = problem.message;
          error.hidden = false;
        } finally {
          confirming.disabled = false;
        }
      }
    },
    content.map(part => (typeof part === 'string' ? el('p', null, part) : part)),
    error,
    el('div.kinerja-tombol', null, confirming, going, leaving)
  );
  const shown = dialog(title, form);
}

/**
 * Shows a dialog, which takes the focus and gives it back to what opened it.
 *
 * @param {string} title
 * @param {Content} content what stands below the title
 * @param {() => unknown} [closed] called after it was closed
 * @returns {HTMLDialogElement}
 */
export function dialog(title, content, closed = () => {}) {
  const opener = /** @type {HTMLElement|null} */ (document.activeElement);
  const heading = el('h2', {id: 'kinerja-dialog-judul'}, title);
  const shown = el(
    'dialog.kinerja-dialog',
    {
      'aria-labelledby': heading.id,
      close: () => {
        shown.remove();
        if (opener && opener.isConnected) {
          opener.focus();
        }
        closed();
      }
    },
    heading,
    content
  );
  // Tasklist's shortcuts must not hear what is typed here
  shown.addEventListener('keydown', event => event.stopPropagation());
  document.body.append(shown);
  shown.showModal();
  return shown;
}

/** @param {Control} control */
function hintFor(control) {
  const label = control.dataset.nama;
  return control.validity.valueMissing ? `${label} wajib diisi.` : control.title || `${label} belum benar.`;
}

/** @type {HTMLElement|null} */
let told = null;

/**
 * Tells for a few seconds that something was done, or that it was not.
 *
 * @param {string} sentence
 */
export function tell(sentence, failed = false) {
  document.querySelectorAll('.kinerja-kabar').forEach(earlier => earlier.remove());
  const look = failed ? 'alert-danger' : 'alert-success';
  const note = el(`div.alert.${look}.kinerja-kabar`, null, sentence);
  document.body.append(note);
  window.setTimeout(() => note.remove(), 8000);
  // a reader hears only of what changes within a region that was there before
  if (!told) {
    told = el('div.sr-only', {role: 'status'});
    document.body.append(told);
  }
  const region = told;
  region.textContent = '';
  window.setTimeout(() => {
    region.textContent = sentence;
  }, 100);
}
