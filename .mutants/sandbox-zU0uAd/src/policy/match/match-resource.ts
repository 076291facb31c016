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
  if (stryMutAct_9fa48("144")) {
    {}
  } else {
    stryCov_9fa48("144");
    if (stryMutAct_9fa48("147") ? false : stryMutAct_9fa48("146") ? true : stryMutAct_9fa48("145") ? text.includes(':') : (stryCov_9fa48("145", "146", "147"), !text.includes(stryMutAct_9fa48("148") ? "" : (stryCov_9fa48("148"), ':')))) return stryMutAct_9fa48("149") ? {} : (stryCov_9fa48("149"), {
      kind: stryMutAct_9fa48("150") ? "" : (stryCov_9fa48("150"), 'text'),
      pattern: globbed(text)
    });
    const [arn = stryMutAct_9fa48("151") ? "Stryker was here!" : (stryCov_9fa48("151"), ''), partition, service, region, account, ...rest] = text.split(stryMutAct_9fa48("152") ? "" : (stryCov_9fa48("152"), ':'));
    if (stryMutAct_9fa48("155") ? rest.length === 0 || !padsArns : stryMutAct_9fa48("154") ? false : stryMutAct_9fa48("153") ? true : (stryCov_9fa48("153", "154", "155"), (stryMutAct_9fa48("157") ? rest.length !== 0 : stryMutAct_9fa48("156") ? true : (stryCov_9fa48("156", "157"), rest.length === 0)) && (stryMutAct_9fa48("158") ? padsArns : (stryCov_9fa48("158"), !padsArns)))) return stryMutAct_9fa48("159") ? {} : (stryCov_9fa48("159"), {
      kind: stryMutAct_9fa48("160") ? "" : (stryCov_9fa48("160"), 'short')
    });
    const head = (stryMutAct_9fa48("161") ? [] : (stryCov_9fa48("161"), [arn, partition, service, region, account])).map(stryMutAct_9fa48("162") ? () => undefined : (stryCov_9fa48("162"), part => globbed(stryMutAct_9fa48("163") ? part && '*' : (stryCov_9fa48("163"), part ?? (stryMutAct_9fa48("164") ? "" : (stryCov_9fa48("164"), '*'))))));
    return stryMutAct_9fa48("165") ? {} : (stryCov_9fa48("165"), {
      kind: stryMutAct_9fa48("166") ? "" : (stryCov_9fa48("166"), 'arn'),
      head,
      rest: readTemplate((stryMutAct_9fa48("170") ? rest.length <= 0 : stryMutAct_9fa48("169") ? rest.length >= 0 : stryMutAct_9fa48("168") ? false : stryMutAct_9fa48("167") ? true : (stryCov_9fa48("167", "168", "169", "170"), rest.length > 0)) ? rest.join(stryMutAct_9fa48("171") ? "" : (stryCov_9fa48("171"), ':')) : stryMutAct_9fa48("172") ? "" : (stryCov_9fa48("172"), '*'), version)
    });
  }
}

/** A resource that a request asks for; `*` and the like are no ARN. */
export interface AskedResource {
  readonly text: string;
  readonly arn?: Arn;
}
export function askedResource(text: string): AskedResource {
  if (stryMutAct_9fa48("173")) {
    {}
  } else {
    stryCov_9fa48("173");
    const arn = readArn(text);
    return stryMutAct_9fa48("174") ? {} : (stryCov_9fa48("174"), {
      text,
      ...(stryMutAct_9fa48("177") ? arn || {
        arn
      } : stryMutAct_9fa48("176") ? false : stryMutAct_9fa48("175") ? true : (stryCov_9fa48("175", "176", "177"), arn && (stryMutAct_9fa48("178") ? {} : (stryCov_9fa48("178"), {
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
  if (stryMutAct_9fa48("179")) {
    {}
  } else {
    stryCov_9fa48("179");
    const named = anyOf(entries.map(stryMutAct_9fa48("180") ? () => undefined : (stryCov_9fa48("180"), entry => covers(entry, resource, context))));
    return negated ? not(named) : named;
  }
}
function covers(entry: ResourceEntry, {
  text,
  arn
}: AskedResource, context: Context): Truth {
  if (stryMutAct_9fa48("181")) {
    {}
  } else {
    stryCov_9fa48("181");
    if (stryMutAct_9fa48("184") ? entry.kind !== 'short' : stryMutAct_9fa48("183") ? false : stryMutAct_9fa48("182") ? true : (stryCov_9fa48("182", "183", "184"), entry.kind === (stryMutAct_9fa48("185") ? "" : (stryCov_9fa48("185"), 'short')))) return stryMutAct_9fa48("186") ? "" : (stryCov_9fa48("186"), 'no');
    if (stryMutAct_9fa48("189") ? entry.kind !== 'text' : stryMutAct_9fa48("188") ? false : stryMutAct_9fa48("187") ? true : (stryCov_9fa48("187", "188", "189"), entry.kind === (stryMutAct_9fa48("190") ? "" : (stryCov_9fa48("190"), 'text')))) return truth(fits(entry.pattern, text));
    if (stryMutAct_9fa48("193") ? false : stryMutAct_9fa48("192") ? true : stryMutAct_9fa48("191") ? arn : (stryCov_9fa48("191", "192", "193"), !arn)) return stryMutAct_9fa48("194") ? "" : (stryCov_9fa48("194"), 'no');
    const texts = stryMutAct_9fa48("195") ? [] : (stryCov_9fa48("195"), [stryMutAct_9fa48("196") ? "" : (stryCov_9fa48("196"), 'arn'), arn.partition, arn.service, arn.region, arn.account]);
    if (stryMutAct_9fa48("199") ? false : stryMutAct_9fa48("198") ? true : stryMutAct_9fa48("197") ? texts.every((one, at) => fits(entry.head[at] ?? '', one)) : (stryCov_9fa48("197", "198", "199"), !(stryMutAct_9fa48("200") ? texts.some((one, at) => fits(entry.head[at] ?? '', one)) : (stryCov_9fa48("200"), texts.every(stryMutAct_9fa48("201") ? () => undefined : (stryCov_9fa48("201"), (one, at) => fits(stryMutAct_9fa48("202") ? entry.head[at] && '' : (stryCov_9fa48("202"), entry.head[at] ?? (stryMutAct_9fa48("203") ? "Stryker was here!" : (stryCov_9fa48("203"), ''))), one))))))) return stryMutAct_9fa48("204") ? "" : (stryCov_9fa48("204"), 'no');
    const rest = fillTemplate(entry.rest, context);
    if (stryMutAct_9fa48("207") ? !rest && !fits(rest.pattern, arn.resource) : stryMutAct_9fa48("206") ? false : stryMutAct_9fa48("205") ? true : (stryCov_9fa48("205", "206", "207"), (stryMutAct_9fa48("208") ? rest : (stryCov_9fa48("208"), !rest)) || (stryMutAct_9fa48("209") ? fits(rest.pattern, arn.resource) : (stryCov_9fa48("209"), !fits(rest.pattern, arn.resource))))) return stryMutAct_9fa48("210") ? "" : (stryCov_9fa48("210"), 'no');
    return rest.certain ? stryMutAct_9fa48("211") ? "" : (stryCov_9fa48("211"), 'yes') : stryMutAct_9fa48("212") ? "" : (stryCov_9fa48("212"), 'unknown');
  }
}