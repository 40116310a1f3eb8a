/* Working time and how it keeps to the standard time, in words and signs. */

/** Minutes as "1 jam 10 menit". */
export function duration(minutes) {
  return inParts(minutes, 'jam', 'menit');
}

/** Minutes as "1 j 10 m", for where there is little room. */
export function shortDuration(minutes) {
  return inParts(minutes, 'j', 'm');
}

function inParts(minutes, hour, minute) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours ? `${hours} ${hour}` : '', rest || !hours ? `${rest} ${minute}` : ''].filter(Boolean).join(' ');
}

const PACES = {
  AMAN: {sign: '✓', style: 'aman', words: 'Di bawah 80% waktu baku'},
  MENDEKATI: {sign: '!', style: 'mendekati', words: '80–100% waktu baku'},
  MELEWATI: {sign: '✕', style: 'melewati', words: 'Melewati waktu baku'}
};

const NONE = {sign: '', style: 'kosong', words: 'Tanpa waktu baku atau belum ada data'};

/** Sign, style and words of a pace (AMAN, MENDEKATI, MELEWATI), also of none. */
export const pace = name => PACES[name] || NONE;

/** All paces with what they mean, for a legend. */
export const PACE_LEGEND = [...Object.values(PACES), NONE];

/** "✕ 233%", or nothing where there is nothing to judge. */
export function percent(value, name) {
  return value === null ? null : `${pace(name).sign} ${value}%`;
}

/** "3. Menyusun konsep"; what is no step of the SOP has no number. */
export function stepTitle(step) {
  return step.nomor >= 1 && step.nomor <= 9 ? `${step.nomor}. ${step.nama}` : step.nama;
}
