/*
 * What a page could not load while the server was not able to comes by itself once it is, whichever part of the page had
 * asked for it: the web apps ask once and stay as they are. What somebody has typed is not lost by it; then a button asks.
 */
import {contextPath} from './bawaan.js';
import {el} from './elemen.js';

const INDONESIAN = {
  waiting: 'Server sedang tidak dapat melayani. Yang belum tampil dimuat sendiri begitu server kembali.',
  back: 'Server sudah melayani kembali. Simpan isian Anda, lalu muat ulang halaman.',
  reload: 'Muat ulang'
};

const ENGLISH = {
  waiting: 'The server cannot serve at the moment. What is missing comes by itself once it can.',
  back: 'The server serves again. Save what you have typed, then reload the page.',
  reload: 'Reload'
};

const words = document.documentElement.lang === 'en' ? ENGLISH : INDONESIAN;

const UNAVAILABLE = 503;
const ASK_EVERY_MILLIS = 5000;
/** Parts of a page that ask again by themselves come first. */
const AFTER_RETURN_MILLIS = 3000;
/** A server that was ready all the time had a reason that may pass later. */
const AFTER_REFUSAL_MILLIS = 15000;

const readiness = `${contextPath()}/actuator/health/readiness`;
const ask = window.fetch;

/** What was asked for in vain and not given since, with how many requests there had been by then. */
const missing = /** @type {Map<string, number>} */ (new Map());

/** How many requests there were. */
let requests = 0;

/** Where the page was when it missed something first: the web apps leave an address that they cannot show. */
let wanted = /** @type {string|null} */ (null);

/** What was typed into last. */
let typedInto = /** @type {EventTarget|null} */ (null);

let watching = false;
let bar = /** @type {HTMLElement|null} */ (null);

/** @param {number} millis */
const pause = millis => new Promise(resolve => setTimeout(resolve, millis));

async function isReady() {
  try {
    return (await ask(readiness, {cache: 'no-store', credentials: 'omit'})).ok;
  } catch {
    return false;
  }
}

/**
 * @param {string} sentence
 * @param {...Content} more
 */
function say(sentence, ...more) {
  hush();
  bar = el('div.kinerja-tak-termuat', {role: 'status'}, sentence, ...more);
  document.body.append(bar);
}

function hush() {
  if (bar) {
    bar.remove();
    bar = null;
  }
}

function renew() {
  if (typedInto instanceof Node && typedInto.isConnected) {
    say(words.back, el('button.kinerja-muat-ulang', {type: 'button'}, words.reload));
    return;
  }
  if (wanted && wanted !== window.location.href) {
    window.history.replaceState(null, '', wanted);
  }
  window.location.reload();
}

async function watch() {
  let patience = AFTER_REFUSAL_MILLIS;
  while (!(await isReady())) {
    patience = AFTER_RETURN_MILLIS;
    await pause(ASK_EVERY_MILLIS);
  }
  await pause(patience);
  watching = false;
  if (missing.size > 0) {
    renew();
  }
}

/**
 * @param {string} method
 * @param {string|URL} address
 * @param {number} status
 * @param {number} request which it was
 */
function heard(method, address, status, request) {
  const what = `${method.toUpperCase()} ${new URL(address, document.baseURI).pathname}`;
  if (status !== UNAVAILABLE) {
    // what somebody else had asked for before and got after it does not make up for it
    if (request > (missing.get(what) ?? Infinity)) {
      missing.delete(what);
      if (missing.size === 0) {
        hush();
      }
    }
    return;
  }
  wanted = missing.size === 0 ? window.location.href : wanted;
  missing.set(what, requests);
  if (!bar) {
    say(words.waiting);
  }
  if (!watching) {
    watching = true;
    watch();
  }
}

const {open} = XMLHttpRequest.prototype;

/**
 * @this {XMLHttpRequest}
 * @param {string} method
 * @param {string|URL} address
 * @param {...unknown} more
 */
XMLHttpRequest.prototype.open = function opened(method, address, ...more) {
  const request = ++requests;
  this.addEventListener('load', () => heard(method, address, this.status, request));
  return Reflect.apply(open, this, [method, address, ...more]);
};

window.fetch = async (resource, options) => {
  const request = ++requests;
  const answer = await ask(resource, options);
  const asked = resource instanceof Request ? resource : {method: 'GET', url: resource};
  heard((options && options.method) || asked.method, asked.url, answer.status, request);
  return answer;
};

window.addEventListener('input', event => {
  typedInto = event.target;
});

/* whoever goes elsewhere meanwhile wants to be there */
window.addEventListener(
  'click',
  () => {
    wanted = null;
  },
  true
);
