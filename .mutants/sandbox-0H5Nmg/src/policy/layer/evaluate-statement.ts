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
import { evaluateCondition } from '../condition/condition.ts';
import { type Context, watch } from '../context/context.ts';
import type { Statement } from '../grammar/statement.ts';
import { matchesAction } from '../match/match-action.ts';
import { type Caller, matchPrincipal } from '../match/match-principal.ts';
import { type AskedResource, matchResource } from '../match/match-resource.ts';
import type { Naming } from '../match/naming.ts';
import { allOf, type Truth } from '../truth.ts';

/** What every statement is asked. */
export interface Question {
  readonly action: string;
  readonly resource: AskedResource;
  readonly caller: Caller;
  readonly context: Context;
}
export interface StatementAnswer {
  readonly applies: Truth;
  /** How the statement names the caller; empty in policies that have no principal. */
  readonly namings: ReadonlySet<Naming>;
  /** Keys that it asks for and that are not known. */
  readonly missingContext: readonly string[];
}

/**
 * A statement applies when its action, principal and resource cover the request and all of its
 * conditions hold.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateStatement(statement: Statement, question: Question): StatementAnswer {
  if (stryMutAct_9fa48("2633")) {
    {}
  } else {
    stryCov_9fa48("2633");
    const {
      principal,
      action,
      resource,
      conditions,
      effect
    } = statement;
    if (stryMutAct_9fa48("2636") ? false : stryMutAct_9fa48("2635") ? true : stryMutAct_9fa48("2634") ? matchesAction(action, question.action) : (stryCov_9fa48("2634", "2635", "2636"), !matchesAction(action, question.action))) return silent;
    const namings = principal ? matchPrincipal(principal, effect, question.caller) : nobody;
    const context = watch(question.context);
    const covers = allOf(stryMutAct_9fa48("2637") ? [] : (stryCov_9fa48("2637"), [principal ? namesCaller(namings) : stryMutAct_9fa48("2638") ? "" : (stryCov_9fa48("2638"), 'yes'), resource ? matchResource(resource, question.resource, context) : stryMutAct_9fa48("2639") ? "" : (stryCov_9fa48("2639"), 'yes')]));
    if (stryMutAct_9fa48("2642") ? covers !== 'no' : stryMutAct_9fa48("2641") ? false : stryMutAct_9fa48("2640") ? true : (stryCov_9fa48("2640", "2641", "2642"), covers === (stryMutAct_9fa48("2643") ? "" : (stryCov_9fa48("2643"), 'no')))) return silent;
    // Every condition is read, so that all the keys it asks for are known.
    const holds = conditions.map(stryMutAct_9fa48("2644") ? () => undefined : (stryCov_9fa48("2644"), condition => evaluateCondition(condition, context)));
    return stryMutAct_9fa48("2645") ? {} : (stryCov_9fa48("2645"), {
      applies: allOf(stryMutAct_9fa48("2646") ? [] : (stryCov_9fa48("2646"), [covers, ...holds])),
      namings,
      missingContext: context.missing()
    });
  }
}
const nobody: ReadonlySet<Naming> = new Set();
const silent: StatementAnswer = stryMutAct_9fa48("2647") ? {} : (stryCov_9fa48("2647"), {
  applies: stryMutAct_9fa48("2648") ? "" : (stryCov_9fa48("2648"), 'no'),
  namings: nobody,
  missingContext: stryMutAct_9fa48("2649") ? ["Stryker was here"] : (stryCov_9fa48("2649"), [])
});
function namesCaller(namings: ReadonlySet<Naming>): Truth {
  if (stryMutAct_9fa48("2650")) {
    {}
  } else {
    stryCov_9fa48("2650");
    if (stryMutAct_9fa48("2653") ? namings.size !== 0 : stryMutAct_9fa48("2652") ? false : stryMutAct_9fa48("2651") ? true : (stryCov_9fa48("2651", "2652", "2653"), namings.size === 0)) return stryMutAct_9fa48("2654") ? "" : (stryCov_9fa48("2654"), 'no');
    return (stryMutAct_9fa48("2657") ? namings.size === 1 || namings.has('unknown') : stryMutAct_9fa48("2656") ? false : stryMutAct_9fa48("2655") ? true : (stryCov_9fa48("2655", "2656", "2657"), (stryMutAct_9fa48("2659") ? namings.size !== 1 : stryMutAct_9fa48("2658") ? true : (stryCov_9fa48("2658", "2659"), namings.size === 1)) && namings.has(stryMutAct_9fa48("2660") ? "" : (stryCov_9fa48("2660"), 'unknown')))) ? stryMutAct_9fa48("2661") ? "" : (stryCov_9fa48("2661"), 'unknown') : stryMutAct_9fa48("2662") ? "" : (stryCov_9fa48("2662"), 'yes');
  }
}