/*
 * What of a form its user may edit, and how what one has typed comes together with what the server has now. It knows
 * neither the page nor the server.
 */

/* of a readonly field that identifies its row */
const ROW_KEY = 'kunci';
/* of an indicator; sentences call it by its code or by this */
const NAME = 'nama';
/* a label that another value of the row gives, such as "Jumlah pengaduan" instead of "Pembilang" */
const LABEL_OF_ROW = /^\{\{this\.(\w+)\}\}$/;
const WITHOUT_DATA = ['text', 'image', 'html', 'spacer', 'separator', 'iframe', 'table', 'button', 'expression'];

/** The fields of a form: lists and groups that have data of their own with their fields, other groups dissolved. */
export function fieldsOf(components) {
  return (components || []).flatMap(component => {
    if (component.type === 'group') {
      const fields = fieldsOf(component.components);
      return component.path
        ? [{id: component.id, key: component.path, label: labelOf(component), group: fields}]
        : fields;
    }
    if (component.type === 'dynamiclist') {
      return [{id: component.id, key: component.path, label: labelOf(component), rows: fieldsOf(component.components)}];
    }
    return WITHOUT_DATA.includes(component.type)
      ? []
      : [
          {
            id: component.id,
            key: component.key,
            label: labelOf(component),
            labelFrom: labelSource(component),
            options: component.values,
            names: Boolean(component.properties && ROW_KEY in component.properties),
            editable: component.readonly !== true && component.disabled !== true
          }
        ];
  });
}

function labelOf(component) {
  return labelSource(component)
    ? component.key[0].toUpperCase() + component.key.slice(1)
    : component.label || component.dateLabel || component.key || component.path;
}

function labelSource(component) {
  const source = LABEL_OF_ROW.exec(component.label || '');
  return source ? source[1] : null;
}

/** What stands beside a field on the screen. */
function labelIn(field, row) {
  return (field.labelFrom && row && row[field.labelFrom]) || field.label;
}

/** Of a form's values those that its user may edit, and what names a row. */
export function editable(fields, values) {
  const found = {};
  fields.forEach(field => {
    const value = (values || {})[field.key];
    if (field.rows) {
      if (Array.isArray(value)) {
        found[field.key] = value.map(row => ({...named(field.rows, row), ...editable(field.rows, row)}));
      }
    } else if (field.group) {
      found[field.key] = editable(field.group, value);
    } else if (field.editable && value !== undefined) {
      found[field.key] = value;
    }
  });
  return found;
}

function named(fields, row) {
  const key = fields.find(field => field.names);
  return key && row && row[key.key] !== undefined ? {[key.key]: row[key.key]} : {};
}

/** Whether two values look the same on the screen: nothing, empty text, an empty choice and "no" are one. */
export function same(one, other) {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value) {
  if (value === undefined || value === null || value === '' || value === false) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.length ? value.map(plain) : null;
  }
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map(key => [key, plain(value[key])])
        .filter(([, content]) => content !== null)
    );
  }
  return value;
}

/**
 * Puts what somebody typed over what the server has now. What was not typed stays the server's; what both changed is
 * shown as typed, and said.
 *
 * @param {object[]} fields of {@link fieldsOf}
 * @param {object} fresh the form's values now
 * @param {object} base the values before anybody typed
 * @param {object} typed the values as typed
 * @returns {{values: object, notes: string[]}}
 */
export function overlay(fields, fresh, base, typed) {
  const notes = [];
  return {values: over(fields, fresh, base || {}, typed || {}, '', notes), notes};
}

function over(fields, fresh, base, typed, where, notes) {
  const values = {...fresh};
  fields.forEach(field => {
    const [now, before, mine] = [fresh[field.key], base[field.key], typed[field.key]];
    if (field.rows) {
      if (Array.isArray(mine)) {
        values[field.key] = rows(field, now || [], before || [], mine, notes);
      }
    } else if (field.group) {
      values[field.key] = over(field.group, now || {}, before || {}, mine || {}, where, notes);
    } else if (field.editable && field.key in typed && !same(mine, before)) {
      values[field.key] = mine;
      if (!same(now, before) && !same(now, mine)) {
        notes.push(`${labelIn(field, fresh)}${where}: data terbaru di server “${shown(field, now)}”.`);
      }
    }
  });
  return values;
}

function rows(list, fresh, base, typed, notes) {
  const key = list.rows.find(field => field.names);
  if (!key) {
    return same(typed, base) ? fresh : typed;
  }
  const name = row => (row && row[key.key]) || '';
  const find = (all, wanted) => all.find(row => name(row) === name(wanted));
  if (same(editable([list], {[list.key]: fresh}), {[list.key]: base})) {
    // nothing is newer: rows as they were added, renamed and put in order
    return typed.map(row => ({...find(fresh, row), ...row}));
  }
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

function shown(field, value) {
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

/** What was typed as text, one line a field that is not empty. */
export function asText(fields, values) {
  return fields
    .flatMap(field => {
      const value = (values || {})[field.key];
      if (field.rows) {
        const key = field.rows.find(each => each.names);
        return (value || [])
          .map(row => [
            key ? row[key.key] : field.label,
            asText(
              field.rows.filter(each => each !== key),
              row
            )
          ])
          .filter(([, text]) => text)
          .map(([name, text]) => `[${name}]\n${text}`);
      }
      if (field.group) {
        return [asText(field.group, value)].filter(Boolean);
      }
      return plain(value) === null ? [] : [`${field.label}: ${shown(field, value)}`];
    })
    .join('\n');
}

/**
 * The field that a sentence of the server names.
 *
 * @returns {{id: string, row: (number|null)}|null} the field, and the row of its list; null where it names none
 */
export function fieldIn(sentence, fields, values) {
  let best = null;
  const consider = (field, row, bonus, content) => {
    // the server says "Pembilang" where the row has a name of its own for it
    [field.label, labelIn(field, content)].forEach(label => {
      // a unit in brackets is seldom said
      const at = position(sentence, label.replace(/\s*\([^)]*\)$/, ''));
      const weight = bonus + label.length - at / 1000;
      if (at >= 0 && (!best || weight > best.weight)) {
        best = {id: field.id, row, weight};
      }
    });
  };
  fields
    .flatMap(field => field.group || [field])
    .forEach(field => {
      if (!field.rows) {
        consider(field, null, field.editable ? 100 : 0);
        return;
      }
      const names = field.rows.filter(each => each.names || each.key === NAME);
      ((values || {})[field.key] || []).forEach((row, index) => {
        if (names.some(name => row[name.key] && position(sentence, String(row[name.key])) >= 0)) {
          field.rows.forEach(each => consider(each, index, each.editable ? 1000 : 500, row));
          const first = field.rows.find(each => each.editable);
          if (!best || best.weight < 400) {
            best = {id: (first || field).id, row: index, weight: 400};
          }
        }
      });
    });
  return best && {id: best.id, row: best.row};
}

/** Where a text stands in a sentence as words of their own; -1 where it doesn't. */
function position(sentence, text) {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence);
  return found ? found.index : -1;
}
