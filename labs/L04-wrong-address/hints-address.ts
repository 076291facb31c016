import { fillText } from '#labs/fill.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { NameAnswer } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import { sqsHost, stsHost } from './names.ts';
import { ask } from './requests.ts';

const hosts = [stsHost, sqsHost];

/** Four rungs for the right address: they speak of the hosts that still lead outside. */
export const addressHints: readonly Hint[] = [
  { rung: 1, say: unlessReached(whatNamesSay) },
  { rung: 2, say: unlessReached(whichSwitchesThereAre) },
  {
    rung: 3,
    say: unlessReached(() => ({
      en: 'Private DNS of an endpoint is a hidden zone of the VPC for the service’s usual name. It answers when three switches are on: two attributes of the VPC (enableDnsSupport, enableDnsHostnames) and one of the endpoint (PrivateDnsEnabled). With any of them off the same name gets its public answer, without an error anywhere.',
      ja: 'エンドポイントのプライベート DNS は、サービスのいつもの名前に答える、VPC の隠れたゾーンです。答えるには三つのスイッチが要ります。VPC の属性が二つ（enableDnsSupport と enableDnsHostnames）、エンドポイントに一つ（PrivateDnsEnabled）です。どれか一つでも無効なら、同じ名前にパブリックな答えが返ります。どこにもエラーは出ません。',
    })),
  },
  { rung: 4, say: unlessReached(nearAnswer) },
];

function unlessReached(say: Hint['say']): Hint['say'] {
  return (evidence) => (missed(evidence).length === 0 ? alreadyReached : say(evidence));
}

const alreadyReached: Words = {
  en: 'Both names lead to their doors, and the worker gets there. Read the conditions that fail, one by one.',
  ja: '二つの名前はそれぞれの出入口を指し、ワーカーも届いています。失敗している条件があれば一つずつ読んでください。',
};

function missed(evidence: Evidence): readonly string[] {
  return hosts.filter((host) => evidence.trace(ask(host)).outcome !== 'delivered');
}

function whatNamesSay(evidence: Evidence): Words {
  const told = hosts.map((one) => {
    const trace = evidence.trace(ask(one));
    const answers = trace.name?.answers.join(', ') || '-';
    const { en, ja } = isInside(trace.name) ? inside : outside;
    const host = fillText(one, evidence.bindings);
    return { en: `${host} → ${answers} (${en})`, ja: `${host} → ${answers}(${ja})` };
  });
  const [host = ''] = missed(evidence);
  const place = howFar(evidence.trace(ask(host)));
  return {
    en: `In your network: ${told.map(({ en }) => en).join('; ')}. ${fillText(host, evidence.bindings)} stops at ${place.en}.`,
    ja: `今のネットワークでは ${told.map(({ ja }) => ja).join('、')}。${fillText(host, evidence.bindings)} への要求は「${place.ja}」で止まっています。`,
  };
}

function isInside(name: NameAnswer | undefined): boolean {
  return name !== undefined && name.by !== 'public' && name.answers.length > 0;
}

const inside: Words = { en: 'inside the VPC', ja: 'VPC の中' };
const outside: Words = { en: 'not inside the VPC', ja: 'VPC の中ではない' };

function whichSwitchesThereAre({ snapshot, bindings }: Evidence): Words {
  const vpc = snapshot.vpcs?.find(({ id }) => id === bindings['vpc']);
  const attribute = (name: string, value: boolean | undefined) => `${name} ${String(value ?? '?')}`;
  const doors = (snapshot.vpcEndpoints ?? [])
    .filter(({ vpcId, type }) => vpcId === bindings['vpc'] && type === 'Interface')
    .map(({ serviceName, privateDnsEnabled }) =>
      attribute(`${serviceName} PrivateDnsEnabled`, privateDnsEnabled),
    );
  const list = [
    attribute('enableDnsSupport', vpc?.enableDnsSupport),
    attribute('enableDnsHostnames', vpc?.enableDnsHostnames),
    ...doors.toSorted(),
  ].join('; ');
  const call = `aws ec2 describe-vpc-attribute --vpc-id ${bindings['vpc'] ?? ''} --attribute enableDnsHostnames`;
  return {
    en: `What is set in your VPC: ${list}. See for yourself: ${call}; aws ec2 describe-vpc-endpoints`,
    ja: `この VPC の設定: ${list}。確認コマンド: ${call}、aws ec2 describe-vpc-endpoints`,
  };
}

function nearAnswer({ snapshot, bindings }: Evidence): Words {
  const vpc = snapshot.vpcs?.find(({ id }) => id === bindings['vpc']);
  const id = bindings['vpc'] ?? 'vpc';
  const attribute = vpc?.enableDnsHostnames
    ? []
    : [`aws ec2 modify-vpc-attribute --vpc-id ${id} --enable-dns-hostnames`];
  const switches = (snapshot.vpcEndpoints ?? [])
    .filter(
      ({ vpcId, type, privateDnsEnabled }) =>
        vpcId === bindings['vpc'] && type === 'Interface' && !privateDnsEnabled,
    )
    .map((one) => `aws ec2 modify-vpc-endpoint --vpc-endpoint-id ${one.id} --private-dns-enabled`);
  const calls = [...attribute, ...switches].join(' ; ') || '-';
  return {
    en: `Nearly all of it, in this order: ${calls}`,
    ja: `ほぼ答えです。この順番で: ${calls}`,
  };
}
