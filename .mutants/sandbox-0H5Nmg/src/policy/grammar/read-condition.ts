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
import { type Operator, parseOperator } from '../condition/operator.ts';
import { readTemplate, type Template } from '../match/template.ts';
import { Malformed, syntaxErrors } from './malformed.ts';
import { readObject, readScalars } from './read-value.ts';
import type { Condition, Version } from './statement.ts';

/**
 * Reads operator → key → value or list. An operator that IAM does not know is refused, unless it
 * asks for nothing; a key that it does not know is stored, and no request carries it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function readConditions(value: unknown, version: Version, at: string): readonly Condition[] {
  if (stryMutAct_9fa48("1551")) {
    {}
  } else {
    stryCov_9fa48("1551");
    return (stryMutAct_9fa48("1552") ? [] : (stryCov_9fa48("1552"), [...readObject(value, at)])).flatMap(([name, keys]) => {
      if (stryMutAct_9fa48("1553")) {
        {}
      } else {
        stryCov_9fa48("1553");
        const operator = parseOperator(name);
        return (stryMutAct_9fa48("1554") ? [] : (stryCov_9fa48("1554"), [...readObject(keys, stryMutAct_9fa48("1555") ? `` : (stryCov_9fa48("1555"), `${at}.${name}`))])).map(([key, list]) => {
          if (stryMutAct_9fa48("1556")) {
            {}
          } else {
            stryCov_9fa48("1556");
            const values = readScalars(list, stryMutAct_9fa48("1557") ? `` : (stryCov_9fa48("1557"), `${at}.${name}.${key}`));
            if (stryMutAct_9fa48("1560") ? false : stryMutAct_9fa48("1559") ? true : stryMutAct_9fa48("1558") ? operator : (stryCov_9fa48("1558", "1559", "1560"), !operator)) throw new Malformed(syntaxErrors, stryMutAct_9fa48("1562") ? `` : (stryCov_9fa48("1562"), `${at}.${name}`));
            const templates = values.map(stryMutAct_9fa48("1563") ? () => undefined : (stryCov_9fa48("1563"), text => readExpected(operator, text, version)));
            return stryMutAct_9fa48("1564") ? {} : (stryCov_9fa48("1564"), {
              operator,
              name,
              key,
              values,
              templates
            });
          }
        });
      }
    });
  }
}
function readExpected(operator: Operator, text: string, version: Version): Template {
  if (stryMutAct_9fa48("1565")) {
    {}
  } else {
    stryCov_9fa48("1565");
    const takesVariables = stryMutAct_9fa48("1568") ? operator.kind === 'comparison' || operator.comparison.variables : stryMutAct_9fa48("1567") ? false : stryMutAct_9fa48("1566") ? true : (stryCov_9fa48("1566", "1567", "1568"), (stryMutAct_9fa48("1570") ? operator.kind !== 'comparison' : stryMutAct_9fa48("1569") ? true : (stryCov_9fa48("1569", "1570"), operator.kind === (stryMutAct_9fa48("1571") ? "" : (stryCov_9fa48("1571"), 'comparison')))) && operator.comparison.variables);
    return takesVariables ? readTemplate(text, version) : stryMutAct_9fa48("1572") ? [] : (stryCov_9fa48("1572"), [text]);
  }
}