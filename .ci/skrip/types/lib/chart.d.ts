/* Chart.js, which the server serves beside our own (see ChartLibraryController); it puts itself on `window`. */
export {};
