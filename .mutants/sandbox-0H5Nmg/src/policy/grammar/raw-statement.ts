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
import { readConditions } from './read-condition.ts';
import { readPrincipal } from './read-principal.ts';
import { readObject, readStrings } from './read-value.ts';
import type { Condition, Element, PrincipalEntry, Version } from './statement.ts';

/** A statement whose syntax is sound; what its elements say is not judged yet. */
export interface RawStatement {
  readonly at: string;
  readonly sid: string;
  /** `Allow` or `Deny`, in any case. */
  readonly effect: string;
  readonly principal?: Element<PrincipalEntry>;
  /** Absent, too, where the list is empty. */
  readonly action?: Element<string>;
  readonly resource?: Element<string>;
  readonly conditions: readonly Condition[];
}
const elements = stryMutAct_9fa48("1468") ? [] : (stryCov_9fa48("1468"), [stryMutAct_9fa48("1469") ? "" : (stryCov_9fa48("1469"), 'Sid'), stryMutAct_9fa48("1470") ? "" : (stryCov_9fa48("1470"), 'Effect'), stryMutAct_9fa48("1471") ? "" : (stryCov_9fa48("1471"), 'Principal'), stryMutAct_9fa48("1472") ? "" : (stryCov_9fa48("1472"), 'NotPrincipal'), stryMutAct_9fa48("1473") ? "" : (stryCov_9fa48("1473"), 'Action'), stryMutAct_9fa48("1474") ? "" : (stryCov_9fa48("1474"), 'NotAction'), stryMutAct_9fa48("1475") ? "" : (stryCov_9fa48("1475"), 'Resource'), stryMutAct_9fa48("1476") ? "" : (stryCov_9fa48("1476"), 'NotResource'), stryMutAct_9fa48("1477") ? "" : (stryCov_9fa48("1477"), 'Condition')]);

/**
 * Reads the elements of one statement. Throws `Malformed` where an element is unknown, of the wrong
 * type, or stands beside its own `Not…` form.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readRawStatement(value: unknown, version: Version, at: string): RawStatement {
  if (stryMutAct_9fa48("1478")) {
    {}
  } else {
    stryCov_9fa48("1478");
    const parts = readObject(value, at, elements);
    const resource = readEither(parts, stryMutAct_9fa48("1479") ? "" : (stryCov_9fa48("1479"), 'Resource'), at);
    const action = readEither(parts, stryMutAct_9fa48("1480") ? "" : (stryCov_9fa48("1480"), 'Action'), at);
    const effect = readEffect(parts.get(stryMutAct_9fa48("1481") ? "" : (stryCov_9fa48("1481"), 'Effect')), stryMutAct_9fa48("1482") ? `` : (stryCov_9fa48("1482"), `${at}.Effect`));
    const principal = readWho(parts, at);
    const conditions = parts.has(stryMutAct_9fa48("1483") ? "" : (stryCov_9fa48("1483"), 'Condition')) ? readConditions(parts.get(stryMutAct_9fa48("1484") ? "" : (stryCov_9fa48("1484"), 'Condition')), version, stryMutAct_9fa48("1485") ? `` : (stryCov_9fa48("1485"), `${at}.Condition`)) : stryMutAct_9fa48("1486") ? ["Stryker was here"] : (stryCov_9fa48("1486"), []);
    return stryMutAct_9fa48("1487") ? {} : (stryCov_9fa48("1487"), {
      at,
      sid: readSid(stryMutAct_9fa48("1488") ? parts.get('Sid') && '' : (stryCov_9fa48("1488"), parts.get(stryMutAct_9fa48("1489") ? "" : (stryCov_9fa48("1489"), 'Sid')) ?? (stryMutAct_9fa48("1490") ? "Stryker was here!" : (stryCov_9fa48("1490"), ''))), stryMutAct_9fa48("1491") ? `` : (stryCov_9fa48("1491"), `${at}.Sid`)),
      effect,
      ...(stryMutAct_9fa48("1494") ? principal || {
        principal
      } : stryMutAct_9fa48("1493") ? false : stryMutAct_9fa48("1492") ? true : (stryCov_9fa48("1492", "1493", "1494"), principal && (stryMutAct_9fa48("1495") ? {} : (stryCov_9fa48("1495"), {
        principal
      })))),
      ...(stryMutAct_9fa48("1498") ? action || {
        action
      } : stryMutAct_9fa48("1497") ? false : stryMutAct_9fa48("1496") ? true : (stryCov_9fa48("1496", "1497", "1498"), action && (stryMutAct_9fa48("1499") ? {} : (stryCov_9fa48("1499"), {
        action
      })))),
      ...(stryMutAct_9fa48("1502") ? resource || {
        resource
      } : stryMutAct_9fa48("1501") ? false : stryMutAct_9fa48("1500") ? true : (stryCov_9fa48("1500", "1501", "1502"), resource && (stryMutAct_9fa48("1503") ? {} : (stryCov_9fa48("1503"), {
        resource
      })))),
      conditions
    });
  }
}
function readSid(value: unknown, at: string): string {
  if (stryMutAct_9fa48("1504")) {
    {}
  } else {
    stryCov_9fa48("1504");
    if (stryMutAct_9fa48("1507") ? typeof value === 'string' : stryMutAct_9fa48("1506") ? false : stryMutAct_9fa48("1505") ? true : (stryCov_9fa48("1505", "1506", "1507"), typeof value !== (stryMutAct_9fa48("1508") ? "" : (stryCov_9fa48("1508"), 'string')))) if (stryMutAct_9fa48("1509")) {
      ;
    } else {
      stryCov_9fa48("1509");
      throw new Malformed(syntaxErrors, at);
    }
    return value;
  }
}
function readEffect(value: unknown, at: string): string {
  if (stryMutAct_9fa48("1510")) {
    {}
  } else {
    stryCov_9fa48("1510");
    if (stryMutAct_9fa48("1513") ? typeof value === 'string' || /^(allow|deny)$/i.test(value) : stryMutAct_9fa48("1512") ? false : stryMutAct_9fa48("1511") ? true : (stryCov_9fa48("1511", "1512", "1513"), (stryMutAct_9fa48("1515") ? typeof value !== 'string' : stryMutAct_9fa48("1514") ? true : (stryCov_9fa48("1514", "1515"), typeof value === (stryMutAct_9fa48("1516") ? "" : (stryCov_9fa48("1516"), 'string')))) && (stryMutAct_9fa48("1518") ? /^(allow|deny)/i : stryMutAct_9fa48("1517") ? /(allow|deny)$/i : (stryCov_9fa48("1517", "1518"), /^(allow|deny)$/i)).test(value))) return value;
    if (stryMutAct_9fa48("1519")) {
      ;
    } else {
      stryCov_9fa48("1519");
      throw new Malformed(syntaxErrors, at);
    }
  }
}
function readEither(parts: ReadonlyMap<string, unknown>, name: 'Action' | 'Resource', at: string): Element<string> | undefined {
  if (stryMutAct_9fa48("1520")) {
    {}
  } else {
    stryCov_9fa48("1520");
    const negated = parts.has(stryMutAct_9fa48("1521") ? `` : (stryCov_9fa48("1521"), `Not${name}`));
    if (stryMutAct_9fa48("1524") ? negated || parts.has(name) : stryMutAct_9fa48("1523") ? false : stryMutAct_9fa48("1522") ? true : (stryCov_9fa48("1522", "1523", "1524"), negated && parts.has(name))) if (stryMutAct_9fa48("1525")) {
      ;
    } else {
      stryCov_9fa48("1525");
      throw new Malformed(syntaxErrors, at);
    }
    const element = negated ? stryMutAct_9fa48("1526") ? `` : (stryCov_9fa48("1526"), `Not${name}`) : name;
    if (stryMutAct_9fa48("1529") ? false : stryMutAct_9fa48("1528") ? true : stryMutAct_9fa48("1527") ? parts.has(element) : (stryCov_9fa48("1527", "1528", "1529"), !parts.has(element))) return undefined;
    const entries = readStrings(parts.get(element), stryMutAct_9fa48("1530") ? `` : (stryCov_9fa48("1530"), `${at}.${element}`));
    return (stryMutAct_9fa48("1533") ? entries.length !== 0 : stryMutAct_9fa48("1532") ? false : stryMutAct_9fa48("1531") ? true : (stryCov_9fa48("1531", "1532", "1533"), entries.length === 0)) ? undefined : stryMutAct_9fa48("1534") ? {} : (stryCov_9fa48("1534"), {
      negated,
      entries
    });
  }
}
function readWho(parts: ReadonlyMap<string, unknown>, at: string): Element<PrincipalEntry> | undefined {
  if (stryMutAct_9fa48("1535")) {
    {}
  } else {
    stryCov_9fa48("1535");
    const [positive, negative] = stryMutAct_9fa48("1536") ? [] : (stryCov_9fa48("1536"), [parts.has(stryMutAct_9fa48("1537") ? "" : (stryCov_9fa48("1537"), 'Principal')), parts.has(stryMutAct_9fa48("1538") ? "" : (stryCov_9fa48("1538"), 'NotPrincipal'))]);
    if (stryMutAct_9fa48("1541") ? positive || negative : stryMutAct_9fa48("1540") ? false : stryMutAct_9fa48("1539") ? true : (stryCov_9fa48("1539", "1540", "1541"), positive && negative)) if (stryMutAct_9fa48("1542")) {
      ;
    } else {
      stryCov_9fa48("1542");
      throw new Malformed(syntaxErrors, at);
    }
    if (stryMutAct_9fa48("1545") ? !positive || !negative : stryMutAct_9fa48("1544") ? false : stryMutAct_9fa48("1543") ? true : (stryCov_9fa48("1543", "1544", "1545"), (stryMutAct_9fa48("1546") ? positive : (stryCov_9fa48("1546"), !positive)) && (stryMutAct_9fa48("1547") ? negative : (stryCov_9fa48("1547"), !negative)))) return undefined;
    const name = positive ? stryMutAct_9fa48("1548") ? "" : (stryCov_9fa48("1548"), 'Principal') : stryMutAct_9fa48("1549") ? "" : (stryCov_9fa48("1549"), 'NotPrincipal');
    return readPrincipal(parts.get(name), negative, stryMutAct_9fa48("1550") ? `` : (stryCov_9fa48("1550"), `${at}.${name}`));
  }
}