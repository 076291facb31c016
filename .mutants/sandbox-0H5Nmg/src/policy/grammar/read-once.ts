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
import { type ReadDocument, readDocument } from './document.ts';
import type { PolicyKind } from './policy-kind.ts';
type Readings = Map<PolicyKind, ReadDocument>;
const ofObjects = new WeakMap<object, Readings>();
const ofTexts = new Map<string, Readings>();
/** Texts, unlike objects, are never forgotten by themselves. */
const mostTexts = 1000;

/** Reads a document as `readDocument` does, and each only once. */
export function readOnce(input: unknown, kind: PolicyKind): ReadDocument {
  if (stryMutAct_9fa48("1573")) {
    {}
  } else {
    stryCov_9fa48("1573");
    const readings = readingsOf(input);
    const known = stryMutAct_9fa48("1574") ? readings.get(kind) : (stryCov_9fa48("1574"), readings?.get(kind));
    if (stryMutAct_9fa48("1576") ? false : stryMutAct_9fa48("1575") ? true : (stryCov_9fa48("1575", "1576"), known)) return known;
    const read = readDocument(input, kind);
    stryMutAct_9fa48("1577") ? readings.set(kind, read) : (stryCov_9fa48("1577"), readings?.set(kind, read));
    return read;
  }
}
function readingsOf(input: unknown): Readings | undefined {
  if (stryMutAct_9fa48("1578")) {
    {}
  } else {
    stryCov_9fa48("1578");
    if (stryMutAct_9fa48("1581") ? typeof input !== 'string' : stryMutAct_9fa48("1580") ? false : stryMutAct_9fa48("1579") ? true : (stryCov_9fa48("1579", "1580", "1581"), typeof input === (stryMutAct_9fa48("1582") ? "" : (stryCov_9fa48("1582"), 'string')))) {
      if (stryMutAct_9fa48("1583")) {
        {}
      } else {
        stryCov_9fa48("1583");
        if (stryMutAct_9fa48("1586") ? ofTexts.size >= mostTexts || !ofTexts.has(input) : stryMutAct_9fa48("1585") ? false : stryMutAct_9fa48("1584") ? true : (stryCov_9fa48("1584", "1585", "1586"), (stryMutAct_9fa48("1589") ? ofTexts.size < mostTexts : stryMutAct_9fa48("1588") ? ofTexts.size > mostTexts : stryMutAct_9fa48("1587") ? true : (stryCov_9fa48("1587", "1588", "1589"), ofTexts.size >= mostTexts)) && (stryMutAct_9fa48("1590") ? ofTexts.has(input) : (stryCov_9fa48("1590"), !ofTexts.has(input))))) if (stryMutAct_9fa48("1591")) {
          ;
        } else {
          stryCov_9fa48("1591");
          ofTexts.clear();
        }
        return found(ofTexts, input);
      }
    }
    return (stryMutAct_9fa48("1594") ? typeof input === 'object' || input !== null : stryMutAct_9fa48("1593") ? false : stryMutAct_9fa48("1592") ? true : (stryCov_9fa48("1592", "1593", "1594"), (stryMutAct_9fa48("1596") ? typeof input !== 'object' : stryMutAct_9fa48("1595") ? true : (stryCov_9fa48("1595", "1596"), typeof input === (stryMutAct_9fa48("1597") ? "" : (stryCov_9fa48("1597"), 'object')))) && (stryMutAct_9fa48("1599") ? input === null : stryMutAct_9fa48("1598") ? true : (stryCov_9fa48("1598", "1599"), input !== null)))) ? found(ofObjects, input) : undefined;
  }
}
function found<Key>(readings: {
  get(key: Key): Readings | undefined;
  set(key: Key, value: Readings): unknown;
}, key: Key): Readings {
  if (stryMutAct_9fa48("1600")) {
    {}
  } else {
    stryCov_9fa48("1600");
    const known = stryMutAct_9fa48("1601") ? readings.get(key) && new Map() : (stryCov_9fa48("1601"), readings.get(key) ?? new Map());
    if (stryMutAct_9fa48("1602")) {
      ;
    } else {
      stryCov_9fa48("1602");
      readings.set(key, known);
    }
    return known;
  }
}