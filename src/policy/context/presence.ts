import type { Truth } from '../truth.ts';
import type { Situation } from './situation.ts';

/** Whether AWS sends a key: with every such request, with none, or depending on what is not told. */
export type Presence = 'always' | 'never' | 'perhaps';

/**
 * Whether a request in this situation carries the key. A key of a service is never ruled out: which
 * actions send it stands in the Service Authorization Reference, which is not read here.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function presenceOf(key: string, situation: Situation): Presence {
  const [family = key] = key.split('/');
  const rule = catalogue.get(family);
  if (!rule) return 'perhaps';
  if (situation.caller !== 'someone') return rule(situation);
  const [first = 'perhaps', ...others] = identities.map((caller) => rule({ ...situation, caller }));
  return others.every((one) => one === first) ? first : 'perhaps';
}

/** Who someone may be. */
const identities = ['role', 'user', 'root', 'federated-user'] as const;

type Rule = (situation: Situation) => Presence;

const always: Rule = () => 'always';
const perhapsIf =
  (sent: (situation: Situation) => boolean): Rule =>
  (situation) =>
    sent(situation) ? 'perhaps' : 'never';

const isSession = ({ caller }: Situation) => caller === 'role' || caller === 'assumed-role';
const isSigned = ({ caller }: Situation) =>
  caller !== 'anonymous' && caller !== 'identity-provider';
const isService = ({ caller }: Situation) => caller === 'service';

/** Of a role or a federated user the credentials are temporary, of a user or root they may be. */
const ofTemporaryCredentials: Rule = (situation) => {
  if (isSession(situation) || situation.caller === 'federated-user') return 'always';
  return isSigned(situation) ? 'perhaps' : 'never';
};

const ifSo = (answer: Truth): Presence =>
  answer === 'unknown' ? 'perhaps' : answer === 'yes' ? 'always' : 'never';

const ofEndpoint: Rule = ({ throughEndpoint }) => ifSo(throughEndpoint);

const ofPublicWay: Rule = ({ caller, throughEndpoint, forwarded }) => {
  if (caller === 'service' || (throughEndpoint === 'yes' && forwarded !== 'yes')) return 'never';
  return throughEndpoint === 'no' && forwarded !== 'yes' ? 'always' : 'perhaps';
};

/** Sent to services that know the key; which ones beyond those on AWS's page, grows. */
const ofEndpointTo =
  (known: { readonly aware: readonly string[]; readonly unaware: readonly string[] }): Rule =>
  ({ throughEndpoint, service }) => {
    if (throughEndpoint === 'no' || known.unaware.includes(service)) return 'never';
    return throughEndpoint === 'yes' && known.aware.includes(service) ? 'always' : 'perhaps';
  };

/** Whether the service learns the ARN of the VPC that a call comes from. */
export function tellsVpcArn(service: string): boolean {
  return aware.includes(service);
}

/** Whether the service learns whose the endpoint is that a call comes through. */
export function tellsVpceAccount(service: string): boolean {
  return aware.includes(service) || service === 'dynamodb';
}

const aware = ['s3', 'kms', 'ecr', 'ecs', 'lambda', 'athena', 'iam'];
const unaware = ['sqs', 'logs', 'sts', 'ssm', 'secretsmanager', 'airflow'];
const ofVpcArn = ofEndpointTo({ aware, unaware: [...unaware, 'dynamodb'] });
const ofVpceAccount = ofEndpointTo({ aware: [...aware, 'dynamodb'], unaware });
/** An endpoint's owner need not be in an organization. */
const ofVpceOrg = ofEndpointTo({ aware: [], unaware });
const ofVpceOrgId = ofEndpointTo({ aware: [], unaware: unaware.filter((one) => one !== 'sqs') });

/** Keys of a service that calls on with the caller's credentials. */
const ofForwarding: Rule = ({ forwarded }) => (forwarded === 'no' ? 'never' : 'perhaps');

const ofAccessPoint: Rule = ({ throughAccessPoint }) => (throughAccessPoint ? 'always' : 'never');

const catalogue: ReadonlyMap<string, Rule> = new Map([
  ['aws:sourceip', ofPublicWay],
  ['aws:vpcsourceip', ofEndpoint],
  ['aws:sourcevpc', ofEndpoint],
  ['aws:sourcevpce', ofEndpoint],
  ['aws:sourcevpcarn', ofVpcArn],
  ['aws:vpceaccount', ofVpceAccount],
  ['aws:vpceorgpaths', ofVpceOrg],
  ['aws:vpceorgid', ofVpceOrgId],

  ['aws:viaawsservice', always],
  ['aws:calledvia', ofForwarding],
  ['aws:calledviafirst', ofForwarding],
  ['aws:calledvialast', ofForwarding],
  ['kms:viaservice', ofForwarding],

  ['aws:principalarn', perhapsIf(isSigned)],
  ['aws:principalaccount', always],
  ['aws:principaltype', always],
  ['aws:principalorgid', perhapsIf(isSigned)],
  ['aws:principalorgpaths', perhapsIf(isSigned)],
  ['aws:principaltag', perhapsIf((situation) => isSession(situation) || isTagged(situation))],
  ['aws:principalisawsservice', perhapsIf(isSigned)],
  ['aws:principalservicename', perhapsIf(isService)],
  ['aws:principalservicenameslist', (situation) => (isService(situation) ? 'always' : 'never')],
  ['aws:userid', always],
  ['aws:username', ({ caller }) => (caller === 'user' ? 'always' : 'never')],
  ['aws:tokenissuetime', ofTemporaryCredentials],
  ['aws:multifactorauthpresent', ofTemporaryCredentials],
  ['aws:multifactorauthage', perhapsIf(isSigned)],
  ['aws:federatedprovider', perhapsIf(isFederated)],
  ['aws:sourceidentity', perhapsIf(isSession)],
  ['aws:assumedroot', perhapsIf(({ caller }) => caller === 'root')],
  ['aws:ec2instancesourcevpc', perhapsIf(isSession)],
  ['aws:ec2instancesourceprivateipv4', perhapsIf(isSession)],
  ['lambda:sourcefunctionarn', perhapsIf(isSession)],

  ['s3:dataaccesspointarn', ofAccessPoint],
  ['s3:dataaccesspointaccount', ofAccessPoint],
  ['s3:accesspointnetworkorigin', ofAccessPoint],

  ['aws:currenttime', always],
  ['aws:epochtime', always],
  ['aws:securetransport', always],
  ['aws:requestedregion', always],
  ['aws:sourcearn', perhapsIf(isService)],
  ['aws:sourceaccount', perhapsIf(isService)],
  ['aws:sourceorgid', perhapsIf(isService)],
  ['aws:sourceorgpaths', perhapsIf(isService)],
]);

function isTagged({ caller }: Situation): boolean {
  return caller === 'user' || caller === 'federated-user';
}

function isFederated(situation: Situation): boolean {
  return isSession(situation) || situation.caller === 'identity-provider';
}
