import type { PassedOver } from '#network/name/answer.ts';
import type { Step } from '../document.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** Something that could have answered for a name, and why it did not. */
export function passedOverInWords(asked: string, one: PassedOver): Step['passedOver'][number] {
  return { rule: labelOf(one), because: reasons[one.because](asked) };
}

function labelOf(one: PassedOver): string {
  switch (one.kind) {
    case 'endpoint':
      return `${one.endpoint.id} ${one.endpoint.serviceName}`;
    case 'hosted-zone':
      return `${one.zone.id} ${one.zone.zoneName}`;
    case 'resolver-rule':
      return `${one.rule.id} ${one.rule.domain || '.'}`;
  }
}

const reasons: Readonly<Record<PassedOver['because'], (asked: string) => Words>> = {
  'other-name': (asked) => words(`its name is not ${asked}`, `${asked} の名前ではない`),
  'private-dns-off': () => words('private DNS is off', 'プライベート DNS が無効'),
  'not-available': () => words('it is not available yet', 'まだ available になっていない'),
  'no-dns-hostnames': () =>
    words('enableDnsHostnames of the VPC is false', 'VPC の enableDnsHostnames が false'),
  'inbound-only': () =>
    words(
      'its private DNS is for inbound resolver endpoints only',
      'プライベート DNS はインバウンドリゾルバーエンドポイント専用',
    ),
  'not-associated': () =>
    words('it is not associated with the VPC', 'この VPC に関連付けられていない'),
  'not-complete': () => words('its status is not COMPLETE', 'ステータスが COMPLETE ではない'),
  'less-specific': (asked) =>
    words(
      `another one names ${asked} more precisely`,
      `${asked} により詳しく一致するものがほかにある`,
    ),
  forwarded: () =>
    words('a Resolver rule forwards its name', 'その名前は Resolver ルールで転送される'),
};
