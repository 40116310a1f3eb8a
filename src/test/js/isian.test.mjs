import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {own} from './halaman.mjs';

const {asText, editable, fieldIn, fieldsOf, isTyped, keep, overlay, same, take, typedIn} = await own(
  'app/tasklist/scripts/kinerja/isian.js'
);

const fields = fieldsOf([
  {type: 'text', id: 'petunjuk', label: 'Isilah dengan teliti.'},
  {type: 'textarea', id: 'Catatan', key: 'catatan', label: 'Catatan'},
  {type: 'checkbox', id: 'Setuju', key: 'setuju', label: 'Setuju'},
  {type: 'textfield', id: 'Kepala', key: 'kepala', label: 'Kepala', readonly: true},
  {
    type: 'radio',
    id: 'Arah',
    key: 'arah',
    label: 'Arah',
    values: [
      {value: 'NAIK', label: 'Makin tinggi makin baik'},
      {value: 'TURUN', label: 'Makin rendah makin baik'}
    ]
  },
  {type: 'group', id: 'tampilan', components: [{type: 'textfield', id: 'Nomor', key: 'nomor', label: 'Nomor'}]},
  {
    type: 'group',
    id: 'kebijakan',
    path: 'kebijakan',
    label: 'Kebijakan',
    components: [{type: 'textfield', id: 'Batas', key: 'batas', label: 'Batas capaian (%)'}]
  },
  {
    type: 'dynamiclist',
    id: 'baris',
    path: 'baris',
    label: 'Indikator',
    components: [
      {type: 'textfield', id: 'Kode', key: 'kode', label: 'Kode', readonly: true, properties: {kunci: 'ya'}},
      {type: 'textfield', id: 'Nama', key: 'nama', label: 'Nama', readonly: true},
      {type: 'textfield', id: 'Pembilang', key: 'pembilang', label: '{{this.sebutan}}'},
      {type: 'textfield', id: 'Bukti', key: 'bukti', label: 'Bukti', readonly: true}
    ]
  }
]);

const byKey = key => fields.find(field => field.key === key);

describe('the fields of a form', () => {
  test('are those that hold data, with groups that are only drawn dissolved', () => {
    assert.deepEqual(
      fields.map(field => field.key),
      ['catatan', 'setuju', 'kepala', 'arah', 'nomor', 'kebijakan', 'baris']
    );
    assert.equal(byKey('kepala').editable, false);
    assert.equal(byKey('kebijakan').group.length, 1);
  });

  test('are called by their key where the label comes from the row', () => {
    const [, , numerator] = byKey('baris').rows;
    assert.equal(numerator.label, 'Pembilang');
    assert.equal(numerator.labelFrom, 'sebutan');
  });

  test('of no form are none', () => assert.deepEqual(fieldsOf(undefined), []));
});

describe('what a user may edit', () => {
  test('leaves out what is only shown, but names each row', () => {
    const values = {
      catatan: 'a',
      kepala: 'b',
      kebijakan: {batas: '120'},
      baris: [{kode: 'A', nama: 'Satu', pembilang: '1', bukti: '2'}],
      lain: 'c'
    };
    assert.deepEqual(editable(fields, values), {
      catatan: 'a',
      kebijakan: {batas: '120'},
      baris: [{kode: 'A', pembilang: '1'}]
    });
  });

  test('is an empty group where there are no values', () => assert.deepEqual(editable(fields, null), {kebijakan: {}}));
});

describe('two values', () => {
  for (const [one, other] of [
    [undefined, null],
    ['', false],
    [[], null],
    [{a: '', b: 1}, {b: 1}],
    [
      {a: 1, b: 2},
      {b: 2, a: 1}
    ]
  ]) {
    test(`look the same: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => assert.ok(same(one, other)));
  }

  for (const [one, other] of [
    [0, null],
    ['0', ''],
    [
      [1, 2],
      [2, 1]
    ],
    ['1', 1]
  ]) {
    test(`differ: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => assert.ok(!same(one, other)));
  }
});

describe('what was typed, over what the server has now', () => {
  const merged = (fresh, base, typed) => overlay(fields, fresh, base, typed);

  test('stays where nothing is newer', () => {
    assert.deepEqual(merged({catatan: 'lama'}, {catatan: 'lama'}, {catatan: 'ketikan'}), {
      values: {catatan: 'ketikan', kebijakan: {}},
      notes: []
    });
  });

  test('gives way where nothing was typed', () => {
    const {values, notes} = merged({catatan: 'baru'}, {catatan: 'lama'}, {catatan: 'lama'});
    assert.equal(values.catatan, 'baru');
    assert.deepEqual(notes, []);
  });

  test('is shown where both changed, and the newer value is said', () => {
    const {values, notes} = merged({catatan: 'baru'}, {catatan: 'lama'}, {catatan: 'ketikan'});
    assert.equal(values.catatan, 'ketikan');
    assert.deepEqual(notes, ['Catatan: data terbaru di server “baru”.']);
  });

  test('needs no words where both changed it to the same', () => {
    assert.deepEqual(merged({catatan: 'sama'}, {catatan: 'lama'}, {catatan: 'sama'}).notes, []);
  });

  test('never changes what is only shown', () => {
    assert.equal(merged({kepala: 'baru'}, {kepala: 'lama'}, {kepala: 'ketikan'}).values.kepala, 'baru');
  });

  test('says choices and ticks as they are read on the screen', () => {
    const {notes} = merged(
      {arah: 'TURUN', setuju: true},
      {arah: null, setuju: null},
      {arah: 'NAIK', setuju: 'mungkin'}
    );
    assert.deepEqual(notes, [
      'Setuju: data terbaru di server “ya”.',
      'Arah: data terbaru di server “Makin rendah makin baik”.'
    ]);
  });

  test('goes into a group', () => {
    const {values} = merged({kebijakan: {batas: '120'}}, {kebijakan: {batas: '120'}}, {kebijakan: {batas: '150'}});
    assert.deepEqual(values.kebijakan, {batas: '150'});
  });

  test('follows its row to another place', () => {
    const {values, notes} = merged(
      {
        baris: [
          {kode: 'B', pembilang: '7'},
          {kode: 'A', pembilang: '2', sebutan: 'Jumlah aduan', bukti: '5'}
        ]
      },
      {
        baris: [
          {kode: 'A', pembilang: '1'},
          {kode: 'B', pembilang: '7'}
        ]
      },
      {
        baris: [
          {kode: 'A', pembilang: '10'},
          {kode: 'B', pembilang: '7'}
        ]
      }
    );
    assert.deepEqual(values.baris, [
      {kode: 'B', pembilang: '7'},
      {kode: 'A', pembilang: '10', sebutan: 'Jumlah aduan', bukti: '5'}
    ]);
    assert.deepEqual(notes, ['Jumlah aduan pada indikator “A”: data terbaru di server “2”.']);
  });

  test('is dropped with its row, which is said', () => {
    const {values, notes} = merged(
      {baris: []},
      {baris: [{kode: 'A', pembilang: '1'}]},
      {
        baris: [{kode: 'A', pembilang: '2'}]
      }
    );
    assert.deepEqual(values.baris, []);
    assert.deepEqual(notes, ['Indikator “A” sudah tidak ada, sehingga isiannya tidak ditampilkan.']);
  });

  test('keeps rows that were added, and those that were taken out stay out', () => {
    const {values} = merged(
      {
        baris: [
          {kode: 'A', pembilang: '1'},
          {kode: 'B', pembilang: '9'}
        ]
      },
      {
        baris: [
          {kode: 'A', pembilang: '1'},
          {kode: 'B', pembilang: '2'}
        ]
      },
      {baris: [{kode: 'A', pembilang: '1'}, {kode: 'C'}]}
    );
    assert.deepEqual(
      values.baris.map(row => row.kode),
      ['A', 'C']
    );
  });
});

describe('what was typed, as text', () => {
  test('has a line for each field that is not empty, and each row under its name', () => {
    const text = asText(fields, {
      catatan: 'Baris',
      arah: 'NAIK',
      setuju: false,
      kebijakan: {batas: '120'},
      baris: [{kode: 'A', pembilang: '1'}, {kode: 'B'}]
    });
    assert.equal(text, 'Catatan: Baris\nArah: Makin tinggi makin baik\nBatas capaian (%): 120\n[A]\nPembilang: 1');
  });

  test('is empty where nothing was typed', () => assert.equal(asText(fields, {}), ''));
});

describe('the field that a sentence of the server names', () => {
  const values = {
    baris: [
      {kode: 'A', nama: 'Indeks'},
      {kode: 'B', nama: 'Nilai', sebutan: 'Jumlah aduan'}
    ]
  };
  const found = sentence => fieldIn(sentence, fields, values);

  test('is found by its label, also without the unit', () => {
    assert.deepEqual(found('Batas capaian paling besar 150.'), {id: 'Batas', row: null});
  });

  test('is found in the row that is named', () => {
    assert.deepEqual(found('Pembilang indikator B wajib diisi.'), {id: 'Pembilang', row: 1});
    assert.deepEqual(found('Jumlah aduan indikator B wajib diisi.'), {id: 'Pembilang', row: 1});
  });

  test('is the first one of a row that alone is named', () => {
    assert.deepEqual(found('Lengkapi indikator Indeks.'), {id: 'Pembilang', row: 0});
  });

  test('is none where only a part of a word fits', () => assert.equal(found('Catatannya kosong.'), null));
});

describe('a form that somebody works on', () => {
  const formOf = (data, more) => ({
    task: '7',
    fields,
    values: {catatan: 'lama', kepala: 'Camat'},
    notes: [],
    version: 0,
    view: {_getState: () => ({data})},
    saved: {catatan: 'lama', kebijakan: {}},
    touched: true,
    ...more
  });
  const draft = {versi: 3, isian: {catatan: 'draf'}, dasar: {catatan: 'awal'}, oleh: 'Ayu', waktu: 'kemarin'};

  test('shows the draft of the server over its values, and says what is newer than the draft', () => {
    const work = formOf({});
    assert.deepEqual(take(work, draft), {catatan: 'draf', kepala: 'Camat', kebijakan: {}});
    assert.equal(work.version, 3);
    assert.equal(work.draft, draft);
    assert.deepEqual(work.notes, ['Catatan: data terbaru di server “lama”.']);
  });

  test('shows its own values without a draft, and forgets what it said', () => {
    const work = formOf({}, {draft, version: 3, notes: ['lama']});
    assert.equal(take(work, null), work.values);
    assert.equal(work.version, 0);
    assert.equal(work.draft, null);
    assert.deepEqual(work.notes, []);
  });

  test('has something typed once that differs from what was saved', () => {
    assert.ok(!isTyped(formOf({catatan: 'lama', kepala: 'lain'})));
    assert.ok(isTyped(formOf({catatan: 'ketikan'})));
  });

  for (const [why, more] of [
    ['while nobody has touched it', {touched: false}],
    ['before it is read', {saved: undefined}],
    ['when the task has ended', {ended: 'selesai'}],
    ['when it starts a process', {task: undefined}]
  ]) {
    test(`has nothing typed ${why}`, () => assert.ok(!isTyped(formOf({catatan: 'ketikan'}, more))));
  }

  test('remembers what is typed when it goes from the screen', () => {
    const work = formOf({catatan: 'ketikan'});
    keep(work);
    work.view = null;
    assert.deepEqual(typedIn(work), {catatan: 'ketikan', kebijakan: {}});
    assert.ok(isTyped(work));
  });
});
