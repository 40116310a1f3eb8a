import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {own} from './halaman.mjs';

const {after, duration, pace, percent, remainingInWords, shortDuration, stepTitle} = await own('lib/kinerja/waktu.js');

describe('working time', () => {
  for (const [minutes, words, short] of [
    [0, '0 menit', '0 m'],
    [59, '59 menit', '59 m'],
    [60, '1 jam', '1 j'],
    [200, '3 jam 20 menit', '3 j 20 m']
  ]) {
    test(`of ${minutes} minutes is "${words}"`, () => {
      assert.equal(duration(minutes), words);
      assert.equal(shortDuration(minutes), short);
    });
  }
});

describe('the time that is left', () => {
  const HOUR = 3600;

  test('passes', () => assert.equal(after({sisa: 2 * HOUR, terlambat: false}, HOUR).sisa, HOUR));

  test('is just used up when nothing of it is left', () => {
    assert.deepEqual(after({sisa: HOUR, terlambat: false}, HOUR), {sisa: 0, terlambat: false});
  });

  test('turns into lateness, which grows', () => {
    const late = after({sisa: HOUR, terlambat: false}, HOUR + 60);
    assert.deepEqual(late, {sisa: 60, terlambat: true});
    assert.deepEqual(after(late, 60), {sisa: 120, terlambat: true});
  });

  test('does not pass without a standard time', () => {
    assert.deepEqual(after({sisa: null, terlambat: false}, HOUR), {sisa: null, terlambat: false});
  });

  test('leaves the card as it was', () => {
    const card = {sisa: HOUR, terlambat: false, periode: 'Tribulan I'};
    assert.equal(after(card, 1).periode, 'Tribulan I');
    assert.equal(card.sisa, HOUR);
  });

  for (const [sisa, terlambat, words] of [
    [null, false, 'Tanpa waktu baku'],
    [12000, false, 'Sisa 3 jam 20 menit'],
    [119, false, 'Sisa 1 menit'],
    [59, false, 'Sisa kurang dari 1 menit'],
    [59, true, 'Terlambat'],
    [7200, true, 'Terlambat 2 jam']
  ]) {
    test(`is said as "${words}"`, () => assert.equal(remainingInWords({sisa, terlambat}), words));
  }
});

describe('a pace', () => {
  test('is said with a sign', () => {
    assert.equal(percent(233, 'MELEWATI'), '✕ 233%');
    assert.equal(percent(80, 'MENDEKATI'), '! 80%');
    assert.equal(percent(null, null), null);
  });

  test('that nobody knows is none', () => assert.equal(pace('LAIN').style, 'kosong'));
});

describe('a step', () => {
  test('of the SOP has its number', () => assert.equal(stepTitle({nomor: 3, nama: 'Menyusun'}), '3. Menyusun'));
  test('besides the SOP has none', () => assert.equal(stepTitle({nomor: 10, nama: 'Menyusun'}), 'Menyusun'));
});
