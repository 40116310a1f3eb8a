/*
 * All that our scripts know of Admin. A new version of it is compared with this file, with lib/kinerja/bawaan.js, and
 * with web-app-scripts.yaml.
 */

/** Where plugins come in. */
export const POINTS = {system: 'admin.system'};
