/** What a real client prints in the lab, kept as a text file of the lesson and compared by a test. */
export interface Recording {
  /** Also the name of its file in the lab's folder `recorded`. */
  readonly id: string;
  /** How many steps of the solution were taken before. */
  readonly solved: number;
  /** The place where it is typed; the lab's main client by default. */
  readonly from?: string;
  /** What the lesson shows as typed. */
  readonly shown: string;
  /** What is run, where that is a less patient form of the same. */
  readonly run?: string;
  /** A program that some machines do not have: without it the recording stays as it is. */
  readonly needs?: string;
}

/**
 * A shell word that lets curl try one address of a name only. With two, its own words depend on
 * which of its clocks runs out first.
 */
export function oneAddressOf(host: string, port: number): string {
  return `--resolve ${host}:${port}:$(getent ahostsv4 ${host} | cut -d' ' -f1 | head -1)`;
}

/**
 * Puts `${name}` in the place of what differs from run to run: account, ids, addresses of endpoints, times,
 * waiting times (of a refusal, which comes at once, by a name of its own), places in memory, and the
 * host of pip's own index.
 */
export function generalised(text: string, { account }: { readonly account: string }): string {
  return text
    .replaceAll(account, '${account}')
    .replaceAll(/^10\.0\.\d+\.\d+ +/gm, '${endpoint}        ')
    .replaceAll(/(curl: \(7\) .*) after \d+ ms/g, '$1 after ${at-once} ms')
    .replaceAll(/after \d+ (ms|milliseconds)/g, 'after ${milliseconds} $1')
    .replaceAll(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/gm, '${time}')
    .replaceAll(/\((\d+\.){3}\d+\)/g, '(${door-address})')
    .replaceAll(/0x[0-9a-f]{8,}/g, '${memory}')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-vpce)?\.c\d+/g, '${web}$2.c1')
    .replaceAll(/vpce-[0-9a-f]{17}-[0-9a-z]{8}\.vpce-svc-[0-9a-f]{17}/g, '${door}')
    .replaceAll(/\b(vpce|rtb|pl)-[0-9a-f]{17}\b(?!-)/g, '${$1}')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*/g, '${moment}')
    .replaceAll(/host='(?!raw\.githubusercontent)[^']+'/g, "host='${index}'")
    .replaceAll(
      /Connection to (?!raw\.githubusercontent)\S+ timed out/g,
      'Connection to ${index} timed out',
    )
    .replaceAll(/^(Python 3\.\d+)\.\d+$/gm, '$1.${patch}')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

const web = '7e0f4d3c-2b1a-4c5d-8e9f-0a1b2c3d4e5f';
const door = 'vpce-0a1b2c3d4e5f67890-a1b2c3d4.vpce-svc-0f9e8d7c6b5a43210';
const airflow = 'c1.ap-northeast-1.airflow.amazonaws.com';

/** What stands in the place of each in a lesson: the examples of AWS's own documentation. */
const examples: Readonly<Record<string, string>> = {
  account: '111122223333',
  endpoint: '10.0.1.50',
  time: '2026-11-22 02:00:07',
  milliseconds: '2001',
  'at-once': '3',
  patch: '11',
  'door-address': '10.192.20.9',
  memory: '0x7f0c2b5d1e50',
  web,
  'web-host': `${web}.${airflow}`,
  'public-host': `${web}.${airflow}`,
  'private-host': `${web}-vpce.${airflow}`,
  targets:
    'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/airflow-web/0a1b2c3d4e5f6789',
  door,
  'database-host': `${door}.ap-northeast-1.vpce.amazonaws.com`,
  vpce: 'vpce-0a1b2c3d4e5f67890',
  rtb: 'rtb-0c2e4a6b8d0f1e3c5',
  pl: 'pl-0b8e1f5a7c3d92e46',
  moment: '2026-11-22T02:00:07.123456',
  index: 'INDEX-HOST',
};

export function exemplified(text: string): string {
  return text.replaceAll(/\$\{([\w-]+)\}/g, (whole, name: string) => examples[name] ?? whole);
}
