/*
 * Marks on Cockpit's diagrams: each step's working time against its standard time, where the work is and where it is
 * late, or a heat map; and the path of one instance. The tables behind them are tabs of the same pages.
 */

import {el, fill, table} from '../../../../lib/kinerja/elemen.js';
import {get} from '../../../../lib/kinerja/layanan.js';
import {actions} from '../../../../lib/kinerja/tindakan.js';
import * as journey from '../../../../lib/kinerja/perjalanan.js';
import {PACE_LEGEND, duration, pace, percent, shortDuration, stepTitle} from '../../../../lib/kinerja/waktu.js';
import {HEAT, heat} from './angka.js';
import {hasAttached, instanceAddress, servicesOf} from './bawaan.js';

const OVERLAY = 'kinerja';

/** From this zoom on there is room for a mark in words. */
const ROOM_FOR_WORDS = 0.6;

/** Where a mark lies below its step, in the diagram's measure: beside the timer and what follows it. */
const BESIDE_TIMER = {compact: {left: 56, below: 4}, words: {left: 108, below: 24}};

/** Above a step without a timer, which may be the last of its pool. */
const ABOVE = {left: 0, top: -4};

const load = definition => get(`diagram/definisi/${encodeURIComponent(definition)}`);

/** The marks of all its instances on the diagram of a process. */
export async function showMarks(viewer, definition) {
  const marks = await load(definition);
  if (!marks.langkah.length) {
    return;
  }
  const total = marks.langkah.reduce((sum, step) => sum + step.jumlah, 0);
  const layer = layerOn(viewer);
  const details = detailsOn(viewer);
  switchOn(
    viewer,
    'kinerja.diagram.proses',
    'Waktu kerja langkah',
    [
      {
        value: 'tanda',
        label: 'Tanda',
        legend: () => paceLegend(),
        show: () => marks.langkah.forEach(step => layer.mark(step.id, ...stepMark(step), () => details.open(step)))
      },
      {
        value: 'panas',
        label: 'Peta panas',
        legend: () => heatLegend(),
        show: () =>
          marks.langkah.forEach(step => {
            const share = total ? (100 * step.jumlah) / total : 0;
            layer.marker(step.id, `kinerja-panas-${heat(share)}`);
            layer.mark(step.id, ...heatMark(step, share), () => details.open(step));
          })
      },
      {value: 'tanpa', label: 'Tanpa', show: () => {}}
    ],
    () => {
      layer.clear();
      details.close();
    }
  );
}

/** The path of one instance on its diagram. */
export async function showPath(viewer, processInstance) {
  const path = await journey.load(processInstance);
  if (!path.langkah.length) {
    return;
  }
  const layer = layerOn(viewer);
  const stays = new Map();
  path.langkah.forEach(stay => stays.set(stay.id, [...(stays.get(stay.id) || []), stay]));
  switchOn(
    viewer,
    'kinerja.diagram.instans',
    'Perjalanan',
    [
      {
        value: 'jalur',
        label: 'Jalur dan waktu',
        legend: () => pathLegend(),
        show: () => {
          [...path.elemen, ...path.alur].forEach(passed => layer.marker(passed.id, 'kinerja-dilalui'));
          stays.forEach((of, id) => layer.mark(id, ...pathMark(of)));
        }
      },
      {value: 'tanpa', label: 'Tanpa', show: () => {}}
    ],
    () => layer.clear()
  );
}

/** The table behind the marks, with the tasks that are open now. */
export function showTable(node, definition) {
  const box = el('div.kinerja-tab');
  node.replaceChildren(box);
  const reload = () =>
    fill(box, async () => {
      const marks = await load(definition);
      return [stepTable(marks.langkah), openTable(marks.langkah, reload)].filter(Boolean);
    });
  return reload();
}

/** The table behind the path. */
export function showPathTable(node, processInstance) {
  const box = el('div.kinerja-tab');
  node.replaceChildren(box);
  return journey.show(box, processInstance);
}

function stepTable(steps) {
  return table(
    'Waktu kerja tiap langkah pada semua pelaksanaan',
    [
      {label: 'Langkah', value: step => stepTitle(step), head: true},
      {label: 'Waktu baku', value: step => step.baku},
      {label: 'Tugas selesai', value: step => step.selesai, number: true},
      {label: 'Median', value: step => orNull(step.median), number: true},
      {label: 'Tersingkat', value: step => orNull(step.tersingkat), number: true},
      {label: 'Terlama', value: step => orNull(step.terlama), number: true},
      {label: 'Median terhadap waktu baku', value: step => paceOf(step)},
      {label: 'Melewati', value: step => (step.baku ? `${step.lewat} dari ${step.selesai}` : null)},
      {label: 'Seluruh waktu kerja', value: step => duration(step.jumlah), number: true},
      {label: 'Berjalan', value: running, number: true},
      {label: 'Terlambat', value: step => step.terlambat, number: true}
    ],
    steps,
    'Proses ini tidak mempunyai langkah yang dikerjakan pegawai.'
  );
}

function openTable(steps, changed) {
  const tasks = steps.flatMap(step => step.tugas.map(task => ({...task, step})));
  return tasks.length
    ? table(
        'Tugas yang sedang berjalan',
        [
          {label: 'Pelaksanaan', head: true, value: runLink},
          {label: 'Langkah', value: task => stepTitle(task.step)},
          {label: 'Giliran', value: task => task.pemegang},
          {label: 'Sejak', value: task => task.sejak},
          {label: 'Waktu kerja terpakai', value: task => duration(task.terpakai), number: true},
          {label: 'Batas waktu', value: task => task.batas},
          {
            label: 'Keterangan',
            value: task => (task.terlambat ? late('Terlambat') : task.batas ? 'Dalam waktu baku' : null)
          },
          {
            label: 'Tindakan',
            value: task => actions(task.id, {name: task.step.nama, holder: task.pemegang, changed})
          }
        ],
        tasks.sort((a, b) => b.terlambat - a.terlambat)
      )
    : null;
}

const runLink = task => el('a', {href: instanceAddress(task.instansi)}, task.periode || task.instansi);

const late = text => el('span.kinerja-tanda.kinerja-tanda-terlambat', null, text);

const orNull = minutes => (minutes === null ? null : duration(minutes));

function paceOf(step) {
  return step.persen === null
    ? null
    : [
        el(`span.kinerja-tanda.kinerja-tanda-${pace(step.laju).style}`, null, percent(step.persen, step.laju)),
        ` ${pace(step.laju).words}`
      ];
}

function running(step) {
  return step.lain ? `${step.berjalan} (${step.lain} pada versi lain)` : step.berjalan;
}

/* A mark: what it says in a few signs and in words, line by line, its style, and what is read aloud. */

function stepMark(step) {
  const time =
    step.median === null
      ? 'Belum ada data'
      : `Median ${shortDuration(step.median)}${step.baku ? ` dari ${step.baku}` : ''}`;
  const judged = percent(step.persen, step.laju);
  return [
    {
      style: pace(step.laju).style,
      few:
        step.median === null
          ? ['–']
          : [`${pace(step.laju).sign} ${shortDuration(step.median)}`, step.baku ? `dari ${inShort(step.baku)}` : null],
      words: [time, judged],
      tokens: tokens(step)
    },
    `${stepTitle(step)}: ${time}${judged ? `, ${pace(step.laju).words} (${step.persen}%)` : ''}${said(step)}`
  ];
}

function heatMark(step, share) {
  const part = `${Math.round(share)}%`;
  return [
    {
      style: 'panas',
      few: [part],
      words: [`Seluruhnya ${shortDuration(step.jumlah)}`, part],
      tokens: tokens(step)
    },
    `${stepTitle(step)}: ${duration(step.jumlah)}, ${part} dari seluruh waktu kerja${said(step)}`
  ];
}

function pathMark(stays) {
  const minutes = stays.reduce((sum, stay) => sum + stay.terpakai, 0);
  const worst = stays.reduce((a, b) => ((b.persen || 0) > (a.persen || 0) ? b : a));
  const order = stays.map(stay => stay.urut).join(', ');
  const times = stays.length > 1 ? `${stays.length}x` : null;
  const isLate = stays.some(stay => stay.terlambat);
  const now = stays.some(stay => !stay.selesai) ? [{style: 'berjalan', text: 'Sekarang'}] : [];
  const sign = pace(worst.laju).sign;
  return [
    {
      style: pace(worst.laju).style,
      order: `${order}${times ? ` (${times})` : ''}`,
      few: [`${sign} ${shortDuration(minutes)}`],
      words: [`${sign} ${shortDuration(minutes)}`, worst.baku ? `waktu baku ${worst.baku}` : null],
      tokens: [...(isLate ? [{style: 'terlambat', text: 'Terlambat'}] : []), ...now],
      fewTokens: now
    },
    `${stepTitle(worst)}: urutan ${order}, ${duration(minutes)}${isLate ? ', terlambat' : ''}`
  ];
}

function tokens(step) {
  return [
    ...(step.berjalan > step.terlambat ? [{style: 'berjalan', text: `${step.berjalan - step.terlambat} tugas`}] : []),
    ...(step.terlambat ? [{style: 'terlambat', text: `${step.terlambat} terlambat`}] : [])
  ];
}

const said = step =>
  step.berjalan ? `; ${step.berjalan} tugas berjalan, ${step.terlambat} di antaranya terlambat` : '';

/** "30 menit" as "30 m". */
const inShort = standard => standard.replace(/\bmenit\b/, 'm').replace(/\bjam\b/, 'j');

/* What is drawn on a viewer, to be taken away as a whole. */

function layerOn(viewer) {
  const {overlays, canvas, registry} = servicesOf(viewer);
  let marked = [];
  return {
    mark(id, content, description, open) {
      const element = registry.get(id);
      if (!element) {
        return;
      }
      const timed = hasAttached(element);
      [
        ['compact', {maxZoom: ROOM_FOR_WORDS - 0.001}],
        ['words', {minZoom: ROOM_FOR_WORDS}]
      ].forEach(([size, show]) => {
        const {left, below} = BESIDE_TIMER[size];
        const mark = drawn(content, description, size, open);
        mark.classList.toggle('kinerja-cap-atas', !timed);
        overlays.add(id, OVERLAY, {
          position: timed ? {left, top: element.height + below} : ABOVE,
          show,
          scale: size === 'compact' ? {min: 1, max: 1} : {min: 1},
          html: mark
        });
      });
    },
    marker(id, name) {
      if (registry.get(id)) {
        canvas.addMarker(id, name);
        marked.push([id, name]);
      }
    },
    clear() {
      overlays.remove({type: OVERLAY});
      marked.forEach(([id, name]) => registry.get(id) && canvas.removeMarker(id, name));
      marked = [];
    }
  };
}

function drawn(content, description, size, open) {
  const compact = size === 'compact';
  const lines = compact ? content.few : content.words;
  const inside = [
    content.order ? el('span.kinerja-urutan', null, content.order) : null,
    lines.filter(Boolean).map(line => el('span', null, line)),
    (compact && content.fewTokens ? content.fewTokens : content.tokens).map(token =>
      el(`span.kinerja-token-${token.style}`, null, token.text)
    )
  ];
  const classes = `kinerja-cap.kinerja-cap-${size}.kinerja-tanda-${content.style}`;
  if (!open) {
    return el(`div.${classes}`, {title: description, role: 'img', 'aria-label': description}, inside);
  }
  const button = el(
    `button.${classes}`,
    {type: 'button', title: description, 'aria-label': description, click: open},
    inside
  );
  // the diagram below would start to be dragged
  button.addEventListener('mousedown', event => event.stopPropagation());
  return button;
}

/* The switch in the diagram's upper left corner; what was chosen is kept for the session. */

let switches = 0;

function switchOn(viewer, key, title, choices, clear) {
  const container = servicesOf(viewer).canvas.getContainer();
  switches += 1;
  const name = `kinerja-saklar-${switches}`;
  const legend = el('div.kinerja-legenda', {'aria-live': 'polite'});
  const choose = choice => {
    clear();
    choice.show();
    legend.replaceChildren(...(choice.legend ? [choice.legend()] : []));
    window.sessionStorage.setItem(key, choice.value);
  };
  const kept = choices.find(choice => choice.value === window.sessionStorage.getItem(key)) || choices[0];
  const panel = el(
    'div.kinerja-saklar',
    null,
    el(
      'fieldset',
      null,
      el('legend', null, title),
      choices.map(choice =>
        el(
          'label',
          null,
          el('input', {type: 'radio', name, checked: choice === kept, change: () => choose(choice)}),
          ` ${choice.label}`
        )
      )
    ),
    legend
  );
  ['mousedown', 'wheel', 'dblclick'].forEach(event => panel.addEventListener(event, e => e.stopPropagation()));
  container.querySelectorAll(':scope > .kinerja-saklar').forEach(earlier => earlier.remove());
  container.prepend(panel);
  choose(kept);
}

function legendList(entries) {
  return el(
    'ul',
    null,
    entries.map(([style, sign, words]) =>
      el('li', null, el(`span.kinerja-contoh.${style}`, {'aria-hidden': 'true'}, sign), words)
    )
  );
}

const paceLegend = () =>
  legendList(PACE_LEGEND.map(({style, sign, words}) => [`kinerja-tanda-${style}`, sign || '–', words]));

function heatLegend() {
  const bounds = [0, ...HEAT];
  return el(
    'div',
    null,
    'Bagian dari seluruh waktu kerja',
    legendList(
      bounds.map((from, level) => [
        `kinerja-contoh-panas-${level}`,
        '',
        level === bounds.length - 1 ? `${from}% ke atas` : `${from} sampai <${bounds[level + 1]}%`
      ])
    )
  );
}

const pathLegend = () =>
  legendList([
    ['kinerja-contoh-dilalui', '', 'Jalur yang dilalui'],
    ['kinerja-urutan', '1', 'Urutan langkah; 2x: dua kali'],
    ...PACE_LEGEND.slice(0, 3).map(({style, sign, words}) => [`kinerja-tanda-${style}`, sign, words])
  ]);

/* What a mark knows of its step, in the diagram's lower left corner. */

function detailsOn(viewer) {
  const container = servicesOf(viewer).canvas.getContainer();
  let opener = null;
  let panel = null;
  const close = () => {
    if (panel) {
      const hadFocus = panel.contains(document.activeElement);
      panel.remove();
      panel = null;
      if (hadFocus && opener && opener.isConnected) {
        opener.focus();
      }
    }
  };
  return {
    close,
    open(step) {
      close();
      opener = document.activeElement;
      const heading = el('h4', {id: 'kinerja-rincian-langkah', tabindex: '-1'}, stepTitle(step));
      panel = el(
        'section.kinerja-rincian-langkah',
        {'aria-labelledby': heading.id, keydown: event => event.key === 'Escape' && close()},
        el('button.close', {type: 'button', 'aria-label': 'Tutup', click: close}, '×'),
        heading,
        el('p', null, sentence(step)),
        step.tugas.length
          ? el(
              'ul',
              null,
              step.tugas.map(task =>
                el(
                  'li',
                  null,
                  runLink(task),
                  `: ${task.pemegang}, ${duration(task.terpakai)} sejak ${task.sejak}`,
                  task.terlambat ? [' ', late('Terlambat')] : null
                )
              )
            )
          : null
      );
      ['mousedown', 'wheel', 'dblclick'].forEach(event => panel.addEventListener(event, e => e.stopPropagation()));
      container.append(panel);
      heading.focus();
    }
  };
}

function sentence(step) {
  const done =
    step.median === null
      ? 'Belum ada tugas yang selesai.'
      : `${step.selesai} tugas selesai: median ${duration(step.median)}, tersingkat ${duration(step.tersingkat)}, ` +
        `terlama ${duration(step.terlama)}.`;
  const standard = step.baku
    ? ` Waktu baku ${step.baku}${step.selesai ? `, dilewati ${step.lewat} dari ${step.selesai} tugas` : ''}.`
    : ' Tanpa waktu baku.';
  return `${done}${standard} Sedang berjalan ${running(step)} tugas, terlambat ${step.terlambat}.`;
}
