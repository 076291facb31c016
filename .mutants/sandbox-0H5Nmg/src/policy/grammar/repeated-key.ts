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
const tokens = stryMutAct_9fa48("2230") ? /"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[^{}]/g : stryMutAct_9fa48("2229") ? /"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:["\\]|\\.)*"|[{}]/g : stryMutAct_9fa48("2228") ? /"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)"|[{}]/g : stryMutAct_9fa48("2227") ? /"((?:[^"\\]|\\.)*)"(?=\S*:)|"(?:[^"\\]|\\.)*"|[{}]/g : stryMutAct_9fa48("2226") ? /"((?:[^"\\]|\\.)*)"(?=\s:)|"(?:[^"\\]|\\.)*"|[{}]/g : stryMutAct_9fa48("2225") ? /"((?:[^"\\]|\\.)*)"(?!\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g : stryMutAct_9fa48("2224") ? /"((?:["\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g : stryMutAct_9fa48("2223") ? /"((?:[^"\\]|\\.))"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g : (stryCov_9fa48("2223", "2224", "2225", "2226", "2227", "2228", "2229", "2230"), /"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g);

/**
 * The first key that stands twice in one object of this JSON text, which `JSON.parse` would let
 * pass and keep only the last of. The text is known to be JSON.
 */
export function repeatedKey(text: string): string | undefined {
  if (stryMutAct_9fa48("2231")) {
    {}
  } else {
    stryCov_9fa48("2231");
    const open: Set<unknown>[] = stryMutAct_9fa48("2232") ? ["Stryker was here"] : (stryCov_9fa48("2232"), []);
    for (const [token, name] of text.matchAll(tokens)) {
      if (stryMutAct_9fa48("2233")) {
        {}
      } else {
        stryCov_9fa48("2233");
        if (stryMutAct_9fa48("2236") ? token !== '{' : stryMutAct_9fa48("2235") ? false : stryMutAct_9fa48("2234") ? true : (stryCov_9fa48("2234", "2235", "2236"), token === (stryMutAct_9fa48("2237") ? "" : (stryCov_9fa48("2237"), '{')))) {
          if (stryMutAct_9fa48("2238")) {
            ;
          } else {
            stryCov_9fa48("2238");
            open.push(new Set());
          }
        } else if (stryMutAct_9fa48("2241") ? token !== '}' : stryMutAct_9fa48("2240") ? false : stryMutAct_9fa48("2239") ? true : (stryCov_9fa48("2239", "2240", "2241"), token === (stryMutAct_9fa48("2242") ? "" : (stryCov_9fa48("2242"), '}')))) {
          if (stryMutAct_9fa48("2243")) {
            ;
          } else {
            stryCov_9fa48("2243");
            open.pop();
          }
        } else if (stryMutAct_9fa48("2246") ? name === undefined : stryMutAct_9fa48("2245") ? false : stryMutAct_9fa48("2244") ? true : (stryCov_9fa48("2244", "2245", "2246"), name !== undefined)) {
          if (stryMutAct_9fa48("2247")) {
            {}
          } else {
            stryCov_9fa48("2247");
            const key: unknown = JSON.parse(token);
            if (stryMutAct_9fa48("2250") ? open.at(-1).has(key) : stryMutAct_9fa48("2249") ? false : stryMutAct_9fa48("2248") ? true : (stryCov_9fa48("2248", "2249", "2250"), open.at(stryMutAct_9fa48("2251") ? +1 : (stryCov_9fa48("2251"), -1))?.has(key))) return String(key);
            stryMutAct_9fa48("2252") ? open.at(-1).add(key) : (stryCov_9fa48("2252"), open.at(stryMutAct_9fa48("2253") ? +1 : (stryCov_9fa48("2253"), -1))?.add(key));
          }
        }
      }
    }
    return undefined;
  }
}