/*
 * How our parts come into a web app. The web apps stop altogether when a plugin of theirs cannot be loaded, so ours only
 * register, with this file and bawaan.js: each part is fetched when it is shown, and one that fails says so in its own
 * place.
 */

/**
 * @param {Element} node
 * @param {string} sentence
 * @param {unknown} error
 */
function fail(node, sentence, error) {
  console.error(error);
  const message = document.createElement('p');
  message.className = 'alert alert-danger';
  message.setAttribute('role', 'alert');
  message.textContent = `${sentence} Muat ulang halaman, lalu coba lagi. `;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn btn-default kinerja-muat-ulang';
  again.textContent = 'Muat ulang';
  message.append(again);
  node.replaceChildren(message);
}

/**
 * Shows a part in its place.
 *
 * @template M
 * @param {Element} node
 * @param {string} sentence said there when it fails
 * @param {() => Promise<M>} load
 * @param {(module: M) => unknown} show
 */
export function open(node, sentence, load, show) {
  load()
    .then(module => show(module))
    .catch(error => fail(node, sentence, error));
}

/**
 * Adds what has no place of its own; where it cannot be loaded the page says so once.
 *
 * @template M
 * @param {() => Promise<M>} load
 * @param {(module: M) => unknown} show
 */
export function add(load, show) {
  load()
    .then(show, window.kinerjaTakTermuat)
    .catch(error => console.error(error));
}

/** The parts of the address: #/pengukuran/7/asal/X gives pengukuran, 7, asal, X. */
export function addressParts() {
  return window.location.hash.split('?')[0].split('/').slice(1).map(decodeURIComponent);
}
