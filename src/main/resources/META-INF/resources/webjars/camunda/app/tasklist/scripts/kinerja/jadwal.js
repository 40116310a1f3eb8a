/* When the next measurement starts by itself: a line above the list of measurements. */

import {el} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';

/** @returns {Node} a place that fills itself; a list of measurements is shown without it when it fails */
export function schedule() {
  const place = el('div.kinerja-jadwal');
  get('jadwal')
    .then(plan =>
      place.replaceChildren(...[el('p', null, plan.keterangan), ...(plan.peringatan ? [warning(plan)] : [])])
    )
    .catch(error => console.error(error));
  return place;
}

function warning(plan) {
  return el(
    'div.alert.alert-warning',
    {role: 'status'},
    plan.tanpaTarget.length
      ? el(
          'details',
          null,
          el('summary', null, plan.peringatan),
          el(
            'ul',
            null,
            plan.tanpaTarget.map(indicator => el('li', null, indicator))
          )
        )
      : plan.peringatan
  );
}
