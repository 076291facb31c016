import type { Code } from '../codes/catalogue.ts';
import type { MiddleboxStep } from '#network/gateway/middlebox.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

/** Whether an appliance on the way takes the packet and sends it on, in words. */
export function middleboxWords(step: MiddleboxStep): Judged {
  const { verdict, networkInterfaceId: id, instance } = step;
  return judged({
    kind: 'gateway',
    verdict,
    component: instance && step.reason === 'not-running' ? 'instance' : 'network-interface',
    id: instance && step.reason === 'not-running' ? instance.id : id,
    at: instance && step.reason === 'not-running' ? id : undefined,
    rule: instance?.state,
    code: codes[step.reason],
    message: message(step),
    readFrom: {
      call: 'DescribeNetworkInterfaces',
      field: 'SourceDestCheck',
      ...readFrom[step.reason],
    },
    flips:
      step.reason === 'source-dest-check'
        ? words(
            `turn the source/destination check of ${id} off`,
            `${id} の送信元/送信先チェックを無効にする`,
          )
        : undefined,
  });
}

const codes: Readonly<Partial<Record<MiddleboxStep['reason'], Code>>> = {
  'source-dest-check': 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  'not-running': 'BAD_STATE',
  'not-attached': 'BAD_STATE_ATTACHMENT',
  'no-public-address': 'INGRESS_RTB_NO_PUBLIC_IP',
};

const readFrom: Readonly<Partial<Record<MiddleboxStep['reason'], Partial<Judged['readFrom']>>>> = {
  'not-running': { call: 'DescribeInstances', field: 'State' },
  'no-public-address': { field: 'Association.PublicIp' },
};

function message({ reason, networkInterfaceId: id, instance, missing }: MiddleboxStep): Words {
  switch (reason) {
    case 'forwards':
      return words(
        `${id} takes packets that are not its own, and sends them on`,
        `${id} は自分宛てでないパケットも受け取り、先へ送る`,
      );
    case 'source-dest-check':
      return words(
        `${id} drops packets that are not its own: its source/destination check is on`,
        `${id} は送信元/送信先チェックが有効で、自分宛てでないパケットを捨てる`,
      );
    case 'not-running':
      return words(
        `the appliance ${instance?.id} is ${instance?.state}`,
        `アプライアンス ${instance?.id} は ${instance?.state}`,
      );
    case 'not-attached':
      return words(`nothing is attached to ${id}`, `${id} には何もアタッチされていない`);
    case 'no-public-address':
      return words(
        `${id} has no public address: an internet gateway’s table does not reach it`,
        `${id} にパブリックアドレスがないため、インターネットゲートウェイのルートテーブルからは届かない`,
      );
    case 'several-interfaces':
    case 'owns-address':
    case 'unread':
      return unknownWords(missing);
  }
}
