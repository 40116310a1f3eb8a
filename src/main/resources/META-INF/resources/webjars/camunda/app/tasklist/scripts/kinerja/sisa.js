/*
 * How much working time open tasks have left. One request for all that are on the screen; from then on it is counted
 * here, and asked again when the office's working time begins or stops.
 */

import {el} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';
import {after, remainingInWords} from '../../../../lib/kinerja/waktu.js';

const OLD_AFTER_MS = 5 * 60 * 1000;
const COUNT_EVERY_MS = 15 * 1000;

/**
 * @typedef {{card: Card|null, working: boolean, changesIn: number, at: number}} Answer
 * @typedef {{node: HTMLElement, taskId: string, show: (card: Card|null) => void, drawn: boolean}} Place
 */

/** By task: what the server said, when that was (by this page's own clock), and whether the office worked then. */
const known = /** @type {Map<string, Answer>} */ (new Map());
/** What shows a task: its id, and a function that is given the answer. */
const shown = /** @type {Set<Place>} */ (new Set());
let asking = /** @type {number|null} */ (null);

/**
 * Shows a task's time in `node` for as long as that is on the page.
 *
 * @param {HTMLElement} node
 * @param {string} taskId
 * @param {(card: Card|null) => void} show told the card and again whenever it changes; null where there is none
 */
export function watch(node, taskId, show) {
  const place = {node, taskId, show, drawn: false};
  shown.add(place);
  // with the others of the same task, so that they all say the same
  shown.forEach(one => one.taskId === taskId && draw(one));
  ask();
}

/**
 * Forgets a task's time, because it was changed.
 *
 * @param {string} taskId
 */
export function forget(taskId) {
  known.delete(taskId);
  ask();
}

/**
 * "Sisa 3 jam 20 menit" or "Terlambat 2 jam", with a sign besides the colour; empty without a standard time.
 *
 * @param {Card|null} card
 */
export function timeLeft(card) {
  if (!card) {
    return null;
  }
  const words = remainingInWords(card);
  if (card.sisa === null) {
    return el('span.kinerja-sisa', null, words);
  }
  return card.terlambat
    ? el(
        'strong.kinerja-sisa.kinerja-terlambat',
        null,
        el('span.glyphicon.glyphicon-exclamation-sign', {'aria-hidden': 'true'}),
        ` ${words}`
      )
    : el('span.kinerja-sisa', null, el('span.glyphicon.glyphicon-time', {'aria-hidden': 'true'}), ` ${words}`);
}

/**
 * The card as it is now: while the office works, time passes.
 *
 * @param {Card} card
 * @param {Answer} answer
 */
function now(card, {working, at}) {
  return working ? after(card, (performance.now() - at) / 1000) : card;
}

/** @param {Answer} answer */
function isOld(answer) {
  const passed = performance.now() - answer.at;
  return passed > OLD_AFTER_MS || passed > answer.changesIn * 1000;
}

/** @param {Place} place */
function draw(place) {
  const answer = known.get(place.taskId);
  if (answer) {
    place.drawn = true;
    place.show(answer.card ? now(answer.card, answer) : null);
  }
}

/** Collects what is asked for at the same moment. */
function ask() {
  if (asking === null) {
    asking = window.setTimeout(read, 0);
  }
}

async function read() {
  asking = null;
  shown.forEach(place => {
    if (place.drawn && !place.node.isConnected) {
      shown.delete(place);
    }
  });
  const ids = new Set();
  shown.forEach(({taskId}) => {
    const answer = known.get(taskId);
    if (!answer || isOld(answer)) {
      ids.add(taskId);
    }
  });
  if (!ids.size) {
    return;
  }
  try {
    /** @type {{kartu: Card[], bekerja: boolean, berubahDalam: number}} */
    const cards = await get(`tugas/kartu?${[...ids].map(id => `id=${encodeURIComponent(id)}`).join('&')}`);
    const at = performance.now();
    const found = new Map(cards.kartu.map(card => [card.id, card]));
    ids.forEach(id =>
      known.set(id, {card: found.get(id) || null, working: cards.bekerja, changesIn: cards.berubahDalam, at})
    );
    shown.forEach(place => ids.has(place.taskId) && draw(place));
  } catch (error) {
    // a card without its time is still a card
    console.error(error);
  }
}

window.setInterval(() => {
  if (document.hidden) {
    return;
  }
  shown.forEach(place => {
    if (place.drawn && !place.node.isConnected) {
      shown.delete(place);
    } else {
      draw(place);
    }
  });
  ask();
}, COUNT_EVERY_MS);
