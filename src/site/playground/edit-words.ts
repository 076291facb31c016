import type { Words } from '#request/words.ts';
import { shortService } from '../plan/service.ts';
import type { Edit, PolicyPlace } from './edit.ts';
import { statementsOf } from './statements.ts';
import { entryText, peerText, trafficText } from './rule-text.ts';

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

const both = (en: string, ja: string): Words => ({ en, ja });

/** An edit in words: what is done, to what. */
export function editWords(edit: Edit): Words {
  switch (edit.kind) {
    case 'add-group-rule':
    case 'remove-group-rule':
      return ofGroup(edit);
    case 'put-acl-entry':
      return ofEntry(edit);
    case 'remove-acl-entry': {
      const way = edit.egress
        ? both('outbound', 'アウトバウンド')
        : both('inbound', 'インバウンド');
      return both(
        `Delete ${way.en} rule ${edit.number} of ${edit.acl}`,
        `${edit.acl} の${way.ja}ルール ${edit.number} を削除`,
      );
    }
    case 'put-route':
      return both(
        `Route ${edit.destination} to ${edit.target} in ${edit.table}`,
        `${edit.table} に ${edit.destination} → ${edit.target} のルートを置く`,
      );
    case 'remove-route':
      return both(
        `Delete the route to ${edit.destination} from ${edit.table}`,
        `${edit.table} から ${edit.destination} へのルートを削除`,
      );
    case 'add-endpoint': {
      const name = shortService(edit.endpoint.serviceName);
      return edit.endpoint.type === 'Gateway'
        ? both(
            `Create a gateway endpoint for ${name}`,
            `${name} のゲートウェイエンドポイントを作成`,
          )
        : both(
            `Create an interface endpoint for ${name}`,
            `${name} のインターフェイスエンドポイントを作成`,
          );
    }
    case 'remove-endpoint':
      return both(`Delete the endpoint ${edit.endpoint}`, `エンドポイント ${edit.endpoint} を削除`);
    case 'add-internet-gateway':
      return both(
        `Create an internet gateway for ${edit.gateway.vpcIds.join(', ')}`,
        `${edit.gateway.vpcIds.join(', ')} にインターネットゲートウェイを作成`,
      );
    case 'add-nat-gateway':
      return both(
        `Create a ${edit.gateway.connectivity} NAT gateway in ${edit.gateway.subnetId}`,
        `${edit.gateway.subnetId} に NAT ゲートウェイ（${edit.gateway.connectivity}）を作成`,
      );
    case 'remove-gateway':
      return both(`Delete ${edit.gateway}`, `${edit.gateway} を削除`);
    case 'add-table':
      return both(
        `Create a route table in ${edit.table.vpcId}`,
        `${edit.table.vpcId} にルートテーブルを作成`,
      );
    case 'associate-table':
      return both(
        `Let ${edit.subnet} use ${edit.table}`,
        `${edit.subnet} のルートテーブルを ${edit.table} にする`,
      );
    case 'set-private-dns':
      return both(
        `Turn private DNS of ${edit.endpoint} ${edit.on ? 'on' : 'off'}`,
        `${edit.endpoint} のプライベート DNS を${edit.on ? '有効' : '無効'}にする`,
      );
    case 'set-vpc-attribute':
      return ofAttribute(edit);
    case 'set-policy':
      return ofPolicy(edit);
    case 'set-groups': {
      const groups = edit.groups.join(', ');
      return both(
        `Give ${edit.networkInterface} the groups ${groups}`,
        `${edit.networkInterface} のセキュリティグループを ${groups} にする`,
      );
    }
  }
}

function ofGroup({ kind, group, rule }: GroupEdit): Words {
  const traffic = trafficText(rule.protocol, rule.ports);
  const peer = peerText(rule.peer);
  const adds = kind === 'add-group-rule';
  if (rule.egress)
    return both(
      `${adds ? 'Let' : 'No longer let'} ${group} send ${traffic} to ${peer}`,
      `${group} のアウトバウンドで ${peer} への ${traffic} を${adds ? '許可' : '許可しない'}`,
    );
  return both(
    `${adds ? 'Let' : 'No longer let'} ${group} admit ${traffic} from ${peer}`,
    `${group} のインバウンドで ${peer} からの ${traffic} を${adds ? '許可' : '許可しない'}`,
  );
}

type GroupEdit = Extract<Edit, { readonly rule: unknown }>;

function ofEntry({ acl, entry }: EditOf<'put-acl-entry'>): Words {
  const [en, ja] = entry.egress ? ['outbound', 'アウトバウンド'] : ['inbound', 'インバウンド'];
  const text = `${entry.number} ${entry.action} ${entryText(entry)}`;
  return both(`Put ${en} rule ${text} into ${acl}`, `${acl} に${ja}ルール ${text} を置く`);
}

function ofAttribute({ vpc, attribute, value }: EditOf<'set-vpc-attribute'>): Words {
  if (value === null)
    return both(
      `Forget ${attribute} of ${vpc}, as if not collected`,
      `${vpc} の ${attribute} を未収集にする`,
    );
  return both(
    `Set ${attribute} of ${vpc} to ${value}`,
    `${vpc} の ${attribute} を ${value} にする`,
  );
}

function ofPolicy({ of, document }: EditOf<'set-policy'>): Words {
  const name = 'policy' in of ? `${of.policy} of ${of.id}` : of.id;
  const nameJa = 'policy' in of ? `${of.id} の ${of.policy}` : of.id;
  const kind = policyKinds[of.kind];
  if (document === null)
    return both(`Delete the ${kind.en} ${name}`, `${kind.ja}（${nameJa}）を削除`);
  const last = statementsOf(document).at(-1);
  const { Effect: effect, Action: action } = Object(last);
  const said = typeof action === 'string' ? `${String(effect)} ${action}` : '';
  if (said === '')
    return both(`Write the ${kind.en} ${name}`, `${kind.ja}（${nameJa}）を書き換える`);
  return both(
    `Write "${said}" into the ${kind.en} ${name}`,
    `${kind.ja}（${nameJa}）に「${said}」を書く`,
  );
}

const policyKinds: Readonly<Record<PolicyPlace['kind'], Words>> = {
  endpoint: both('endpoint policy of', 'エンドポイントポリシー'),
  role: both('policy', 'ロールのポリシー'),
  user: both('policy', 'ユーザーのポリシー'),
  bucket: both('bucket policy of', 'バケットポリシー'),
  key: both('key policy of', 'キーポリシー'),
  resource: both('resource policy of', 'リソースポリシー'),
};

/** The call of AWS that makes such a change. */
export function operationOf(edit: Edit): string {
  switch (edit.kind) {
    case 'add-group-rule':
      return `AuthorizeSecurityGroup${edit.rule.egress ? 'Egress' : 'Ingress'}`;
    case 'remove-group-rule':
      return `RevokeSecurityGroup${edit.rule.egress ? 'Egress' : 'Ingress'}`;
    case 'put-acl-entry':
      return 'CreateNetworkAclEntry';
    case 'remove-acl-entry':
      return 'DeleteNetworkAclEntry';
    case 'put-route':
      return 'CreateRoute';
    case 'remove-route':
      return 'DeleteRoute';
    case 'add-endpoint':
      return 'CreateVpcEndpoint';
    case 'remove-endpoint':
      return 'DeleteVpcEndpoints';
    case 'add-internet-gateway':
      return 'AttachInternetGateway';
    case 'add-nat-gateway':
      return 'CreateNatGateway';
    case 'remove-gateway':
      return edit.gateway.startsWith('nat-') ? 'DeleteNatGateway' : 'DetachInternetGateway';
    case 'add-table':
      return 'CreateRouteTable';
    case 'associate-table':
      return 'AssociateRouteTable';
    case 'set-private-dns':
      return 'ModifyVpcEndpoint';
    case 'set-vpc-attribute':
      return 'ModifyVpcAttribute';
    case 'set-groups':
      return 'ModifyNetworkInterfaceAttribute';
    case 'set-policy':
      return ofPolicyPlace[edit.of.kind][edit.document === null ? 1 : 0];
  }
}

const ofPolicyPlace: Readonly<Record<PolicyPlace['kind'], readonly [string, string]>> = {
  endpoint: ['ModifyVpcEndpoint', 'ModifyVpcEndpoint'],
  role: ['PutRolePolicy', 'DeleteRolePolicy'],
  user: ['PutUserPolicy', 'DeleteUserPolicy'],
  bucket: ['PutBucketPolicy', 'DeleteBucketPolicy'],
  key: ['PutKeyPolicy', 'PutKeyPolicy'],
  resource: ['PutResourcePolicy', 'DeleteResourcePolicy'],
};
