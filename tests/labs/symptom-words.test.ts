import { expect, test } from 'vitest';
import { seenByClient } from '#labs/symptom-words.ts';
import type { Symptom } from '#request/document.ts';

const logs = 'logs.ap-northeast-1.amazonaws.com';
const door = 'vpce-0a1b.vpce-svc-0f9e.ap-northeast-1.vpce.amazonaws.com';
const page = '7e0f-vpce.c1.ap-northeast-1.airflow.amazonaws.com';

test.for<[symptom: Symptom, to: string, port: number, said: string]>([
  ['timeout', logs, 443, `Connect timeout on endpoint URL: "https://${logs}/"`],
  ['dns-failure', logs, 443, `Could not connect to the endpoint URL: "https://${logs}/"`],
  [
    'timeout',
    door,
    5432,
    `connection to server at "${door}", port 5432 failed: Connection timed out`,
  ],
  [
    'refused',
    '10.0.1.9',
    5432,
    'connection to server at "10.0.1.9", port 5432 failed: Connection refused',
  ],
  ['timeout', page, 443, `curl: (28) Failed to connect to ${page} port 443: Timeout was reached`],
  [
    'timeout',
    '1.1.1.1',
    443,
    'curl: (28) Failed to connect to 1.1.1.1 port 443: Timeout was reached',
  ],
  [
    'refused',
    '10.0.1.9',
    80,
    "curl: (7) Failed to connect to 10.0.1.9 port 80: Couldn't connect to server",
  ],
  [
    'dns-failure',
    'airflow.corp.example',
    443,
    'curl: (6) Could not resolve host: airflow.corp.example',
  ],
])('%s of %s:%s is said as its client says it', ([symptom, to, port, said]) => {
  const seen = seenByClient(symptom, { from: 'eni-1', to, protocol: 'tcp', port });
  expect(seen.en).toContain(said);
  expect(seen.ja).toContain(said);
});
