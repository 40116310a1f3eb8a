/* Talks to the server: JSON in and out, and errors that carry the server's own sentence. */

import {TOKEN_HEADER, appRoot, token} from './bawaan.js';

const BROKEN_OFF = 'Unggahan terputus. Periksa sambungan dan berkasnya, lalu unggah kembali.';
const GENERAL = 'Server tidak dapat dihubungi. Periksa sambungan, lalu coba lagi.';

const root = () => `${appRoot()}/api/kinerja/`;

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
async function call(method, path, body) {
  /** @type {Record<string, string>} */
  const headers = {Accept: 'application/json'};
  if (method !== 'GET') {
    headers[TOKEN_HEADER] = token();
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
    throw new Error(GENERAL, {cause: error});
  }
  return answer(response.status, response.headers.get('Content-Type'), await response.text());
}

/**
 * @param {number} status
 * @param {string|null} type
 * @param {string} text
 */
function answer(status, type, text) {
  const json = (type || '').includes('json') && text ? JSON.parse(text) : null;
  if (status >= 200 && status < 300) {
    return json;
  }
  if (status === 401) {
    throw new Error('Sesi Anda telah berakhir. Silakan masuk kembali.');
  }
  const sentence = (json && json.message) || `Permintaan ditolak server (${status}).`;
  throw Object.assign(new Error(sentence), {rincian: json, status});
}

/**
 * Downloads a file that the server has to make first, so that a refusal is a sentence and not a broken file.
 *
 * @param {string} path
 * @returns {Promise<string>} the file's name
 */
export async function download(path) {
  let response;
  try {
    response = await fetch(root() + path, {credentials: 'same-origin', cache: 'no-store'});
  } catch (error) {
    throw new Error(GENERAL, {cause: error});
  }
  if (!response.ok) {
    return answer(response.status, response.headers.get('Content-Type'), await response.text());
  }
  const header = response.headers.get('Content-Disposition') || '';
  const encoded = header.match(/filename\*=UTF-8''([^;]+)/);
  const name = encoded ? decodeURIComponent(encoded[1]) : 'laporan';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  return name;
}

/**
 * Where a file can be downloaded, for a link.
 *
 * @param {string} path
 */
export const address = path => root() + path;

/**
 * Sends a file as the request's body, so that neither side has to hold it whole.
 *
 * @param {string} path
 * @param {File} file
 * @param {(share: number) => void} progress told how much has gone, 0 to 1
 * @returns {{done: Promise<any>, abort: () => void}}
 */
export function upload(path, file, progress) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    request.open('POST', root() + path);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader(TOKEN_HEADER, token());
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable && event.total) {
        progress(event.loaded / event.total);
      }
    });
    request.addEventListener('load', () => {
      try {
        resolve(answer(request.status, request.getResponseHeader('Content-Type'), request.responseText));
      } catch (error) {
        reject(error);
      }
    });
    request.addEventListener('error', () => reject(new Error(BROKEN_OFF)));
    request.addEventListener('abort', () => reject(new Error('Unggahan dibatalkan.')));
    request.send(file);
  });
  return {done, abort: () => request.abort()};
}

/**
 * Each gives the answer's JSON, null when empty, and fails with an Error whose message a user can read.
 *
 * @typedef {(path: string) => Promise<any>} Asking
 * @typedef {(path: string, body?: unknown) => Promise<any>} Sending
 */

/** @type {Asking} */
export const get = path => call('GET', path);
/** @type {Sending} */
export const post = (path, body) => call('POST', path, body === undefined ? {} : body);
/** @type {Sending} */
export const put = (path, body) => call('PUT', path, body);
/** @type {Asking} */
export const remove = path => call('DELETE', path);
