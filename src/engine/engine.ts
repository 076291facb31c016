import { collect } from '#aws/collect.ts';
import { openClients } from '#aws/client.ts';
import { readAnswers } from '#aws/read.ts';
import type { ServiceName } from '#aws/step.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { analysePath } from './analyse-path.ts';
import type { Question } from './question.ts';
import { reach } from './reach.ts';
import { simulatePolicies } from './simulate-policies.ts';

/** What a trace through a network has to know; a database's status says whether it answers. */
const network: readonly ServiceName[] = ['ec2', 'elbv2', 'rds'];

/** Answers the emulator's questions from what the emulator itself says when it is asked. */
export function openEngine(endpoint: string) {
  return async (question: Question): Promise<object> => {
    if (question.ask === 'network-insights')
      return analysePath(await networkOf(endpoint, question, network), question.path);
    if (question.ask === 'reach')
      return {
        results: reach(await networkOf(endpoint, question, network), question.requests),
      };
    const { principal: arn, simulation } = question;
    if (arn === undefined) return { results: simulatePolicies(simulation) };
    const snapshot = await networkOf(endpoint, question, ['iam']);
    return { results: simulatePolicies(simulation, { arn, snapshot }) };
  };
}

async function networkOf(
  endpoint: string,
  { account, region }: Question,
  services: readonly ServiceName[],
): Promise<Snapshot> {
  const clients = openClients({
    endpoint,
    region,
    accessKeyId: account,
    secretAccessKey: 'engine',
  });
  try {
    // Their health is asked of us.
    const { saved } = await collect(clients, { services, withoutTargetHealth: true });
    return readAnswers(saved).snapshot;
  } finally {
    await clients.close();
  }
}
