function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Context } from '../context/context.ts';
import type { Element, Version } from '../grammar/statement.ts';
import { anyOf, not, type Truth, truth } from '../truth.ts';
import { type Arn, readArn } from './arn.ts';
import { fits, globbed, type Pattern } from './pattern.ts';
import { fillTemplate, readTemplate, type Template } from './template.ts';

/** One entry of `Resource`, taken apart. `short`: an ARN with too few parts, which names nothing. */
export type ResourceEntry = {
  readonly kind: 'text';
  readonly pattern: Pattern;
} | {
  readonly kind: 'arn';
  readonly head: readonly Pattern[];
  readonly rest: Template;
} | {
  readonly kind: 'short';
};

/**
 * Takes an entry apart at its first five colons. In some kinds of policy the missing parts of a
 * short ARN stand for `*`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function readResourceEntry(text: string, version: Version, padsArns: boolean): ResourceEntry {
  if (stryMutAct_9fa48("3047")) {
    {}
  } else {
    stryCov_9fa48("3047");
    if (stryMutAct_9fa48("3050") ? false : stryMutAct_9fa48("3049") ? true : stryMutAct_9fa48("3048") ? text.includes(':') : (stryCov_9fa48("3048", "3049", "3050"), !text.includes(stryMutAct_9fa48("3051") ? "" : (stryCov_9fa48("3051"), ':')))) return stryMutAct_9fa48("3052") ? {} : (stryCov_9fa48("3052"), {
      kind: stryMutAct_9fa48("3053") ? "" : (stryCov_9fa48("3053"), 'text'),
      pattern: globbed(text)
    });
    const [arn = stryMutAct_9fa48("3054") ? "Stryker was here!" : (stryCov_9fa48("3054"), ''), partition, service, region, account, ...rest] = text.split(stryMutAct_9fa48("3055") ? "" : (stryCov_9fa48("3055"), ':'));
    if (stryMutAct_9fa48("3058") ? rest.length === 0 || !padsArns : stryMutAct_9fa48("3057") ? false : stryMutAct_9fa48("3056") ? true : (stryCov_9fa48("3056", "3057", "3058"), (stryMutAct_9fa48("3060") ? rest.length !== 0 : stryMutAct_9fa48("3059") ? true : (stryCov_9fa48("3059", "3060"), rest.length === 0)) && (stryMutAct_9fa48("3061") ? padsArns : (stryCov_9fa48("3061"), !padsArns)))) return stryMutAct_9fa48("3062") ? {} : (stryCov_9fa48("3062"), {
      kind: stryMutAct_9fa48("3063") ? "" : (stryCov_9fa48("3063"), 'short')
    });
    const head = (stryMutAct_9fa48("3064") ? [] : (stryCov_9fa48("3064"), [arn, partition, service, region, account])).map(stryMutAct_9fa48("3065") ? () => undefined : (stryCov_9fa48("3065"), part => globbed(stryMutAct_9fa48("3066") ? part && '*' : (stryCov_9fa48("3066"), part ?? (stryMutAct_9fa48("3067") ? "" : (stryCov_9fa48("3067"), '*'))))));
    return stryMutAct_9fa48("3068") ? {} : (stryCov_9fa48("3068"), {
      kind: stryMutAct_9fa48("3069") ? "" : (stryCov_9fa48("3069"), 'arn'),
      head,
      rest: readTemplate((stryMutAct_9fa48("3073") ? rest.length <= 0 : stryMutAct_9fa48("3072") ? rest.length >= 0 : stryMutAct_9fa48("3071") ? false : stryMutAct_9fa48("3070") ? true : (stryCov_9fa48("3070", "3071", "3072", "3073"), rest.length > 0)) ? rest.join(stryMutAct_9fa48("3074") ? "" : (stryCov_9fa48("3074"), ':')) : stryMutAct_9fa48("3075") ? "" : (stryCov_9fa48("3075"), '*'), version)
    });
  }
}

/** A resource that a request asks for; `*` and the like are no ARN. */
export interface AskedResource {
  readonly text: string;
  readonly arn?: Arn;
}
export function askedResource(text: string): AskedResource {
  if (stryMutAct_9fa48("3076")) {
    {}
  } else {
    stryCov_9fa48("3076");
    const arn = readArn(text);
    return stryMutAct_9fa48("3077") ? {} : (stryCov_9fa48("3077"), {
      text,
      ...(stryMutAct_9fa48("3080") ? arn || {
        arn
      } : stryMutAct_9fa48("3079") ? false : stryMutAct_9fa48("3078") ? true : (stryCov_9fa48("3078", "3079", "3080"), arn && (stryMutAct_9fa48("3081") ? {} : (stryCov_9fa48("3081"), {
        arn
      }))))
    });
  }
}

/**
 * Whether `Resource` or `NotResource` covers the resource, case-sensitively. Pattern and ARN are cut
 * at their first five colons: a wildcard in those parts stays inside its part, in the rest it also
 * crosses `/` and `:`. An action without resource asks for `*`, which only a bare `*` covers. An
 * entry whose variable the request cannot fill names no resource, in `NotResource` too.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
 */
export function matchResource({
  negated,
  entries
}: Element<ResourceEntry>, resource: AskedResource, context: Context): Truth {
  if (stryMutAct_9fa48("3082")) {
    {}
  } else {
    stryCov_9fa48("3082");
    const named = anyOf(entries.map(stryMutAct_9fa48("3083") ? () => undefined : (stryCov_9fa48("3083"), entry => covers(entry, resource, context))));
    return negated ? not(named) : named;
  }
}
function covers(entry: ResourceEntry, {
  text,
  arn
}: AskedResource, context: Context): Truth {
  if (stryMutAct_9fa48("3084")) {
    {}
  } else {
    stryCov_9fa48("3084");
    if (stryMutAct_9fa48("3087") ? entry.kind !== 'short' : stryMutAct_9fa48("3086") ? false : stryMutAct_9fa48("3085") ? true : (stryCov_9fa48("3085", "3086", "3087"), entry.kind === (stryMutAct_9fa48("3088") ? "" : (stryCov_9fa48("3088"), 'short')))) return stryMutAct_9fa48("3089") ? "" : (stryCov_9fa48("3089"), 'no');
    if (stryMutAct_9fa48("3092") ? entry.kind !== 'text' : stryMutAct_9fa48("3091") ? false : stryMutAct_9fa48("3090") ? true : (stryCov_9fa48("3090", "3091", "3092"), entry.kind === (stryMutAct_9fa48("3093") ? "" : (stryCov_9fa48("3093"), 'text')))) return truth(fits(entry.pattern, text));
    if (stryMutAct_9fa48("3096") ? false : stryMutAct_9fa48("3095") ? true : stryMutAct_9fa48("3094") ? arn : (stryCov_9fa48("3094", "3095", "3096"), !arn)) return stryMutAct_9fa48("3097") ? "" : (stryCov_9fa48("3097"), 'no');
    const texts = stryMutAct_9fa48("3098") ? [] : (stryCov_9fa48("3098"), [stryMutAct_9fa48("3099") ? "" : (stryCov_9fa48("3099"), 'arn'), arn.partition, arn.service, arn.region, arn.account]);
    if (stryMutAct_9fa48("3102") ? false : stryMutAct_9fa48("3101") ? true : stryMutAct_9fa48("3100") ? texts.every((one, at) => fits(entry.head[at] ?? '', one)) : (stryCov_9fa48("3100", "3101", "3102"), !(stryMutAct_9fa48("3103") ? texts.some((one, at) => fits(entry.head[at] ?? '', one)) : (stryCov_9fa48("3103"), texts.every(stryMutAct_9fa48("3104") ? () => undefined : (stryCov_9fa48("3104"), (one, at) => fits(stryMutAct_9fa48("3105") ? entry.head[at] && '' : (stryCov_9fa48("3105"), entry.head[at] ?? (stryMutAct_9fa48("3106") ? "Stryker was here!" : (stryCov_9fa48("3106"), ''))), one))))))) return stryMutAct_9fa48("3107") ? "" : (stryCov_9fa48("3107"), 'no');
    const rest = fillTemplate(entry.rest, context);
    if (stryMutAct_9fa48("3110") ? !rest && !fits(rest.pattern, arn.resource) : stryMutAct_9fa48("3109") ? false : stryMutAct_9fa48("3108") ? true : (stryCov_9fa48("3108", "3109", "3110"), (stryMutAct_9fa48("3111") ? rest : (stryCov_9fa48("3111"), !rest)) || (stryMutAct_9fa48("3112") ? fits(rest.pattern, arn.resource) : (stryCov_9fa48("3112"), !fits(rest.pattern, arn.resource))))) return stryMutAct_9fa48("3113") ? "" : (stryCov_9fa48("3113"), 'no');
    return rest.certain ? stryMutAct_9fa48("3114") ? "" : (stryCov_9fa48("3114"), 'yes') : stryMutAct_9fa48("3115") ? "" : (stryCov_9fa48("3115"), 'unknown');
  }
}