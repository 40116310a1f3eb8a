/* Chart.js, which the server serves beside our own (see LibraryController); it puts itself on `window`. */
export {};
