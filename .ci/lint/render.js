// Re-makes docs/gambar/<process>.svg and .png from processes/<process>.bpmn with bpmn-js in a headless Chromium.
// CHROMIUM names the browser, default: chromium.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const chromium = process.env.CHROMIUM ?? 'chromium';
const name = process.argv[2] ?? 'pengukuran-kinerja';
const target = process.argv[3] ?? join(project, 'docs', 'gambar');
// a picture twice as sharp as the screen would be large; this is what a README shows
const SCALE = 0.75;

const work = mkdtempSync(join(tmpdir(), 'gambar-'));
const browse = (...args) =>
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(work, 'profile')}`,
      '--virtual-time-budget=10000',
      ...args
    ],
    {encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'ignore']}
  );
const page = (file, body) => {
  writeFileSync(join(work, file), `<!doctype html><meta charset="utf-8"><body style="margin:0">${body}</body>`);
  return pathToFileURL(join(work, file)).href;
};

try {
  const xml = readFileSync(join(project, 'processes', `${name}.bpmn`), 'utf8');
  const viewer = readFileSync(join(here, 'node_modules', 'bpmn-js', 'dist', 'bpmn-viewer.production.min.js'), 'utf8');
  const dom = browse(
    '--dump-dom',
    page(
      'make.html',
      `<div id="canvas" style="height:900px"></div><pre id="result"></pre>
    <script>${viewer}</script>
    <script>
      const result = document.getElementById('result');
      const viewer = new BpmnJS({ container: '#canvas' });
      viewer.importXML(decodeURIComponent('${encodeURIComponent(xml).replaceAll("'", '%27')}'))
        .then(({ warnings }) => {
          if (warnings.length) throw new Error(warnings.map(w => w.message).join('; '));
          return viewer.saveSVG();
        })
        .then(({ svg }) => { result.textContent = 'svg:' + encodeURIComponent(svg); })
        .catch(error => { result.textContent = 'error:' + encodeURIComponent(error.message); });
    </script>`
    )
  );
  const [, kind, text] = dom.match(/<pre id="result">(svg|error):([^<]*)<\/pre>/) ?? [null, 'error', 'no%20answer'];
  if (kind === 'error') {
    throw new Error(`bpmn-js: ${decodeURIComponent(text)}`);
  }
  // bpmn-js numbers its markers at random: fixed names keep the file the same as long as the model is the same
  const ids = new Map();
  const svg = decodeURIComponent(text).replace(
    /marker-[0-9a-z]{20,}/g,
    id => ids.get(id) ?? ids.set(id, `marker-${ids.size + 1}`).get(id)
  );
  mkdirSync(target, {recursive: true});
  writeFileSync(join(target, `${name}.svg`), `${svg}\n`);

  const [, width, height] = svg.match(/<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/);
  const pixels = [width, height].map(length => Math.ceil(length * SCALE));
  browse(
    `--screenshot=${join(target, `${name}.png`)}`,
    `--window-size=${pixels}`,
    '--hide-scrollbars',
    page(
      'show.html',
      svg.slice(svg.indexOf('<svg')).replace('<svg', '<svg style="width:100%;height:auto;display:block"')
    )
  );
} finally {
  rmSync(work, {recursive: true, force: true});
}
