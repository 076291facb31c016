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
import { legacyParsing, Malformed, syntaxErrors } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';

/**
 * Refuses a `Principal` where the caller is who the policy is attached to, and its absence
 * everywhere else.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function refusePrincipal({
  principal,
  at
}: RawStatement, grammar: PolicyGrammar): void {
  if (stryMutAct_9fa48("1946")) {
    {}
  } else {
    stryCov_9fa48("1946");
    if (stryMutAct_9fa48("1949") ? grammar.principal !== 'forbidden' : stryMutAct_9fa48("1948") ? false : stryMutAct_9fa48("1947") ? true : (stryCov_9fa48("1947", "1948", "1949"), grammar.principal === (stryMutAct_9fa48("1950") ? "" : (stryCov_9fa48("1950"), 'forbidden')))) {
      if (stryMutAct_9fa48("1951")) {
        {}
      } else {
        stryCov_9fa48("1951");
        if (stryMutAct_9fa48("1953") ? false : stryMutAct_9fa48("1952") ? true : (stryCov_9fa48("1952", "1953"), principal)) throw new Malformed(stryMutAct_9fa48("1955") ? "" : (stryCov_9fa48("1955"), 'Policy document should not specify a principal.'), at);
        return;
      }
    }
    if (stryMutAct_9fa48("1958") ? false : stryMutAct_9fa48("1957") ? true : stryMutAct_9fa48("1956") ? principal : (stryCov_9fa48("1956", "1957", "1958"), !principal)) if (stryMutAct_9fa48("1959")) {
      ;
    } else {
      stryCov_9fa48("1959");
      throw new Malformed(syntaxErrors, at);
    }
    if (stryMutAct_9fa48("1962") ? principal.negated || !grammar.notPrincipal : stryMutAct_9fa48("1961") ? false : stryMutAct_9fa48("1960") ? true : (stryCov_9fa48("1960", "1961", "1962"), principal.negated && (stryMutAct_9fa48("1963") ? grammar.notPrincipal : (stryCov_9fa48("1963"), !grammar.notPrincipal)))) throw new Malformed(syntaxErrors, stryMutAct_9fa48("1965") ? `` : (stryCov_9fa48("1965"), `${at}.NotPrincipal`));
    const everyone = stryMutAct_9fa48("1966") ? principal.entries.some(({
      type
    }) => type === 'everyone') : (stryCov_9fa48("1966"), principal.entries.every(stryMutAct_9fa48("1967") ? () => undefined : (stryCov_9fa48("1967"), ({
      type
    }) => stryMutAct_9fa48("1970") ? type !== 'everyone' : stryMutAct_9fa48("1969") ? false : stryMutAct_9fa48("1968") ? true : (stryCov_9fa48("1968", "1969", "1970"), type === (stryMutAct_9fa48("1971") ? "" : (stryCov_9fa48("1971"), 'everyone'))))));
    if (stryMutAct_9fa48("1974") ? grammar.principal === 'everyoneOnly' || !everyone : stryMutAct_9fa48("1973") ? false : stryMutAct_9fa48("1972") ? true : (stryCov_9fa48("1972", "1973", "1974"), (stryMutAct_9fa48("1976") ? grammar.principal !== 'everyoneOnly' : stryMutAct_9fa48("1975") ? true : (stryCov_9fa48("1975", "1976"), grammar.principal === (stryMutAct_9fa48("1977") ? "" : (stryCov_9fa48("1977"), 'everyoneOnly')))) && (stryMutAct_9fa48("1978") ? everyone : (stryCov_9fa48("1978"), !everyone)))) throw new Malformed(syntaxErrors, stryMutAct_9fa48("1980") ? `` : (stryCov_9fa48("1980"), `${at}.Principal`));
  }
}

/**
 * `Allow` and `Deny` are written so and no other way. A resource control policy of one's own only
 * denies: what allows is AWS's own, which is attached everywhere.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function refuseEffect(statement: RawStatement, {
  effects
}: PolicyGrammar): void {
  if (stryMutAct_9fa48("1981")) {
    {}
  } else {
    stryCov_9fa48("1981");
    const {
      effect,
      at
    } = statement;
    if (stryMutAct_9fa48("1984") ? effect !== 'Allow' || effect !== 'Deny' : stryMutAct_9fa48("1983") ? false : stryMutAct_9fa48("1982") ? true : (stryCov_9fa48("1982", "1983", "1984"), (stryMutAct_9fa48("1986") ? effect === 'Allow' : stryMutAct_9fa48("1985") ? true : (stryCov_9fa48("1985", "1986"), effect !== (stryMutAct_9fa48("1987") ? "" : (stryCov_9fa48("1987"), 'Allow')))) && (stryMutAct_9fa48("1989") ? effect === 'Deny' : stryMutAct_9fa48("1988") ? true : (stryCov_9fa48("1988", "1989"), effect !== (stryMutAct_9fa48("1990") ? "" : (stryCov_9fa48("1990"), 'Deny')))))) throw new Malformed(legacyParsing, stryMutAct_9fa48("1992") ? `` : (stryCov_9fa48("1992"), `${at}.Effect`));
    if (stryMutAct_9fa48("1995") ? effects === 'deny' && effect === 'Allow' || !isFullAccess(statement) : stryMutAct_9fa48("1994") ? false : stryMutAct_9fa48("1993") ? true : (stryCov_9fa48("1993", "1994", "1995"), (stryMutAct_9fa48("1997") ? effects === 'deny' || effect === 'Allow' : stryMutAct_9fa48("1996") ? true : (stryCov_9fa48("1996", "1997"), (stryMutAct_9fa48("1999") ? effects !== 'deny' : stryMutAct_9fa48("1998") ? true : (stryCov_9fa48("1998", "1999"), effects === (stryMutAct_9fa48("2000") ? "" : (stryCov_9fa48("2000"), 'deny')))) && (stryMutAct_9fa48("2002") ? effect !== 'Allow' : stryMutAct_9fa48("2001") ? true : (stryCov_9fa48("2001", "2002"), effect === (stryMutAct_9fa48("2003") ? "" : (stryCov_9fa48("2003"), 'Allow')))))) && (stryMutAct_9fa48("2004") ? isFullAccess(statement) : (stryCov_9fa48("2004"), !isFullAccess(statement))))) throw new Malformed(syntaxErrors, stryMutAct_9fa48("2006") ? `` : (stryCov_9fa48("2006"), `${at}.Effect`));
  }
}
function isFullAccess({
  action,
  resource,
  conditions
}: RawStatement): boolean {
  if (stryMutAct_9fa48("2007")) {
    {}
  } else {
    stryCov_9fa48("2007");
    const all = stryMutAct_9fa48("2008") ? [action, resource].some(one => !one?.negated && one?.entries.includes('*')) : (stryCov_9fa48("2008"), (stryMutAct_9fa48("2009") ? [] : (stryCov_9fa48("2009"), [action, resource])).every(stryMutAct_9fa48("2010") ? () => undefined : (stryCov_9fa48("2010"), one => stryMutAct_9fa48("2013") ? !one?.negated || one?.entries.includes('*') : stryMutAct_9fa48("2012") ? false : stryMutAct_9fa48("2011") ? true : (stryCov_9fa48("2011", "2012", "2013"), (stryMutAct_9fa48("2014") ? one?.negated : (stryCov_9fa48("2014"), !(stryMutAct_9fa48("2015") ? one.negated : (stryCov_9fa48("2015"), one?.negated)))) && (stryMutAct_9fa48("2016") ? one.entries.includes('*') : (stryCov_9fa48("2016"), one?.entries.includes(stryMutAct_9fa48("2017") ? "" : (stryCov_9fa48("2017"), '*'))))))));
    return stryMutAct_9fa48("2020") ? all || conditions.length === 0 : stryMutAct_9fa48("2019") ? false : stryMutAct_9fa48("2018") ? true : (stryCov_9fa48("2018", "2019", "2020"), all && (stryMutAct_9fa48("2022") ? conditions.length !== 0 : stryMutAct_9fa48("2021") ? true : (stryCov_9fa48("2021", "2022"), conditions.length === 0)));
  }
}

/** Dates are read when the policy is stored; other values only when a request comes. */
export function refuseValues({
  conditions,
  at
}: RawStatement): void {
  if (stryMutAct_9fa48("2023")) {
    {}
  } else {
    stryCov_9fa48("2023");
    for (const {
      operator,
      name,
      key,
      values
    } of conditions) {
      if (stryMutAct_9fa48("2024")) {
        {}
      } else {
        stryCov_9fa48("2024");
        const accepts = (stryMutAct_9fa48("2027") ? operator.kind !== 'comparison' : stryMutAct_9fa48("2026") ? false : stryMutAct_9fa48("2025") ? true : (stryCov_9fa48("2025", "2026", "2027"), operator.kind === (stryMutAct_9fa48("2028") ? "" : (stryCov_9fa48("2028"), 'comparison')))) ? operator.comparison.accepts : undefined;
        if (stryMutAct_9fa48("2031") ? accepts || !values.every(value => accepts(value)) : stryMutAct_9fa48("2030") ? false : stryMutAct_9fa48("2029") ? true : (stryCov_9fa48("2029", "2030", "2031"), accepts && (stryMutAct_9fa48("2032") ? values.every(value => accepts(value)) : (stryCov_9fa48("2032"), !(stryMutAct_9fa48("2033") ? values.some(value => accepts(value)) : (stryCov_9fa48("2033"), values.every(stryMutAct_9fa48("2034") ? () => undefined : (stryCov_9fa48("2034"), value => accepts(value))))))))) throw new Malformed(legacyParsing, stryMutAct_9fa48("2036") ? `` : (stryCov_9fa48("2036"), `${at}.Condition.${name}.${key}`));
      }
    }
  }
}

/**
 * IAM wants letters and digits, and each `Sid` once; other services take more.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
export function refuseSids(statements: readonly RawStatement[], {
  byIam
}: PolicyGrammar): void {
  if (stryMutAct_9fa48("2037")) {
    {}
  } else {
    stryCov_9fa48("2037");
    if (stryMutAct_9fa48("2040") ? false : stryMutAct_9fa48("2039") ? true : stryMutAct_9fa48("2038") ? byIam : (stryCov_9fa48("2038", "2039", "2040"), !byIam)) return;
    const seen = new Set<string>();
    for (const {
      sid,
      at
    } of statements) {
      if (stryMutAct_9fa48("2041")) {
        {}
      } else {
        stryCov_9fa48("2041");
        if (stryMutAct_9fa48("2044") ? false : stryMutAct_9fa48("2043") ? true : stryMutAct_9fa48("2042") ? /^[0-9A-Za-z]*$/.test(sid) : (stryCov_9fa48("2042", "2043", "2044"), !(stryMutAct_9fa48("2048") ? /^[^0-9A-Za-z]*$/ : stryMutAct_9fa48("2047") ? /^[0-9A-Za-z]$/ : stryMutAct_9fa48("2046") ? /^[0-9A-Za-z]*/ : stryMutAct_9fa48("2045") ? /[0-9A-Za-z]*$/ : (stryCov_9fa48("2045", "2046", "2047", "2048"), /^[0-9A-Za-z]*$/)).test(sid))) throw new Malformed(stryMutAct_9fa48("2050") ? "" : (stryCov_9fa48("2050"), 'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*'), stryMutAct_9fa48("2051") ? `` : (stryCov_9fa48("2051"), `${at}.Sid`));
        if (stryMutAct_9fa48("2054") ? sid !== '' || seen.has(sid) : stryMutAct_9fa48("2053") ? false : stryMutAct_9fa48("2052") ? true : (stryCov_9fa48("2052", "2053", "2054"), (stryMutAct_9fa48("2056") ? sid === '' : stryMutAct_9fa48("2055") ? true : (stryCov_9fa48("2055", "2056"), sid !== (stryMutAct_9fa48("2057") ? "Stryker was here!" : (stryCov_9fa48("2057"), '')))) && seen.has(sid))) throw new Malformed(stryMutAct_9fa48("2059") ? "" : (stryCov_9fa48("2059"), 'Statement IDs (SID) in a single policy must be unique.'), stryMutAct_9fa48("2060") ? `` : (stryCov_9fa48("2060"), `${at}.Sid`));
        if (stryMutAct_9fa48("2061")) {
          ;
        } else {
          stryCov_9fa48("2061");
          seen.add(sid);
        }
      }
    }
  }
}
export function refuseResource({
  resource,
  at
}: RawStatement, grammar: PolicyGrammar): void {
  if (stryMutAct_9fa48("2062")) {
    {}
  } else {
    stryCov_9fa48("2062");
    if (stryMutAct_9fa48("2065") ? grammar.resource === 'forbidden' || resource : stryMutAct_9fa48("2064") ? false : stryMutAct_9fa48("2063") ? true : (stryCov_9fa48("2063", "2064", "2065"), (stryMutAct_9fa48("2067") ? grammar.resource !== 'forbidden' : stryMutAct_9fa48("2066") ? true : (stryCov_9fa48("2066", "2067"), grammar.resource === (stryMutAct_9fa48("2068") ? "" : (stryCov_9fa48("2068"), 'forbidden')))) && resource)) throw new Malformed(stryMutAct_9fa48("2070") ? "" : (stryCov_9fa48("2070"), 'Has prohibited field Resource.'), stryMutAct_9fa48("2071") ? `` : (stryCov_9fa48("2071"), `${at}.Resource`));
    if (stryMutAct_9fa48("2074") ? grammar.resource === 'required' || !resource : stryMutAct_9fa48("2073") ? false : stryMutAct_9fa48("2072") ? true : (stryCov_9fa48("2072", "2073", "2074"), (stryMutAct_9fa48("2076") ? grammar.resource !== 'required' : stryMutAct_9fa48("2075") ? true : (stryCov_9fa48("2075", "2076"), grammar.resource === (stryMutAct_9fa48("2077") ? "" : (stryCov_9fa48("2077"), 'required')))) && (stryMutAct_9fa48("2078") ? resource : (stryCov_9fa48("2078"), !resource)))) throw new Malformed(stryMutAct_9fa48("2080") ? "" : (stryCov_9fa48("2080"), 'Policy statement must contain resources.'), at);
  }
}