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
import type { Context, KeyState } from '../context/context.ts';
import type { Condition } from '../grammar/statement.ts';
import { fitsInAnyCase } from '../match/pattern.ts';
import { fillTemplate, type Filled } from '../match/template.ts';
import { allOf, anyOf, either, not, type Truth, truth } from '../truth.ts';
import type { Comparison } from './comparison.ts';
import type { Operator } from './operator.ts';
type ComparingOperator = Extract<Operator, {
  kind: 'comparison';
}>;

/**
 * Whether one key of a `Condition` block holds. For an absent key a positive operator is false, a
 * negated one true, and every `…IfExists` true. `ForAllValues` is true of an empty or absent set,
 * `ForAnyValue` false. To set operators and `Null` an empty string is no value. Of a key that is not
 * known the answer is known only where every value, and its absence, would give the same.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluateCondition(condition: Condition, context: Context): Truth {
  if (stryMutAct_9fa48("557")) {
    {}
  } else {
    stryCov_9fa48("557");
    const {
      operator,
      key,
      values,
      templates
    } = condition;
    const state = context.state(key);
    if (stryMutAct_9fa48("560") ? operator.kind !== 'null' : stryMutAct_9fa48("559") ? false : stryMutAct_9fa48("558") ? true : (stryCov_9fa48("558", "559", "560"), operator.kind === (stryMutAct_9fa48("561") ? "" : (stryCov_9fa48("561"), 'null')))) return holdsNull(values, state);
    const withoutKey = truth(holdsWithoutKey(operator));
    const carried = (stryMutAct_9fa48("564") ? state.kind !== 'present' : stryMutAct_9fa48("563") ? false : stryMutAct_9fa48("562") ? true : (stryCov_9fa48("562", "563", "564"), state.kind === (stryMutAct_9fa48("565") ? "" : (stryCov_9fa48("565"), 'present')))) ? countedValues(operator, state.values) : stryMutAct_9fa48("566") ? ["Stryker was here"] : (stryCov_9fa48("566"), []);
    if (stryMutAct_9fa48("569") ? state.kind !== 'unknown' || carried.length === 0 : stryMutAct_9fa48("568") ? false : stryMutAct_9fa48("567") ? true : (stryCov_9fa48("567", "568", "569"), (stryMutAct_9fa48("571") ? state.kind === 'unknown' : stryMutAct_9fa48("570") ? true : (stryCov_9fa48("570", "571"), state.kind !== (stryMutAct_9fa48("572") ? "" : (stryCov_9fa48("572"), 'unknown')))) && (stryMutAct_9fa48("574") ? carried.length !== 0 : stryMutAct_9fa48("573") ? true : (stryCov_9fa48("573", "574"), carried.length === 0)))) return withoutKey;
    // A value whose variable the request cannot fill matches nothing, so it is left out.
    const expected = templates.flatMap(stryMutAct_9fa48("575") ? () => undefined : (stryCov_9fa48("575"), template => stryMutAct_9fa48("576") ? fillTemplate(template, context) && [] : (stryCov_9fa48("576"), fillTemplate(template, context) ?? (stryMutAct_9fa48("577") ? ["Stryker was here"] : (stryCov_9fa48("577"), [])))));
    if (stryMutAct_9fa48("580") ? state.kind !== 'unknown' : stryMutAct_9fa48("579") ? false : stryMutAct_9fa48("578") ? true : (stryCov_9fa48("578", "579", "580"), state.kind === (stryMutAct_9fa48("581") ? "" : (stryCov_9fa48("581"), 'unknown')))) {
      if (stryMutAct_9fa48("582")) {
        {}
      } else {
        stryCov_9fa48("582");
        const withKey = holdsForAny(expected, operator.comparison);
        return state.mayBeAbsent ? either(withoutKey, withKey) : withKey;
      }
    }
    const each = carried.map(stryMutAct_9fa48("583") ? () => undefined : (stryCov_9fa48("583"), value => holdsFor(value, expected, operator.comparison)));
    return (stryMutAct_9fa48("586") ? operator.set !== 'all' : stryMutAct_9fa48("585") ? false : stryMutAct_9fa48("584") ? true : (stryCov_9fa48("584", "585", "586"), operator.set === (stryMutAct_9fa48("587") ? "" : (stryCov_9fa48("587"), 'all')))) ? allOf(each) : anyOf(each);
  }
}
function holdsNull(expected: readonly string[], state: KeyState): Truth {
  if (stryMutAct_9fa48("588")) {
    {}
  } else {
    stryCov_9fa48("588");
    const asksFor = stryMutAct_9fa48("589") ? () => undefined : (stryCov_9fa48("589"), (() => {
      const asksFor = (answer: boolean) => truth(stryMutAct_9fa48("590") ? expected.every(value => value.toLowerCase() === String(answer)) : (stryCov_9fa48("590"), expected.some(stryMutAct_9fa48("591") ? () => undefined : (stryCov_9fa48("591"), value => stryMutAct_9fa48("594") ? value.toLowerCase() !== String(answer) : stryMutAct_9fa48("593") ? false : stryMutAct_9fa48("592") ? true : (stryCov_9fa48("592", "593", "594"), (stryMutAct_9fa48("595") ? value.toUpperCase() : (stryCov_9fa48("595"), value.toLowerCase())) === String(answer))))));
      return asksFor;
    })());
    if (stryMutAct_9fa48("598") ? state.kind !== 'unknown' : stryMutAct_9fa48("597") ? false : stryMutAct_9fa48("596") ? true : (stryCov_9fa48("596", "597", "598"), state.kind === (stryMutAct_9fa48("599") ? "" : (stryCov_9fa48("599"), 'unknown')))) return state.mayBeAbsent ? either(asksFor(stryMutAct_9fa48("600") ? false : (stryCov_9fa48("600"), true)), asksFor(stryMutAct_9fa48("601") ? true : (stryCov_9fa48("601"), false))) : asksFor(stryMutAct_9fa48("602") ? true : (stryCov_9fa48("602"), false));
    return asksFor(stryMutAct_9fa48("605") ? state.kind === 'absent' && state.values.every(value => value === '') : stryMutAct_9fa48("604") ? false : stryMutAct_9fa48("603") ? true : (stryCov_9fa48("603", "604", "605"), (stryMutAct_9fa48("607") ? state.kind !== 'absent' : stryMutAct_9fa48("606") ? false : (stryCov_9fa48("606", "607"), state.kind === (stryMutAct_9fa48("608") ? "" : (stryCov_9fa48("608"), 'absent')))) || (stryMutAct_9fa48("609") ? state.values.some(value => value === '') : (stryCov_9fa48("609"), state.values.every(stryMutAct_9fa48("610") ? () => undefined : (stryCov_9fa48("610"), value => stryMutAct_9fa48("613") ? value !== '' : stryMutAct_9fa48("612") ? false : stryMutAct_9fa48("611") ? true : (stryCov_9fa48("611", "612", "613"), value === (stryMutAct_9fa48("614") ? "Stryker was here!" : (stryCov_9fa48("614"), '')))))))));
  }
}
function holdsWithoutKey({
  ifExists,
  set,
  comparison
}: ComparingOperator): boolean {
  if (stryMutAct_9fa48("615")) {
    {}
  } else {
    stryCov_9fa48("615");
    if (stryMutAct_9fa48("618") ? ifExists && set === 'all' : stryMutAct_9fa48("617") ? false : stryMutAct_9fa48("616") ? true : (stryCov_9fa48("616", "617", "618"), ifExists || (stryMutAct_9fa48("620") ? set !== 'all' : stryMutAct_9fa48("619") ? false : (stryCov_9fa48("619", "620"), set === (stryMutAct_9fa48("621") ? "" : (stryCov_9fa48("621"), 'all')))))) return stryMutAct_9fa48("622") ? false : (stryCov_9fa48("622"), true);
    return stryMutAct_9fa48("625") ? comparison.negated || set !== 'any' : stryMutAct_9fa48("624") ? false : stryMutAct_9fa48("623") ? true : (stryCov_9fa48("623", "624", "625"), comparison.negated && (stryMutAct_9fa48("627") ? set === 'any' : stryMutAct_9fa48("626") ? true : (stryCov_9fa48("626", "627"), set !== (stryMutAct_9fa48("628") ? "" : (stryCov_9fa48("628"), 'any')))));
  }
}
function countedValues({
  set
}: ComparingOperator, values: readonly string[]): readonly string[] {
  if (stryMutAct_9fa48("629")) {
    {}
  } else {
    stryCov_9fa48("629");
    return (stryMutAct_9fa48("632") ? set || values.every(value => value === '') : stryMutAct_9fa48("631") ? false : stryMutAct_9fa48("630") ? true : (stryCov_9fa48("630", "631", "632"), set && (stryMutAct_9fa48("633") ? values.some(value => value === '') : (stryCov_9fa48("633"), values.every(stryMutAct_9fa48("634") ? () => undefined : (stryCov_9fa48("634"), value => stryMutAct_9fa48("637") ? value !== '' : stryMutAct_9fa48("636") ? false : stryMutAct_9fa48("635") ? true : (stryCov_9fa48("635", "636", "637"), value === (stryMutAct_9fa48("638") ? "Stryker was here!" : (stryCov_9fa48("638"), ''))))))))) ? stryMutAct_9fa48("639") ? ["Stryker was here"] : (stryCov_9fa48("639"), []) : values;
  }
}

/** Several values of the policy are alternatives; for a negated operator none may match. */
function holdsFor(value: string, expected: readonly Filled[], comparison: Comparison): Truth {
  if (stryMutAct_9fa48("640")) {
    {}
  } else {
    stryCov_9fa48("640");
    const matched = anyOf(expected.map(({
      pattern,
      certain
    }) => {
      if (stryMutAct_9fa48("641")) {
        {}
      } else {
        stryCov_9fa48("641");
        if (stryMutAct_9fa48("643") ? false : stryMutAct_9fa48("642") ? true : (stryCov_9fa48("642", "643"), certain)) return truth(comparison.matches(pattern, value));
        // The unknown part stands as `*` and case is ignored: what does not fit now never will.
        return fitsInAnyCase(pattern, value) ? stryMutAct_9fa48("644") ? "" : (stryCov_9fa48("644"), 'unknown') : stryMutAct_9fa48("645") ? "" : (stryCov_9fa48("645"), 'no');
      }
    }));
    return comparison.negated ? not(matched) : matched;
  }
}

/** What holds of a value that may be any: that nothing matches it, that everything does, or neither. */
function holdsForAny(expected: readonly Filled[], comparison: Comparison): Truth {
  if (stryMutAct_9fa48("646")) {
    {}
  } else {
    stryCov_9fa48("646");
    const reach = expected.map(stryMutAct_9fa48("647") ? () => undefined : (stryCov_9fa48("647"), ({
      pattern,
      certain
    }) => certain ? comparison.reach(pattern) : stryMutAct_9fa48("648") ? "" : (stryCov_9fa48("648"), 'some')));
    if (stryMutAct_9fa48("650") ? false : stryMutAct_9fa48("649") ? true : (stryCov_9fa48("649", "650"), reach.includes(stryMutAct_9fa48("651") ? "" : (stryCov_9fa48("651"), 'all')))) return truth(stryMutAct_9fa48("652") ? comparison.negated : (stryCov_9fa48("652"), !comparison.negated));
    return reach.includes(stryMutAct_9fa48("653") ? "" : (stryCov_9fa48("653"), 'some')) ? stryMutAct_9fa48("654") ? "" : (stryCov_9fa48("654"), 'unknown') : truth(comparison.negated);
  }
}