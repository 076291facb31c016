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

/** A JSON object, its keys limited to those that the grammar knows. */
export function readObject(value: unknown, at: string, known?: readonly string[]): ReadonlyMap<string, unknown> {
  if (stryMutAct_9fa48("1635")) {
    {}
  } else {
    stryCov_9fa48("1635");
    if (stryMutAct_9fa48("1638") ? (typeof value !== 'object' || value === null) && Array.isArray(value) : stryMutAct_9fa48("1637") ? false : stryMutAct_9fa48("1636") ? true : (stryCov_9fa48("1636", "1637", "1638"), (stryMutAct_9fa48("1640") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("1639") ? false : (stryCov_9fa48("1639", "1640"), (stryMutAct_9fa48("1642") ? typeof value === 'object' : stryMutAct_9fa48("1641") ? false : (stryCov_9fa48("1641", "1642"), typeof value !== (stryMutAct_9fa48("1643") ? "" : (stryCov_9fa48("1643"), 'object')))) || (stryMutAct_9fa48("1645") ? value !== null : stryMutAct_9fa48("1644") ? false : (stryCov_9fa48("1644", "1645"), value === null)))) || Array.isArray(value))) if (stryMutAct_9fa48("1646")) {
      ;
    } else {
      stryCov_9fa48("1646");
      throw new Malformed(syntaxErrors, at);
    }
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const key of entries.keys()) if (stryMutAct_9fa48("1649") ? known || !known.includes(key) : stryMutAct_9fa48("1648") ? false : stryMutAct_9fa48("1647") ? true : (stryCov_9fa48("1647", "1648", "1649"), known && (stryMutAct_9fa48("1650") ? known.includes(key) : (stryCov_9fa48("1650"), !known.includes(key))))) throw new Malformed(syntaxErrors, stryMutAct_9fa48("1652") ? `` : (stryCov_9fa48("1652"), `${at}.${key}`));
    return entries;
  }
}

/** One string or a list of strings, as a list. */
export function readStrings(value: unknown, at: string): readonly string[] {
  if (stryMutAct_9fa48("1653")) {
    {}
  } else {
    stryCov_9fa48("1653");
    const list: readonly unknown[] = Array.isArray(value) ? value : stryMutAct_9fa48("1654") ? [] : (stryCov_9fa48("1654"), [value]);
    return list.map(item => {
      if (stryMutAct_9fa48("1655")) {
        {}
      } else {
        stryCov_9fa48("1655");
        if (stryMutAct_9fa48("1658") ? typeof item === 'string' : stryMutAct_9fa48("1657") ? false : stryMutAct_9fa48("1656") ? true : (stryCov_9fa48("1656", "1657", "1658"), typeof item !== (stryMutAct_9fa48("1659") ? "" : (stryCov_9fa48("1659"), 'string')))) if (stryMutAct_9fa48("1660")) {
          ;
        } else {
          stryCov_9fa48("1660");
          throw new Malformed(syntaxErrors, at);
        }
        return item;
      }
    });
  }
}

/** One value or a list; numbers and booleans count as their text. */
export function readScalars(value: unknown, at: string): readonly string[] {
  if (stryMutAct_9fa48("1661")) {
    {}
  } else {
    stryCov_9fa48("1661");
    const list: readonly unknown[] = Array.isArray(value) ? value : stryMutAct_9fa48("1662") ? [] : (stryCov_9fa48("1662"), [value]);
    return list.map(item => {
      if (stryMutAct_9fa48("1663")) {
        {}
      } else {
        stryCov_9fa48("1663");
        if (stryMutAct_9fa48("1666") ? typeof item !== 'string' : stryMutAct_9fa48("1665") ? false : stryMutAct_9fa48("1664") ? true : (stryCov_9fa48("1664", "1665", "1666"), typeof item === (stryMutAct_9fa48("1667") ? "" : (stryCov_9fa48("1667"), 'string')))) return item;
        if (stryMutAct_9fa48("1670") ? typeof item === 'number' && typeof item === 'boolean' : stryMutAct_9fa48("1669") ? false : stryMutAct_9fa48("1668") ? true : (stryCov_9fa48("1668", "1669", "1670"), (stryMutAct_9fa48("1672") ? typeof item !== 'number' : stryMutAct_9fa48("1671") ? false : (stryCov_9fa48("1671", "1672"), typeof item === (stryMutAct_9fa48("1673") ? "" : (stryCov_9fa48("1673"), 'number')))) || (stryMutAct_9fa48("1675") ? typeof item !== 'boolean' : stryMutAct_9fa48("1674") ? false : (stryCov_9fa48("1674", "1675"), typeof item === (stryMutAct_9fa48("1676") ? "" : (stryCov_9fa48("1676"), 'boolean')))))) return String(item);
        if (stryMutAct_9fa48("1677")) {
          ;
        } else {
          stryCov_9fa48("1677");
          throw new Malformed(syntaxErrors, at);
        }
      }
    });
  }
}