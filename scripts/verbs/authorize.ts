import { Problem } from '#problem/problem.ts';
import { simulate } from '#request/simulation/simulate.ts';
import { answerLines } from '../answer-lines.ts';
import { faultOf, notJson } from '../authorize/fault.ts';
import { simulationSchema } from '#request/simulation/simulation-schema.ts';
import type { Verb } from '../verb.ts';

const usage = '--requests FILE';

export const verb: Verb = {
  usage,
  summary: {
    en: 'who may do what, by every kind of policy',
    ja: 'だれが何をできるかを、あらゆる種類のポリシーから判定する',
  },
  help: {
    en: `  --requests FILE|-     JSON Lines in, JSON Lines out, same order: each line in the shape of
                        IAM's SimulateCustomPolicy (ActionNames, ResourceArns, PolicyInputList,
                        CallerArn or "anonymous", ResourcePolicy, ResourceOwner,
                        PermissionsBoundaryPolicyInputList, ContextEntries), and besides
                        IdentityPolicyNames, SessionPolicyInputList, VpcEndpointPolicy,
                        ServiceControlPolicyInputList and ResourceControlPolicyInputList
                        (one list per level of the organization)
                        A condition key that is not among the ContextEntries is not known; one
                        with no values is absent`,
    ja: `  --requests FILE|-     JSON Lines を読み、同じ順に JSON Lines で答える。各行は IAM の
                        SimulateCustomPolicy の形（ActionNames、ResourceArns、PolicyInputList、
                        CallerArn または "anonymous"、ResourcePolicy、ResourceOwner、
                        PermissionsBoundaryPolicyInputList、ContextEntries）に加えて
                        IdentityPolicyNames、SessionPolicyInputList、VpcEndpointPolicy、
                        ServiceControlPolicyInputList、ResourceControlPolicyInputList
                        （組織の階層ごとに 1 つのリスト）
                        ContextEntries にない条件キーは不明、値が空のキーは要求に含まれないものとして扱う`,
  },
  options: { requests: { type: 'string' } },
  most: 0,
  async run({ terminal, options }) {
    const { requests } = options;
    if (typeof requests !== 'string') throw withoutRequests();
    const reader = { schema: simulationSchema, answer: simulate, faultOf, notJson };
    return (await answerLines(requests, reader, terminal)) ? 0 : 2;
  },
};

function withoutRequests(): Problem {
  return new Problem('no-requests', 2, {
    what: { en: '"--requests" is missing.', ja: '「--requests」が指定されていません。' },
    expected: { en: usage, ja: usage },
    try: { en: 'npx closednet authorize --help', ja: 'npx closednet authorize --help' },
  });
}
