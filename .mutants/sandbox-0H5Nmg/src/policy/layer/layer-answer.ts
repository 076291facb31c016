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
import type { LayerDecision, LayerKind } from '../authorization.ts';
import type { Naming } from '../match/naming.ts';
import type { Truth } from '../truth.ts';

/** What a layer decides, before it is known whether that stops the request. */
export type JudgedLayer = Omit<LayerDecision, 'refuses'>;
export interface LayerAnswer {
  readonly layer: JudgedLayer;
  /** Whether the layer allows, Denies aside; one that does not bind the request limits nothing. */
  readonly allows: Truth;
  readonly grants: Grants;
  /** Whether something in this layer that could not be read or settled may be a Deny. */
  readonly mayDeny: boolean;
}

/** How the Allows of a layer name the caller, by whether they are known to apply. */
export interface Grants {
  readonly sure: ReadonlySet<Naming>;
  /** `unknown` in it may be any name. */
  readonly perhaps: ReadonlySet<Naming>;
}
export const noGrants: Grants = stryMutAct_9fa48("2663") ? {} : (stryCov_9fa48("2663"), {
  sure: new Set(),
  perhaps: new Set()
});

/** Whether the layer grants to the caller by one of these names. */
export function grantsBy({
  sure,
  perhaps
}: Grants, ...names: readonly Naming[]): Truth {
  if (stryMutAct_9fa48("2664")) {
    {}
  } else {
    stryCov_9fa48("2664");
    if (stryMutAct_9fa48("2667") ? names.every(name => sure.has(name)) : stryMutAct_9fa48("2666") ? false : stryMutAct_9fa48("2665") ? true : (stryCov_9fa48("2665", "2666", "2667"), names.some(stryMutAct_9fa48("2668") ? () => undefined : (stryCov_9fa48("2668"), name => sure.has(name))))) return stryMutAct_9fa48("2669") ? "" : (stryCov_9fa48("2669"), 'yes');
    return (stryMutAct_9fa48("2672") ? names.some(name => perhaps.has(name)) && perhaps.has('unknown') : stryMutAct_9fa48("2671") ? false : stryMutAct_9fa48("2670") ? true : (stryCov_9fa48("2670", "2671", "2672"), (stryMutAct_9fa48("2673") ? names.every(name => perhaps.has(name)) : (stryCov_9fa48("2673"), names.some(stryMutAct_9fa48("2674") ? () => undefined : (stryCov_9fa48("2674"), name => perhaps.has(name))))) || perhaps.has(stryMutAct_9fa48("2675") ? "" : (stryCov_9fa48("2675"), 'unknown')))) ? stryMutAct_9fa48("2676") ? "" : (stryCov_9fa48("2676"), 'unknown') : stryMutAct_9fa48("2677") ? "" : (stryCov_9fa48("2677"), 'no');
  }
}
export function notApplicable(kind: LayerKind): LayerAnswer {
  if (stryMutAct_9fa48("2678")) {
    {}
  } else {
    stryCov_9fa48("2678");
    return stryMutAct_9fa48("2679") ? {} : (stryCov_9fa48("2679"), {
      layer: stryMutAct_9fa48("2680") ? {} : (stryCov_9fa48("2680"), {
        ...blank(kind),
        decision: stryMutAct_9fa48("2681") ? "" : (stryCov_9fa48("2681"), 'notApplicable')
      }),
      allows: stryMutAct_9fa48("2682") ? "" : (stryCov_9fa48("2682"), 'yes'),
      grants: noGrants,
      mayDeny: stryMutAct_9fa48("2683") ? true : (stryCov_9fa48("2683"), false)
    });
  }
}

/** Policies that are there, or may be, and were not read: they may allow, and they may deny. */
export function unreadLayer(kind: LayerKind): LayerAnswer {
  if (stryMutAct_9fa48("2684")) {
    {}
  } else {
    stryCov_9fa48("2684");
    return stryMutAct_9fa48("2685") ? {} : (stryCov_9fa48("2685"), {
      layer: stryMutAct_9fa48("2686") ? {} : (stryCov_9fa48("2686"), {
        ...blank(kind),
        decision: stryMutAct_9fa48("2687") ? "" : (stryCov_9fa48("2687"), 'unknown'),
        doubts: stryMutAct_9fa48("2688") ? [] : (stryCov_9fa48("2688"), [stryMutAct_9fa48("2689") ? "" : (stryCov_9fa48("2689"), 'unread')])
      }),
      allows: stryMutAct_9fa48("2690") ? "" : (stryCov_9fa48("2690"), 'unknown'),
      grants: stryMutAct_9fa48("2691") ? {} : (stryCov_9fa48("2691"), {
        sure: new Set(),
        perhaps: new Set(stryMutAct_9fa48("2692") ? [] : (stryCov_9fa48("2692"), [stryMutAct_9fa48("2693") ? "" : (stryCov_9fa48("2693"), 'unknown')]))
      }),
      mayDeny: stryMutAct_9fa48("2694") ? false : (stryCov_9fa48("2694"), true)
    });
  }
}
function blank(kind: LayerKind) {
  if (stryMutAct_9fa48("2695")) {
    {}
  } else {
    stryCov_9fa48("2695");
    return stryMutAct_9fa48("2696") ? {} : (stryCov_9fa48("2696"), {
      kind,
      matched: stryMutAct_9fa48("2697") ? ["Stryker was here"] : (stryCov_9fa48("2697"), []),
      missingContext: stryMutAct_9fa48("2698") ? ["Stryker was here"] : (stryCov_9fa48("2698"), []),
      hingesOn: stryMutAct_9fa48("2699") ? ["Stryker was here"] : (stryCov_9fa48("2699"), []),
      malformed: stryMutAct_9fa48("2700") ? ["Stryker was here"] : (stryCov_9fa48("2700"), []),
      doubts: stryMutAct_9fa48("2701") ? ["Stryker was here"] : (stryCov_9fa48("2701"), [])
    });
  }
}