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
const placeholder = stryMutAct_9fa48("3391") ? /\$\{([}]*)\}/g : stryMutAct_9fa48("3390") ? /\$\{([^}])\}/g : (stryCov_9fa48("3390", "3391"), /\$\{([^}]*)\}/g);
const withDefault = stryMutAct_9fa48("3403") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\S*$/ : stryMutAct_9fa48("3402") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s$/ : stryMutAct_9fa48("3401") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[']*)'\s*$/ : stryMutAct_9fa48("3400") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^'])'\s*$/ : stryMutAct_9fa48("3399") ? /^(?<key>[^,]*?)\s*,\S*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("3398") ? /^(?<key>[^,]*?)\s*,\s'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("3397") ? /^(?<key>[^,]*?)\S*,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("3396") ? /^(?<key>[^,]*?)\s,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("3395") ? /^(?<key>[,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("3394") ? /^(?<key>[^,])\s*,\s*'(?<fallback>[^']*)'\s*$/ : stryMutAct_9fa48("3393") ? /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*/ : stryMutAct_9fa48("3392") ? /(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/ : (stryCov_9fa48("3392", "3393", "3394", "3395", "3396", "3397", "3398", "3399", "3400", "3401", "3402", "3403"), /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/);

/**
 * Takes policy text of Version 2012-10-17 apart at its `${key}`; in the older Version the text stays
 * as written. `${*}`, `${?}` and `${$}` are those characters themselves.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readTemplate(text: string, version: Version): Template {
  if (stryMutAct_9fa48("3404")) {
    {}
  } else {
    stryCov_9fa48("3404");
    if (stryMutAct_9fa48("3407") ? version !== '2012-10-17' && !text.includes('${') : stryMutAct_9fa48("3406") ? false : stryMutAct_9fa48("3405") ? true : (stryCov_9fa48("3405", "3406", "3407"), (stryMutAct_9fa48("3409") ? version === '2012-10-17' : stryMutAct_9fa48("3408") ? false : (stryCov_9fa48("3408", "3409"), version !== (stryMutAct_9fa48("3410") ? "" : (stryCov_9fa48("3410"), '2012-10-17')))) || (stryMutAct_9fa48("3411") ? text.includes('${') : (stryCov_9fa48("3411"), !text.includes(stryMutAct_9fa48("3412") ? "" : (stryCov_9fa48("3412"), '${')))))) return stryMutAct_9fa48("3413") ? [] : (stryCov_9fa48("3413"), [globbed(text)]);
    const parts: (Pattern | Variable)[] = stryMutAct_9fa48("3414") ? ["Stryker was here"] : (stryCov_9fa48("3414"), []);
    let read = 0;
    for (const match of text.matchAll(placeholder)) {
      if (stryMutAct_9fa48("3415")) {
        {}
      } else {
        stryCov_9fa48("3415");
        parts.push(globbed(stryMutAct_9fa48("3417") ? text : (stryCov_9fa48("3417"), text.slice(read, match.index))), readPlaceholder(stryMutAct_9fa48("3418") ? match[1] && '' : (stryCov_9fa48("3418"), match[1] ?? (stryMutAct_9fa48("3419") ? "Stryker was here!" : (stryCov_9fa48("3419"), '')))));
        read = stryMutAct_9fa48("3420") ? match.index - match[0].length : (stryCov_9fa48("3420"), match.index + match[0].length);
      }
    }
    return stryMutAct_9fa48("3421") ? [] : (stryCov_9fa48("3421"), [...parts, globbed(stryMutAct_9fa48("3422") ? text : (stryCov_9fa48("3422"), text.slice(read)))]);
  }
}
function readPlaceholder(inside: string): Pattern | Variable {
  if (stryMutAct_9fa48("3423")) {
    {}
  } else {
    stryCov_9fa48("3423");
    if (stryMutAct_9fa48("3425") ? false : stryMutAct_9fa48("3424") ? true : (stryCov_9fa48("3424", "3425"), (stryMutAct_9fa48("3426") ? [] : (stryCov_9fa48("3426"), [stryMutAct_9fa48("3427") ? "" : (stryCov_9fa48("3427"), '*'), stryMutAct_9fa48("3428") ? "" : (stryCov_9fa48("3428"), '?'), stryMutAct_9fa48("3429") ? "" : (stryCov_9fa48("3429"), '$')])).includes(inside))) return inside;
    const {
      key = inside,
      fallback
    } = stryMutAct_9fa48("3430") ? withDefault.exec(inside)?.groups && {} : (stryCov_9fa48("3430"), (stryMutAct_9fa48("3431") ? withDefault.exec(inside).groups : (stryCov_9fa48("3431"), withDefault.exec(inside)?.groups)) ?? {});
    return stryMutAct_9fa48("3432") ? {} : (stryCov_9fa48("3432"), {
      key,
      ...((stryMutAct_9fa48("3435") ? fallback !== undefined : stryMutAct_9fa48("3434") ? false : stryMutAct_9fa48("3433") ? true : (stryCov_9fa48("3433", "3434", "3435"), fallback === undefined)) ? {} : stryMutAct_9fa48("3436") ? {} : (stryCov_9fa48("3436"), {
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
  if (stryMutAct_9fa48("3437")) {
    {}
  } else {
    stryCov_9fa48("3437");
    const [only] = template;
    if (stryMutAct_9fa48("3440") ? template.length === 1 && only !== undefined || !isVariable(only) : stryMutAct_9fa48("3439") ? false : stryMutAct_9fa48("3438") ? true : (stryCov_9fa48("3438", "3439", "3440"), (stryMutAct_9fa48("3442") ? template.length === 1 || only !== undefined : stryMutAct_9fa48("3441") ? true : (stryCov_9fa48("3441", "3442"), (stryMutAct_9fa48("3444") ? template.length !== 1 : stryMutAct_9fa48("3443") ? true : (stryCov_9fa48("3443", "3444"), template.length === 1)) && (stryMutAct_9fa48("3446") ? only === undefined : stryMutAct_9fa48("3445") ? true : (stryCov_9fa48("3445", "3446"), only !== undefined)))) && (stryMutAct_9fa48("3447") ? isVariable(only) : (stryCov_9fa48("3447"), !isVariable(only))))) return stryMutAct_9fa48("3448") ? {} : (stryCov_9fa48("3448"), {
      pattern: only,
      certain: stryMutAct_9fa48("3449") ? false : (stryCov_9fa48("3449"), true)
    });
    const filled = template.map(stryMutAct_9fa48("3450") ? () => undefined : (stryCov_9fa48("3450"), part => isVariable(part) ? fillVariable(part, context) : stryMutAct_9fa48("3451") ? {} : (stryCov_9fa48("3451"), {
      pattern: part,
      certain: stryMutAct_9fa48("3452") ? false : (stryCov_9fa48("3452"), true)
    })));
    if (stryMutAct_9fa48("3455") ? false : stryMutAct_9fa48("3454") ? true : stryMutAct_9fa48("3453") ? filled.every(part => part !== undefined) : (stryCov_9fa48("3453", "3454", "3455"), !(stryMutAct_9fa48("3456") ? filled.some(part => part !== undefined) : (stryCov_9fa48("3456"), filled.every(stryMutAct_9fa48("3457") ? () => undefined : (stryCov_9fa48("3457"), part => stryMutAct_9fa48("3460") ? part === undefined : stryMutAct_9fa48("3459") ? false : stryMutAct_9fa48("3458") ? true : (stryCov_9fa48("3458", "3459", "3460"), part !== undefined))))))) return undefined;
    return stryMutAct_9fa48("3461") ? {} : (stryCov_9fa48("3461"), {
      pattern: joined(filled.map(stryMutAct_9fa48("3462") ? () => undefined : (stryCov_9fa48("3462"), ({
        pattern
      }) => pattern))),
      certain: stryMutAct_9fa48("3463") ? filled.some(({
        certain
      }) => certain) : (stryCov_9fa48("3463"), filled.every(stryMutAct_9fa48("3464") ? () => undefined : (stryCov_9fa48("3464"), ({
        certain
      }) => certain)))
    });
  }
}
function isVariable(part: Pattern | Variable): part is Variable {
  if (stryMutAct_9fa48("3465")) {
    {}
  } else {
    stryCov_9fa48("3465");
    return stryMutAct_9fa48("3468") ? typeof part !== 'string' || 'key' in part : stryMutAct_9fa48("3467") ? false : stryMutAct_9fa48("3466") ? true : (stryCov_9fa48("3466", "3467", "3468"), (stryMutAct_9fa48("3470") ? typeof part === 'string' : stryMutAct_9fa48("3469") ? true : (stryCov_9fa48("3469", "3470"), typeof part !== (stryMutAct_9fa48("3471") ? "" : (stryCov_9fa48("3471"), 'string')))) && (stryMutAct_9fa48("3472") ? "" : (stryCov_9fa48("3472"), 'key')) in part);
  }
}
function fillVariable({
  key,
  fallback
}: Variable, context: Context): Filled | undefined {
  if (stryMutAct_9fa48("3473")) {
    {}
  } else {
    stryCov_9fa48("3473");
    const state = context.state(key);
    if (stryMutAct_9fa48("3476") ? state.kind !== 'unknown' : stryMutAct_9fa48("3475") ? false : stryMutAct_9fa48("3474") ? true : (stryCov_9fa48("3474", "3475", "3476"), state.kind === (stryMutAct_9fa48("3477") ? "" : (stryCov_9fa48("3477"), 'unknown')))) return stryMutAct_9fa48("3478") ? {} : (stryCov_9fa48("3478"), {
      pattern: anything,
      certain: stryMutAct_9fa48("3479") ? true : (stryCov_9fa48("3479"), false)
    });
    const values = (stryMutAct_9fa48("3482") ? state.kind !== 'present' : stryMutAct_9fa48("3481") ? false : stryMutAct_9fa48("3480") ? true : (stryCov_9fa48("3480", "3481", "3482"), state.kind === (stryMutAct_9fa48("3483") ? "" : (stryCov_9fa48("3483"), 'present')))) ? state.values : stryMutAct_9fa48("3484") ? ["Stryker was here"] : (stryCov_9fa48("3484"), []);
    const value = (stryMutAct_9fa48("3488") ? values.length <= 1 : stryMutAct_9fa48("3487") ? values.length >= 1 : stryMutAct_9fa48("3486") ? false : stryMutAct_9fa48("3485") ? true : (stryCov_9fa48("3485", "3486", "3487", "3488"), values.length > 1)) ? undefined : stryMutAct_9fa48("3489") ? values[0] && fallback : (stryCov_9fa48("3489"), values[0] ?? fallback);
    return (stryMutAct_9fa48("3492") ? value !== undefined : stryMutAct_9fa48("3491") ? false : stryMutAct_9fa48("3490") ? true : (stryCov_9fa48("3490", "3491", "3492"), value === undefined)) ? undefined : stryMutAct_9fa48("3493") ? {} : (stryCov_9fa48("3493"), {
      pattern: value,
      certain: stryMutAct_9fa48("3494") ? false : (stryCov_9fa48("3494"), true)
    });
  }
}