import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { readTexts, type NamedText } from '#aws/read.ts';

/*
 *  vpc-mwaa 10.192.0.0/16, no internet gateway; a private web server; the bucket etl-dags
 *  ├── subnet-a 10.192.20.0/24   eni-scheduler .10   one interface of each endpoint: .21 database,
 *  └── subnet-c 10.192.21.0/24   eni-worker    .11   .22 web server, .31 sqs … .37 airflow.ops
 *  all of them in sg-mwaa (all from itself, all out); rtb-private: local, S3 by vpce-s3
 */

/**
 * The networks that AWS's support script for MWAA was measured on. Each is a folder of saved
 * answers, laid over the folder that it differs from: a file replaces the one of the same name.
 */
const basis = {
  '1-no-nat-gateway': '2c-as-the-guide-says',
  '2a-ecr-and-s3-gateway': '2c-as-the-guide-says',
  '2b-s3-by-interface': '2a-ecr-and-s3-gateway',
  '2c-as-the-guide-says': undefined,
  '2e-no-sqs-endpoint': '2b-s3-by-interface',
  '3a-acl-denies-all': '2c-as-the-guide-says',
  '3b-acl-admits-ssh-only': '2c-as-the-guide-says',
  '3c-acl-for-a-stranger': '2c-as-the-guide-says',
  '3d-acl-begins-with-icmp': '2c-as-the-guide-says',
  '3e-acl-as-published': '2c-as-the-guide-says',
  '4a-group-admits-ssh-only': '2c-as-the-guide-says',
  '4b-group-lets-out-ssh-only': '2c-as-the-guide-says',
  '5a-subnets-on-the-main-table': '2c-as-the-guide-says',
  '5b-private-dns-off': '2a-ecr-and-s3-gateway',
  '5c-endpoints-that-do-not-serve': '2a-ecr-and-s3-gateway',
} as const;

export type Situation = keyof typeof basis;

export const situations = Object.keys(basis).filter((name): name is Situation => name in basis);

/** All saved answers of a situation, as one folder would hold them. */
export function savedAnswers(situation: Situation): readonly NamedText[] {
  const below = basis[situation];
  const files = new Map(below ? savedAnswers(below).map((file) => [file.name, file]) : []);
  for (const file of ownAnswers(situation)) files.set(file.name, file);
  return [...files.values()];
}

const read = new Map<Situation, Snapshot>();

export function snapshotOf(situation: Situation): Snapshot {
  const snapshot = read.get(situation) ?? readTexts(savedAnswers(situation)).snapshot;
  read.set(situation, snapshot);
  return snapshot;
}

function ownAnswers(situation: Situation): readonly NamedText[] {
  const folder = join(import.meta.dirname, situation);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
