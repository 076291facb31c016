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
import { globbed } from '../match/pattern.ts';
import { readResourceEntry } from '../match/match-resource.ts';
import { Malformed } from './malformed.ts';
import { type PolicyGrammar, policyGrammars, type PolicyKind } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';
import { refuseForeignTrust, refuseMalformedAction, refuseMissingAction } from './refuse-action.ts';
import { refuseLegacyArns, refuseMalformedArns } from './refuse-arn.ts';
import { refuseEffect, refusePrincipal, refuseResource, refuseSids, refuseValues } from './refuse-element.ts';
import type { PolicyDocument, Statement, Version } from './statement.ts';
import { readSyntax } from './syntax.ts';
export type ReadDocument = {
  readonly kind: 'document';
  readonly document: PolicyDocument;
} | {
  readonly kind: 'malformed';
  readonly message: string;
  readonly at: string;
};

/**
 * Reads a policy document, as JSON text or parsed. One that AWS would never have stored has no
 * meaning: the answer is IAM's message and the place, never a guess at what was meant. What IAM
 * refuses today but still holds from former times, such as the older Version, is read.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readDocument(input: unknown, kind: PolicyKind): ReadDocument {
  if (stryMutAct_9fa48("1377")) {
    {}
  } else {
    stryCov_9fa48("1377");
    const grammar = policyGrammars[kind];
    try {
      if (stryMutAct_9fa48("1378")) {
        {}
      } else {
        stryCov_9fa48("1378");
        const {
          version,
          statements
        } = readSyntax(input, grammar);
        if (stryMutAct_9fa48("1379")) {
          ;
        } else {
          stryCov_9fa48("1379");
          refuse(statements, grammar);
        }
        const finished = statements.map(stryMutAct_9fa48("1380") ? () => undefined : (stryCov_9fa48("1380"), (one, index) => finish(one, index, version, grammar)));
        return stryMutAct_9fa48("1381") ? {} : (stryCov_9fa48("1381"), {
          kind: stryMutAct_9fa48("1382") ? "" : (stryCov_9fa48("1382"), 'document'),
          document: stryMutAct_9fa48("1383") ? {} : (stryCov_9fa48("1383"), {
            version,
            statements: finished
          })
        });
      }
    } catch (error) {
      if (stryMutAct_9fa48("1384")) {
        {}
      } else {
        stryCov_9fa48("1384");
        if (stryMutAct_9fa48("1387") ? false : stryMutAct_9fa48("1386") ? true : stryMutAct_9fa48("1385") ? error instanceof Malformed : (stryCov_9fa48("1385", "1386", "1387"), !(error instanceof Malformed))) throw error;
        return stryMutAct_9fa48("1388") ? {} : (stryCov_9fa48("1388"), {
          kind: stryMutAct_9fa48("1389") ? "" : (stryCov_9fa48("1389"), 'malformed'),
          message: error.message,
          at: error.at
        });
      }
    }
  }
}

/** IAM's order of checks: each looks at all statements before the next begins. */
function refuse(statements: readonly RawStatement[], grammar: PolicyGrammar): void {
  if (stryMutAct_9fa48("1390")) {
    {}
  } else {
    stryCov_9fa48("1390");
    const each = (check: (statement: RawStatement, grammar: PolicyGrammar) => void) => {
      if (stryMutAct_9fa48("1391")) {
        {}
      } else {
        stryCov_9fa48("1391");
        for (const statement of statements) if (stryMutAct_9fa48("1392")) {
          ;
        } else {
          stryCov_9fa48("1392");
          check(statement, grammar);
        }
      }
    };
    if (stryMutAct_9fa48("1393")) {
      ;
    } else {
      stryCov_9fa48("1393");
      each(refusePrincipal);
    }
    if (stryMutAct_9fa48("1394")) {
      ;
    } else {
      stryCov_9fa48("1394");
      each(refuseEffect);
    }
    if (stryMutAct_9fa48("1395")) {
      ;
    } else {
      stryCov_9fa48("1395");
      each(refuseValues);
    }
    if (stryMutAct_9fa48("1396")) {
      ;
    } else {
      stryCov_9fa48("1396");
      refuseLegacyArns(statements, grammar);
    }
    if (stryMutAct_9fa48("1397")) {
      ;
    } else {
      stryCov_9fa48("1397");
      refuseSids(statements, grammar);
    }
    if (stryMutAct_9fa48("1398")) {
      ;
    } else {
      stryCov_9fa48("1398");
      each(refuseMissingAction);
    }
    if (stryMutAct_9fa48("1399")) {
      ;
    } else {
      stryCov_9fa48("1399");
      refuseMalformedArns(statements, grammar);
    }
    if (stryMutAct_9fa48("1400")) {
      ;
    } else {
      stryCov_9fa48("1400");
      each(refuseMalformedAction);
    }
    if (stryMutAct_9fa48("1401")) {
      ;
    } else {
      stryCov_9fa48("1401");
      each(refuseForeignTrust);
    }
    if (stryMutAct_9fa48("1402")) {
      ;
    } else {
      stryCov_9fa48("1402");
      each(refuseResource);
    }
  }
}
function finish({
  sid,
  effect,
  principal,
  action,
  resource,
  conditions
}: RawStatement, index: number, version: Version, {
  padsArns
}: PolicyGrammar): Statement {
  if (stryMutAct_9fa48("1403")) {
    {}
  } else {
    stryCov_9fa48("1403");
    const {
      negated = stryMutAct_9fa48("1404") ? true : (stryCov_9fa48("1404"), false),
      entries = stryMutAct_9fa48("1405") ? ["Stryker was here"] : (stryCov_9fa48("1405"), [])
    } = stryMutAct_9fa48("1406") ? action && {} : (stryCov_9fa48("1406"), action ?? {});
    return stryMutAct_9fa48("1407") ? {} : (stryCov_9fa48("1407"), {
      id: stryMutAct_9fa48("1410") ? sid && index : stryMutAct_9fa48("1409") ? false : stryMutAct_9fa48("1408") ? true : (stryCov_9fa48("1408", "1409", "1410"), sid || index),
      effect: (stryMutAct_9fa48("1413") ? effect !== 'Deny' : stryMutAct_9fa48("1412") ? false : stryMutAct_9fa48("1411") ? true : (stryCov_9fa48("1411", "1412", "1413"), effect === (stryMutAct_9fa48("1414") ? "" : (stryCov_9fa48("1414"), 'Deny')))) ? stryMutAct_9fa48("1415") ? "" : (stryCov_9fa48("1415"), 'Deny') : stryMutAct_9fa48("1416") ? "" : (stryCov_9fa48("1416"), 'Allow'),
      ...(stryMutAct_9fa48("1419") ? principal || {
        principal
      } : stryMutAct_9fa48("1418") ? false : stryMutAct_9fa48("1417") ? true : (stryCov_9fa48("1417", "1418", "1419"), principal && (stryMutAct_9fa48("1420") ? {} : (stryCov_9fa48("1420"), {
        principal
      })))),
      action: stryMutAct_9fa48("1421") ? {} : (stryCov_9fa48("1421"), {
        negated,
        entries: entries.map(stryMutAct_9fa48("1422") ? () => undefined : (stryCov_9fa48("1422"), entry => globbed(stryMutAct_9fa48("1423") ? entry.toUpperCase() : (stryCov_9fa48("1423"), entry.toLowerCase()))))
      }),
      ...(stryMutAct_9fa48("1426") ? resource || {
        resource: {
          negated: resource.negated,
          entries: resource.entries.map(entry => readResourceEntry(entry, version, padsArns))
        }
      } : stryMutAct_9fa48("1425") ? false : stryMutAct_9fa48("1424") ? true : (stryCov_9fa48("1424", "1425", "1426"), resource && (stryMutAct_9fa48("1427") ? {} : (stryCov_9fa48("1427"), {
        resource: stryMutAct_9fa48("1428") ? {} : (stryCov_9fa48("1428"), {
          negated: resource.negated,
          entries: resource.entries.map(stryMutAct_9fa48("1429") ? () => undefined : (stryCov_9fa48("1429"), entry => readResourceEntry(entry, version, padsArns)))
        })
      })))),
      conditions
    });
  }
}