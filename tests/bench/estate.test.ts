import { describe, expect, test } from 'vitest';
import { readTexts } from '#aws/read.ts';
import { traceRequest } from '#request/trace-request.ts';
import { answersOf } from '../../bench/network/answers.ts';
import { estateOf } from '../../bench/network/estate.ts';
import { requestsIn } from '../../bench/network/requests.ts';

function read(interfaces: number) {
  const estate = estateOf(interfaces);
  const texts = answersOf(estate).map(({ name, document }) => ({
    name,
    text: JSON.stringify(document),
  }));
  return { estate, ...readTexts(texts) };
}

test.for<[interfaces: number, vpcs: number]>([
  [10, 1],
  [100, 1],
  [1000, 1],
  [2000, 2],
])('of %i network interfaces there are so many, in %i VPCs', ([interfaces, vpcs]) => {
  const { snapshot, unknown } = read(interfaces);
  expect(snapshot.networkInterfaces).toHaveLength(interfaces);
  expect(snapshot.vpcs).toHaveLength(vpcs);
  expect(unknown).toEqual([]);
});

test('no two interfaces have one address', () => {
  const { snapshot } = read(2000);
  const addresses = snapshot.networkInterfaces?.flatMap((eni) => eni.privateAddresses);
  expect(new Set(addresses).size).toBe(2000);
});

test('the longest lists are as long as AWS lets them be without asking', () => {
  const { snapshot } = read(1000);
  const inbound = snapshot.securityGroups?.map(
    ({ rules }) => rules.filter(({ egress }) => !egress).length,
  );
  const routes = snapshot.routeTables?.map((table) => table.routes.length);
  expect(Math.max(...(inbound ?? []))).toBeGreaterThan(50);
  expect(Math.max(...(inbound ?? []))).toBeLessThanOrEqual(60);
  expect(Math.max(...(routes ?? []))).toBeGreaterThan(40);
  expect(Math.max(...(routes ?? []))).toBeLessThanOrEqual(50);
});

describe.for([10, 2000])('in an estate of %i interfaces', (interfaces) => {
  const { estate, snapshot } = read(interfaces);

  test.for(requestsIn(estate))('every request is what it is called: $name', (kind) => {
    const outcomes = kind.requests.map((request) => traceRequest(snapshot, request).outcome);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes)).toEqual(new Set([kind.outcome]));
  });
});
