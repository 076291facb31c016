import { holds } from '../packet/block.ts';
import type { SocketAddress } from '../packet/flow.ts';
import type {
  Listener,
  ListenerAction,
  ListenerRule,
  RuleCondition,
} from '../snapshot/load-balancer.ts';

/** Whether a condition holds for a request; undefined where that is not known. */
export type Holds = (condition: RuleCondition) => boolean | undefined;

/**
 * Tries the rules of a listener by their priority: the first one whose conditions all hold takes the
 * request, else the listener's default action does. Where it is not known whether an earlier rule
 * takes it, and that rule would do something else, it is in doubt.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
 */
export function chooseRule(
  listener: Listener,
  isHeld: Holds,
): { readonly rule?: ListenerRule; readonly doubt?: ListenerRule } {
  const open: ListenerRule[] = [];
  const rule = (listener.rules ?? []).find((one) => {
    const found = one.conditions.map(isHeld);
    if (found.includes(false)) return false;
    if (!found.includes(undefined)) return true;
    open.push(one);
    return false;
  });
  const doubt = open.find((one) => does(one) !== does(rule ?? listener));
  return { ...(rule ? { rule } : {}), ...(doubt ? { doubt } : {}) };
}

function does({ targetGroupIds, answersBy = '' }: ListenerAction): string {
  return [answersBy, ...targetGroupIds.toSorted()].join(' ');
}

/**
 * What a connection tells of the request in it: the client's address, and the host that was asked
 * for. Of paths, methods and headers it tells nothing.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export function holdsFor({
  source,
  host,
}: {
  readonly source: SocketAddress;
  readonly host: string;
}): Holds {
  return ({ field, values }) => {
    if (field === 'source-ip' && !source.unknown)
      return values.some(({ text }) => holds(text, source.address));
    if (field === 'path-pattern' && values.some(({ text }) => /^\/?\*+$/.test(text))) return true;
    if (field !== 'host-header' || values.some(({ isRegex }) => isRegex)) return undefined;
    return values.some(({ text }) => fitsPattern(text, host, 'i'));
  };
}

/** Whether a text fits a pattern, in which `*` stands for any characters, `?` for one. */
export function fitsPattern(pattern: string, text: string, flags: 'i' | '' = ''): boolean {
  const source = pattern.replaceAll(/\\.|\*+|\W/gs, (part) => {
    if (part.startsWith('*')) return '.*';
    return part === '?' ? '.' : `\\${part.at(-1)}`;
  });
  return new RegExp(`^${source}$`, `s${flags}`).test(text);
}
