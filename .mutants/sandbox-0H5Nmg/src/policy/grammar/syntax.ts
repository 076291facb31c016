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
import { Malformed, syntaxErrors } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import { type RawStatement, readRawStatement } from './raw-statement.ts';
import { readObject } from './read-value.ts';
import { repeatedKey } from './repeated-key.ts';
import type { Version } from './statement.ts';
export interface RawDocument {
  readonly version: Version;
  readonly statements: readonly RawStatement[];
}

/** What a parameter of IAM may hold: tab, line ends, and U+0020 to U+00FF. */
const printable = stryMutAct_9fa48("2351") ? /^[^\t\n\r\u0020-\u00ff]*$/ : stryMutAct_9fa48("2350") ? /^[\t\n\r\u0020-\u00ff]$/ : stryMutAct_9fa48("2349") ? /^[\t\n\r\u0020-\u00ff]*/ : stryMutAct_9fa48("2348") ? /[\t\n\r\u0020-\u00ff]*$/ : (stryCov_9fa48("2348", "2349", "2350", "2351"), /^[\t\n\r\u0020-\u00ff]*$/);

/**
 * Reads the shape of a document: its elements and their types, nothing of what they say.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readSyntax(input: unknown, {
  byIam
}: PolicyGrammar): RawDocument {
  if (stryMutAct_9fa48("2352")) {
    {}
  } else {
    stryCov_9fa48("2352");
    if (stryMutAct_9fa48("2355") ? byIam && typeof input === 'string' || !printable.test(input) : stryMutAct_9fa48("2354") ? false : stryMutAct_9fa48("2353") ? true : (stryCov_9fa48("2353", "2354", "2355"), (stryMutAct_9fa48("2357") ? byIam || typeof input === 'string' : stryMutAct_9fa48("2356") ? true : (stryCov_9fa48("2356", "2357"), byIam && (stryMutAct_9fa48("2359") ? typeof input !== 'string' : stryMutAct_9fa48("2358") ? true : (stryCov_9fa48("2358", "2359"), typeof input === (stryMutAct_9fa48("2360") ? "" : (stryCov_9fa48("2360"), 'string')))))) && (stryMutAct_9fa48("2361") ? printable.test(input) : (stryCov_9fa48("2361"), !printable.test(input))))) throw new Malformed(stryMutAct_9fa48("2363") ? "" : (stryCov_9fa48("2363"), 'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.'), stryMutAct_9fa48("2364") ? "" : (stryCov_9fa48("2364"), 'Policy'));
    const parts = readObject(parseText(input), stryMutAct_9fa48("2365") ? "" : (stryCov_9fa48("2365"), 'Policy'), stryMutAct_9fa48("2366") ? [] : (stryCov_9fa48("2366"), [stryMutAct_9fa48("2367") ? "" : (stryCov_9fa48("2367"), 'Version'), stryMutAct_9fa48("2368") ? "" : (stryCov_9fa48("2368"), 'Id'), stryMutAct_9fa48("2369") ? "" : (stryCov_9fa48("2369"), 'Statement')]));
    const version = readVersion(parts.get(stryMutAct_9fa48("2370") ? "" : (stryCov_9fa48("2370"), 'Version')));
    if (stryMutAct_9fa48("2373") ? parts.has('Id') || typeof parts.get('Id') !== 'string' : stryMutAct_9fa48("2372") ? false : stryMutAct_9fa48("2371") ? true : (stryCov_9fa48("2371", "2372", "2373"), parts.has(stryMutAct_9fa48("2374") ? "" : (stryCov_9fa48("2374"), 'Id')) && (stryMutAct_9fa48("2376") ? typeof parts.get('Id') === 'string' : stryMutAct_9fa48("2375") ? true : (stryCov_9fa48("2375", "2376"), typeof parts.get(stryMutAct_9fa48("2377") ? "" : (stryCov_9fa48("2377"), 'Id')) !== (stryMutAct_9fa48("2378") ? "" : (stryCov_9fa48("2378"), 'string')))))) throw new Malformed(syntaxErrors, stryMutAct_9fa48("2380") ? "" : (stryCov_9fa48("2380"), 'Id'));
    const listed = parts.get(stryMutAct_9fa48("2381") ? "" : (stryCov_9fa48("2381"), 'Statement'));
    const list: readonly unknown[] = Array.isArray(listed) ? listed : stryMutAct_9fa48("2382") ? [] : (stryCov_9fa48("2382"), [listed]);
    if (stryMutAct_9fa48("2385") ? list.length !== 0 : stryMutAct_9fa48("2384") ? false : stryMutAct_9fa48("2383") ? true : (stryCov_9fa48("2383", "2384", "2385"), list.length === 0)) throw new Malformed(syntaxErrors, stryMutAct_9fa48("2387") ? "" : (stryCov_9fa48("2387"), 'Statement'));
    const statements = list.map(stryMutAct_9fa48("2388") ? () => undefined : (stryCov_9fa48("2388"), (statement, index) => readRawStatement(statement, version, stryMutAct_9fa48("2389") ? `` : (stryCov_9fa48("2389"), `Statement[${index}]`))));
    return stryMutAct_9fa48("2390") ? {} : (stryCov_9fa48("2390"), {
      version,
      statements
    });
  }
}
function parseText(input: unknown): unknown {
  if (stryMutAct_9fa48("2391")) {
    {}
  } else {
    stryCov_9fa48("2391");
    if (stryMutAct_9fa48("2394") ? typeof input === 'string' : stryMutAct_9fa48("2393") ? false : stryMutAct_9fa48("2392") ? true : (stryCov_9fa48("2392", "2393", "2394"), typeof input !== (stryMutAct_9fa48("2395") ? "" : (stryCov_9fa48("2395"), 'string')))) return input;
    let parsed: unknown;
    try {
      if (stryMutAct_9fa48("2396")) {
        {}
      } else {
        stryCov_9fa48("2396");
        parsed = JSON.parse(input);
      }
    } catch {
      if (stryMutAct_9fa48("2397")) {
        {}
      } else {
        stryCov_9fa48("2397");
        throw new Malformed(syntaxErrors, stryMutAct_9fa48("2399") ? "" : (stryCov_9fa48("2399"), 'Policy'));
      }
    }
    const twice = repeatedKey(input);
    if (stryMutAct_9fa48("2402") ? twice === undefined : stryMutAct_9fa48("2401") ? false : stryMutAct_9fa48("2400") ? true : (stryCov_9fa48("2400", "2401", "2402"), twice !== undefined)) if (stryMutAct_9fa48("2403")) {
      ;
    } else {
      stryCov_9fa48("2403");
      throw new Malformed(syntaxErrors, twice);
    }
    return parsed;
  }
}

/** Without a Version a document is of 2008-10-17; no other text is one. */
function readVersion(value: unknown): Version {
  if (stryMutAct_9fa48("2404")) {
    {}
  } else {
    stryCov_9fa48("2404");
    if (stryMutAct_9fa48("2407") ? value !== undefined : stryMutAct_9fa48("2406") ? false : stryMutAct_9fa48("2405") ? true : (stryCov_9fa48("2405", "2406", "2407"), value === undefined)) return stryMutAct_9fa48("2408") ? "" : (stryCov_9fa48("2408"), '2008-10-17');
    if (stryMutAct_9fa48("2411") ? value === '2012-10-17' && value === '2008-10-17' : stryMutAct_9fa48("2410") ? false : stryMutAct_9fa48("2409") ? true : (stryCov_9fa48("2409", "2410", "2411"), (stryMutAct_9fa48("2413") ? value !== '2012-10-17' : stryMutAct_9fa48("2412") ? false : (stryCov_9fa48("2412", "2413"), value === (stryMutAct_9fa48("2414") ? "" : (stryCov_9fa48("2414"), '2012-10-17')))) || (stryMutAct_9fa48("2416") ? value !== '2008-10-17' : stryMutAct_9fa48("2415") ? false : (stryCov_9fa48("2415", "2416"), value === (stryMutAct_9fa48("2417") ? "" : (stryCov_9fa48("2417"), '2008-10-17')))))) return value;
    throw new Malformed(syntaxErrors, stryMutAct_9fa48("2419") ? "" : (stryCov_9fa48("2419"), 'Version'));
  }
}