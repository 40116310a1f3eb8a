/* Talks to the server: JSON in and out, and errors that carry the server's own sentence. */

const GENERAL = 'Server tidak dapat dihubungi. Periksa sambungan, lalu coba lagi.';

function root() {
  const base = document.querySelector('base');
  return `${(base && base.getAttribute('app-root')) || '/camunda'}/api/kinerja/`;
}

function token() {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? decodeURIComponent(found[1]) : '';
}

async function call(method, path, body) {
  const headers = {Accept: 'application/json'};
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = token();
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(root() + path, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch (error) {
    throw new Error(GENERAL);
  }
  const text = await response.text();
  const json = (response.headers.get('Content-Type') || '').includes('json') && text ? JSON.parse(text) : null;
  if (response.ok) {
    return json;
  }
  if (response.status === 401) {
    throw new Error('Sesi Anda telah berakhir. Silakan masuk kembali.');
  }
  throw new Error((json && json.message) || `Permintaan ditolak server (${response.status}).`);
}

/** @returns {Promise<any>} the answer's JSON, null when empty; fails with an Error whose message a user can read */
export const get = path => call('GET', path);
export const post = (path, body) => call('POST', path, body === undefined ? {} : body);
export const remove = path => call('DELETE', path);
