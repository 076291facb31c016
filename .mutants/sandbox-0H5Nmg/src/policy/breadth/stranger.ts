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
import { readArn } from '../match/arn.ts';
import type { Principal } from '../authorization.ts';

/** A name that no policy has a reason to write. */
export const nowhere = stryMutAct_9fa48("59") ? "" : (stryCov_9fa48("59"), 'closednet-nowhere');

/** An ARN of the same shape in the same account, whose names exist nowhere. */
export function strangeResource(resource: string): string {
  if (stryMutAct_9fa48("60")) {
    {}
  } else {
    stryCov_9fa48("60");
    const arn = readArn(resource);
    if (stryMutAct_9fa48("63") ? false : stryMutAct_9fa48("62") ? true : stryMutAct_9fa48("61") ? arn : (stryCov_9fa48("61", "62", "63"), !arn)) return resource;
    const head = stryMutAct_9fa48("64") ? `` : (stryCov_9fa48("64"), `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}`);
    return stryMutAct_9fa48("65") ? `` : (stryCov_9fa48("65"), `${head}:${strangeNames(arn.resource, stryMutAct_9fa48("68") ? arn.account === '' : stryMutAct_9fa48("67") ? false : stryMutAct_9fa48("66") ? true : (stryCov_9fa48("66", "67", "68"), arn.account !== (stryMutAct_9fa48("69") ? "Stryker was here!" : (stryCov_9fa48("69"), ''))))}`);
  }
}

/** A role in an account that nobody has. */
export function strangePrincipal(resource: string): Principal {
  if (stryMutAct_9fa48("70")) {
    {}
  } else {
    stryCov_9fa48("70");
    const {
      partition = stryMutAct_9fa48("71") ? "" : (stryCov_9fa48("71"), 'aws')
    } = stryMutAct_9fa48("72") ? readArn(resource) && {} : (stryCov_9fa48("72"), readArn(resource) ?? {});
    const account = stryMutAct_9fa48("73") ? "" : (stryCov_9fa48("73"), '000000000000');
    return stryMutAct_9fa48("74") ? {} : (stryCov_9fa48("74"), {
      kind: stryMutAct_9fa48("75") ? "" : (stryCov_9fa48("75"), 'role'),
      arn: stryMutAct_9fa48("76") ? `` : (stryCov_9fa48("76"), `arn:${partition}:iam::${account}:role/${nowhere}`),
      account
    });
  }
}

/** Names behind a type: `type:name:type:name` or `type/name/name`; a bucket has no type in front. */
function strangeNames(resource: string, typed: boolean): string {
  if (stryMutAct_9fa48("77")) {
    {}
  } else {
    stryCov_9fa48("77");
    const byColon = resource.split(stryMutAct_9fa48("78") ? "" : (stryCov_9fa48("78"), ':'));
    if (stryMutAct_9fa48("82") ? byColon.length <= 1 : stryMutAct_9fa48("81") ? byColon.length >= 1 : stryMutAct_9fa48("80") ? false : stryMutAct_9fa48("79") ? true : (stryCov_9fa48("79", "80", "81", "82"), byColon.length > 1)) return byColon.map(stryMutAct_9fa48("83") ? () => undefined : (stryCov_9fa48("83"), (part, at) => (stryMutAct_9fa48("84") ? at * 2 : (stryCov_9fa48("84"), at % 2)) ? nowhere : part)).join(stryMutAct_9fa48("85") ? "" : (stryCov_9fa48("85"), ':'));
    const bySlash = resource.split(stryMutAct_9fa48("86") ? "" : (stryCov_9fa48("86"), '/'));
    return bySlash.map(stryMutAct_9fa48("87") ? () => undefined : (stryCov_9fa48("87"), (part, at) => (stryMutAct_9fa48("90") ? typed && at === 0 || bySlash.length > 1 : stryMutAct_9fa48("89") ? false : stryMutAct_9fa48("88") ? true : (stryCov_9fa48("88", "89", "90"), (stryMutAct_9fa48("92") ? typed || at === 0 : stryMutAct_9fa48("91") ? true : (stryCov_9fa48("91", "92"), typed && (stryMutAct_9fa48("94") ? at !== 0 : stryMutAct_9fa48("93") ? true : (stryCov_9fa48("93", "94"), at === 0)))) && (stryMutAct_9fa48("97") ? bySlash.length <= 1 : stryMutAct_9fa48("96") ? bySlash.length >= 1 : stryMutAct_9fa48("95") ? true : (stryCov_9fa48("95", "96", "97"), bySlash.length > 1)))) ? part : nowhere)).join(stryMutAct_9fa48("98") ? "" : (stryCov_9fa48("98"), '/'));
  }
}