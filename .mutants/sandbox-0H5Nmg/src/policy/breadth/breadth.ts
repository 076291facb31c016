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
import type { Decision, MatchedStatement, PolicyInput, Principal } from '../authorization.ts';
import { evaluateLayer } from '../layer/evaluate-layer.ts';
import { requestContext } from '../context/request-context.ts';
import { askedResource } from '../match/match-resource.ts';
import { nowhere, strangePrincipal, strangeResource } from './stranger.ts';

/** Policies of one kind, judged as if they were the only ones. */
export interface Probed {
  readonly kind: 'identity-policy' | 'resource-policy' | 'endpoint-policy';
  readonly policies: readonly PolicyInput[];
}

/** A request that a policy is asked about although nobody sends it. */
export interface Probe {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}
export interface ProbeAnswer {
  readonly decision: Decision;
  /** The statements that grant it, or deny it. */
  readonly matched: readonly MatchedStatement[];
}

/** How far an allowed request may be moved before the policy stops allowing it. */
export interface Breadth {
  /**
   * `action`: any action of the service on this resource; `resource`: this action on any resource of
   * the kind; `service`: both at once; `everything`: any action on anything; `anyone`: any caller.
   */
  readonly reaches: 'action' | 'resource' | 'service' | 'everything' | 'anyone';
  readonly grantedBy: readonly MatchedStatement[];
}

/**
 * What these policies alone say to the request: another log group, another action, another caller.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateProbe({
  kind,
  policies
}: Probed, probe: Probe): ProbeAnswer {
  if (stryMutAct_9fa48("2")) {
    {}
  } else {
    stryCov_9fa48("2");
    const context = requestContext(stryMutAct_9fa48("3") ? {} : (stryCov_9fa48("3"), {
      ...probe,
      context: stryMutAct_9fa48("4") ? probe.context && {} : (stryCov_9fa48("4"), probe.context ?? {})
    }));
    const caller = stryMutAct_9fa48("5") ? {} : (stryCov_9fa48("5"), {
      principal: probe.principal,
      hasBoundary: stryMutAct_9fa48("6") ? true : (stryCov_9fa48("6"), false)
    });
    const {
      layer
    } = evaluateLayer(kind, policies, stryMutAct_9fa48("7") ? {} : (stryCov_9fa48("7"), {
      action: probe.action,
      resource: askedResource(probe.resource),
      caller,
      context
    }));
    const decision = (stryMutAct_9fa48("10") ? layer.decision !== 'notApplicable' : stryMutAct_9fa48("9") ? false : stryMutAct_9fa48("8") ? true : (stryCov_9fa48("8", "9", "10"), layer.decision === (stryMutAct_9fa48("11") ? "" : (stryCov_9fa48("11"), 'notApplicable')))) ? stryMutAct_9fa48("12") ? "" : (stryCov_9fa48("12"), 'unknown') : layer.decision;
    return stryMutAct_9fa48("13") ? {} : (stryCov_9fa48("13"), {
      decision,
      matched: layer.matched
    });
  }
}

/**
 * The ways in which the policies allow more than the one request, judged by outcome: the request is
 * moved to an action, a resource, a service or a caller that exists nowhere, so that only a grant to
 * all of them can allow it, however it is written (`*`, `logs:*`, `NotAction`, `NotResource`).
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
 */
export function evaluateBreadth(probed: Probed, wanted: Probe): readonly Breadth[] {
  if (stryMutAct_9fa48("14")) {
    {}
  } else {
    stryCov_9fa48("14");
    return movedFrom(wanted).flatMap(({
      reaches,
      probe
    }) => {
      if (stryMutAct_9fa48("15")) {
        {}
      } else {
        stryCov_9fa48("15");
        const {
          decision,
          matched
        } = evaluateProbe(probed, probe);
        const asked = stryMutAct_9fa48("18") ? probed.kind !== 'identity-policy' && reaches !== 'anyone' : stryMutAct_9fa48("17") ? false : stryMutAct_9fa48("16") ? true : (stryCov_9fa48("16", "17", "18"), (stryMutAct_9fa48("20") ? probed.kind === 'identity-policy' : stryMutAct_9fa48("19") ? false : (stryCov_9fa48("19", "20"), probed.kind !== (stryMutAct_9fa48("21") ? "" : (stryCov_9fa48("21"), 'identity-policy')))) || (stryMutAct_9fa48("23") ? reaches === 'anyone' : stryMutAct_9fa48("22") ? false : (stryCov_9fa48("22", "23"), reaches !== (stryMutAct_9fa48("24") ? "" : (stryCov_9fa48("24"), 'anyone')))));
        return (stryMutAct_9fa48("27") ? asked || decision === 'allowed' : stryMutAct_9fa48("26") ? false : stryMutAct_9fa48("25") ? true : (stryCov_9fa48("25", "26", "27"), asked && (stryMutAct_9fa48("29") ? decision !== 'allowed' : stryMutAct_9fa48("28") ? true : (stryCov_9fa48("28", "29"), decision === (stryMutAct_9fa48("30") ? "" : (stryCov_9fa48("30"), 'allowed')))))) ? stryMutAct_9fa48("31") ? [] : (stryCov_9fa48("31"), [stryMutAct_9fa48("32") ? {} : (stryCov_9fa48("32"), {
          reaches,
          grantedBy: matched
        })]) : stryMutAct_9fa48("33") ? ["Stryker was here"] : (stryCov_9fa48("33"), []);
      }
    });
  }
}
function movedFrom(wanted: Probe): readonly {
  readonly reaches: Breadth['reaches'];
  readonly probe: Probe;
}[] {
  if (stryMutAct_9fa48("34")) {
    {}
  } else {
    stryCov_9fa48("34");
    const [service = stryMutAct_9fa48("35") ? "Stryker was here!" : (stryCov_9fa48("35"), '')] = wanted.action.split(stryMutAct_9fa48("36") ? "" : (stryCov_9fa48("36"), ':'));
    const action = stryMutAct_9fa48("37") ? `` : (stryCov_9fa48("37"), `${service}:${nowhere}`);
    const resource = strangeResource(wanted.resource);
    const everything = stryMutAct_9fa48("38") ? {} : (stryCov_9fa48("38"), {
      action: stryMutAct_9fa48("39") ? `` : (stryCov_9fa48("39"), `${nowhere}:${nowhere}`),
      resource: stryMutAct_9fa48("40") ? `` : (stryCov_9fa48("40"), `arn:aws:${nowhere}:::${nowhere}`)
    });
    return stryMutAct_9fa48("41") ? [] : (stryCov_9fa48("41"), [stryMutAct_9fa48("42") ? {} : (stryCov_9fa48("42"), {
      reaches: stryMutAct_9fa48("43") ? "" : (stryCov_9fa48("43"), 'action'),
      probe: stryMutAct_9fa48("44") ? {} : (stryCov_9fa48("44"), {
        ...wanted,
        action
      })
    }),
    // What asks for `*` asks for no resource, and there is no other.
    ...((stryMutAct_9fa48("47") ? resource !== wanted.resource : stryMutAct_9fa48("46") ? false : stryMutAct_9fa48("45") ? true : (stryCov_9fa48("45", "46", "47"), resource === wanted.resource)) ? stryMutAct_9fa48("48") ? ["Stryker was here"] : (stryCov_9fa48("48"), []) : stryMutAct_9fa48("49") ? [] : (stryCov_9fa48("49"), [{
      reaches: 'resource',
      probe: {
        ...wanted,
        resource
      }
    } as const])), stryMutAct_9fa48("50") ? {} : (stryCov_9fa48("50"), {
      reaches: stryMutAct_9fa48("51") ? "" : (stryCov_9fa48("51"), 'service'),
      probe: stryMutAct_9fa48("52") ? {} : (stryCov_9fa48("52"), {
        ...wanted,
        action,
        resource
      })
    }), stryMutAct_9fa48("53") ? {} : (stryCov_9fa48("53"), {
      reaches: stryMutAct_9fa48("54") ? "" : (stryCov_9fa48("54"), 'everything'),
      probe: stryMutAct_9fa48("55") ? {} : (stryCov_9fa48("55"), {
        ...wanted,
        ...everything
      })
    }), stryMutAct_9fa48("56") ? {} : (stryCov_9fa48("56"), {
      reaches: stryMutAct_9fa48("57") ? "" : (stryCov_9fa48("57"), 'anyone'),
      probe: stryMutAct_9fa48("58") ? {} : (stryCov_9fa48("58"), {
        ...wanted,
        principal: strangePrincipal(wanted.resource)
      })
    })]);
  }
}