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
import type { LayerKind, MalformedPolicy, MatchedStatement, PolicyInput } from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';
import type { PolicyKind } from '../grammar/policy-kind.ts';
import { readOnce } from '../grammar/read-once.ts';
import type { PolicyDocument } from '../grammar/statement.ts';
import { anyOf, decisions } from '../truth.ts';
import { evaluateStatement, type Question, type StatementAnswer } from './evaluate-statement.ts';
import type { Grants, LayerAnswer } from './layer-answer.ts';
interface Found extends StatementAnswer, MatchedStatement {
  readonly effect: 'Allow' | 'Deny';
}

/**
 * Judges all policies of one layer together: a Deny that applies decides, else an Allow that applies,
 * else the request is denied implicitly. A malformed policy may hold either, so only a Deny
 * elsewhere settles the layer.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateLayer(kind: LayerKind, policies: readonly PolicyInput[], question: Question, writtenAs: PolicyKind = kind): LayerAnswer {
  if (stryMutAct_9fa48("2477")) {
    {}
  } else {
    stryCov_9fa48("2477");
    const malformed: MalformedPolicy[] = stryMutAct_9fa48("2478") ? ["Stryker was here"] : (stryCov_9fa48("2478"), []);
    const found: Found[] = stryMutAct_9fa48("2479") ? ["Stryker was here"] : (stryCov_9fa48("2479"), []);
    for (const {
      name,
      document
    } of policies) {
      if (stryMutAct_9fa48("2480")) {
        {}
      } else {
        stryCov_9fa48("2480");
        const read = readOnce(document, writtenAs);
        if (stryMutAct_9fa48("2483") ? read.kind !== 'document' : stryMutAct_9fa48("2482") ? false : stryMutAct_9fa48("2481") ? true : (stryCov_9fa48("2481", "2482", "2483"), read.kind === (stryMutAct_9fa48("2484") ? "" : (stryCov_9fa48("2484"), 'document')))) {
          if (stryMutAct_9fa48("2485")) {
            ;
          } else {
            stryCov_9fa48("2485");
            found.push(...ask(name, read.document, question));
          }
        } else malformed.push(stryMutAct_9fa48("2487") ? {} : (stryCov_9fa48("2487"), {
          policy: name,
          message: read.message,
          at: read.at
        }));
      }
    }
    const applying = stryMutAct_9fa48("2488") ? found : (stryCov_9fa48("2488"), found.filter(stryMutAct_9fa48("2489") ? () => undefined : (stryCov_9fa48("2489"), ({
      applies
    }) => stryMutAct_9fa48("2492") ? applies === 'no' : stryMutAct_9fa48("2491") ? false : stryMutAct_9fa48("2490") ? true : (stryCov_9fa48("2490", "2491", "2492"), applies !== (stryMutAct_9fa48("2493") ? "" : (stryCov_9fa48("2493"), 'no'))))));
    const allows = stryMutAct_9fa48("2494") ? applying : (stryCov_9fa48("2494"), applying.filter(stryMutAct_9fa48("2495") ? () => undefined : (stryCov_9fa48("2495"), ({
      effect
    }) => stryMutAct_9fa48("2498") ? effect !== 'Allow' : stryMutAct_9fa48("2497") ? false : stryMutAct_9fa48("2496") ? true : (stryCov_9fa48("2496", "2497", "2498"), effect === (stryMutAct_9fa48("2499") ? "" : (stryCov_9fa48("2499"), 'Allow'))))));
    const denies = stryMutAct_9fa48("2500") ? applying : (stryCov_9fa48("2500"), applying.filter(stryMutAct_9fa48("2501") ? () => undefined : (stryCov_9fa48("2501"), ({
      effect
    }) => stryMutAct_9fa48("2504") ? effect !== 'Deny' : stryMutAct_9fa48("2503") ? false : stryMutAct_9fa48("2502") ? true : (stryCov_9fa48("2502", "2503", "2504"), effect === (stryMutAct_9fa48("2505") ? "" : (stryCov_9fa48("2505"), 'Deny'))))));
    const unreadable = stryMutAct_9fa48("2509") ? malformed.length <= 0 : stryMutAct_9fa48("2508") ? malformed.length >= 0 : stryMutAct_9fa48("2507") ? false : stryMutAct_9fa48("2506") ? true : (stryCov_9fa48("2506", "2507", "2508", "2509"), malformed.length > 0);
    const isDenied = stryMutAct_9fa48("2510") ? denies.every(({
      applies
    }) => applies === 'yes') : (stryCov_9fa48("2510"), denies.some(stryMutAct_9fa48("2511") ? () => undefined : (stryCov_9fa48("2511"), ({
      applies
    }) => stryMutAct_9fa48("2514") ? applies !== 'yes' : stryMutAct_9fa48("2513") ? false : stryMutAct_9fa48("2512") ? true : (stryCov_9fa48("2512", "2513", "2514"), applies === (stryMutAct_9fa48("2515") ? "" : (stryCov_9fa48("2515"), 'yes'))))));
    const mayDeny = stryMutAct_9fa48("2518") ? unreadable && denies.length > 0 : stryMutAct_9fa48("2517") ? false : stryMutAct_9fa48("2516") ? true : (stryCov_9fa48("2516", "2517", "2518"), unreadable || (stryMutAct_9fa48("2521") ? denies.length <= 0 : stryMutAct_9fa48("2520") ? denies.length >= 0 : stryMutAct_9fa48("2519") ? false : (stryCov_9fa48("2519", "2520", "2521"), denies.length > 0)));
    const allow = anyOf(stryMutAct_9fa48("2522") ? [] : (stryCov_9fa48("2522"), [...allows.map(stryMutAct_9fa48("2523") ? () => undefined : (stryCov_9fa48("2523"), ({
      applies
    }) => applies)), unreadable ? stryMutAct_9fa48("2524") ? "" : (stryCov_9fa48("2524"), 'unknown') : stryMutAct_9fa48("2525") ? "" : (stryCov_9fa48("2525"), 'no')]));
    const decision = isDenied ? stryMutAct_9fa48("2526") ? "" : (stryCov_9fa48("2526"), 'explicitDeny') : mayDeny ? stryMutAct_9fa48("2527") ? "" : (stryCov_9fa48("2527"), 'unknown') : decisions[allow];
    const decisive = stryMutAct_9fa48("2528") ? {} : (stryCov_9fa48("2528"), {
      allowed: allows,
      explicitDeny: denies,
      implicitDeny: stryMutAct_9fa48("2529") ? ["Stryker was here"] : (stryCov_9fa48("2529"), []),
      unknown: stryMutAct_9fa48("2530") ? ["Stryker was here"] : (stryCov_9fa48("2530"), [])
    });
    return stryMutAct_9fa48("2531") ? {} : (stryCov_9fa48("2531"), {
      layer: stryMutAct_9fa48("2532") ? {} : (stryCov_9fa48("2532"), {
        kind,
        decision,
        matched: stryMutAct_9fa48("2533") ? decisive[decision].map(({
          policy,
          statement
        }) => ({
          policy,
          statement
        })) : (stryCov_9fa48("2533"), decisive[decision].filter(stryMutAct_9fa48("2534") ? () => undefined : (stryCov_9fa48("2534"), ({
          applies
        }) => stryMutAct_9fa48("2537") ? applies !== 'yes' : stryMutAct_9fa48("2536") ? false : stryMutAct_9fa48("2535") ? true : (stryCov_9fa48("2535", "2536", "2537"), applies === (stryMutAct_9fa48("2538") ? "" : (stryCov_9fa48("2538"), 'yes'))))).map(stryMutAct_9fa48("2539") ? () => undefined : (stryCov_9fa48("2539"), ({
          policy,
          statement
        }) => stryMutAct_9fa48("2540") ? {} : (stryCov_9fa48("2540"), {
          policy,
          statement
        })))),
        missingContext: keysOf(found),
        hingesOn: keysOf(stryMutAct_9fa48("2541") ? applying : (stryCov_9fa48("2541"), applying.filter(stryMutAct_9fa48("2542") ? () => undefined : (stryCov_9fa48("2542"), ({
          applies
        }) => stryMutAct_9fa48("2545") ? applies !== 'unknown' : stryMutAct_9fa48("2544") ? false : stryMutAct_9fa48("2543") ? true : (stryCov_9fa48("2543", "2544", "2545"), applies === (stryMutAct_9fa48("2546") ? "" : (stryCov_9fa48("2546"), 'unknown'))))))),
        malformed,
        doubts: (stryMutAct_9fa48("2547") ? applying.every(hingesOnCaller) : (stryCov_9fa48("2547"), applying.some(hingesOnCaller))) ? stryMutAct_9fa48("2548") ? [] : (stryCov_9fa48("2548"), [stryMutAct_9fa48("2549") ? "" : (stryCov_9fa48("2549"), 'caller')]) : stryMutAct_9fa48("2550") ? ["Stryker was here"] : (stryCov_9fa48("2550"), [])
      }),
      allows: isDenied ? stryMutAct_9fa48("2551") ? "" : (stryCov_9fa48("2551"), 'no') : allow,
      grants: grantsOf(allows, unreadable),
      mayDeny
    });
  }
}
function ask(policy: string, {
  statements
}: PolicyDocument, question: Question): readonly Found[] {
  if (stryMutAct_9fa48("2552")) {
    {}
  } else {
    stryCov_9fa48("2552");
    return statements.map(stryMutAct_9fa48("2553") ? () => undefined : (stryCov_9fa48("2553"), statement => stryMutAct_9fa48("2554") ? {} : (stryCov_9fa48("2554"), {
      ...evaluateStatement(statement, question),
      effect: statement.effect,
      policy,
      statement: statement.id
    })));
  }
}
function hingesOnCaller({
  applies,
  namings
}: StatementAnswer): boolean {
  if (stryMutAct_9fa48("2555")) {
    {}
  } else {
    stryCov_9fa48("2555");
    return stryMutAct_9fa48("2558") ? applies === 'unknown' && namings.size === 1 || namings.has('unknown') : stryMutAct_9fa48("2557") ? false : stryMutAct_9fa48("2556") ? true : (stryCov_9fa48("2556", "2557", "2558"), (stryMutAct_9fa48("2560") ? applies === 'unknown' || namings.size === 1 : stryMutAct_9fa48("2559") ? true : (stryCov_9fa48("2559", "2560"), (stryMutAct_9fa48("2562") ? applies !== 'unknown' : stryMutAct_9fa48("2561") ? true : (stryCov_9fa48("2561", "2562"), applies === (stryMutAct_9fa48("2563") ? "" : (stryCov_9fa48("2563"), 'unknown')))) && (stryMutAct_9fa48("2565") ? namings.size !== 1 : stryMutAct_9fa48("2564") ? true : (stryCov_9fa48("2564", "2565"), namings.size === 1)))) && namings.has(stryMutAct_9fa48("2566") ? "" : (stryCov_9fa48("2566"), 'unknown')));
  }
}
function keysOf(answers: readonly StatementAnswer[]): readonly string[] {
  if (stryMutAct_9fa48("2567")) {
    {}
  } else {
    stryCov_9fa48("2567");
    return distinctKeys(answers.flatMap(stryMutAct_9fa48("2568") ? () => undefined : (stryCov_9fa48("2568"), ({
      missingContext
    }) => missingContext)));
  }
}
function grantsOf(allows: readonly StatementAnswer[], unreadable: boolean): Grants {
  if (stryMutAct_9fa48("2569")) {
    {}
  } else {
    stryCov_9fa48("2569");
    const named = stryMutAct_9fa48("2570") ? () => undefined : (stryCov_9fa48("2570"), (() => {
      const named = (wanted: StatementAnswer['applies']) => allows.flatMap(stryMutAct_9fa48("2571") ? () => undefined : (stryCov_9fa48("2571"), ({
        applies,
        namings
      }) => (stryMutAct_9fa48("2574") ? applies !== wanted : stryMutAct_9fa48("2573") ? false : stryMutAct_9fa48("2572") ? true : (stryCov_9fa48("2572", "2573", "2574"), applies === wanted)) ? stryMutAct_9fa48("2575") ? [] : (stryCov_9fa48("2575"), [...namings]) : stryMutAct_9fa48("2576") ? ["Stryker was here"] : (stryCov_9fa48("2576"), [])));
      return named;
    })());
    const sure = named(stryMutAct_9fa48("2577") ? "" : (stryCov_9fa48("2577"), 'yes'));
    return stryMutAct_9fa48("2578") ? {} : (stryCov_9fa48("2578"), {
      sure: new Set(stryMutAct_9fa48("2579") ? sure : (stryCov_9fa48("2579"), sure.filter(stryMutAct_9fa48("2580") ? () => undefined : (stryCov_9fa48("2580"), naming => stryMutAct_9fa48("2583") ? naming === 'unknown' : stryMutAct_9fa48("2582") ? false : stryMutAct_9fa48("2581") ? true : (stryCov_9fa48("2581", "2582", "2583"), naming !== (stryMutAct_9fa48("2584") ? "" : (stryCov_9fa48("2584"), 'unknown'))))))),
      perhaps: new Set(stryMutAct_9fa48("2585") ? [] : (stryCov_9fa48("2585"), [...named(stryMutAct_9fa48("2586") ? "" : (stryCov_9fa48("2586"), 'unknown')), ...(stryMutAct_9fa48("2587") ? sure : (stryCov_9fa48("2587"), sure.filter(stryMutAct_9fa48("2588") ? () => undefined : (stryCov_9fa48("2588"), naming => stryMutAct_9fa48("2591") ? naming !== 'unknown' : stryMutAct_9fa48("2590") ? false : stryMutAct_9fa48("2589") ? true : (stryCov_9fa48("2589", "2590", "2591"), naming === (stryMutAct_9fa48("2592") ? "" : (stryCov_9fa48("2592"), 'unknown'))))))), ...(unreadable ? stryMutAct_9fa48("2593") ? [] : (stryCov_9fa48("2593"), ['unknown' as const]) : stryMutAct_9fa48("2594") ? ["Stryker was here"] : (stryCov_9fa48("2594"), []))]))
    });
  }
}