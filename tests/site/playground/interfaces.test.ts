import { expect, test } from 'vitest';
import { closedNetwork } from '#site/example-network.ts';
import { applyEdit } from '#site/playground/apply-edit.ts';
import { drawInterfaces } from '#site/playground/draw/interfaces.ts';
import { isEdit } from '#site/playground/link-shape.ts';
import { beginPlay } from '#site/playground/play.ts';
import { viewOf } from '#site/playground/view.ts';
import { writesItsLog } from '../fixtures/traces.ts';
import { clients, endpoints } from './support.ts';

/** The edits that the switches of the client's interface make, as the page holds them. */
function switchesOf(groupIds: readonly string[]) {
  const network = closedNetwork({ logs: 'c' });
  const source = network.networkInterfaces?.find(({ name }) => name === 'notebook')?.id ?? '';
  const snapshot = applyEdit(network, {
    kind: 'set-groups',
    networkInterface: source,
    groups: groupIds,
  });
  const view = viewOf('en', beginPlay({ kind: 'own', snapshot }, writesItsLog), []);
  const drawn = drawInterfaces(view).markup;
  const edits = [...drawn.matchAll(/data-edit="([^"]*)"/g)].map(([, text = '']) => {
    const edit: unknown = JSON.parse(text.replaceAll('&quot;', '"'));
    if (!isEdit(edit) || edit.kind !== 'set-groups') throw new TypeError(text);
    return edit;
  });
  return edits.filter(({ networkInterface }) => networkInterface === source);
}

test('a group that is not there can be given', () => {
  expect(switchesOf([clients]).map(({ groups }) => groups)).toContainEqual([clients, endpoints]);
});

test('the only group cannot be taken away', () => {
  for (const { groups } of switchesOf([clients])) expect(groups).toContain(clients);
});

test('one of two groups can', () => {
  expect(switchesOf([clients, endpoints]).map(({ groups }) => groups)).toContainEqual([endpoints]);
});
