/* The page "Kinerja" for the Camat. */

import {frame} from '../../../../lib/kinerja/elemen.js';

export const mayWatch = async () => true;

export function showCard() {}

export function showPage(node) {
  frame(node, 'Kinerja');
}

export function showOne(node) {
  frame(node, 'Pengukuran Kinerja');
}
