import { fillText } from '#labs/fill.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { prices, shippingHost, todayArn } from './names.ts';
import { readPrices, toShipping } from './requests.ts';

/** Four rungs for the name. */
export const nameHints: readonly Hint[] = [
  { rung: 1, say: unlessNamed(whatTheResolverSays) },
  { rung: 2, say: unlessNamed(whichNamesThereAre) },
  {
    rung: 3,
    say: unlessNamed(() => ({
      en: 'The name comes before every packet. A private hosted zone answers for its names, letter by letter; for one that it does not hold, it says at once that there is no such name. No route, group or ACL was ever asked.',
      ja: '名前の解決は、どのパケットよりも先です。プライベートホストゾーンは、登録された名前に一字一句そのままで答え、ないものには「その名前はない」とすぐに返します。ルートもセキュリティグループも ACL も、まだ一度も問われていません。',
    })),
  },
  {
    rung: 4,
    say: unlessNamed((evidence) => {
      const value = (name: string) => fillText(name, evidence.bindings);
      const record = `"Name":"${value(shippingHost)}","Type":"A","TTL":60,"ResourceRecords":[{"Value":"${value('${shipping-address}')}"}]`;
      const batch = `{"Changes":[{"Action":"UPSERT","ResourceRecordSet":{${record}}}]}`;
      const call = `aws route53 change-resource-record-sets --hosted-zone-id ${value('${zone}')} --change-batch '${batch}'`;
      return { en: `Nearly all of it: ${call}`, ja: `ほぼ答えです: ${call}` };
    }),
  },
];

function unlessNamed(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    evidence.trace(toShipping).outcome === 'delivered'
      ? {
          en: 'The name leads to a machine that answers. What may be left is whether it is the right one: read the conditions that fail.',
          ja: '名前は応答するマシンを指しています。残るとすれば、それが正しいマシンかどうかです。失敗している条件を読んでください。',
        }
      : say(evidence);
}

function whatTheResolverSays(evidence: Evidence): Words {
  const host = fillText(shippingHost, evidence.bindings);
  const { name } = evidence.trace(toShipping);
  const answers = name?.answers.join(', ') ?? '';
  return answers === ''
    ? {
        en: `In your network ${host} has no address: the error comes before the first packet. So no firewall is to blame.`,
        ja: `今のネットワークでは ${host} にアドレスがありません。最初のパケットより前のエラーなので、ファイアウォールのせいではありません。`,
      }
    : {
        en: `In your network ${host} is answered with ${answers}. Whose address is that?`,
        ja: `今のネットワークで ${host} を引くと ${answers} が返ります。それは誰のアドレスでしょうか。`,
      };
}

function whichNamesThereAre({ snapshot, bindings }: Evidence): Words {
  const zone = snapshot.hostedZones?.find(({ id }) => bindings['zone']?.endsWith(id) === true);
  const held = zone?.records
    ?.map(({ recordName }) => recordName)
    .filter((name) => name !== zone.zoneName);
  const list = [...new Set(held)].toSorted().join(', ') || '-';
  const call = `aws route53 list-resource-record-sets --hosted-zone-id ${bindings['zone'] ?? ''}`;
  return {
    en: `The zone holds these names: ${list}. Read them letter by letter. (${call})`,
    ja: `ゾーンにある名前: ${list}。一文字ずつ読んでみてください。(${call})`,
  };
}

/** Four rungs for the permission. */
export const permissionHints: readonly Hint[] = [
  { rung: 1, say: unlessRead(whatTheAnswerSays) },
  {
    rung: 2,
    say: unlessRead(() => ({
      en: 'Look at what the role may do: aws iam list-role-policies --role-name ShopApp, then aws iam get-role-policy --role-name ShopApp --policy-name NAME. Compare the actions with the one in the refusal.',
      ja: 'ロールに許可されていることを見ます: aws iam list-role-policies --role-name ShopApp、次に aws iam get-role-policy --role-name ShopApp --policy-name 名前。書かれている操作を、拒否の文にある操作と比べてください。',
    })),
  },
  {
    rung: 3,
    say: unlessRead(() => ({
      en: 'A refusal by policy is an answer: name, route, groups and service are all well. It names who, what and on what. s3:ListBucket speaks of the bucket, s3:GetObject of an object in it, whose ARN has a slash and a key.',
      ja: 'ポリシーによる拒否は、返ってきた「答え」です。名前もルートもグループもサービスも正常です。文には、誰が、何を、何に対して行おうとしたかが書かれています。s3:ListBucket の対象はバケット、s3:GetObject の対象は中のオブジェクトで、ARN にはスラッシュとキーが付きます。',
    })),
  },
  {
    rung: 4,
    say: unlessRead(({ bindings }) => {
      const arn = fillText(todayArn, bindings);
      const list = `{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::${fillText(prices, bindings)}"}`;
      const read = `{"Effect":"Allow","Action":"s3:GetObject","Resource":"${arn}"}`;
      const document = `{"Version":"2012-10-17","Statement":[${list},${read}]}`;
      const call = `aws iam put-role-policy --role-name ShopApp --policy-name reads-prices --policy-document '${document}'`;
      return { en: `Nearly all of it: ${call}`, ja: `ほぼ答えです: ${call}` };
    }),
  },
];

function unlessRead(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    evidence.trace(readPrices).outcome === 'delivered'
      ? {
          en: 'The app server reads its list now. What may be left is what else the role may do: read the conditions that fail.',
          ja: 'アプリサーバーは価格表を読めるようになりました。残るとすれば、ロールに許可しすぎたことです。失敗している条件を読んでください。',
        }
      : say(evidence);
}

function whatTheAnswerSays(evidence: Evidence): Words {
  const { symptom } = evidence.trace(readPrices);
  return symptom === 'access-denied'
    ? {
        en: 'S3 answers, in the middle of a sentence of its own: AccessDenied. Whoever answers is reached. Read the refusal from its end.',
        ja: 'S3 は AccessDenied と文で答えています。答えが返るのは、届いているからです。拒否の文を末尾から読んでください。',
      }
    : {
        en: `S3 does not answer the app server any more (${symptom}). It did when the lab began: what was changed on the way to it?`,
        ja: `S3 からアプリサーバーに答えが返らなくなっています（${symptom}）。最初は返っていました。途中の何を変えたのでしょうか。`,
      };
}
