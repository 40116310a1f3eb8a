/*
 * What the user may do, as classes of the body: the stylesheet hides the rest. It comes as an entry of the navigation
 * that nobody may see, because Cockpit asks for those each time somebody has logged in.
 */

import {get} from '../../../../lib/kinerja/layanan.js';
import {POINTS} from './bawaan.js';

const PREFIX = 'kinerja-boleh-';

function show(rights) {
  const names = document.body.classList;
  [...names].filter(name => name.startsWith(PREFIX)).forEach(name => names.remove(name));
  rights.forEach(right => names.add(PREFIX + right));
}

export default [
  {
    id: 'kinerja-hak',
    pluginPoint: POINTS.menu,
    priority: -1000,
    properties: {
      label: '',
      access: [
        () => answer => {
          show([]);
          get('hak')
            .then(answered => show(answered.hak))
            .catch(error => console.error(error))
            .then(() => answer(null, false));
        }
      ]
    },
    render() {}
  }
];
