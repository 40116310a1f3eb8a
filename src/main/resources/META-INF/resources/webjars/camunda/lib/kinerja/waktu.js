/* Working time and how it keeps to the standard time, in words and signs. */

/**
 * Minutes as "1 jam 10 menit".
 *
 * @param {number} minutes
 */
export function duration(minutes) {
  return inParts(minutes, 'jam', 'menit');
}

/**
 * Minutes as "1 j 10 m", for where there is little room.
 *
 * @param {number} minutes
 */
export function shortDuration(minutes) {
  return inParts(minutes, 'j', 'm');
}

/**
 * @param {number} minutes
 * @param {string} hour
 * @param {string} minute
 */
function inParts(minutes, hour, minute) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours ? `${hours} ${hour}` : '', rest || !hours ? `${rest} ${minute}` : ''].filter(Boolean).join(' ');
}

/** @type {Record<string, {sign: string, style: string, words: string}>} */
const PACES = {
  AMAN: {sign: '✓', style: 'aman', words: 'Di bawah 80% waktu baku'},
  MENDEKATI: {sign: '!', style: 'mendekati', words: '80–100% waktu baku'},
  MELEWATI: {sign: '✕', style: 'melewati', words: 'Melewati waktu baku'}
};

const NONE = {sign: '', style: 'kosong', words: 'Tanpa waktu baku atau belum ada data'};

/**
 * Sign, style and words of a pace (AMAN, MENDEKATI, MELEWATI), also of none.
 *
 * @param {string|null} name
 */
export const pace = name => (name && PACES[name]) || NONE;

/** All paces with what they mean, for a legend. */
export const PACE_LEGEND = [...Object.values(PACES), NONE];

/**
 * "✕ 233%", or nothing where there is nothing to judge.
 *
 * @param {number|null} value
 * @param {string|null} name of the pace
 */
export function percent(value, name) {
  return value === null ? null : `${pace(name).sign} ${value}%`;
}

/**
 * "3. Menyusun konsep"; what is no step of the SOP has no number.
 *
 * @param {{nomor: number, nama: string}} step
 */
export function stepTitle(step) {
  return step.nomor >= 1 && step.nomor <= 9 ? `${step.nomor}. ${step.nama}` : step.nama;
}

/**
 * @typedef {object} Remaining
 * @property {number|null} sisa seconds of working time that are left, or that it is late; null without a standard time
 * @property {boolean} terlambat
 */

/**
 * What is left after some more seconds of working time.
 *
 * @template {Remaining} R
 * @param {R} card
 * @param {number} passed
 * @returns {R}
 */
export function after(card, passed) {
  if (card.sisa === null) {
    return card;
  }
  if (card.terlambat) {
    return {...card, sisa: card.sisa + passed};
  }
  return passed <= card.sisa
    ? {...card, sisa: card.sisa - passed}
    : {...card, sisa: passed - card.sisa, terlambat: true};
}

/**
 * "Sisa 3 jam 20 menit", "Terlambat 2 jam" or that there is no standard time.
 *
 * @param {Remaining} card
 */
export function remainingInWords({sisa, terlambat}) {
  if (sisa === null) {
    return 'Tanpa waktu baku';
  }
  const time = sisa < 60 ? '' : duration(Math.floor(sisa / 60));
  if (terlambat) {
    return time ? `Terlambat ${time}` : 'Terlambat';
  }
  return time ? `Sisa ${time}` : 'Sisa kurang dari 1 menit';
}
