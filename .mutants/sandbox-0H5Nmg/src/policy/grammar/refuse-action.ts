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
import { Malformed } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';
export function refuseMissingAction({
  action,
  at
}: RawStatement): void {
  if (stryMutAct_9fa48("1678")) {
    {}
  } else {
    stryCov_9fa48("1678");
    if (stryMutAct_9fa48("1681") ? false : stryMutAct_9fa48("1680") ? true : stryMutAct_9fa48("1679") ? action : (stryCov_9fa48("1679", "1680", "1681"), !action)) throw new Malformed(stryMutAct_9fa48("1683") ? "" : (stryCov_9fa48("1683"), 'Policy statement must contain actions.'), at);
  }
}

/**
 * Refuses what IAM does not take for an action: `*` alone, or one service prefix, one colon and a
 * name. Wildcards belong behind the colon. A name or service that does not exist is stored.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function refuseMalformedAction({
  action,
  at: statement
}: RawStatement): void {
  if (stryMutAct_9fa48("1684")) {
    {}
  } else {
    stryCov_9fa48("1684");
    const at = stryMutAct_9fa48("1685") ? `` : (stryCov_9fa48("1685"), `${statement}.${(stryMutAct_9fa48("1686") ? action.negated : (stryCov_9fa48("1686"), action?.negated)) ? stryMutAct_9fa48("1687") ? "" : (stryCov_9fa48("1687"), 'NotAction') : stryMutAct_9fa48("1688") ? "" : (stryCov_9fa48("1688"), 'Action')}`);
    for (const entry of stryMutAct_9fa48("1689") ? action?.entries && [] : (stryCov_9fa48("1689"), (stryMutAct_9fa48("1690") ? action.entries : (stryCov_9fa48("1690"), action?.entries)) ?? (stryMutAct_9fa48("1691") ? ["Stryker was here"] : (stryCov_9fa48("1691"), [])))) {
      if (stryMutAct_9fa48("1692")) {
        {}
      } else {
        stryCov_9fa48("1692");
        const [prefix = stryMutAct_9fa48("1693") ? "Stryker was here!" : (stryCov_9fa48("1693"), ''), ...names] = entry.split(stryMutAct_9fa48("1694") ? "" : (stryCov_9fa48("1694"), ':'));
        if (stryMutAct_9fa48("1697") ? names.length === 0 || entry !== '*' : stryMutAct_9fa48("1696") ? false : stryMutAct_9fa48("1695") ? true : (stryCov_9fa48("1695", "1696", "1697"), (stryMutAct_9fa48("1699") ? names.length !== 0 : stryMutAct_9fa48("1698") ? true : (stryCov_9fa48("1698", "1699"), names.length === 0)) && (stryMutAct_9fa48("1701") ? entry === '*' : stryMutAct_9fa48("1700") ? true : (stryCov_9fa48("1700", "1701"), entry !== (stryMutAct_9fa48("1702") ? "" : (stryCov_9fa48("1702"), '*')))))) throw new Malformed(stryMutAct_9fa48("1704") ? "" : (stryCov_9fa48("1704"), 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.'), at);
        if (stryMutAct_9fa48("1708") ? names.length <= 1 : stryMutAct_9fa48("1707") ? names.length >= 1 : stryMutAct_9fa48("1706") ? false : stryMutAct_9fa48("1705") ? true : (stryCov_9fa48("1705", "1706", "1707", "1708"), names.length > 1)) throw new Malformed(stryMutAct_9fa48("1710") ? "" : (stryCov_9fa48("1710"), 'Actions/Condition can contain only one colon.'), at);
        if (stryMutAct_9fa48("1713") ? prefix !== '*' || !/^[a-z\d.-]*$/i.test(prefix) : stryMutAct_9fa48("1712") ? false : stryMutAct_9fa48("1711") ? true : (stryCov_9fa48("1711", "1712", "1713"), (stryMutAct_9fa48("1715") ? prefix === '*' : stryMutAct_9fa48("1714") ? true : (stryCov_9fa48("1714", "1715"), prefix !== (stryMutAct_9fa48("1716") ? "" : (stryCov_9fa48("1716"), '*')))) && (stryMutAct_9fa48("1717") ? /^[a-z\d.-]*$/i.test(prefix) : (stryCov_9fa48("1717"), !(stryMutAct_9fa48("1722") ? /^[a-z\D.-]*$/i : stryMutAct_9fa48("1721") ? /^[^a-z\d.-]*$/i : stryMutAct_9fa48("1720") ? /^[a-z\d.-]$/i : stryMutAct_9fa48("1719") ? /^[a-z\d.-]*/i : stryMutAct_9fa48("1718") ? /[a-z\d.-]*$/i : (stryCov_9fa48("1718", "1719", "1720", "1721", "1722"), /^[a-z\d.-]*$/i)).test(prefix))))) throw new Malformed(stryMutAct_9fa48("1724") ? `` : (stryCov_9fa48("1724"), `Vendor ${prefix} is not valid`), at);
      }
    }
  }
}
const ofTrust = stryMutAct_9fa48("1725") ? [] : (stryCov_9fa48("1725"), [stryMutAct_9fa48("1726") ? "" : (stryCov_9fa48("1726"), 'assumerole'), stryMutAct_9fa48("1727") ? "" : (stryCov_9fa48("1727"), 'assumerolewithsaml'), stryMutAct_9fa48("1728") ? "" : (stryCov_9fa48("1728"), 'assumerolewithwebidentity'), stryMutAct_9fa48("1729") ? "" : (stryCov_9fa48("1729"), 'assumeroot'), stryMutAct_9fa48("1730") ? "" : (stryCov_9fa48("1730"), 'decodeauthorizationmessage'), stryMutAct_9fa48("1731") ? "" : (stryCov_9fa48("1731"), 'getaccesskeyinfo'), stryMutAct_9fa48("1732") ? "" : (stryCov_9fa48("1732"), 'getcalleridentity'), stryMutAct_9fa48("1733") ? "" : (stryCov_9fa48("1733"), 'getfederationtoken'), stryMutAct_9fa48("1734") ? "" : (stryCov_9fa48("1734"), 'getservicebearertoken'), stryMutAct_9fa48("1735") ? "" : (stryCov_9fa48("1735"), 'getsessiontoken'), stryMutAct_9fa48("1736") ? "" : (stryCov_9fa48("1736"), 'setcontext'), stryMutAct_9fa48("1737") ? "" : (stryCov_9fa48("1737"), 'setsourceidentity'), stryMutAct_9fa48("1738") ? "" : (stryCov_9fa48("1738"), 'tagsession')]);

/**
 * A trust policy speaks of STS alone.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
export function refuseForeignTrust({
  action,
  at
}: RawStatement, {
  actions
}: PolicyGrammar): void {
  if (stryMutAct_9fa48("1739")) {
    {}
  } else {
    stryCov_9fa48("1739");
    if (stryMutAct_9fa48("1742") ? actions !== 'any' : stryMutAct_9fa48("1741") ? false : stryMutAct_9fa48("1740") ? true : (stryCov_9fa48("1740", "1741", "1742"), actions === (stryMutAct_9fa48("1743") ? "" : (stryCov_9fa48("1743"), 'any')))) return;
    const foreign = stryMutAct_9fa48("1745") ? action.entries.some(entry => !isOfTrust(entry.toLowerCase())) : stryMutAct_9fa48("1744") ? action?.entries.every(entry => !isOfTrust(entry.toLowerCase())) : (stryCov_9fa48("1744", "1745"), action?.entries.some(stryMutAct_9fa48("1746") ? () => undefined : (stryCov_9fa48("1746"), entry => stryMutAct_9fa48("1747") ? isOfTrust(entry.toLowerCase()) : (stryCov_9fa48("1747"), !isOfTrust(stryMutAct_9fa48("1748") ? entry.toUpperCase() : (stryCov_9fa48("1748"), entry.toLowerCase()))))));
    if (stryMutAct_9fa48("1750") ? false : stryMutAct_9fa48("1749") ? true : (stryCov_9fa48("1749", "1750"), foreign)) throw new Malformed(stryMutAct_9fa48("1752") ? "" : (stryCov_9fa48("1752"), 'Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and sts:AssumeRoleWithWebIdentity'), stryMutAct_9fa48("1753") ? `` : (stryCov_9fa48("1753"), `${at}.Action`));
  }
}
function isOfTrust(action: string): boolean {
  if (stryMutAct_9fa48("1754")) {
    {}
  } else {
    stryCov_9fa48("1754");
    const [prefix, name = stryMutAct_9fa48("1755") ? "Stryker was here!" : (stryCov_9fa48("1755"), '')] = action.split(stryMutAct_9fa48("1756") ? "" : (stryCov_9fa48("1756"), ':'));
    return stryMutAct_9fa48("1759") ? prefix === 'sts' || /[*?]/.test(name) || ofTrust.includes(name) : stryMutAct_9fa48("1758") ? false : stryMutAct_9fa48("1757") ? true : (stryCov_9fa48("1757", "1758", "1759"), (stryMutAct_9fa48("1761") ? prefix !== 'sts' : stryMutAct_9fa48("1760") ? true : (stryCov_9fa48("1760", "1761"), prefix === (stryMutAct_9fa48("1762") ? "" : (stryCov_9fa48("1762"), 'sts')))) && (stryMutAct_9fa48("1764") ? /[*?]/.test(name) && ofTrust.includes(name) : stryMutAct_9fa48("1763") ? true : (stryCov_9fa48("1763", "1764"), (stryMutAct_9fa48("1765") ? /[^*?]/ : (stryCov_9fa48("1765"), /[*?]/)).test(name) || ofTrust.includes(name))));
  }
}