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
import type { PolicyKind } from './policy-kind.ts';
import { readOnce } from './read-once.ts';
import type { Condition, PolicyDocument, Statement } from './statement.ts';
import { limitsPassed } from './size-limits.ts';

/** Something about a policy that is in force and yet not as it should be. */
export interface Remark {
  readonly code: 'old-version' | 'id' | 'too-long' | 'too-many' | 'not-principal-allows' | 'deleted-principal' | 'set-operator-missing' | 'true-of-nothing';
  readonly at: string;
  /** The limit, the principal, or the key. */
  readonly about: string;
}

/**
 * What AWS would not store today, or what does not mean what it seems to: it changes no decision. A
 * malformed policy gets none, it has an error. `service` is the one whose resource the policy
 * hangs on.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_policy-validator.html
 */
export function remarksOn(input: unknown, kind: PolicyKind, service?: string): readonly Remark[] {
  if (stryMutAct_9fa48("2081")) {
    {}
  } else {
    stryCov_9fa48("2081");
    const read = readOnce(input, kind);
    if (stryMutAct_9fa48("2084") ? read.kind !== 'malformed' : stryMutAct_9fa48("2083") ? false : stryMutAct_9fa48("2082") ? true : (stryCov_9fa48("2082", "2083", "2084"), read.kind === (stryMutAct_9fa48("2085") ? "" : (stryCov_9fa48("2085"), 'malformed')))) return stryMutAct_9fa48("2086") ? ["Stryker was here"] : (stryCov_9fa48("2086"), []);
    const {
      document
    } = read;
    return stryMutAct_9fa48("2087") ? [] : (stryCov_9fa48("2087"), [...(isOfIam(kind) ? onHead(input, document) : stryMutAct_9fa48("2088") ? ["Stryker was here"] : (stryCov_9fa48("2088"), [])), ...limitsPassed(input, kind, document, service), ...document.statements.flatMap(stryMutAct_9fa48("2089") ? () => undefined : (stryCov_9fa48("2089"), (statement, index) => onStatement(statement, stryMutAct_9fa48("2090") ? `` : (stryCov_9fa48("2090"), `Statement[${index}]`))))]);
  }
}
function isOfIam(kind: PolicyKind): boolean {
  if (stryMutAct_9fa48("2091")) {
    {}
  } else {
    stryCov_9fa48("2091");
    return stryMutAct_9fa48("2094") ? (kind === 'identity-policy' || kind === 'permissions-boundary') && kind === 'session-policy' : stryMutAct_9fa48("2093") ? false : stryMutAct_9fa48("2092") ? true : (stryCov_9fa48("2092", "2093", "2094"), (stryMutAct_9fa48("2096") ? kind === 'identity-policy' && kind === 'permissions-boundary' : stryMutAct_9fa48("2095") ? false : (stryCov_9fa48("2095", "2096"), (stryMutAct_9fa48("2098") ? kind !== 'identity-policy' : stryMutAct_9fa48("2097") ? false : (stryCov_9fa48("2097", "2098"), kind === (stryMutAct_9fa48("2099") ? "" : (stryCov_9fa48("2099"), 'identity-policy')))) || (stryMutAct_9fa48("2101") ? kind !== 'permissions-boundary' : stryMutAct_9fa48("2100") ? false : (stryCov_9fa48("2100", "2101"), kind === (stryMutAct_9fa48("2102") ? "" : (stryCov_9fa48("2102"), 'permissions-boundary')))))) || (stryMutAct_9fa48("2104") ? kind !== 'session-policy' : stryMutAct_9fa48("2103") ? false : (stryCov_9fa48("2103", "2104"), kind === (stryMutAct_9fa48("2105") ? "" : (stryCov_9fa48("2105"), 'session-policy')))));
  }
}
function onHead(input: unknown, {
  version
}: PolicyDocument): readonly Remark[] {
  if (stryMutAct_9fa48("2106")) {
    {}
  } else {
    stryCov_9fa48("2106");
    const parsed: unknown = (stryMutAct_9fa48("2109") ? typeof input !== 'string' : stryMutAct_9fa48("2108") ? false : stryMutAct_9fa48("2107") ? true : (stryCov_9fa48("2107", "2108", "2109"), typeof input === (stryMutAct_9fa48("2110") ? "" : (stryCov_9fa48("2110"), 'string')))) ? JSON.parse(input) : input;
    const hasId = stryMutAct_9fa48("2113") ? typeof parsed === 'object' && parsed !== null || 'Id' in parsed : stryMutAct_9fa48("2112") ? false : stryMutAct_9fa48("2111") ? true : (stryCov_9fa48("2111", "2112", "2113"), (stryMutAct_9fa48("2115") ? typeof parsed === 'object' || parsed !== null : stryMutAct_9fa48("2114") ? true : (stryCov_9fa48("2114", "2115"), (stryMutAct_9fa48("2117") ? typeof parsed !== 'object' : stryMutAct_9fa48("2116") ? true : (stryCov_9fa48("2116", "2117"), typeof parsed === (stryMutAct_9fa48("2118") ? "" : (stryCov_9fa48("2118"), 'object')))) && (stryMutAct_9fa48("2120") ? parsed === null : stryMutAct_9fa48("2119") ? true : (stryCov_9fa48("2119", "2120"), parsed !== null)))) && (stryMutAct_9fa48("2121") ? "" : (stryCov_9fa48("2121"), 'Id')) in parsed);
    return stryMutAct_9fa48("2122") ? [] : (stryCov_9fa48("2122"), [...((stryMutAct_9fa48("2125") ? version !== '2012-10-17' : stryMutAct_9fa48("2124") ? false : stryMutAct_9fa48("2123") ? true : (stryCov_9fa48("2123", "2124", "2125"), version === (stryMutAct_9fa48("2126") ? "" : (stryCov_9fa48("2126"), '2012-10-17')))) ? stryMutAct_9fa48("2127") ? ["Stryker was here"] : (stryCov_9fa48("2127"), []) : stryMutAct_9fa48("2128") ? [] : (stryCov_9fa48("2128"), [{
      code: 'old-version',
      at: 'Version',
      about: version
    } as const])), ...(hasId ? stryMutAct_9fa48("2129") ? [] : (stryCov_9fa48("2129"), [{
      code: 'id',
      at: 'Id',
      about: ''
    } as const]) : stryMutAct_9fa48("2130") ? ["Stryker was here"] : (stryCov_9fa48("2130"), []))]);
  }
}
function onStatement({
  principal,
  effect,
  conditions
}: Statement, at: string): readonly Remark[] {
  if (stryMutAct_9fa48("2131")) {
    {}
  } else {
    stryCov_9fa48("2131");
    const deleted = stryMutAct_9fa48("2132") ? principal?.entries ?? [] : (stryCov_9fa48("2132"), (stryMutAct_9fa48("2133") ? principal?.entries && [] : (stryCov_9fa48("2133"), (stryMutAct_9fa48("2134") ? principal.entries : (stryCov_9fa48("2134"), principal?.entries)) ?? (stryMutAct_9fa48("2135") ? ["Stryker was here"] : (stryCov_9fa48("2135"), [])))).filter(stryMutAct_9fa48("2136") ? () => undefined : (stryCov_9fa48("2136"), ({
      value
    }) => (stryMutAct_9fa48("2140") ? /^A(ID|RO)A[^A-Z0-9]+$/ : stryMutAct_9fa48("2139") ? /^A(ID|RO)A[A-Z0-9]$/ : stryMutAct_9fa48("2138") ? /^A(ID|RO)A[A-Z0-9]+/ : stryMutAct_9fa48("2137") ? /A(ID|RO)A[A-Z0-9]+$/ : (stryCov_9fa48("2137", "2138", "2139", "2140"), /^A(ID|RO)A[A-Z0-9]+$/)).test(value))));
    return stryMutAct_9fa48("2141") ? [] : (stryCov_9fa48("2141"), [...((stryMutAct_9fa48("2144") ? principal?.negated || effect === 'Allow' : stryMutAct_9fa48("2143") ? false : stryMutAct_9fa48("2142") ? true : (stryCov_9fa48("2142", "2143", "2144"), (stryMutAct_9fa48("2145") ? principal.negated : (stryCov_9fa48("2145"), principal?.negated)) && (stryMutAct_9fa48("2147") ? effect !== 'Allow' : stryMutAct_9fa48("2146") ? true : (stryCov_9fa48("2146", "2147"), effect === (stryMutAct_9fa48("2148") ? "" : (stryCov_9fa48("2148"), 'Allow')))))) ? stryMutAct_9fa48("2149") ? [] : (stryCov_9fa48("2149"), [{
      code: 'not-principal-allows',
      at: `${at}.NotPrincipal`,
      about: ''
    } as const]) : stryMutAct_9fa48("2150") ? ["Stryker was here"] : (stryCov_9fa48("2150"), [])), ...deleted.map(stryMutAct_9fa48("2151") ? () => undefined : (stryCov_9fa48("2151"), ({
      value
    }) => ({
      code: 'deleted-principal',
      at: `${at}.Principal`,
      about: value
    }) as const)), ...(stryMutAct_9fa48("2152") ? conditions.map(({
      name,
      key
    }) => onKey('set-operator-missing', at, name, key)) : (stryCov_9fa48("2152"), conditions.filter(lacksSetOperator).map(stryMutAct_9fa48("2153") ? () => undefined : (stryCov_9fa48("2153"), ({
      name,
      key
    }) => onKey(stryMutAct_9fa48("2154") ? "" : (stryCov_9fa48("2154"), 'set-operator-missing'), at, name, key))))), ...(stryMutAct_9fa48("2155") ? conditions.map(({
      name,
      key
    }) => onKey('true-of-nothing', at, name, key)) : (stryCov_9fa48("2155"), conditions.filter(stryMutAct_9fa48("2156") ? () => undefined : (stryCov_9fa48("2156"), one => stryMutAct_9fa48("2159") ? effect === 'Allow' || isTrueOfNothing(one, conditions) : stryMutAct_9fa48("2158") ? false : stryMutAct_9fa48("2157") ? true : (stryCov_9fa48("2157", "2158", "2159"), (stryMutAct_9fa48("2161") ? effect !== 'Allow' : stryMutAct_9fa48("2160") ? true : (stryCov_9fa48("2160", "2161"), effect === (stryMutAct_9fa48("2162") ? "" : (stryCov_9fa48("2162"), 'Allow')))) && isTrueOfNothing(one, conditions)))).map(stryMutAct_9fa48("2163") ? () => undefined : (stryCov_9fa48("2163"), ({
      name,
      key
    }) => onKey(stryMutAct_9fa48("2164") ? "" : (stryCov_9fa48("2164"), 'true-of-nothing'), at, name, key)))))]);
  }
}
function onKey(code: Remark['code'], at: string, name: string, key: string): Remark {
  if (stryMutAct_9fa48("2165")) {
    {}
  } else {
    stryCov_9fa48("2165");
    return stryMutAct_9fa48("2166") ? {} : (stryCov_9fa48("2166"), {
      code,
      at: stryMutAct_9fa48("2167") ? `` : (stryCov_9fa48("2167"), `${at}.Condition.${name}.${key}`),
      about: key
    });
  }
}
const multiValued = new Set(stryMutAct_9fa48("2168") ? [] : (stryCov_9fa48("2168"), [stryMutAct_9fa48("2169") ? "" : (stryCov_9fa48("2169"), 'aws:tagkeys'), stryMutAct_9fa48("2170") ? "" : (stryCov_9fa48("2170"), 'aws:calledvia'), stryMutAct_9fa48("2171") ? "" : (stryCov_9fa48("2171"), 'aws:principalorgpaths'), stryMutAct_9fa48("2172") ? "" : (stryCov_9fa48("2172"), 'aws:principalservicenameslist'), stryMutAct_9fa48("2173") ? "" : (stryCov_9fa48("2173"), 'aws:resourceorgpaths'), stryMutAct_9fa48("2174") ? "" : (stryCov_9fa48("2174"), 'aws:sourceorgpaths'), stryMutAct_9fa48("2175") ? "" : (stryCov_9fa48("2175"), 'aws:vpceorgpaths')]));
function lacksSetOperator({
  operator,
  key
}: Condition): boolean {
  if (stryMutAct_9fa48("2176")) {
    {}
  } else {
    stryCov_9fa48("2176");
    const isSet = stryMutAct_9fa48("2179") ? operator.kind === 'null' && operator.set !== undefined : stryMutAct_9fa48("2178") ? false : stryMutAct_9fa48("2177") ? true : (stryCov_9fa48("2177", "2178", "2179"), (stryMutAct_9fa48("2181") ? operator.kind !== 'null' : stryMutAct_9fa48("2180") ? false : (stryCov_9fa48("2180", "2181"), operator.kind === (stryMutAct_9fa48("2182") ? "" : (stryCov_9fa48("2182"), 'null')))) || (stryMutAct_9fa48("2184") ? operator.set === undefined : stryMutAct_9fa48("2183") ? false : (stryCov_9fa48("2183", "2184"), operator.set !== undefined)));
    return stryMutAct_9fa48("2187") ? !isSet || multiValued.has(key.toLowerCase()) : stryMutAct_9fa48("2186") ? false : stryMutAct_9fa48("2185") ? true : (stryCov_9fa48("2185", "2186", "2187"), (stryMutAct_9fa48("2188") ? isSet : (stryCov_9fa48("2188"), !isSet)) && multiValued.has(stryMutAct_9fa48("2189") ? key.toUpperCase() : (stryCov_9fa48("2189"), key.toLowerCase())));
  }
}

/** `ForAllValues` in an Allow lets in who does not send the key, unless `Null` asks for it. */
function isTrueOfNothing({
  operator,
  key
}: Condition, beside: readonly Condition[]): boolean {
  if (stryMutAct_9fa48("2190")) {
    {}
  } else {
    stryCov_9fa48("2190");
    if (stryMutAct_9fa48("2193") ? operator.kind === 'null' && operator.set !== 'all' : stryMutAct_9fa48("2192") ? false : stryMutAct_9fa48("2191") ? true : (stryCov_9fa48("2191", "2192", "2193"), (stryMutAct_9fa48("2195") ? operator.kind !== 'null' : stryMutAct_9fa48("2194") ? false : (stryCov_9fa48("2194", "2195"), operator.kind === (stryMutAct_9fa48("2196") ? "" : (stryCov_9fa48("2196"), 'null')))) || (stryMutAct_9fa48("2198") ? operator.set === 'all' : stryMutAct_9fa48("2197") ? false : (stryCov_9fa48("2197", "2198"), operator.set !== (stryMutAct_9fa48("2199") ? "" : (stryCov_9fa48("2199"), 'all')))))) return stryMutAct_9fa48("2200") ? true : (stryCov_9fa48("2200"), false);
    return stryMutAct_9fa48("2201") ? beside.some(one => one.operator.kind === 'null' && one.key.toLowerCase() === key.toLowerCase() && one.values.every(value => value.toLowerCase() === 'false')) : (stryCov_9fa48("2201"), !(stryMutAct_9fa48("2202") ? beside.every(one => one.operator.kind === 'null' && one.key.toLowerCase() === key.toLowerCase() && one.values.every(value => value.toLowerCase() === 'false')) : (stryCov_9fa48("2202"), beside.some(stryMutAct_9fa48("2203") ? () => undefined : (stryCov_9fa48("2203"), one => stryMutAct_9fa48("2206") ? one.operator.kind === 'null' && one.key.toLowerCase() === key.toLowerCase() || one.values.every(value => value.toLowerCase() === 'false') : stryMutAct_9fa48("2205") ? false : stryMutAct_9fa48("2204") ? true : (stryCov_9fa48("2204", "2205", "2206"), (stryMutAct_9fa48("2208") ? one.operator.kind === 'null' || one.key.toLowerCase() === key.toLowerCase() : stryMutAct_9fa48("2207") ? true : (stryCov_9fa48("2207", "2208"), (stryMutAct_9fa48("2210") ? one.operator.kind !== 'null' : stryMutAct_9fa48("2209") ? true : (stryCov_9fa48("2209", "2210"), one.operator.kind === (stryMutAct_9fa48("2211") ? "" : (stryCov_9fa48("2211"), 'null')))) && (stryMutAct_9fa48("2213") ? one.key.toLowerCase() !== key.toLowerCase() : stryMutAct_9fa48("2212") ? true : (stryCov_9fa48("2212", "2213"), (stryMutAct_9fa48("2214") ? one.key.toUpperCase() : (stryCov_9fa48("2214"), one.key.toLowerCase())) === (stryMutAct_9fa48("2215") ? key.toUpperCase() : (stryCov_9fa48("2215"), key.toLowerCase())))))) && (stryMutAct_9fa48("2216") ? one.values.some(value => value.toLowerCase() === 'false') : (stryCov_9fa48("2216"), one.values.every(stryMutAct_9fa48("2217") ? () => undefined : (stryCov_9fa48("2217"), value => stryMutAct_9fa48("2220") ? value.toLowerCase() !== 'false' : stryMutAct_9fa48("2219") ? false : stryMutAct_9fa48("2218") ? true : (stryCov_9fa48("2218", "2219", "2220"), (stryMutAct_9fa48("2221") ? value.toUpperCase() : (stryCov_9fa48("2221"), value.toLowerCase())) === (stryMutAct_9fa48("2222") ? "" : (stryCov_9fa48("2222"), 'false')))))))))))));
  }
}