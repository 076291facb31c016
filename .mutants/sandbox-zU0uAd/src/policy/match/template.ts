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
import type { Version } from '../grammar/statement.ts';
import { anything, globbed, joined, type Pattern } from './pattern.ts';

/** Policy text with its variables taken apart, so that it is read only once. */
export type Template = readonly (Pattern | Variable)[];
interface Variable {
  readonly key: string;
  readonly fallback?: string;
}

/** A template as a request fills it. */
export interface Filled {
  readonly pattern: Pattern;
  /** False where a variable's value is not known: a `*` stands for it, and may match too much. */
  readonly certain: boolean;
}
const placeholder = stryMutAct_9fa48("508") ? /\$\{([}]*)\}/g : stryMutAct_9fa48("507") ? /\$\{([^}])\}/g : (stryCov_9fa48("507", "508"), /\$\{([^}]*)\}/g);
const withDefault = stryMutAct_9fa48("520") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\S*$/ : stryMutAct_9fa48("519") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s$/ : stryMutAct_9fa48("518") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[']*)'\s*$/ : stryMutAct_9fa48("517") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^'])'\s*$/ : stryMutAct_9fa48("516") ? /^(?<key>[^,]*?)\s*,\S*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("515") ? /^(?<key>[^,]*?)\s*,\s'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("514") ? /^(?<key>[^,]*?)\S*,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("513") ? /^(?<key>[^,]*?)\s,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("512") ? /^(?<key>[,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("511") ? /^(?<key>[^,])\s*,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("510") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*/ : stryMutAct_9fa48("509") ? /(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/ : (stryCov_9fa48("509", "510", "511", "512", "513", "514", "515", "516", "517", "518", "519", "520"), /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/);

/**
 * Takes policy text of Version 2012-10-17 apart at its `${key}`; in the older Version the text stays
 * as written. `${*}`, `${?}` and `${$}` are those characters themselves.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readTemplate(text: string, version: Version): Template {
  if (stryMutAct_9fa48("521")) {
    {}
  } else {
    stryCov_9fa48("521");
    if (stryMutAct_9fa48("524") ? version !== '2012-10-17' && !text.includes('${') : stryMutAct_9fa48("523") ? false : stryMutAct_9fa48("522") ? true : (stryCov_9fa48("522", "523", "524"), (stryMutAct_9fa48("526") ? version === '2012-10-17' : stryMutAct_9fa48("525") ? false : (stryCov_9fa48("525", "526"), version !== (stryMutAct_9fa48("527") ? "" : (stryCov_9fa48("527"), '2012-10-17')))) || (stryMutAct_9fa48("528") ? text.includes('${') : (stryCov_9fa48("528"), !text.includes(stryMutAct_9fa48("529") ? "" : (stryCov_9fa48("529"), '${')))))) return stryMutAct_9fa48("530") ? [] : (stryCov_9fa48("530"), [globbed(text)]);
    const parts: (Pattern | Variable)[] = stryMutAct_9fa48("531") ? ["Stryker was here"] : (stryCov_9fa48("531"), []);
    let read = 0;
    for (const match of text.matchAll(placeholder)) {
      if (stryMutAct_9fa48("532")) {
        {}
      } else {
        stryCov_9fa48("532");
        parts.push(globbed(stryMutAct_9fa48("534") ? text : (stryCov_9fa48("534"), text.slice(read, match.index))), readPlaceholder(stryMutAct_9fa48("535") ? match[1] && '' : (stryCov_9fa48("535"), match[1] ?? (stryMutAct_9fa48("536") ? "Stryker was here!" : (stryCov_9fa48("536"), '')))));
        read = stryMutAct_9fa48("537") ? match.index - match[0].length : (stryCov_9fa48("537"), match.index + match[0].length);
      }
    }
    return stryMutAct_9fa48("538") ? [] : (stryCov_9fa48("538"), [...parts, globbed(stryMutAct_9fa48("539") ? text : (stryCov_9fa48("539"), text.slice(read)))]);
  }
}
function readPlaceholder(inside: string): Pattern | Variable {
  if (stryMutAct_9fa48("540")) {
    {}
  } else {
    stryCov_9fa48("540");
    if (stryMutAct_9fa48("542") ? false : stryMutAct_9fa48("541") ? true : (stryCov_9fa48("541", "542"), (stryMutAct_9fa48("543") ? [] : (stryCov_9fa48("543"), [stryMutAct_9fa48("544") ? "" : (stryCov_9fa48("544"), '*'), stryMutAct_9fa48("545") ? "" : (stryCov_9fa48("545"), '?'), stryMutAct_9fa48("546") ? "" : (stryCov_9fa48("546"), '$')])).includes(inside))) return inside;
    const {
      key = inside,
      fallback
    } = stryMutAct_9fa48("547") ? withDefault.exec(inside)?.groups && {} : (stryCov_9fa48("547"), (stryMutAct_9fa48("548") ? withDefault.exec(inside).groups : (stryCov_9fa48("548"), withDefault.exec(inside)?.groups)) ?? {});
    return stryMutAct_9fa48("549") ? {} : (stryCov_9fa48("549"), {
      key: stryMutAct_9fa48("550") ? key : (stryCov_9fa48("550"), key.trim()),
      ...((stryMutAct_9fa48("553") ? fallback !== undefined : stryMutAct_9fa48("552") ? false : stryMutAct_9fa48("551") ? true : (stryCov_9fa48("551", "552", "553"), fallback === undefined)) ? {} : stryMutAct_9fa48("554") ? {} : (stryCov_9fa48("554"), {
        fallback
      }))
    });
  }
}

/**
 * Puts the request's values in place of the variables; a value put in is never read as a wildcard. A
 * key that the request lacks takes the default of `${key, 'default'}`; without one there is no
 * answer (`undefined`), as with a key of several values.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fillTemplate(template: Template, context: Context): Filled | undefined {
  if (stryMutAct_9fa48("555")) {
    {}
  } else {
    stryCov_9fa48("555");
    const [only] = template;
    if (stryMutAct_9fa48("558") ? template.length === 1 && only !== undefined || !isVariable(only) : stryMutAct_9fa48("557") ? false : stryMutAct_9fa48("556") ? true : (stryCov_9fa48("556", "557", "558"), (stryMutAct_9fa48("560") ? template.length === 1 || only !== undefined : stryMutAct_9fa48("559") ? true : (stryCov_9fa48("559", "560"), (stryMutAct_9fa48("562") ? template.length !== 1 : stryMutAct_9fa48("561") ? true : (stryCov_9fa48("561", "562"), template.length === 1)) && (stryMutAct_9fa48("564") ? only === undefined : stryMutAct_9fa48("563") ? true : (stryCov_9fa48("563", "564"), only !== undefined)))) && (stryMutAct_9fa48("565") ? isVariable(only) : (stryCov_9fa48("565"), !isVariable(only))))) return stryMutAct_9fa48("566") ? {} : (stryCov_9fa48("566"), {
      pattern: only,
      certain: stryMutAct_9fa48("567") ? false : (stryCov_9fa48("567"), true)
    });
    const filled = template.map(stryMutAct_9fa48("568") ? () => undefined : (stryCov_9fa48("568"), part => isVariable(part) ? fillVariable(part, context) : stryMutAct_9fa48("569") ? {} : (stryCov_9fa48("569"), {
      pattern: part,
      certain: stryMutAct_9fa48("570") ? false : (stryCov_9fa48("570"), true)
    })));
    if (stryMutAct_9fa48("573") ? false : stryMutAct_9fa48("572") ? true : stryMutAct_9fa48("571") ? filled.every(part => part !== undefined) : (stryCov_9fa48("571", "572", "573"), !(stryMutAct_9fa48("574") ? filled.some(part => part !== undefined) : (stryCov_9fa48("574"), filled.every(stryMutAct_9fa48("575") ? () => undefined : (stryCov_9fa48("575"), part => stryMutAct_9fa48("578") ? part === undefined : stryMutAct_9fa48("577") ? false : stryMutAct_9fa48("576") ? true : (stryCov_9fa48("576", "577", "578"), part !== undefined))))))) return undefined;
    return stryMutAct_9fa48("579") ? {} : (stryCov_9fa48("579"), {
      pattern: joined(filled.map(stryMutAct_9fa48("580") ? () => undefined : (stryCov_9fa48("580"), ({
        pattern
      }) => pattern))),
      certain: stryMutAct_9fa48("581") ? filled.some(({
        certain
      }) => certain) : (stryCov_9fa48("581"), filled.every(stryMutAct_9fa48("582") ? () => undefined : (stryCov_9fa48("582"), ({
        certain
      }) => certain)))
    });
  }
}
function isVariable(part: Pattern | Variable): part is Variable {
  if (stryMutAct_9fa48("583")) {
    {}
  } else {
    stryCov_9fa48("583");
    return stryMutAct_9fa48("586") ? typeof part !== 'string' || 'key' in part : stryMutAct_9fa48("585") ? false : stryMutAct_9fa48("584") ? true : (stryCov_9fa48("584", "585", "586"), (stryMutAct_9fa48("588") ? typeof part === 'string' : stryMutAct_9fa48("587") ? true : (stryCov_9fa48("587", "588"), typeof part !== (stryMutAct_9fa48("589") ? "" : (stryCov_9fa48("589"), 'string')))) && (stryMutAct_9fa48("590") ? "" : (stryCov_9fa48("590"), 'key')) in part);
  }
}
function fillVariable({
  key,
  fallback
}: Variable, context: Context): Filled | undefined {
  if (stryMutAct_9fa48("591")) {
    {}
  } else {
    stryCov_9fa48("591");
    const state = context.state(key);
    if (stryMutAct_9fa48("594") ? state.kind !== 'unknown' : stryMutAct_9fa48("593") ? false : stryMutAct_9fa48("592") ? true : (stryCov_9fa48("592", "593", "594"), state.kind === (stryMutAct_9fa48("595") ? "" : (stryCov_9fa48("595"), 'unknown')))) return stryMutAct_9fa48("596") ? {} : (stryCov_9fa48("596"), {
      pattern: anything,
      certain: stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597"), false)
    });
    const values = (stryMutAct_9fa48("600") ? state.kind !== 'present' : stryMutAct_9fa48("599") ? false : stryMutAct_9fa48("598") ? true : (stryCov_9fa48("598", "599", "600"), state.kind === (stryMutAct_9fa48("601") ? "" : (stryCov_9fa48("601"), 'present')))) ? state.values : stryMutAct_9fa48("602") ? ["Stryker was here"] : (stryCov_9fa48("602"), []);
    const value = (stryMutAct_9fa48("606") ? values.length <= 1 : stryMutAct_9fa48("605") ? values.length >= 1 : stryMutAct_9fa48("604") ? false : stryMutAct_9fa48("603") ? true : (stryCov_9fa48("603", "604", "605", "606"), values.length > 1)) ? undefined : stryMutAct_9fa48("607") ? values[0] && fallback : (stryCov_9fa48("607"), values[0] ?? fallback);
    return (stryMutAct_9fa48("610") ? value !== undefined : stryMutAct_9fa48("609") ? false : stryMutAct_9fa48("608") ? true : (stryCov_9fa48("608", "609", "610"), value === undefined)) ? undefined : stryMutAct_9fa48("611") ? {} : (stryCov_9fa48("611"), {
      pattern: value,
      certain: stryMutAct_9fa48("612") ? false : (stryCov_9fa48("612"), true)
    });
  }
}