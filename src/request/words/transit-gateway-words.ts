import type { Code } from '../codes/catalogue.ts';
import type { AttachmentStep } from '#network/gateway/transit-gateway.ts';
import type {
  TransitGatewayRouteMismatch,
  TransitGatewayRouteStep,
} from '#network/route/transit-gateway-table.ts';
import type { TransitGatewayRoute } from '#network/snapshot/transit-gateway.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

/** What an attachment of a transit gateway does, in words. */
export function attachmentWords(step: AttachmentStep): Judged {
  const { verdict, transitGatewayId: id, attachmentId, state } = step;
  return judged({
    kind: 'gateway',
    verdict,
    component: 'transit-gateway',
    id,
    at: attachmentId,
    rule: state,
    code: attachmentCodes[step.reason],
    message: attachmentMessage(step),
    readFrom:
      step.reason === 'not-in-zone'
        ? { call: 'DescribeTransitGatewayVpcAttachments', field: 'SubnetIds' }
        : { call: 'DescribeTransitGatewayAttachments', field: 'State' },
  });
}

const attachmentCodes: Readonly<Partial<Record<AttachmentStep['reason'], Code>>> = {
  'not-attached': 'BAD_STATE_ATTACHMENT',
  'not-available': 'BAD_STATE_ATTACHMENT',
  'not-in-zone': 'TGW_ATTACH_VPC_AZ_RESTRICTION',
  'ipv6-off': 'sim:TGW_ATTACHMENT_WITHOUT_IPV6',
};

function attachmentMessage(step: AttachmentStep): Words {
  const { transitGatewayId: id, attachmentId, vpcId, state, zone, subnetId, way } = step;
  switch (step.reason) {
    case 'carries':
      return way === 'in'
        ? words(`${attachmentId} takes it into ${id}`, `${attachmentId} から ${id} に入る`)
        : words(
            `${attachmentId} hands it to ${subnetId ?? 'its side'}`,
            `${attachmentId} から${subnetId === undefined ? '先方へ' : ` ${subnetId} に`}出る`,
          );
    case 'not-attached':
      return words(`${vpcId} is not attached to ${id}`, `${vpcId} は ${id} にアタッチされていない`);
    case 'not-available':
      return words(
        `${attachmentId} is ${state}, not available`,
        `${attachmentId} は ${state} で、available ではない`,
      );
    case 'not-in-zone':
      return words(
        `${attachmentId} has no subnet in ${zone}, where the packet comes from`,
        `${attachmentId} は、送信元のある ${zone} にサブネットを持たない`,
      );
    case 'ipv6-off':
      return words(`${attachmentId} carries no IPv6`, `${attachmentId} では IPv6 が無効`);
    case 'unread':
      return unknownWords(step.missing);
  }
}

/** The route that a transit gateway takes, in words. */
export function transitGatewayRouteWords(step: TransitGatewayRouteStep): Judged {
  const { verdict, transitGatewayId: id, tableId, attachmentId, route } = step;
  return judged({
    kind: 'route',
    verdict,
    component: 'transit-gateway',
    id,
    at: tableId ?? attachmentId,
    rule: route && routeText(route),
    passedOver: step.passedOver.map(({ route: other, because }) => ({
      rule: routeText(other),
      because: whyNot[because](step.destination),
    })),
    code: routeCodes[step.reason],
    message: routeMessage(step),
    readFrom:
      tableId === undefined
        ? { call: 'DescribeTransitGatewayAttachments', field: 'Association' }
        : { call: 'SearchTransitGatewayRoutes', field: 'Routes' },
  });
}

const routeCodes: Readonly<Partial<Record<TransitGatewayRouteStep['reason'], Code>>> = {
  'no-association': 'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION',
  'no-route': 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  blackhole: 'TGW_RTB_BAD_STATE_ROUTE',
};

function routeText({ destination, attachmentIds }: TransitGatewayRoute): string {
  return `${destination} → ${attachmentIds[0] ?? 'blackhole'}`;
}

function routeMessage(step: TransitGatewayRouteStep): Words {
  const { tableId, attachmentId, destination, route } = step;
  const taken = route ? routeText(route) : '';
  switch (step.reason) {
    case 'target':
      return words(`${taken} in ${tableId}`, `${tableId} の ${taken}`);
    case 'no-association':
      return words(
        `${attachmentId} is associated with no route table: nothing from it is forwarded`,
        `${attachmentId} はどのルートテーブルにも関連付けられておらず、そこからの通信は転送されない`,
      );
    case 'no-route':
      return words(
        `no route of ${tableId} matches ${destination}`,
        `${tableId} に ${destination} に一致するルートがない`,
      );
    case 'blackhole':
      return words(
        `${taken} of ${tableId} is a blackhole`,
        `${tableId} の ${taken} はブラックホール`,
      );
    case 'unread':
      return unknownWords(step.missing);
  }
}

const whyNot: Readonly<Record<TransitGatewayRouteMismatch, (destination: string) => Words>> = {
  'not-covering': (destination) =>
    words(`it does not hold ${destination}`, `${destination} を含まない`),
  'not-active': () => words('it is not active', 'active ではない'),
  'less-specific': () => words('a longer prefix wins', 'より長いプレフィックスが優先される'),
  'lower-priority': () =>
    words('another route with this prefix wins', '同じプレフィックスの別のルートが優先される'),
  unread: () => words('its prefix list was not read', 'プレフィックスリストを読み取っていない'),
};
