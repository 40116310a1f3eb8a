import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {own} from './halaman.mjs';

const {endOfAxis, heat, number, percent} = await own('app/cockpit/scripts/kinerja/angka.js');

describe('a number', () => {
  test('has a comma before its decimals and points between thousands', () => {
    assert.equal(number(1234.56), '1.234,6');
    assert.equal(percent(87.5), '87,5%');
    assert.equal(percent(100), '100%');
  });
});

describe('the axis of the times', () => {
  for (const [furthest, end] of [
    [0, 150],
    [150, 150],
    [151, 200],
    [233, 250],
    [900, 400]
  ]) {
    test(`ends at ${end}% when the furthest mark lies at ${furthest}%`, () => assert.equal(endOfAxis(furthest), end));
  }
});

describe('the heat of a step', () => {
  for (const [share, level] of [
    [0, 0],
    [4.9, 0],
    [5, 1],
    [19.9, 2],
    [35, 4],
    [100, 4]
  ]) {
    test(`with ${share}% of all working time is ${level}`, () => assert.equal(heat(share), level));
  }
});
