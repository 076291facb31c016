import { expect, test } from 'vitest';
import { lab as packages } from '#lab/L09-no-matching-distribution/lab.ts';
import { lab as door } from '#lab/L15-group-without-a-door/lab.ts';
import type { Lab } from '#labs/lab.ts';
import { pathOf } from '#labs/path-of.ts';
import { drawPanel } from '#site/path/panel.ts';
import { recordedEvidence } from '#site/recorded-network.ts';

/** The panel of a request on the network as shipped, as text. */
function panel(lab: Lab, request: string, revealed: boolean): string {
  const path = pathOf(lab, recordedEvidence(lab, 'as-shipped'), revealed, request);
  if (!path) throw new TypeError(`${lab.id} has no request ${request}`);
  return drawPanel(path, { lang: 'en', current: 1 }).markup.replaceAll(/<[^>]+>/g, '\n');
}

test.for([true, false])(
  'what must not get through is stopped as it should be, revealed: %s',
  (it) => {
    expect(panel(packages, 'internet', it)).toMatch(/as it should be/i);
    expect(panel(packages, 'bucket', it)).not.toMatch(/as it should be/i);
  },
);

test('what must not get through and does is told so', () => {
  expect(panel(door, 'public-host', true)).toContain('Delivered, and it must not be');
});

test('who stands outside bears the name of the place, in the question and on the plan', () => {
  const told = panel(door, 'public-host', true).split('\n');
  expect(told.filter((text) => text.trim().startsWith('auditor'))).toHaveLength(2);
  expect(told).not.toContain('client');
});
