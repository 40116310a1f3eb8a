/* What Kinerja adds to Tasklist. */

import {add, addressParts, open} from '../../../../lib/kinerja/pasang.js';
import {POINTS} from './bawaan.js';

/*
 * Tasklist gives each form it shows to draf.js (see web-app-scripts.yaml), which keeps what is typed. A form is shown also
 * where that file cannot be loaded.
 */
const drafts = () => import('./draf.js');

const NOT_SHOWN = 'Halaman tidak dapat ditampilkan.';
const NOT_LOADED = 'Periksa sambungan, lalu muat ulang halaman.';

window.kinerjaIsian = {
  /** The form of a task or process; where none comes, an error that says why. */
  async form(address) {
    const answer = await fetch(address).catch(() => null);
    const form = answer && (await answer.json().catch(() => null));
    if (!form || !answer.ok) {
      throw new Error((form && form.message) || NOT_LOADED);
    }
    return form;
  },
  of(task, scope, controller) {
    let ready = null;
    const form = drafts().then(module => {
      ready = module.formOf(task, scope, controller);
      return ready;
    });
    // at once where it can be: completing leads away from the form
    const tell = what => detail =>
      ready ? ready[what](detail) : form.then(known => known[what](detail)).catch(error => console.error(error));
    return {
      open: (view, schema, values, node) =>
        form.then(
          known => known.open(view, schema, values, node),
          error => {
            window.kinerjaTakTermuat(error);
            return view.importSchema(schema, values);
          }
        ),
      save: tell('save'),
      keep: tell('keep'),
      done: tell('done'),
      refused: tell('refused')
    };
  },
  started(processInstanceId) {
    add(list, module => module.openStarted(processInstanceId));
  }
};

/** Where the menu leads, in its order. */
const MENU = [
  ['#/pengukuran', 'glyphicon-stats', 'Pengukuran'],
  ['#/penetapan', 'glyphicon-ok-circle', 'Penetapan'],
  ['#/sop', 'glyphicon-book', 'SOP'],
  ['#/bukti-pengukuran', 'glyphicon-check', 'Bukti SAKIP'],
  ['#/kalender-kerja', 'glyphicon-calendar', 'Kalender kerja'],
  ['#/pemberitahuan', 'glyphicon-envelope', 'Pemberitahuan']
];

/**
 * An entry of the navigation.
 *
 * @template M
 * @param {string} id
 * @param {number} priority
 * @param {() => Promise<M>} load
 * @param {(module: M, node: HTMLElement) => unknown} show
 */
function navigation(id, priority, load, show) {
  return {
    id,
    pluginPoint: POINTS.menu,
    priority,
    render(node) {
      add(load, module => show(module, node));
    }
  };
}

/**
 * A page of our own.
 *
 * @template M
 * @param {string} id
 * @param {string} path
 * @param {string} label
 * @param {() => Promise<M>} load
 * @param {(module: M, node: HTMLElement) => unknown} show
 */
function page(id, path, label, load, show) {
  return {
    id,
    pluginPoint: POINTS.page,
    priority: 0,
    properties: {path, label},
    render(node) {
      open(node, NOT_SHOWN, load, module => show(module, node));
    }
  };
}

/**
 * A tab of the open task.
 *
 * @template M
 * @param {string} id
 * @param {number} priority
 * @param {string} label
 * @param {() => Promise<M>} load
 * @param {(module: M, node: HTMLElement, taskId: string) => unknown} show
 */
function tab(id, priority, label, load, show) {
  return {
    id,
    pluginPoint: POINTS.tab,
    priority,
    properties: {label},
    render(node, data) {
      open(node, NOT_SHOWN, load, module => show(module, node, data.taskId));
    },
    unmount() {}
  };
}

/**
 * What goes with the open task, besides its tabs.
 *
 * @template M
 * @param {string} id
 * @param {number} priority
 * @param {() => Promise<M>} load
 * @param {(module: M, node: HTMLElement, scope: TasklistScope) => unknown} start
 */
function onTask(id, priority, load, start) {
  return {
    id,
    pluginPoint: POINTS.task,
    priority,
    render(node, data, scope) {
      add(load, module => start(module, node, scope));
    }
  };
}

const menus = () => import('./menu.js');
const list = () => import('./daftar.js');
const cards = () => import('./kartu.js');
const sop = () => import('./sop.js');
const wholeSop = () => import('./sop-halaman.js');
const concepts = () => import('./konsep.js');
const measurements = () => import('./pengukuran.js');
const calendar = () => import('./kalender.js');
const settlements = () => import('./penetapan.js');
const notices = () => import('./pemberitahuan.js');
const taskActions = () => import('./tugas.js');
const documents = () => import('./dokumen.js');
const reports = () => import('../../../../lib/kinerja/laporan.js');

const sakip = () => import('./sakip.js');
const origins = () => import('../../../../lib/kinerja/asal.js');

function lastPartOfAddress() {
  return addressParts().pop();
}

export default [
  navigation('kinerja-menu-tugas', 110, menus, (module, node) => module.showTasks(node)),
  navigation('kinerja-menu', 20, menus, (module, node) => module.showMenu(node, MENU)),
  page('kinerja-sakip', '/bukti-pengukuran', 'Bukti SAKIP', sakip, (module, node) => module.showYear(node)),
  page('kinerja-pengukuran', '/pengukuran', 'Pengukuran', measurements, (module, node) => module.showList(node)),
  page('kinerja-rincian', '/pengukuran/:id', 'Rincian pengukuran', measurements, (module, node) =>
    module.showOne(node, lastPartOfAddress())
  ),
  page('kinerja-penetapan', '/penetapan', 'Penetapan', settlements, (module, node) => module.showList(node)),
  page('kinerja-rincian-penetapan', '/penetapan/:id', 'Rincian penetapan', settlements, (module, node) =>
    module.showOne(node, lastPartOfAddress())
  ),
  page('kinerja-asal', '/pengukuran/:id/asal/:kode', 'Asal angka', origins, (module, node) =>
    module.showFigure(node, addressParts()[1], addressParts()[3])
  ),
  page('kinerja-asal-rerata', '/pengukuran/:id/asal', 'Asal rata-rata capaian', origins, (module, node) =>
    module.showMean(node, addressParts()[1])
  ),
  page('kinerja-jejak', '/pengukuran/:id/jejak', 'Jejak', origins, (module, node) =>
    module.showTrail(node, addressParts()[1])
  ),
  page('kinerja-halaman-sop', '/sop', 'SOP', wholeSop, (module, node) => module.showSop(node)),
  page('kinerja-kalender', '/kalender-kerja', 'Kalender kerja', calendar, (module, node) => module.showCalendar(node)),
  page('kinerja-pemberitahuan', '/pemberitahuan', 'Pemberitahuan', notices, (module, node) => module.showNotices(node)),
  {
    id: 'kinerja-daftar',
    pluginPoint: POINTS.list,
    priority: 0,
    render(node, data, scope) {
      add(list, module => module.watchList(scope));
    }
  },
  {
    id: 'kinerja-kartu',
    pluginPoint: POINTS.card,
    priority: 300,
    render(node, data) {
      add(cards, module => module.showCard(node, data.taskId));
    },
    unmount() {}
  },
  // after the form, before history and diagram
  tab('kinerja-konsep', 920, 'Konsep', concepts, (module, node, taskId) => module.showOfTask(node, taskId)),
  tab('kinerja-dokumen', 900, 'Dokumen', documents, (module, node, taskId) => module.showOfTask(node, taskId)),
  tab('kinerja-laporan', 890, 'Laporan', reports, (module, node, taskId) => module.showOfTask(node, taskId)),
  tab('kinerja-impor', 950, 'Impor', settlements, (module, node, taskId) => module.showImport(node, taskId)),
  onTask('kinerja-sop', 30, sop, (module, node, scope) => module.watchTask(scope)),
  onTask('kinerja-tab', 40, settlements, (module, node, scope) => module.watchTabs(scope)),
  onTask('kinerja-tugas', 50, taskActions, (module, node, scope) => module.showActions(node, scope))
];
