// Instants and walls: each way undoes the other.

import fc from 'fast-check';

import {
  instantOf,
  instantOfSerial,
  serialOf,
  wallClockAt,
} from '../../../src/host/runtime/wall-clock';

const instants = fc.integer({min: Date.UTC(1980, 0), max: Date.UTC(2060, 0)});
const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'GMT+7', 'GMT-03:30');

test('a wall clock names its instant again', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(instantOf(wallClockAt(instant, zone), zone)).toBe(instant);
    }),
  );
});

test('a serial day names its second again', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(Math.abs(instantOfSerial(serialOf(instant, zone), zone) - instant)).toBeLessThan(2);
    }),
  );
});

test.each([
  [Date.UTC(2024, 6, 4, 17), 45478, 'Asia/Ho_Chi_Minh'],
  [Date.UTC(2024, 6, 5), 45478, 'UTC'],
  [Date.UTC(1899, 11, 31, 12), 1.5, 'UTC'],
])('instant %s is serial day %s in %s', (instant, serial, zone) => {
  expect(serialOf(instant, zone)).toBe(serial);
  expect(instantOfSerial(serial, zone)).toBe(instant);
});

test('clocks that are put forward and back are followed', () => {
  expect(wallClockAt(Date.UTC(2024, 6, 1), 'Europe/Paris').hour).toBe(2);
  expect(wallClockAt(Date.UTC(2024, 0, 1), 'Europe/Paris').hour).toBe(1);
});
