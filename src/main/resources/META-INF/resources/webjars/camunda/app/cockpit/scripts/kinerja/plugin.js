/* What Kinerja adds to Cockpit. */

import {add, addressParts, open} from '../../../../lib/kinerja/pasang.js';
import {ACCESS, POINTS, soon, withoutTab} from './bawaan.js';

const NOT_SHOWN = 'Bagian ini tidak dapat ditampilkan.';

/**
 * A page or a part of one; what is shown hears when Cockpit takes it away.
 *
 * @template M
 * @param {string} id
 * @param {string} pluginPoint
 * @param {object} properties
 * @param {() => Promise<M>} load
 * @param {(module: M, node: HTMLElement, gone: AbortSignal, data: PartData) => unknown} show
 */
function part(id, pluginPoint, properties, load, show) {
  /** @type {{stop: AbortController|null}} */
  const shown = {stop: null};
  return {
    id,
    pluginPoint,
    priority: 0,
    properties,
    render(node, data) {
      const mine = (shown.stop = new AbortController());
      open(node, NOT_SHOWN, load, module => mine.signal.aborted || show(module, node, mine.signal, data));
    },
    unmount() {
      if (shown.stop) {
        shown.stop.abort();
      }
    }
  };
}

/**
 * What is drawn on a diagram. Where that fails the diagram stays as it is.
 *
 * @param {string} id
 * @param {string} pluginPoint
 * @param {(module: typeof import('./diagram.js'), viewer: DiagramViewer, key: string) => unknown} show
 */
function onDiagram(id, pluginPoint, show) {
  return {
    id,
    pluginPoint,
    priority: 0,
    render(viewer) {
      const key = addressParts()[1];
      add(diagrams, module => show(module, viewer, key));
    }
  };
}

const diagrams = () => import('./diagram.js');
const monitoring = () => import('./pantauan.js');
const origins = () => import('../../../../lib/kinerja/asal.js');
const taskActions = () => import('../../../../lib/kinerja/tindakan.js');

/**
 * A page of one measurement.
 *
 * @template M
 * @param {string} id
 * @param {string} path
 * @param {string} label
 * @param {() => Promise<M>} load
 * @param {(module: M, node: HTMLElement, ...parts: string[]) => unknown} show is given the measurement and what follows
 */
function ofMeasurement(id, path, label, load, show) {
  return part(id, POINTS.page, {path: `/kinerja/pengukuran/:id${path}`, label}, load, (module, node) =>
    show(module, node, ...addressParts().slice(2))
  );
}

export default [
  {
    id: 'kinerja',
    pluginPoint: POINTS.menu,
    priority: 200,
    properties: {
      label: 'Kinerja',
      pagePath: '#/kinerja',
      path: '/kinerja',
      // Cockpit itself looks for "kinerja" anywhere in the address, where the keys of the processes have it too
      checkActive: address => /#\/kinerja(?![^/?])/.test(address),
      // only for whom the server shows the figures
      access: [
        ...ACCESS,
        root => answer =>
          monitoring()
            .then(module => module.mayWatch())
            .catch(error => {
              console.error(error);
              return false;
            })
            .then(may => soon(root, () => answer(null, may)))
      ]
    }
  },
  part('kinerja-kartu', POINTS.card, {label: 'Kinerja'}, monitoring, (module, node, signal) =>
    module.showCard(node, signal)
  ),
  part('kinerja-pantauan', POINTS.page, {path: '/kinerja', label: 'Kinerja'}, monitoring, (module, node, signal) =>
    module.showPage(node, signal)
  ),
  ofMeasurement('kinerja-rincian', '', 'Rincian pengukuran', monitoring, (module, node, id) =>
    module.showOne(node, id)
  ),
  ofMeasurement('kinerja-asal', '/asal/:kode', 'Asal angka', origins, (module, node, id, asal, code) =>
    module.showFigure(node, id, code)
  ),
  ofMeasurement('kinerja-asal-rerata', '/asal', 'Asal rata-rata capaian', origins, (module, node, id) =>
    module.showMean(node, id)
  ),
  ofMeasurement('kinerja-jejak', '/jejak', 'Jejak', origins, (module, node, id) => module.showTrail(node, id)),
  {
    ...part(
      'kinerja-tindakan',
      POINTS.instanceTab,
      {label: 'Tindakan'},
      () => Promise.all([taskActions(), monitoring()]),
      async ([module, rights], node, signal, data) => {
        if (await rights.mayWatch()) {
          return module.showProcess(node, data.processInstanceId);
        }
        // Cockpit knows no tabs for some users only
        return signal.aborted ? undefined : withoutTab(node);
      }
    ),
    // the first tab, which is open when a process instance is
    priority: 30
  },
  onDiagram('kinerja-tanda', POINTS.processDiagram, (module, viewer, definition) =>
    module.showMarks(viewer, definition)
  ),
  onDiagram('kinerja-jalur', POINTS.instanceDiagram, (module, viewer, instance) => module.showPath(viewer, instance)),
  part('kinerja-waktu', POINTS.processTab, {label: 'Waktu langkah'}, diagrams, (module, node, signal, data) =>
    module.showTable(node, data.processDefinitionId)
  ),
  part('kinerja-perjalanan', POINTS.instanceTab, {label: 'Perjalanan'}, diagrams, (module, node, signal, data) =>
    module.showPathTable(node, data.processInstanceId)
  )
];
