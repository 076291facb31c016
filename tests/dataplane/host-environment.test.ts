import { expect, test } from 'vitest';
import { hostEnvironment } from '#dataplane/host-environment.ts';
import { standAt } from '#dataplane/place.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { app, network } from './rows.ts';

/** The environment on a host whose interface has these tags. */
function environmentWith(tags: Readonly<Record<string, string>>): Record<string, string> {
  const whole = network();
  const tagged = (one: NetworkInterface) => (one.id === app.at ? { ...one, tags } : one);
  const networkInterfaces = whole.networkInterfaces?.map(tagged) ?? [];
  const place = standAt({ ...whole, networkInterfaces }, app);
  if (!place) throw new Error('nobody there');
  const host = { authority: '/ca.pem', credentials: undefined, tools: [], folder: '/f' };
  return hostEnvironment({ AWS_STS_REGIONAL_ENDPOINTS: 'mine' }, { ...host, place, prompt: '$ ' });
}

test.for<[name: string, tag: string, variable: string, value: string | undefined]>([
  ['a setting of the host', 'closednet:AWS_USE_FIPS', 'AWS_USE_FIPS', 'set'],
  [
    'nothing of the shell that it was entered from',
    'Name',
    'AWS_STS_REGIONAL_ENDPOINTS',
    undefined,
  ],
  ['no tag that is none of ours', 'AWS_USE_FIPS', 'AWS_USE_FIPS', undefined],
  ['nothing but settings of AWS clients', 'closednet:PATH', 'PATH', '/usr/bin:/bin'],
  ['whom to trust stays the authority', 'closednet:AWS_CA_BUNDLE', 'AWS_CA_BUNDLE', '/ca.pem'],
  ['the Region stays the lab’s', 'closednet:AWS_REGION', 'AWS_REGION', 'ap-northeast-1'],
])('programs find %s', ([, tag, variable, value]) => {
  expect(environmentWith({ [tag]: 'set' })[variable]).toBe(value);
});
