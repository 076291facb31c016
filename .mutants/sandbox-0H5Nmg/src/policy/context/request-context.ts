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
import type { AuthorizationRequest } from '../authorization.ts';
import { derivedKeys } from './derived-keys.ts';
import type { Context, KeyState } from './context.ts';
import { presenceOf } from './presence.ts';
import { situationOf } from './situation.ts';
const absent: KeyState = stryMutAct_9fa48("1257") ? {} : (stryCov_9fa48("1257"), {
  kind: stryMutAct_9fa48("1258") ? "" : (stryCov_9fa48("1258"), 'absent')
});

/**
 * What is known of every key of a request. A key that it carries keeps its values; then come the
 * keys that follow from the caller and the resource, and those that AWS never sends in this
 * situation. Any other is unknown, unless the request says that it carries no more. Key names are
 * compared without regard to case, also the tag key behind the slash.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function requestContext(request: AuthorizationRequest): Context {
  if (stryMutAct_9fa48("1259")) {
    {}
  } else {
    stryCov_9fa48("1259");
    const {
      context,
      absentKeys = stryMutAct_9fa48("1260") ? ["Stryker was here"] : (stryCov_9fa48("1260"), []),
      otherKeys = stryMutAct_9fa48("1261") ? "" : (stryCov_9fa48("1261"), 'unknown')
    } = request;
    const lower = stryMutAct_9fa48("1262") ? () => undefined : (stryCov_9fa48("1262"), (() => {
      const lower = (key: string) => stryMutAct_9fa48("1263") ? key.toUpperCase() : (stryCov_9fa48("1263"), key.toLowerCase());
      return lower;
    })());
    const states = new Map<string, KeyState>();
    for (const [key, values] of Object.entries(derivedKeys(request))) states.set(key, stryMutAct_9fa48("1265") ? {} : (stryCov_9fa48("1265"), {
      kind: stryMutAct_9fa48("1266") ? "" : (stryCov_9fa48("1266"), 'present'),
      values
    }));
    for (const key of absentKeys) if (stryMutAct_9fa48("1267")) {
      ;
    } else {
      stryCov_9fa48("1267");
      states.set(lower(key), absent);
    }
    for (const [key, values] of Object.entries(context)) states.set(lower(key), stryMutAct_9fa48("1269") ? {} : (stryCov_9fa48("1269"), {
      kind: stryMutAct_9fa48("1270") ? "" : (stryCov_9fa48("1270"), 'present'),
      values
    }));
    const situation = situationOf(request, stryMutAct_9fa48("1271") ? () => undefined : (stryCov_9fa48("1271"), key => states.get(key)));
    return stryMutAct_9fa48("1272") ? {} : (stryCov_9fa48("1272"), {
      state(key) {
        if (stryMutAct_9fa48("1273")) {
          {}
        } else {
          stryCov_9fa48("1273");
          const known = states.get(lower(key));
          if (stryMutAct_9fa48("1275") ? false : stryMutAct_9fa48("1274") ? true : (stryCov_9fa48("1274", "1275"), known)) return known;
          const presence = (stryMutAct_9fa48("1278") ? otherKeys !== 'absent' : stryMutAct_9fa48("1277") ? false : stryMutAct_9fa48("1276") ? true : (stryCov_9fa48("1276", "1277", "1278"), otherKeys === (stryMutAct_9fa48("1279") ? "" : (stryCov_9fa48("1279"), 'absent')))) ? stryMutAct_9fa48("1280") ? "" : (stryCov_9fa48("1280"), 'never') : presenceOf(lower(key), situation);
          if (stryMutAct_9fa48("1283") ? presence !== 'never' : stryMutAct_9fa48("1282") ? false : stryMutAct_9fa48("1281") ? true : (stryCov_9fa48("1281", "1282", "1283"), presence === (stryMutAct_9fa48("1284") ? "" : (stryCov_9fa48("1284"), 'never')))) return absent;
          return stryMutAct_9fa48("1285") ? {} : (stryCov_9fa48("1285"), {
            kind: stryMutAct_9fa48("1286") ? "" : (stryCov_9fa48("1286"), 'unknown'),
            mayBeAbsent: stryMutAct_9fa48("1289") ? presence !== 'perhaps' : stryMutAct_9fa48("1288") ? false : stryMutAct_9fa48("1287") ? true : (stryCov_9fa48("1287", "1288", "1289"), presence === (stryMutAct_9fa48("1290") ? "" : (stryCov_9fa48("1290"), 'perhaps')))
          });
        }
      }
    });
  }
}