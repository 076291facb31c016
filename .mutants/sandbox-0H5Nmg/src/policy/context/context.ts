/**
 * What is known of one condition key: its values, that the request does not carry it, or neither.
 * An unknown key may have any value and, unless AWS always sends it, may be absent too.
 */function stryNS_9fa48() {
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
export type KeyState = {
  readonly kind: 'present';
  readonly values: readonly string[];
} | {
  readonly kind: 'absent';
} | {
  readonly kind: 'unknown';
  readonly mayBeAbsent: boolean;
};

/** The condition keys of one request, by name in any case. */
export interface Context {
  readonly state: (key: string) => KeyState;
}

/** A context that remembers which of the keys it was asked for are not known. */
export interface WatchedContext extends Context {
  /** As the policy wrote them. */
  readonly missing: () => readonly string[];
}
export function watch(context: Context): WatchedContext {
  if (stryMutAct_9fa48("835")) {
    {}
  } else {
    stryCov_9fa48("835");
    const missing = new Set<string>();
    return stryMutAct_9fa48("836") ? {} : (stryCov_9fa48("836"), {
      state(key) {
        if (stryMutAct_9fa48("837")) {
          {}
        } else {
          stryCov_9fa48("837");
          const state = context.state(key);
          if (stryMutAct_9fa48("840") ? state.kind !== 'unknown' : stryMutAct_9fa48("839") ? false : stryMutAct_9fa48("838") ? true : (stryCov_9fa48("838", "839", "840"), state.kind === (stryMutAct_9fa48("841") ? "" : (stryCov_9fa48("841"), 'unknown')))) if (stryMutAct_9fa48("842")) {
            ;
          } else {
            stryCov_9fa48("842");
            missing.add(key);
          }
          return state;
        }
      },
      missing: stryMutAct_9fa48("843") ? () => undefined : (stryCov_9fa48("843"), () => stryMutAct_9fa48("844") ? [] : (stryCov_9fa48("844"), [...missing]))
    });
  }
}

/** The same key in another case is the same key; the first spelling stays. */
export function distinctKeys(keys: readonly string[]): readonly string[] {
  if (stryMutAct_9fa48("845")) {
    {}
  } else {
    stryCov_9fa48("845");
    const seen = new Map<string, string>();
    for (const key of keys) if (stryMutAct_9fa48("848") ? false : stryMutAct_9fa48("847") ? true : stryMutAct_9fa48("846") ? seen.has(key.toLowerCase()) : (stryCov_9fa48("846", "847", "848"), !seen.has(stryMutAct_9fa48("849") ? key.toUpperCase() : (stryCov_9fa48("849"), key.toLowerCase())))) seen.set(stryMutAct_9fa48("851") ? key.toUpperCase() : (stryCov_9fa48("851"), key.toLowerCase()), key);
    return stryMutAct_9fa48("852") ? [] : (stryCov_9fa48("852"), [...seen.values()]);
  }
}