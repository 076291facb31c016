import type { DnsRecord, HostedZone } from '../../snapshot/dns.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { type Answer, answered, anyOf, onTheWay, refused, unread } from '../answer.ts';
import { isWithin } from '../domain-name.ts';
import { publicAnswer } from '../public-name.ts';
import { longestTrail } from '../resolver/asker.ts';
import { evaluateZoneRecords } from './zone-records.ts';

/** How a zone is asked: for whom, and who resolves the names that its CNAMEs lead to. */
export interface ZoneQuestion {
  readonly host: string;
  readonly by: 'private-hosted-zone' | 'public';
  readonly asking?: Vpc;
  readonly follow: (name: string) => Answer;
}

/**
 * What a hosted zone answers for a name that it holds. Without a record for it the answer is
 * negative, and neither a less specific zone nor public DNS is asked. A CNAME is followed from the
 * beginning, as a new question; an alias inside Route 53, which nobody outside notices.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html
 */
export function evaluateZoneAnswer(
  index: SnapshotIndex,
  zone: HostedZone,
  question: ZoneQuestion,
): Answer {
  const { id: zoneId, records } = zone;
  if (!records) return unread({ kind: 'hosted-zone-records', zoneId }, { zoneId });
  const answer = inZone(index, zone, records, question, question.host, 0);
  if (answer.verdict === 'allow') return { ...answer, by: question.by, zoneId };
  return { ...answer, zoneId: answer.zoneId ?? zoneId };
}

function inZone(
  index: SnapshotIndex,
  zone: HostedZone,
  records: readonly DnsRecord[],
  question: ZoneQuestion,
  name: string,
  depth: number,
): Answer {
  const found = evaluateZoneRecords(zone, records, name);
  switch (found.kind) {
    case 'absent':
      return refused('not-in-zone');
    case 'delegated':
      return unread({ kind: 'ask-inside', host: name, vpcId: question.asking?.id ?? 'internet' });
    case 'cname':
      return any(
        found.targets.map((target) => onTheWay(question.follow(target), { aliases: [target] })),
      );
    case 'addresses': {
      const { answers, answers6, aliases } = found;
      const direct =
        answers.length + answers6.length > 0 ? [answered(question.by, { answers, answers6 })] : [];
      const pointed = aliases.map(({ target, family }) => {
        if (depth > longestTrail) return refused('redirection-loop');
        const answer = isWithin(target, zone.zoneName)
          ? inZone(index, zone, records, question, target, depth + 1)
          : publicAnswer(index, target, question.asking);
        return onTheWay(ofFamily(answer, family), { aliases: [target] });
      });
      return any([...direct, ...pointed]);
    }
  }
}

function any([first, ...others]: readonly Answer[]): Answer {
  return first ? anyOf(first, ...others) : refused('not-in-zone');
}

/** An alias of type A gives IPv4 addresses only, one of type AAAA only IPv6 ones. */
function ofFamily(answer: Answer, family: 4 | 6): Answer {
  const { answers, answers6, verdict } = answer;
  if (verdict !== 'allow') return answer;
  const rest = family === 4 ? answers : answers6;
  if (rest.length === 0) return refused('not-in-zone');
  return family === 4 ? { ...answer, answers6: [] } : { ...answer, answers: [] };
}
