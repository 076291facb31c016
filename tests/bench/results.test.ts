import { describe, expect, test } from 'vitest';
import { median, percentile, type Figure } from '../../bench/figure.ts';
import { addResults, inWords } from '../../bench/results.ts';

test.for<[name: string, samples: readonly number[], middle: number]>([
  ['of one', [7], 7],
  ['of an odd number', [9, 1, 5], 5],
  ['of an even number: between the two', [4, 1, 2, 100], 3],
])('the median %s', ([, samples, middle]) => {
  expect(median(samples)).toBe(middle);
});

test.for<[name: string, share: number, sample: number]>([
  ['nineteen in twenty are not slower', 0.95, 19],
  ['half of them are not slower', 0.5, 10],
  ['nobody is faster than the fastest', 0, 1],
])('%s', ([, share, sample]) => {
  const shuffled = Array.from({ length: 20 }, (_, i) => ((i * 7) % 20) + 1);
  expect(percentile(shuffled, share)).toBe(sample);
});

const check: Figure = { name: 'check', unit: 'ms', goal: 300, samples: [250, 240, 310] };
const ratio: Figure = { name: 'ratio', unit: '×', samples: [1.256] };
const monday = { machine: 'a small one', date: '2026-01-05', load: 0.25 };
const friday = { machine: 'a small one', date: '2026-01-09', load: 2 };

describe('results', () => {
  const first = addResults('', [check], monday);

  test('a row tells goal, median, extremes, runs, date and load', () => {
    expect(first).toContain('| check | 300 ms | 250 ms | 240 ms | 310 ms | 3 | 2026-01-05 | 0.3 |');
  });

  test('a figure that was not measured again keeps its row', () => {
    const second = addResults(first, [ratio], friday);
    expect(second).toContain('| check | 300 ms | 250 ms |');
    expect(second).toContain('| ratio |  | 1.26 × |');
  });

  test('one that was measured again replaces it', () => {
    const again = addResults(first, [{ ...check, samples: [200] }], friday);
    expect(again).toContain('| check | 300 ms | 200 ms | 200 ms | 200 ms | 1 | 2026-01-09 |');
    expect(again).not.toContain('2026-01-05');
  });

  test('rows of another machine are dropped', () => {
    const moved = addResults(first, [ratio], { ...friday, machine: 'a large one' });
    expect(moved).not.toContain('check');
  });

  test('sections below the table are left alone', () => {
    const section = '## The kernel as oracle\n\n12,000 flows\n';
    const again = addResults(`${first}\n${section}`, [ratio], friday);
    expect(again).toMatch(/\| ratio .*\|\n\n## The kernel as oracle\n\n12,000 flows\n$/);
  });

  test('the terminal reads the median and its goal', () => {
    expect(inWords(check)).toBe('check: 250 ms (median of 3, goal 300 ms)');
  });
});
