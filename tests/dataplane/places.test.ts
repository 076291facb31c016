import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import type { DeclaredPlace } from '#dataplane/place.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { probeClient, projectPython, runOn } from '../support/inside.ts';
import { named } from '../support/names.ts';
import { defaultNacl, eni, inbound, outbound, sg, subnet, table } from '../support/network.ts';
import { app, network, rows, standIns } from './rows.ts';

const lack = await lackForNamespace(projectPython);
const isRequired = process.env['CI'] !== undefined && process.platform === 'linux';
const skips = lack !== undefined && !isRequired;
const adapters = skips ? (['hook'] as const) : (['namespace', 'hook'] as const);

/** A web server with a public address, whose group admits an office and nobody else. */
function open(): Snapshot {
  return named({
    subnets: [subnet('public', '10.0.1.0/24')],
    routeTables: [table('rtb-main', [], '10.0.0.0/16 local', '0.0.0.0/0 igw-1')],
    internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-web', inbound('tcp/80 198.51.100.0/24'), outbound('all 0.0.0.0/0'))],
    networkInterfaces: [
      eni('eni-web', '10.0.1.10', 'public', ['sg-web'], {
        publicAddresses: [{ private: '10.0.1.10', public: '203.0.113.200' }],
      }),
    ],
  });
}

/** The same web server for people of an office whose VPN ends at the VPC's gateway. */
function byVpn(tunnel: 'UP' | 'DOWN'): Snapshot {
  const known = open();
  const connection = { vpnGatewayId: 'vgw-1', state: 'available', staticRoutesOnly: true };
  return {
    ...known,
    routeTables: [table('rtb-main', [], '10.0.0.0/16 local', '192.168.0.0/16 vgw-1')],
    securityGroups: [sg('sg-web', inbound('tcp/80 192.168.0.0/16'), outbound('all 0.0.0.0/0'))],
    vpnGateways: [{ id: 'vgw-1', state: 'available', vpcIds: ['vpc-1'] }],
    vpnConnections: [
      {
        id: 'vpn-1',
        ...connection,
        routes: [{ destination: '192.168.0.0/16', state: 'available' }],
        tunnels: [tunnel, 'DOWN'],
      },
    ],
  };
}

const place = (id: string, at: string, more: Partial<DeclaredPlace> = {}): DeclaredPlace => ({
  id,
  title: { en: id, ja: id },
  at,
  ...more,
});

const office = place('office', 'internet:198.51.100.20', {
  names: { 'web.example': '203.0.113.200' },
});
const stranger = place('stranger', 'internet:192.0.2.99', {
  names: { 'web.example': '203.0.113.200' },
});
const onVpn = place('vpn', '192.168.7.7', { names: { 'web.example': '10.0.1.10' } });
const web = { id: 'web', host: 'web.example', port: 80, speak: 'GET / HTTP/1.0\r\n\r\n' };

async function sees(
  adapter: 'namespace' | 'hook',
  from: DeclaredPlace,
  request: object,
  snapshot = open,
) {
  const ran = await runOn({
    adapter,
    snapshot,
    place: from,
    standIns: [{ at: 'eni-web', port: 80, kind: 'page' }],
    command: ['python', probeClient, JSON.stringify([request])],
  });
  expect(await ran.code, ran.printed()).toBe(0);
  return JSON.parse(ran.printed()) as { sees: string; text: string };
}

/** A folder with one wheel in it. */
async function wheelhouse(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-wheels-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    info = "closed_thing-1.2.dist-info/"
    wheel.writestr("closed_thing.py", "")
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: closed-thing\\nVersion: 1.2\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;
  await promisify(execFile)(projectPython, [
    '-c',
    write,
    join(folder, 'closed_thing-1.2-py3-none-any.whl'),
  ]);
  return folder;
}

describe.for(adapters)('%s', (adapter) => {
  test('an office is let in by its address, and knows names of its own', async () => {
    const { sees: seen, text } = await sees(adapter, office, web);
    expect([seen, text]).toEqual(['ok', expect.stringContaining('Your GET / got there')]);
  });

  test('a stranger is not, and hangs', async () => {
    expect((await sees(adapter, stranger, web)).sees).toBe('timeout');
  });

  test('somebody on the VPN stands there with his own address, while a tunnel is up', async () => {
    expect((await sees(adapter, onVpn, web, () => byVpn('UP'))).sees).toBe('ok');
    expect((await sees(adapter, onVpn, web, () => byVpn('DOWN'))).sees).toBe('timeout');
    // Without any route to it, the office is nowhere.
    expect((await sees(adapter, onVpn, web)).sees).toBe('timeout');
  });

  test('the internet answers somebody on it with a page that says that it is none', async () => {
    const request = { id: 'page', host: 'www.example.com', port: 80, speak: web.speak };
    const { text } = await sees(adapter, stranger, request);
    expect(text).toContain('closednet stands in for www.example.com');
  });

  test('a name of a private zone is nobody’s outside', async () => {
    const ran = await runOn({
      adapter,
      snapshot: () => network(),
      place: stranger,
      command: ['python', probeClient, JSON.stringify([{ ...web, host: 'db.corp.internal' }])],
    });
    expect(await ran.code, ran.printed()).toBe(0);
    expect(JSON.parse(ran.printed())).toMatchObject({ sees: 'dns-failure' });
  });

  test('pip finds in a package index what its folder holds, by a name of the internet', async () => {
    const folder = await wheelhouse();
    const ran = await runOn({
      adapter,
      snapshot: open,
      place: stranger,
      standIns: [{ at: 'packages.example', port: 443, kind: 'package-index', folder }],
      command: [
        'python',
        '-m',
        'pip',
        'download',
        '--index-url',
        'https://packages.example/simple',
        '--dest',
        join(folder, 'got'),
        'closed-thing==1.2',
      ],
    });
    expect(await ran.code, ran.printed()).toBe(0);
    expect(await readdir(join(folder, 'got'))).toEqual(['closed_thing-1.2-py3-none-any.whl']);
  });

  test('a host with instance metadata finds itself there; others find nobody', async () => {
    const ask = `
import urllib.request
base = "http://169.254.169.254/latest/"
token = urllib.request.urlopen(urllib.request.Request(base + "api/token", method="PUT"), timeout=3).read().decode()
request = urllib.request.Request(base + "meta-data/local-ipv4", headers={"X-aws-ec2-metadata-token": token})
print(urllib.request.urlopen(request, timeout=3).read().decode())
`;
    const run = async (from: DeclaredPlace) => {
      const ran = await runOn({
        adapter,
        snapshot: open,
        place: from,
        command: ['python', '-c', ask],
      });
      return [await ran.code, ran.printed().trim().split('\n').at(-1)];
    };
    expect(await run(place('web', 'eni-web', { credentials: 'metadata' }))).toEqual([
      0,
      '10.0.1.10',
    ]);
    expect(await run(place('web', 'eni-web'))).toEqual([1, expect.stringContaining('refused')]);
  });
});

test.skipIf(skips)(
  'in a namespace there is no way out but the one that is asked about',
  async () => {
    const ran = await runOn({
      adapter: 'namespace',
      snapshot: () => network(),
      place: app,
      command: [
        'sh',
        '-c',
        'ip -o link | cut -d: -f2; ip -4 -o addr show ens5 | tr -s " "; ip route; cat /etc/hosts /etc/resolv.conf; hostname',
      ],
    });
    expect(await ran.code).toBe(0);
    expect(
      ran
        .printed()
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'lo',
      'ens5',
      expect.stringContaining('inet 10.0.1.23/24'),
      'default via 10.0.1.1 dev ens5 onlink',
      '10.0.1.0/24 dev ens5 proto kernel scope link src 10.0.1.23',
      '127.0.0.1 localhost',
      '::1 localhost',
      'nameserver 10.0.0.2',
      'ip-10-0-1-23',
    ]);
  },
);

test('with the hook, no connect of any request goes beyond loopback', async () => {
  const audited = `
import sys
sys.addaudithook(lambda event, args: event in ("socket.connect", "socket.sendto") and print("audit", event, args[1][0], flush=True))
sys.argv = ["client.py", ${JSON.stringify(JSON.stringify(rows))}]
exec(compile(open(${JSON.stringify(probeClient)}).read(), "client.py", "exec"))
`;
  const ran = await runOn({
    adapter: 'hook',
    snapshot: () => network(),
    place: app,
    standIns,
    command: ['python', '-c', audited],
  });
  expect(await ran.code, ran.printed()).toBe(0);
  const connects = ran
    .printed()
    .split('\n')
    .filter((line) => line.startsWith('audit '));
  expect(connects.length).toBeGreaterThan(rows.length);
  expect(connects.filter((line) => !line.endsWith(' 127.0.0.1'))).toEqual([]);
});

test('with the hook, another program says that it stands outside', async () => {
  const ran = await runOn({
    adapter: 'hook',
    snapshot: () => network(),
    place: app,
    command: ['sh', '-c', 'curl --version'],
  });
  await ran.code;
  expect(ran.printed()).toContain('closednet: curl stands outside');
});
