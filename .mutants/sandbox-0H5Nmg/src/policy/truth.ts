/** Whether something holds: `unknown` where the request does not say what decides. */function stryNS_9fa48() {
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
export type Truth = 'yes' | 'no' | 'unknown';
export function truth(holds: boolean): Truth {
  if (stryMutAct_9fa48("4235")) {
    {}
  } else {
    stryCov_9fa48("4235");
    return holds ? stryMutAct_9fa48("4236") ? "" : (stryCov_9fa48("4236"), 'yes') : stryMutAct_9fa48("4237") ? "" : (stryCov_9fa48("4237"), 'no');
  }
}

/** One `no` is enough to know; a doubt matters only where nothing is `no`. */
export function allOf(truths: readonly Truth[]): Truth {
  if (stryMutAct_9fa48("4238")) {
    {}
  } else {
    stryCov_9fa48("4238");
    if (stryMutAct_9fa48("4240") ? false : stryMutAct_9fa48("4239") ? true : (stryCov_9fa48("4239", "4240"), truths.includes(stryMutAct_9fa48("4241") ? "" : (stryCov_9fa48("4241"), 'no')))) return stryMutAct_9fa48("4242") ? "" : (stryCov_9fa48("4242"), 'no');
    return truths.includes(stryMutAct_9fa48("4243") ? "" : (stryCov_9fa48("4243"), 'unknown')) ? stryMutAct_9fa48("4244") ? "" : (stryCov_9fa48("4244"), 'unknown') : stryMutAct_9fa48("4245") ? "" : (stryCov_9fa48("4245"), 'yes');
  }
}

/** One `yes` is enough to know; a doubt matters only where nothing is `yes`. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (stryMutAct_9fa48("4246")) {
    {}
  } else {
    stryCov_9fa48("4246");
    if (stryMutAct_9fa48("4248") ? false : stryMutAct_9fa48("4247") ? true : (stryCov_9fa48("4247", "4248"), truths.includes(stryMutAct_9fa48("4249") ? "" : (stryCov_9fa48("4249"), 'yes')))) return stryMutAct_9fa48("4250") ? "" : (stryCov_9fa48("4250"), 'yes');
    return truths.includes(stryMutAct_9fa48("4251") ? "" : (stryCov_9fa48("4251"), 'unknown')) ? stryMutAct_9fa48("4252") ? "" : (stryCov_9fa48("4252"), 'unknown') : stryMutAct_9fa48("4253") ? "" : (stryCov_9fa48("4253"), 'no');
  }
}
export function not(one: Truth): Truth {
  if (stryMutAct_9fa48("4254")) {
    {}
  } else {
    stryCov_9fa48("4254");
    if (stryMutAct_9fa48("4257") ? one !== 'unknown' : stryMutAct_9fa48("4256") ? false : stryMutAct_9fa48("4255") ? true : (stryCov_9fa48("4255", "4256", "4257"), one === (stryMutAct_9fa48("4258") ? "" : (stryCov_9fa48("4258"), 'unknown')))) return stryMutAct_9fa48("4259") ? "" : (stryCov_9fa48("4259"), 'unknown');
    return (stryMutAct_9fa48("4262") ? one !== 'yes' : stryMutAct_9fa48("4261") ? false : stryMutAct_9fa48("4260") ? true : (stryCov_9fa48("4260", "4261", "4262"), one === (stryMutAct_9fa48("4263") ? "" : (stryCov_9fa48("4263"), 'yes')))) ? stryMutAct_9fa48("4264") ? "" : (stryCov_9fa48("4264"), 'no') : stryMutAct_9fa48("4265") ? "" : (stryCov_9fa48("4265"), 'yes');
  }
}

/** What is known when either of two answers may be the right one. */
export function either(one: Truth, other: Truth): Truth {
  if (stryMutAct_9fa48("4266")) {
    {}
  } else {
    stryCov_9fa48("4266");
    return (stryMutAct_9fa48("4269") ? one !== other : stryMutAct_9fa48("4268") ? false : stryMutAct_9fa48("4267") ? true : (stryCov_9fa48("4267", "4268", "4269"), one === other)) ? one : stryMutAct_9fa48("4270") ? "" : (stryCov_9fa48("4270"), 'unknown');
  }
}

/** What an Allow that holds, does not, or may, comes to. */
export const decisions = {
  yes: 'allowed',
  no: 'implicitDeny',
  unknown: 'unknown'
} as const satisfies Record<Truth, string>;