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
import { readObject, readStrings } from './read-value.ts';
import type { Element, PrincipalEntry } from './statement.ts';
const types = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

/**
 * Reads `"*"` or a map of principal types. `{"AWS": "*"}` is the same as `"*"`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipal(value: unknown, negated: boolean, at: string): Element<PrincipalEntry> {
  if (stryMutAct_9fa48("1603")) {
    {}
  } else {
    stryCov_9fa48("1603");
    if (stryMutAct_9fa48("1606") ? value !== '*' : stryMutAct_9fa48("1605") ? false : stryMutAct_9fa48("1604") ? true : (stryCov_9fa48("1604", "1605", "1606"), value === (stryMutAct_9fa48("1607") ? "" : (stryCov_9fa48("1607"), '*')))) return stryMutAct_9fa48("1608") ? {} : (stryCov_9fa48("1608"), {
      negated,
      entries: stryMutAct_9fa48("1609") ? [] : (stryCov_9fa48("1609"), [stryMutAct_9fa48("1610") ? {} : (stryCov_9fa48("1610"), {
        type: stryMutAct_9fa48("1611") ? "" : (stryCov_9fa48("1611"), 'everyone'),
        value: stryMutAct_9fa48("1612") ? "" : (stryCov_9fa48("1612"), '*')
      })])
    });
    const map = readObject(value, at, types);
    const entries = types.flatMap(stryMutAct_9fa48("1613") ? () => undefined : (stryCov_9fa48("1613"), type => map.has(type) ? readStrings(map.get(type), stryMutAct_9fa48("1614") ? `` : (stryCov_9fa48("1614"), `${at}.${type}`)).map(stryMutAct_9fa48("1615") ? () => undefined : (stryCov_9fa48("1615"), text => readEntry(type, text))) : stryMutAct_9fa48("1616") ? ["Stryker was here"] : (stryCov_9fa48("1616"), [])));
    if (stryMutAct_9fa48("1619") ? entries.length !== 0 : stryMutAct_9fa48("1618") ? false : stryMutAct_9fa48("1617") ? true : (stryCov_9fa48("1617", "1618", "1619"), entries.length === 0)) if (stryMutAct_9fa48("1620")) {
      ;
    } else {
      stryCov_9fa48("1620");
      throw new Malformed(syntaxErrors, at);
    }
    return stryMutAct_9fa48("1621") ? {} : (stryCov_9fa48("1621"), {
      negated,
      entries
    });
  }
}
function readEntry(type: typeof types[number], value: string): PrincipalEntry {
  if (stryMutAct_9fa48("1622")) {
    {}
  } else {
    stryCov_9fa48("1622");
    return (stryMutAct_9fa48("1625") ? type === 'AWS' || value === '*' : stryMutAct_9fa48("1624") ? false : stryMutAct_9fa48("1623") ? true : (stryCov_9fa48("1623", "1624", "1625"), (stryMutAct_9fa48("1627") ? type !== 'AWS' : stryMutAct_9fa48("1626") ? true : (stryCov_9fa48("1626", "1627"), type === (stryMutAct_9fa48("1628") ? "" : (stryCov_9fa48("1628"), 'AWS')))) && (stryMutAct_9fa48("1630") ? value !== '*' : stryMutAct_9fa48("1629") ? true : (stryCov_9fa48("1629", "1630"), value === (stryMutAct_9fa48("1631") ? "" : (stryCov_9fa48("1631"), '*')))))) ? stryMutAct_9fa48("1632") ? {} : (stryCov_9fa48("1632"), {
      type: stryMutAct_9fa48("1633") ? "" : (stryCov_9fa48("1633"), 'everyone'),
      value
    }) : stryMutAct_9fa48("1634") ? {} : (stryCov_9fa48("1634"), {
      type,
      value
    });
  }
}