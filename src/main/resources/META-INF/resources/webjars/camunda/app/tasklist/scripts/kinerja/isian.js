/*
 * What of a form its user may edit, what of it was typed, and how that comes together with what the server has now. It
 * knows no server, and of the page only what bawaan.js reads from a form.
 */

import {valuesIn} from './bawaan.js';

/* of a readonly field that identifies its row */
const ROW_KEY = 'kunci';
/* of an indicator; sentences call it by its code or by this */
const NAME = 'nama';
/* a label that another value of the row gives, such as "Jumlah pengaduan" instead of "Pembilang" */
const LABEL_OF_ROW = /^\{\{this\.(\w+)\}\}$/;
const WITHOUT_DATA = ['text', 'image', 'html', 'spacer', 'separator', 'iframe', 'table', 'button', 'expression'];

/**
 * The fields of a form: lists and groups that have data of their own with their fields, other groups dissolved.
 *
 * @param {Component[]|undefined} components
 * @returns {Field[]}
 */
export function fieldsOf(components) {
  return (components || []).flatMap(component => {
    if (component.type === 'group') {
      const fields = fieldsOf(component.components);
      return component.path
        ? [{id: component.id, key: component.path, label: labelOf(component), group: fields}]
        : fields;
    }
    if (component.type === 'dynamiclist') {
      return [
        {id: component.id, key: component.path || '', label: labelOf(component), rows: fieldsOf(component.components)}
      ];
    }
    return WITHOUT_DATA.includes(component.type)
      ? []
      : [
          {
            id: component.id,
            key: keyOf(component),
            label: labelOf(component),
            labelFrom: labelSource(component),
            options: component.values,
            names: Boolean(component.properties && ROW_KEY in component.properties),
            editable: component.readonly !== true && component.disabled !== true
          }
        ];
  });
}

/** @param {Component} component */
function keyOf(component) {
  return component.key || component.path || '';
}

/** @param {Component} component */
function labelOf(component) {
  const key = keyOf(component);
  return labelSource(component) ? key[0].toUpperCase() + key.slice(1) : component.label || component.dateLabel || key;
}

/** @param {Component} component */
function labelSource(component) {
  const source = LABEL_OF_ROW.exec(component.label || '');
  return source ? source[1] : null;
}

/**
 * What stands beside a field on the screen.
 *
 * @param {Field} field
 * @param {Values|null} row
 */
function labelIn(field, row) {
  return String((field.labelFrom && row && row[field.labelFrom]) || field.label);
}

/**
 * Of a form's values those that its user may edit, and what names a row.
 *
 * @param {Field[]} fields
 * @param {Values|null|undefined} values
 */
export function editable(fields, values) {
  /** @type {Values} */
  const found = {};
  fields.forEach(field => {
    const value = (values || {})[field.key];
    const {rows, group} = field;
    if (rows) {
      if (Array.isArray(value)) {
        found[field.key] = value.map(row => ({...named(rows, row), ...editable(rows, row)}));
      }
    } else if (group) {
      found[field.key] = editable(group, valuesOf(value));
    } else if (field.editable && value !== undefined) {
      found[field.key] = value;
    }
  });
  return found;
}

/** @param {unknown} value of a group */
function valuesOf(value) {
  return /** @type {Values} */ (value || {});
}

/** @param {unknown} value of a list */
function rowsOf(value) {
  return /** @type {Values[]} */ (value || []);
}

/**
 * @param {Field[]} fields
 * @param {Values|null} row
 */
function named(fields, row) {
  const key = fields.find(field => field.names);
  return key && row && row[key.key] !== undefined ? {[key.key]: row[key.key]} : {};
}

/**
 * Whether two values look the same on the screen: nothing, empty text, an empty choice and "no" are one.
 *
 * @param {unknown} one
 * @param {unknown} other
 */
export function same(one, other) {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function plain(value) {
  if (value === undefined || value === null || value === '' || value === false) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.length ? value.map(plain) : null;
  }
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, content]) => [key, plain(content)])
        .filter(([, content]) => content !== null)
    );
  }
  return value;
}

/**
 * Puts what somebody typed over what the server has now. What was not typed stays the server's; what both changed is
 * shown as typed, and said.
 *
 * @param {Field[]} fields of {@link fieldsOf}
 * @param {Values} fresh the form's values now
 * @param {Values|null|undefined} base the values before anybody typed
 * @param {Values|null|undefined} typed the values as typed
 * @returns {{values: Values, notes: string[]}}
 */
export function overlay(fields, fresh, base, typed) {
  /** @type {string[]} */
  const notes = [];
  return {values: over(fields, fresh, base || {}, typed || {}, '', notes), notes};
}

/**
 * @param {Field[]} fields
 * @param {Values} fresh
 * @param {Values} base
 * @param {Values} typed
 * @param {string} where words that say which row this is, if it is one
 * @param {string[]} notes
 */
function over(fields, fresh, base, typed, where, notes) {
  const values = {...fresh};
  fields.forEach(field => {
    const [now, before, mine] = [fresh[field.key], base[field.key], typed[field.key]];
    if (field.rows) {
      if (Array.isArray(mine)) {
        values[field.key] = mergedRows({...field, rows: field.rows}, rowsOf(now), rowsOf(before), mine, notes);
      }
    } else if (field.group) {
      values[field.key] = over(field.group, valuesOf(now), valuesOf(before), valuesOf(mine), where, notes);
    } else if (field.editable && field.key in typed && !same(mine, before)) {
      values[field.key] = mine;
      if (!same(now, before) && !same(now, mine)) {
        notes.push(`${labelIn(field, fresh)}${where}: data terbaru di server “${shown(field, now)}”.`);
      }
    }
  });
  return values;
}

/**
 * @param {List} list
 * @param {Values[]} fresh
 * @param {Values[]} base
 * @param {Values[]} typed
 * @param {string[]} notes
 */
function mergedRows(list, fresh, base, typed, notes) {
  const key = list.rows.find(field => field.names);
  if (!key) {
    return same(typed, base) ? fresh : typed;
  }
  /** @param {Values} row */
  const name = row => (row && row[key.key]) || '';
  /**
   * @param {Values[]} all
   * @param {Values} wanted
   */
  const find = (all, wanted) => all.find(row => name(row) === name(wanted));
  if (same(editable([list], {[list.key]: fresh}), {[list.key]: base})) {
    // nothing is newer: rows as they were added, renamed and put in order
    return typed.map(row => ({...find(fresh, row), ...row}));
  }
  /** @param {Values} row */
  const where = row => ` pada indikator “${name(row)}”`;
  const together = fresh
    // what one has taken out stays out
    .filter(row => !(find(base, row) && !find(typed, row)))
    .map(row => {
      const mine = find(typed, row);
      return mine ? over(list.rows, row, find(base, row) || {}, mine, where(row), notes) : row;
    });
  typed
    .filter(row => !find(fresh, row))
    .forEach(row => {
      if (!find(base, row)) {
        together.push(row);
      } else if (!same(row, find(base, row))) {
        notes.push(`Indikator “${name(row)}” sudah tidak ada, sehingga isiannya tidak ditampilkan.`);
      }
    });
  return together;
}

/**
 * @param {Field} field
 * @param {unknown} value
 */
function shown(field, value) {
  /** @param {unknown} content */
  const one = content => {
    const option = (field.options || []).find(known => known.value === content);
    return option ? option.label : String(content);
  };
  if (Array.isArray(value)) {
    return value.map(one).join(', ') || 'kosong';
  }
  if (typeof value === 'boolean') {
    return value ? 'ya' : 'tidak';
  }
  return value === undefined || value === null || value === '' ? 'kosong' : one(value);
}

/**
 * What was typed as text, one line a field that is not empty.
 *
 * @param {Field[]} fields
 * @param {Values|null|undefined} values
 * @returns {string}
 */
export function asText(fields, values) {
  return fields
    .flatMap(field => {
      const value = (values || {})[field.key];
      const {rows} = field;
      if (rows) {
        const key = rows.find(each => each.names);
        const others = rows.filter(each => each !== key);
        return rowsOf(value)
          .map(row => [key ? row[key.key] : field.label, asText(others, row)])
          .filter(([, text]) => text)
          .map(([name, text]) => `[${name}]\n${text}`);
      }
      if (field.group) {
        return [asText(field.group, valuesOf(value))].filter(Boolean);
      }
      return plain(value) === null ? [] : [`${field.label}: ${shown(field, value)}`];
    })
    .join('\n');
}

/**
 * The field that a sentence of the server names.
 *
 * @param {string} sentence
 * @param {Field[]} fields
 * @param {Values|null|undefined} values
 * @returns {{id: string, row: (number|null)}|null} the field, and the row of its list; null where it names none
 */
export function fieldIn(sentence, fields, values) {
  /** @type {{id: string, row: number|null, weight: number}} */
  let best = {id: '', row: null, weight: -Infinity};
  /**
   * @param {Field} field
   * @param {number|null} row
   * @param {number} bonus
   * @param {Values|null} content of the row
   */
  const consider = (field, row, bonus, content) => {
    // the server says "Pembilang" where the row has a name of its own for it
    [field.label, labelIn(field, content)].forEach(label => {
      // a unit in brackets is seldom said
      const at = position(sentence, label.replace(/\s*\([^)]*\)$/, ''));
      const weight = bonus + label.length - at / 1000;
      if (at >= 0 && weight > best.weight) {
        best = {id: field.id, row, weight};
      }
    });
  };
  fields
    .flatMap(field => field.group || [field])
    .forEach(field => {
      const {rows} = field;
      if (!rows) {
        consider(field, null, field.editable ? 100 : 0, null);
        return;
      }
      const names = rows.filter(each => each.names || each.key === NAME);
      rowsOf((values || {})[field.key]).forEach((row, index) => {
        if (names.some(name => row[name.key] && position(sentence, String(row[name.key])) >= 0)) {
          rows.forEach(each => consider(each, index, each.editable ? 1000 : 500, row));
          const first = rows.find(each => each.editable);
          if (best.weight < 400) {
            best = {id: (first || field).id, row: index, weight: 400};
          }
        }
      });
    });
  return best.weight > -Infinity ? {id: best.id, row: best.row} : null;
}

/**
 * Where a text stands in a sentence as words of their own; -1 where it doesn't.
 *
 * @param {string} sentence
 * @param {string} text
 */
function position(sentence, text) {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence);
  return found ? found.index : -1;
}

/**
 * The values with a draft of the server's over them; what it says of itself is remembered.
 *
 * @param {Work} work
 * @param {Draft|null} draft
 * @returns {Values}
 */
export function take(work, draft) {
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

/**
 * What is typed into a form, or was when it was last on the screen.
 *
 * @param {Work} work
 * @returns {Values}
 */
export function typedIn(work) {
  return work.view ? editable(work.fields, valuesIn(work.view)) : work.typed || {};
}

/**
 * Whether something was typed since the last save.
 *
 * @param {Work} work
 */
export function isTyped(work) {
  return Boolean(work.task && work.saved && work.touched && !work.ended && !same(typedIn(work), work.saved));
}

/**
 * Remembers what is typed, for when the form is gone.
 *
 * @param {Work} work
 */
export function keep(work) {
  if (work.view && work.saved) {
    work.typed = typedIn(work);
  }
}
