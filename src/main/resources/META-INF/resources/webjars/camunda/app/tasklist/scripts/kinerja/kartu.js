/* On a task's card: which time is measured, the step, and the working time that is left. */

import {el} from '../../../../lib/kinerja/elemen.js';
import {SELECTORS} from './bawaan.js';
import {timeLeft, watch} from './sisa.js';

/**
 * @param {HTMLElement} node
 * @param {string} taskId
 */
export function showCard(node, taskId) {
  node.classList.add('kinerja-kartu');
  watch(node, taskId, card => {
    const item = node.closest(SELECTORS.card);
    if (item) {
      item.classList.toggle('kinerja-lewat', Boolean(card && card.terlambat));
    }
    if (!card) {
      node.replaceChildren();
      return;
    }
    node.replaceChildren(
      el('div', null, [card.periode, card.langkah].filter(Boolean).join(' · ')),
      el('div', {title: card.batas ? `Batas waktu ${card.batas}` : null}, timeLeft(card))
    );
  });
}
