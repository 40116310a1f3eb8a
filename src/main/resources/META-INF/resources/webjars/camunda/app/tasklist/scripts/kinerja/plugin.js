/*
 * What Kinerja adds to Tasklist. Tasklist stops altogether when this file cannot be loaded, so it only registers: each
 * page is fetched when it is opened, and a page that fails says so in its own place.
 */

function fail(node, error) {
  console.error(error);
  const message = document.createElement('p');
  message.className = 'alert alert-danger';
  message.setAttribute('role', 'alert');
  message.textContent = 'Halaman tidak dapat ditampilkan. Muat ulang halaman, lalu coba lagi.';
  node.replaceChildren(message);
}

function open(node, load, show) {
  load()
    .then(module => show(module))
    .catch(error => fail(node, error));
}

function menu(id, priority, target, icon, label) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    render(node) {
      const link = document.createElement('a');
      link.href = target;
      const picture = document.createElement('span');
      picture.className = `glyphicon ${icon}`;
      picture.setAttribute('aria-hidden', 'true');
      link.append(picture, ` ${label}`);
      node.append(link);
    }
  };
}

function page(id, path, label, load, show) {
  return {
    id,
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: {path, label},
    render(node) {
      open(node, load, module => show(module, node));
    }
  };
}

const measurements = () => import('./pengukuran.js');
const calendar = () => import('./kalender.js');
const taskActions = () => import('./tugas.js');
const documents = () => import('./dokumen.js');

function lastPartOfAddress() {
  return decodeURIComponent(window.location.hash.split('?')[0].split('/').pop());
}

export default [
  menu('kinerja-menu-pengukuran', 20, '#/pengukuran', 'glyphicon-stats', 'Pengukuran'),
  menu('kinerja-menu-kalender', 10, '#/kalender-kerja', 'glyphicon-calendar', 'Kalender kerja'),
  page('kinerja-pengukuran', '/pengukuran', 'Pengukuran', measurements, (module, node) =>
    module.showList(node)
  ),
  page('kinerja-rincian', '/pengukuran/:id', 'Rincian pengukuran', measurements, (module, node) =>
    module.showOne(node, lastPartOfAddress())
  ),
  page('kinerja-kalender', '/kalender-kerja', 'Kalender kerja', calendar, (module, node) =>
    module.showCalendar(node)
  ),
  {
    id: 'kinerja-dokumen',
    pluginPoint: 'tasklist.task.detail',
    // after the form, before history and diagram
    priority: 900,
    properties: {label: 'Dokumen'},
    render(node, data) {
      open(node, documents, module => module.showOfTask(node, data.taskId));
    },
    unmount() {}
  },
  {
    id: 'kinerja-tugas',
    pluginPoint: 'tasklist.task.action',
    priority: 50,
    render(node, data, scope) {
      taskActions()
        .then(module => module.showActions(node, scope))
        .catch(error => console.error(error));
    }
  }
];
