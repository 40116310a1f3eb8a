/* The figures of charts and diagrams: how they are written, and how much of a scale they take. */

const decimal = new Intl.NumberFormat('id-ID', {maximumFractionDigits: 1});

/** Percent of the standard time where the axis of the times ends at the latest and at the earliest. */
export const FURTHEST_PERCENT = 400;
const NEAREST_PERCENT = 150;
const AXIS_STEP = 50;

/** Shares of all working time, in percent, from which on a step is one shade darker. */
export const HEAT = [5, 10, 20, 35];

/**
 * A number as the office writes it: "1.234,5".
 *
 * @param {number} value
 */
export const number = value => decimal.format(value);

/**
 * "87,5%".
 *
 * @param {number} value
 */
export const percent = value => `${number(value)}%`;

/**
 * Where the axis of the times ends when the furthest mark lies there.
 *
 * @param {number} furthest in percent of the standard time
 */
export const endOfAxis = furthest =>
  Math.min(FURTHEST_PERCENT, Math.max(NEAREST_PERCENT, Math.ceil(furthest / AXIS_STEP) * AXIS_STEP));

/**
 * How dark a step is, 0 to 4.
 *
 * @param {number} share of all working time, in percent
 */
export const heat = share => HEAT.filter(from => share >= from).length;
