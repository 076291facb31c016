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
import { legacyParsing, Malformed } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';
const partitions = stryMutAct_9fa48("1770") ? /^aws(-cn|-us-gov|-iso(-[^bef])?|-eusc)?$/ : stryMutAct_9fa48("1769") ? /^aws(-cn|-us-gov|-iso(-[bef])|-eusc)?$/ : stryMutAct_9fa48("1768") ? /^aws(-cn|-us-gov|-iso(-[bef])?|-eusc)$/ : stryMutAct_9fa48("1767") ? /^aws(-cn|-us-gov|-iso(-[bef])?|-eusc)?/ : stryMutAct_9fa48("1766") ? /aws(-cn|-us-gov|-iso(-[bef])?|-eusc)?$/ : (stryCov_9fa48("1766", "1767", "1768", "1769", "1770"), /^aws(-cn|-us-gov|-iso(-[bef])?|-eusc)?$/);
const wild = stryMutAct_9fa48("1771") ? /[^*?]/ : (stryCov_9fa48("1771"), /[*?]/);

/** What stands behind the account in ARNs of S3 that do have a Region. */
const regionalInS3 = stryMutAct_9fa48("1772") ? /(accesspoint|job|storage-lens|storage-lens-group|async-request|access-grants)\b/ : (stryCov_9fa48("1772"), /^(accesspoint|job|storage-lens|storage-lens-group|async-request|access-grants)\b/);
const iamPaths = stryMutAct_9fa48("1773") ? [] : (stryCov_9fa48("1773"), [stryMutAct_9fa48("1774") ? "" : (stryCov_9fa48("1774"), 'user/'), stryMutAct_9fa48("1775") ? "" : (stryCov_9fa48("1775"), 'federated-user/'), stryMutAct_9fa48("1776") ? "" : (stryCov_9fa48("1776"), 'role/'), stryMutAct_9fa48("1777") ? "" : (stryCov_9fa48("1777"), 'group/'), stryMutAct_9fa48("1778") ? "" : (stryCov_9fa48("1778"), 'instance-profile/'), stryMutAct_9fa48("1779") ? "" : (stryCov_9fa48("1779"), 'mfa/'), stryMutAct_9fa48("1780") ? "" : (stryCov_9fa48("1780"), 'server-certificate/'), stryMutAct_9fa48("1781") ? "" : (stryCov_9fa48("1781"), 'policy/'), stryMutAct_9fa48("1782") ? "" : (stryCov_9fa48("1782"), 'sms-mfa/'), stryMutAct_9fa48("1783") ? "" : (stryCov_9fa48("1783"), 'saml-provider/'), stryMutAct_9fa48("1784") ? "" : (stryCov_9fa48("1784"), 'oidc-provider/'), stryMutAct_9fa48("1785") ? "" : (stryCov_9fa48("1785"), 'report/'), stryMutAct_9fa48("1786") ? "" : (stryCov_9fa48("1786"), 'access-report/')]);

/** Refuses what IAM's older parser stumbles over, as long as nothing else was found before it. */
export function refuseLegacyArns(statements: readonly RawStatement[], {
  byIam
}: PolicyGrammar): void {
  if (stryMutAct_9fa48("1787")) {
    {}
  } else {
    stryCov_9fa48("1787");
    if (stryMutAct_9fa48("1790") ? false : stryMutAct_9fa48("1789") ? true : stryMutAct_9fa48("1788") ? byIam : (stryCov_9fa48("1788", "1789", "1790"), !byIam)) return;
    for (const {
      entry,
      at
    } of resourcesOf(statements)) {
      if (stryMutAct_9fa48("1791")) {
        {}
      } else {
        stryCov_9fa48("1791");
        if (stryMutAct_9fa48("1794") ? faultOf(entry) === undefined : stryMutAct_9fa48("1793") ? false : stryMutAct_9fa48("1792") ? true : (stryCov_9fa48("1792", "1793", "1794"), faultOf(entry) !== undefined)) return;
        const [,, vendor] = entry.split(stryMutAct_9fa48("1795") ? "" : (stryCov_9fa48("1795"), ':'));
        const skipsParts = stryMutAct_9fa48("1798") ? isShort(entry) || entry.includes('::') : stryMutAct_9fa48("1797") ? false : stryMutAct_9fa48("1796") ? true : (stryCov_9fa48("1796", "1797", "1798"), isShort(entry) && entry.includes(stryMutAct_9fa48("1799") ? "" : (stryCov_9fa48("1799"), '::')));
        if (stryMutAct_9fa48("1802") ? skipsParts && vendor === '' : stryMutAct_9fa48("1801") ? false : stryMutAct_9fa48("1800") ? true : (stryCov_9fa48("1800", "1801", "1802"), skipsParts || (stryMutAct_9fa48("1804") ? vendor !== '' : stryMutAct_9fa48("1803") ? false : (stryCov_9fa48("1803", "1804"), vendor === (stryMutAct_9fa48("1805") ? "Stryker was here!" : (stryCov_9fa48("1805"), '')))))) if (stryMutAct_9fa48("1806")) {
          ;
        } else {
          stryCov_9fa48("1806");
          throw new Malformed(legacyParsing, at);
        }
      }
    }
  }
}

/**
 * Refuses a resource that is neither `*` nor an ARN, and ARNs of S3 and IAM with parts that theirs
 * do not have. A wildcard and a variable are given
 * the benefit of the doubt, and where a short ARN is not padded it
 * is refused.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function refuseMalformedArns(statements: readonly RawStatement[], {
  byIam,
  padsArns
}: PolicyGrammar): void {
  if (stryMutAct_9fa48("1807")) {
    {}
  } else {
    stryCov_9fa48("1807");
    if (stryMutAct_9fa48("1810") ? false : stryMutAct_9fa48("1809") ? true : stryMutAct_9fa48("1808") ? byIam : (stryCov_9fa48("1808", "1809", "1810"), !byIam)) return;
    for (const {
      entry,
      at
    } of resourcesOf(statements)) {
      if (stryMutAct_9fa48("1811")) {
        {}
      } else {
        stryCov_9fa48("1811");
        const fault = faultOf(entry);
        if (stryMutAct_9fa48("1814") ? fault === undefined : stryMutAct_9fa48("1813") ? false : stryMutAct_9fa48("1812") ? true : (stryCov_9fa48("1812", "1813", "1814"), fault !== undefined)) if (stryMutAct_9fa48("1815")) {
          ;
        } else {
          stryCov_9fa48("1815");
          throw new Malformed(fault, at);
        }
        if (stryMutAct_9fa48("1818") ? !padsArns || isShort(entry) : stryMutAct_9fa48("1817") ? false : stryMutAct_9fa48("1816") ? true : (stryCov_9fa48("1816", "1817", "1818"), (stryMutAct_9fa48("1819") ? padsArns : (stryCov_9fa48("1819"), !padsArns)) && isShort(entry))) if (stryMutAct_9fa48("1820")) {
          ;
        } else {
          stryCov_9fa48("1820");
          throw new Malformed(noArn(entry), at);
        }
      }
    }
  }
}
function resourcesOf(statements: readonly RawStatement[]) {
  if (stryMutAct_9fa48("1821")) {
    {}
  } else {
    stryCov_9fa48("1821");
    return statements.flatMap(stryMutAct_9fa48("1822") ? () => undefined : (stryCov_9fa48("1822"), ({
      resource,
      at
    }) => (stryMutAct_9fa48("1823") ? resource?.entries && [] : (stryCov_9fa48("1823"), (stryMutAct_9fa48("1824") ? resource.entries : (stryCov_9fa48("1824"), resource?.entries)) ?? (stryMutAct_9fa48("1825") ? ["Stryker was here"] : (stryCov_9fa48("1825"), [])))).map(stryMutAct_9fa48("1826") ? () => undefined : (stryCov_9fa48("1826"), entry => stryMutAct_9fa48("1827") ? {} : (stryCov_9fa48("1827"), {
      entry,
      at: stryMutAct_9fa48("1828") ? `` : (stryCov_9fa48("1828"), `${at}.${(stryMutAct_9fa48("1829") ? resource.negated : (stryCov_9fa48("1829"), resource?.negated)) ? stryMutAct_9fa48("1830") ? "" : (stryCov_9fa48("1830"), 'NotResource') : stryMutAct_9fa48("1831") ? "" : (stryCov_9fa48("1831"), 'Resource')}`)
    })))));
  }
}
function isShort(entry: string): boolean {
  if (stryMutAct_9fa48("1832")) {
    {}
  } else {
    stryCov_9fa48("1832");
    return stryMutAct_9fa48("1835") ? entry !== '*' || entry.split(':').length < 6 : stryMutAct_9fa48("1834") ? false : stryMutAct_9fa48("1833") ? true : (stryCov_9fa48("1833", "1834", "1835"), (stryMutAct_9fa48("1837") ? entry === '*' : stryMutAct_9fa48("1836") ? true : (stryCov_9fa48("1836", "1837"), entry !== (stryMutAct_9fa48("1838") ? "" : (stryCov_9fa48("1838"), '*')))) && (stryMutAct_9fa48("1841") ? entry.split(':').length >= 6 : stryMutAct_9fa48("1840") ? entry.split(':').length <= 6 : stryMutAct_9fa48("1839") ? true : (stryCov_9fa48("1839", "1840", "1841"), entry.split(stryMutAct_9fa48("1842") ? "" : (stryCov_9fa48("1842"), ':')).length < 6)));
  }
}
function noArn(resource: string): string {
  if (stryMutAct_9fa48("1843")) {
    {}
  } else {
    stryCov_9fa48("1843");
    return stryMutAct_9fa48("1844") ? `` : (stryCov_9fa48("1844"), `Resource ${resource} must be in ARN format or "*".`);
  }
}
function faultOf(resource: string): string | undefined {
  if (stryMutAct_9fa48("1845")) {
    {}
  } else {
    stryCov_9fa48("1845");
    if (stryMutAct_9fa48("1848") ? resource !== '*' : stryMutAct_9fa48("1847") ? false : stryMutAct_9fa48("1846") ? true : (stryCov_9fa48("1846", "1847", "1848"), resource === (stryMutAct_9fa48("1849") ? "" : (stryCov_9fa48("1849"), '*')))) return undefined;
    const [head, partition = stryMutAct_9fa48("1850") ? "Stryker was here!" : (stryCov_9fa48("1850"), ''), service, region = stryMutAct_9fa48("1851") ? "Stryker was here!" : (stryCov_9fa48("1851"), ''),, ...rest] = resource.split(stryMutAct_9fa48("1852") ? "" : (stryCov_9fa48("1852"), ':'));
    if (stryMutAct_9fa48("1855") ? head === 'arn' : stryMutAct_9fa48("1854") ? false : stryMutAct_9fa48("1853") ? true : (stryCov_9fa48("1853", "1854", "1855"), head !== (stryMutAct_9fa48("1856") ? "" : (stryCov_9fa48("1856"), 'arn')))) return noArn(resource);
    if (stryMutAct_9fa48("1859") ? !partitions.test(partition) || !wild.test(partition) : stryMutAct_9fa48("1858") ? false : stryMutAct_9fa48("1857") ? true : (stryCov_9fa48("1857", "1858", "1859"), (stryMutAct_9fa48("1860") ? partitions.test(partition) : (stryCov_9fa48("1860"), !partitions.test(partition))) && (stryMutAct_9fa48("1861") ? wild.test(partition) : (stryCov_9fa48("1861"), !wild.test(partition))))) return stryMutAct_9fa48("1862") ? `` : (stryCov_9fa48("1862"), `Partition "${partition}" is not valid for resource "${padded(resource)}".`);
    if (stryMutAct_9fa48("1865") ? service !== undefined : stryMutAct_9fa48("1864") ? false : stryMutAct_9fa48("1863") ? true : (stryCov_9fa48("1863", "1864", "1865"), service === undefined)) return stryMutAct_9fa48("1866") ? "" : (stryCov_9fa48("1866"), 'Resource vendor must be fully qualified and cannot contain regexes.');
    const name = rest.join(stryMutAct_9fa48("1867") ? "" : (stryCov_9fa48("1867"), ':'));
    const hasRegion = stryMutAct_9fa48("1870") ? region !== '' || !wild.test(region) : stryMutAct_9fa48("1869") ? false : stryMutAct_9fa48("1868") ? true : (stryCov_9fa48("1868", "1869", "1870"), (stryMutAct_9fa48("1872") ? region === '' : stryMutAct_9fa48("1871") ? true : (stryCov_9fa48("1871", "1872"), region !== (stryMutAct_9fa48("1873") ? "Stryker was here!" : (stryCov_9fa48("1873"), '')))) && (stryMutAct_9fa48("1874") ? wild.test(region) : (stryCov_9fa48("1874"), !wild.test(region))));
    if (stryMutAct_9fa48("1877") ? service === 's3' && hasRegion || !regionalInS3.test(name) : stryMutAct_9fa48("1876") ? false : stryMutAct_9fa48("1875") ? true : (stryCov_9fa48("1875", "1876", "1877"), (stryMutAct_9fa48("1879") ? service === 's3' || hasRegion : stryMutAct_9fa48("1878") ? true : (stryCov_9fa48("1878", "1879"), (stryMutAct_9fa48("1881") ? service !== 's3' : stryMutAct_9fa48("1880") ? true : (stryCov_9fa48("1880", "1881"), service === (stryMutAct_9fa48("1882") ? "" : (stryCov_9fa48("1882"), 's3')))) && hasRegion)) && (stryMutAct_9fa48("1883") ? regionalInS3.test(name) : (stryCov_9fa48("1883"), !regionalInS3.test(name))))) return stryMutAct_9fa48("1884") ? `` : (stryCov_9fa48("1884"), `Resource ${resource} can not contain region information.`);
    if (stryMutAct_9fa48("1887") ? service === 'iam' || hasRegion : stryMutAct_9fa48("1886") ? false : stryMutAct_9fa48("1885") ? true : (stryCov_9fa48("1885", "1886", "1887"), (stryMutAct_9fa48("1889") ? service !== 'iam' : stryMutAct_9fa48("1888") ? true : (stryCov_9fa48("1888", "1889"), service === (stryMutAct_9fa48("1890") ? "" : (stryCov_9fa48("1890"), 'iam')))) && hasRegion)) return stryMutAct_9fa48("1891") ? `` : (stryCov_9fa48("1891"), `IAM resource ${resource} cannot contain region information.`);
    if (stryMutAct_9fa48("1894") ? service === 'iam' || !isIamPath(name) : stryMutAct_9fa48("1893") ? false : stryMutAct_9fa48("1892") ? true : (stryCov_9fa48("1892", "1893", "1894"), (stryMutAct_9fa48("1896") ? service !== 'iam' : stryMutAct_9fa48("1895") ? true : (stryCov_9fa48("1895", "1896"), service === (stryMutAct_9fa48("1897") ? "" : (stryCov_9fa48("1897"), 'iam')))) && (stryMutAct_9fa48("1898") ? isIamPath(name) : (stryCov_9fa48("1898"), !isIamPath(name))))) return stryMutAct_9fa48("1899") ? `` : (stryCov_9fa48("1899"), `IAM resource path must either be "*" or start with ${iamPaths.join(stryMutAct_9fa48("1900") ? "" : (stryCov_9fa48("1900"), ', '))}.`);
    return undefined;
  }
}
function isIamPath(name: string): boolean {
  if (stryMutAct_9fa48("1901")) {
    {}
  } else {
    stryCov_9fa48("1901");
    const [type = stryMutAct_9fa48("1902") ? "Stryker was here!" : (stryCov_9fa48("1902"), '')] = name.split(stryMutAct_9fa48("1903") ? "" : (stryCov_9fa48("1903"), '/'));
    // The colon of a `${aws:…}` further left has cut the ARN in the wrong place.
    const unsure = stryMutAct_9fa48("1906") ? wild.test(type) && name.includes('}') : stryMutAct_9fa48("1905") ? false : stryMutAct_9fa48("1904") ? true : (stryCov_9fa48("1904", "1905", "1906"), wild.test(type) || name.includes(stryMutAct_9fa48("1907") ? "" : (stryCov_9fa48("1907"), '}')));
    return stryMutAct_9fa48("1910") ? (unsure || name === '' || type === 'root') && iamPaths.includes(`${type}/`) : stryMutAct_9fa48("1909") ? false : stryMutAct_9fa48("1908") ? true : (stryCov_9fa48("1908", "1909", "1910"), (stryMutAct_9fa48("1912") ? (unsure || name === '') && type === 'root' : stryMutAct_9fa48("1911") ? false : (stryCov_9fa48("1911", "1912"), (stryMutAct_9fa48("1914") ? unsure && name === '' : stryMutAct_9fa48("1913") ? false : (stryCov_9fa48("1913", "1914"), unsure || (stryMutAct_9fa48("1916") ? name !== '' : stryMutAct_9fa48("1915") ? false : (stryCov_9fa48("1915", "1916"), name === (stryMutAct_9fa48("1917") ? "Stryker was here!" : (stryCov_9fa48("1917"), '')))))) || (stryMutAct_9fa48("1919") ? type !== 'root' : stryMutAct_9fa48("1918") ? false : (stryCov_9fa48("1918", "1919"), type === (stryMutAct_9fa48("1920") ? "" : (stryCov_9fa48("1920"), 'root')))))) || iamPaths.includes(stryMutAct_9fa48("1921") ? `` : (stryCov_9fa48("1921"), `${type}/`)));
  }
}

/** The ARN with `*` for the parts that it lacks. */
function padded(resource: string): string {
  if (stryMutAct_9fa48("1922")) {
    {}
  } else {
    stryCov_9fa48("1922");
    const [, partition, service, ...rest] = resource.split(stryMutAct_9fa48("1923") ? "" : (stryCov_9fa48("1923"), ':'));
    const [region = stryMutAct_9fa48("1924") ? "" : (stryCov_9fa48("1924"), '*'), account = stryMutAct_9fa48("1925") ? "" : (stryCov_9fa48("1925"), '*'), ...name] = rest;
    const vendor = (stryMutAct_9fa48("1928") ? service === undefined && service === '' && rest.length === 0 : stryMutAct_9fa48("1927") ? false : stryMutAct_9fa48("1926") ? true : (stryCov_9fa48("1926", "1927", "1928"), (stryMutAct_9fa48("1930") ? service !== undefined : stryMutAct_9fa48("1929") ? false : (stryCov_9fa48("1929", "1930"), service === undefined)) || (stryMutAct_9fa48("1932") ? service === '' || rest.length === 0 : stryMutAct_9fa48("1931") ? false : (stryCov_9fa48("1931", "1932"), (stryMutAct_9fa48("1934") ? service !== '' : stryMutAct_9fa48("1933") ? true : (stryCov_9fa48("1933", "1934"), service === (stryMutAct_9fa48("1935") ? "Stryker was here!" : (stryCov_9fa48("1935"), '')))) && (stryMutAct_9fa48("1937") ? rest.length !== 0 : stryMutAct_9fa48("1936") ? true : (stryCov_9fa48("1936", "1937"), rest.length === 0)))))) ? stryMutAct_9fa48("1938") ? "" : (stryCov_9fa48("1938"), '*') : service;
    const last = (stryMutAct_9fa48("1942") ? name.length <= 0 : stryMutAct_9fa48("1941") ? name.length >= 0 : stryMutAct_9fa48("1940") ? false : stryMutAct_9fa48("1939") ? true : (stryCov_9fa48("1939", "1940", "1941", "1942"), name.length > 0)) ? name.join(stryMutAct_9fa48("1943") ? "" : (stryCov_9fa48("1943"), ':')) : stryMutAct_9fa48("1944") ? "" : (stryCov_9fa48("1944"), '*');
    return stryMutAct_9fa48("1945") ? `` : (stryCov_9fa48("1945"), `arn:${partition}:${vendor}:${region}:${account}:${last}`);
  }
}