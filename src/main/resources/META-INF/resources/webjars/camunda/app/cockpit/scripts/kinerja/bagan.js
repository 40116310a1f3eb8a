/*
 * Charts. They must read in black and white, so shapes, hatches and words tell what colours tell, and each has a table
 * behind it. Chart.js is fetched with the first chart.
 */

import {el} from '../../../../lib/kinerja/elemen.js';
import {FURTHEST_PERCENT, endOfAxis, number, percent} from './angka.js';

const INK = '#222';
const FAINT = '#595959';
const REACHED = '#1f5a94';
const MISSED = '#b3541e';
const FONT = 12;
/* height of the page's letters, with which a chart grows */
const EM = 14;
const WHOLE = 100;
/* with more points than that, names of the ratings would lie on each other */
const FEW = 4;
/* letters in a line beside a chart: the names of the SOP's steps need two at most */
const LINE = 48;

let library = null;

function chartLibrary() {
  library = library || import('../../../../lib/chart.js').then(() => window.Chart);
  return library;
}

/** A chart in its frame; it goes when the page goes. */
async function chart(title, summary, height, configuration, signal) {
  const Chart = await chartLibrary();
  const canvas = el('canvas', {role: 'img', 'aria-label': `${title}. ${summary}`});
  const holder = el('div.kinerja-bagan-bidang', null, canvas);
  holder.style.height = `${height / EM}em`;
  const figure = el('figure.kinerja-bagan', null, el('figcaption', null, title), holder);
  // a chart needs a place on the screen before it can measure itself
  window.requestAnimationFrame(() => {
    if (signal.aborted || !canvas.isConnected) {
      return;
    }
    const drawn = new Chart(canvas, {
      ...configuration,
      options: {
        animation: false,
        locale: 'id-ID',
        maintainAspectRatio: false,
        ...configuration.options,
        font: {size: FONT},
        plugins: {legend: {display: false}, ...configuration.options.plugins}
      }
    });
    signal.addEventListener('abort', () => drawn.destroy());
  });
  return figure;
}

/* ---- capaian ---- */

/** A chart an indicator: its capaian over the tribulan, against the target. */
export async function reachedCharts(data, signal) {
  const few = data.periode.length <= FEW;
  const charts = await Promise.all(data.indikator.map(one => reachedChart(one, data.periode, few, signal)));
  return [
    el(
      'p.kinerja-keterangan',
      null,
      'Batang penuh: capaian 100% atau lebih. Batang bergaris: di bawah 100%. Garis putus-putus: target (100%). ',
      '✕: tidak dapat dihitung. T: target, R: realisasi.'
    ),
    ...withoutTarget(data.indikator).map(sentence => el('p.kinerja-keterangan', null, el('strong', null, sentence))),
    el(few ? 'div.kinerja-bagan-deret' : 'div', null, charts)
  ];
}

/** A sentence for each year in which targets are missing. */
function withoutTarget(indicators) {
  const values = indicators.flatMap(one => one.nilai);
  const missing = [...new Set(values.filter(value => !value.adaTarget).map(value => value.tahun))].sort();
  return missing.map(year => {
    const some = values.some(value => value.tahun === year && value.adaTarget);
    return some
      ? `Sebagian indikator tahun ${year} belum mempunyai target; target ditetapkan lewat Penetapan Kinerja.`
      : `Tahun ${year} belum mempunyai target; target ditetapkan lewat Penetapan Kinerja.`;
  });
}

function reachedChart(indicator, periods, few, signal) {
  const values = periods.map(period =>
    indicator.nilai.find(value => value.tahun === period.tahun && value.tribulan === period.tribulan)
  );
  const labels = periods.map((period, i) => {
    const name = period.label.replace(/^Tribulan (\S+) Tahun (\d+)$/, few ? 'Trib. $1' : '$1/$2');
    return few && values[i] ? [name, `T ${values[i].target}`, `R ${values[i].realisasi}`] : name;
  });
  const yearsWithTarget = new Set(indicator.nilai.filter(value => value.adaTarget).map(value => value.tahun));
  const targets = periods.map((period, i) => (values[i] ? values[i].adaTarget : yearsWithTarget.has(period.tahun)));
  return chart(
    `${indicator.nama} (${indicator.satuan})`,
    periods.map((period, i) => `${period.label}: ${inWords(values[i])}`).join('; '),
    few ? 300 : 320,
    {
      type: 'bar',
      data: {
        labels,
        datasets: [
          {
            label: 'Capaian',
            data: values.map(value => (value && value.angka !== null ? value.angka : null)),
            backgroundColor: context => fillOf(context, values[context.dataIndex]),
            borderColor: values.map(value => (value && value.angka < WHOLE ? MISSED : REACHED)),
            borderWidth: 2,
            maxBarThickness: 64
          }
        ]
      },
      options: {
        layout: {padding: {top: 32}},
        scales: {
          x: {grid: {display: false}, ticks: {color: INK, font: {size: FONT}, autoSkip: !few, maxRotation: 90}},
          y: {
            min: 0,
            suggestedMax: 110,
            title: {display: true, text: 'Capaian (%)', color: INK},
            ticks: {
              color: INK,
              font: {size: FONT},
              callback: value => (value === WHOLE && yearsWithTarget.size ? 'target 100' : number(value))
            }
          }
        },
        plugins: {
          tooltip: {
            callbacks: {
              title: items => periods[items[0].dataIndex].label,
              label: item => inWords(values[item.dataIndex]),
              afterLabel: item => {
                const value = values[item.dataIndex];
                return `Target ${value.target}, realisasi ${value.realisasi}`;
              }
            }
          }
        }
      },
      plugins: [targetLine(targets), namesOfBars(values, few)]
    },
    signal
  );
}

function inWords(value) {
  if (!value) {
    return 'belum ada hasil';
  }
  if (value.angka === null) {
    return `tidak dapat dihitung, ${value.alasan}`;
  }
  return `capaian ${value.capaian}%${value.predikat ? `, ${value.predikat}` : ''}`;
}

/** Below the target a bar is hatched, for who sees no colours. */
function fillOf(context, value) {
  return value && value.angka < WHOLE ? hatch(context.chart.ctx) : REACHED;
}

function hatch(context) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = /** @type {CanvasRenderingContext2D} */ (tile.getContext('2d'));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = MISSED;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(-2, 10);
  pen.lineTo(10, -2);
  pen.moveTo(-2, 2);
  pen.lineTo(2, -2);
  pen.moveTo(6, 10);
  pen.lineTo(10, 6);
  pen.stroke();
  return context.createPattern(tile, 'repeat');
}

function write(pen, text, x, y, {bold = false, color = INK, align = 'center', turned = false} = {}) {
  pen.save();
  pen.font = `${bold ? 'bold ' : ''}${FONT}px sans-serif`;
  pen.fillStyle = color;
  pen.textAlign = turned ? 'left' : align;
  pen.textBaseline = turned ? 'middle' : 'bottom';
  pen.translate(x, y);
  if (turned) {
    pen.rotate(-Math.PI / 2);
  }
  pen.fillText(text, 0, 0);
  pen.restore();
}

function dashed(pen, fromX, fromY, toX, toY) {
  pen.save();
  pen.strokeStyle = INK;
  pen.lineWidth = 2;
  pen.setLineDash([6, 4]);
  pen.beginPath();
  pen.moveTo(fromX, fromY);
  pen.lineTo(toX, toY);
  pen.stroke();
  pen.restore();
}

/** @param {boolean[]} targets whether there is a target, by place on the axis */
function targetLine(targets) {
  return {
    id: 'kinerjaTarget',
    afterDatasetsDraw({ctx, chartArea, scales}) {
      const y = scales.y.getPixelForValue(WHOLE);
      const place = (chartArea.right - chartArea.left) / targets.length;
      let from = null;
      [...targets, false].forEach((there, i) => {
        if (there && from === null) {
          from = i;
        } else if (!there && from !== null) {
          dashed(ctx, chartArea.left + from * place, y, chartArea.left + i * place, y);
          from = null;
        }
      });
    }
  };
}

/** Value and rating above each bar; in place of a bar why there is none. */
function namesOfBars(values, few) {
  return {
    id: 'kinerjaNama',
    afterDatasetsDraw({ctx, chartArea, scales}) {
      const place = (chartArea.right - chartArea.left) / values.length;
      ctx.font = `${FONT}px sans-serif`;
      const fits = text => ctx.measureText(text).width < place;
      values.forEach((value, i) => {
        const x = scales.x.getPixelForValue(i);
        if (!value || value.angka === null) {
          const words = insteadOfBar(value, few);
          const there = value && value.adaTarget;
          write(ctx, words, x, chartArea.bottom - 6, {color: there ? INK : FAINT, turned: !fits(words)});
          return;
        }
        const top = Math.min(scales.y.getPixelForValue(value.angka), scales.y.getPixelForValue(WHOLE)) - 3;
        const figure = `${value.capaian}%`;
        const rating = value.predikat || '';
        if (!fits(`${figure} `)) {
          write(ctx, figure, x, top, {bold: true, turned: true});
          return;
        }
        const inLines = fits(`${rating} `) ? [rating] : rating.split(' ');
        // a name that does not fit even so is in the table
        const lines = [figure, ...(inLines.every(fits) ? inLines : [])].filter(Boolean);
        lines.forEach((line, row) => write(ctx, line, x, top - 14 * (lines.length - 1 - row), {bold: row === 0}));
      });
    }
  };
}

function insteadOfBar(value, few) {
  if (!value) {
    return few ? 'belum ada hasil' : '–';
  }
  return value.adaTarget ? '✕ tidak dapat dihitung' : 'tanpa target';
}

/* ---- times ---- */

/** Of each step every completed task as a mark on the way to its standard time and beyond. */
export async function timeChart(steps, signal) {
  const timed = steps.filter(step => step.persen !== null);
  if (!timed.length) {
    return [];
  }
  const marks = timed.flatMap((step, row) =>
    step.tugas
      .filter(task => task.persen !== null)
      .map((task, i) => ({
        ...task,
        x: Math.min(task.persen, FURTHEST_PERCENT),
        // beside each other where they would lie on each other
        y: row + ((i % 5) - 2) * 0.11
      }))
  );
  const furthest = Math.max(...marks.map(mark => mark.x));
  const end = endOfAxis(furthest);
  const kinds = [
    {label: 'Tepat waktu', late: false, pointStyle: 'circle', color: REACHED},
    {label: 'Melewati waktu baku', late: true, pointStyle: 'triangle', color: MISSED}
  ];
  return [
    el(
      'p.kinerja-keterangan',
      null,
      'Tiap tanda satu tugas yang selesai. Lingkaran: tepat waktu. Segitiga: melewati waktu baku. ',
      'Garis tegak pendek: median langkah. Garis putus-putus: waktu baku (100%).',
      furthest === FURTHEST_PERCENT ? ` Tanda pada tepi kanan: ${FURTHEST_PERCENT}% atau lebih.` : ''
    ),
    await chart(
      'Waktu kerja terpakai terhadap waktu baku',
      timed
        .map(s => `Langkah ${s.langkah}: median ${s.persenTeks}, ${s.melewati} dari ${s.jumlah} melewati`)
        .join('; '),
      90 + 44 * timed.length,
      {
        type: 'scatter',
        data: {
          datasets: [
            ...kinds.map(kind => ({
              label: kind.label,
              data: marks.filter(mark => mark.terlambat === kind.late),
              pointStyle: kind.pointStyle,
              // also on the edge a mark is whole
              clip: 10,
              pointRadius: 6,
              pointHoverRadius: 8,
              backgroundColor: kind.late ? kind.color : 'rgba(255, 255, 255, 0.7)',
              borderColor: kind.color,
              borderWidth: 2
            }))
          ]
        },
        options: {
          layout: {padding: {top: 18}},
          scales: {
            x: {
              min: 0,
              max: end,
              title: {display: true, text: 'Persen waktu baku', color: INK},
              ticks: {color: INK, font: {size: FONT}, callback: value => percent(value)}
            },
            y: {
              min: -0.5,
              max: timed.length - 0.5,
              reverse: true,
              grid: {display: false},
              afterBuildTicks: axis => {
                axis.ticks = timed.map((step, value) => ({value}));
              },
              ticks: {
                color: INK,
                font: {size: FONT},
                autoSkip: false,
                callback(value) {
                  return this.chart.width < 700 ? String(timed[value].langkah) : wrapped(timed[value].teks);
                }
              }
            }
          },
          plugins: {
            tooltip: {
              callbacks: {
                label: ({raw}) => [
                  `${raw.periode}, putaran ${raw.putaran}`,
                  `${raw.terpakai} dari ${raw.baku} (${percent(raw.persen)})`
                ]
              }
            }
          }
        },
        plugins: [standardLine(), medians(timed)]
      },
      signal
    )
  ];
}

/** A name in lines that leave room for the chart, broken between words. */
function wrapped(text) {
  return text.split(' ').reduce((lines, word) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
    return lines;
  }, []);
}

function standardLine() {
  return {
    id: 'kinerjaBaku',
    beforeDatasetsDraw({ctx, chartArea, scales}) {
      const x = scales.x.getPixelForValue(WHOLE);
      dashed(ctx, x, chartArea.top, x, chartArea.bottom);
      write(ctx, 'Waktu baku', x, chartArea.top - 2, {bold: true});
    }
  };
}

function medians(steps) {
  return {
    id: 'kinerjaMedian',
    afterDatasetsDraw({ctx, scales}) {
      steps.forEach((step, row) => {
        const x = scales.x.getPixelForValue(Math.min(step.persen, scales.x.max));
        const y = scales.y.getPixelForValue(row);
        ctx.save();
        ctx.fillStyle = INK;
        ctx.fillRect(x - 2, y - 16, 4, 32);
        ctx.restore();
      });
    }
  };
}
