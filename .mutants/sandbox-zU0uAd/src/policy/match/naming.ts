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
import type { Principal } from '../authorization.ts';
import type { PrincipalEntry } from '../grammar/statement.ts';
import { readArn } from './arn.ts';

/**
 * What a principal entry calls the caller by; a grant reaches as far as its name does. `unknown`:
 * the entry names a session, an identity or a canonical user, and the request does not say whether
 * it is this.
 */
export type Naming = 'everyone' | 'account' | 'user' | 'role' | 'session' | 'service' | 'identity-provider'
/** By a grant of a KMS key, not by a policy. */ | 'grantee' | 'unknown';

/**
 * How one entry names the caller; `undefined` when it means someone else. The account ID and
 * `…:root` mean every principal of the account; a role's ARN every session of it, a user's ARN his
 * federated sessions too; no wildcard works inside a name. A unique ID (`AROA…`) is what is left of
 * a deleted principal and means nobody. A service is meant only when it calls as itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function namesPrincipal(entry: PrincipalEntry, caller: Principal): Naming | undefined {
  if (stryMutAct_9fa48("213")) {
    {}
  } else {
    stryCov_9fa48("213");
    if (stryMutAct_9fa48("216") ? entry.type !== 'everyone' : stryMutAct_9fa48("215") ? false : stryMutAct_9fa48("214") ? true : (stryCov_9fa48("214", "215", "216"), entry.type === (stryMutAct_9fa48("217") ? "" : (stryCov_9fa48("217"), 'everyone')))) return stryMutAct_9fa48("218") ? "" : (stryCov_9fa48("218"), 'everyone');
    if (stryMutAct_9fa48("221") ? caller.kind !== 'anonymous' : stryMutAct_9fa48("220") ? false : stryMutAct_9fa48("219") ? true : (stryCov_9fa48("219", "220", "221"), caller.kind === (stryMutAct_9fa48("222") ? "" : (stryCov_9fa48("222"), 'anonymous')))) return undefined;
    if (stryMutAct_9fa48("225") ? caller.kind !== 'service' : stryMutAct_9fa48("224") ? false : stryMutAct_9fa48("223") ? true : (stryCov_9fa48("223", "224", "225"), caller.kind === (stryMutAct_9fa48("226") ? "" : (stryCov_9fa48("226"), 'service')))) return (stryMutAct_9fa48("229") ? entry.type === 'Service' || entry.value === caller.arn : stryMutAct_9fa48("228") ? false : stryMutAct_9fa48("227") ? true : (stryCov_9fa48("227", "228", "229"), (stryMutAct_9fa48("231") ? entry.type !== 'Service' : stryMutAct_9fa48("230") ? true : (stryCov_9fa48("230", "231"), entry.type === (stryMutAct_9fa48("232") ? "" : (stryCov_9fa48("232"), 'Service')))) && (stryMutAct_9fa48("234") ? entry.value !== caller.arn : stryMutAct_9fa48("233") ? true : (stryCov_9fa48("233", "234"), entry.value === caller.arn)))) ? stryMutAct_9fa48("235") ? "" : (stryCov_9fa48("235"), 'service') : undefined;
    if (stryMutAct_9fa48("238") ? caller.kind !== 'identity-provider' : stryMutAct_9fa48("237") ? false : stryMutAct_9fa48("236") ? true : (stryCov_9fa48("236", "237", "238"), caller.kind === (stryMutAct_9fa48("239") ? "" : (stryCov_9fa48("239"), 'identity-provider')))) return (stryMutAct_9fa48("242") ? entry.type === 'Federated' || entry.value === caller.arn : stryMutAct_9fa48("241") ? false : stryMutAct_9fa48("240") ? true : (stryCov_9fa48("240", "241", "242"), (stryMutAct_9fa48("244") ? entry.type !== 'Federated' : stryMutAct_9fa48("243") ? true : (stryCov_9fa48("243", "244"), entry.type === (stryMutAct_9fa48("245") ? "" : (stryCov_9fa48("245"), 'Federated')))) && (stryMutAct_9fa48("247") ? entry.value !== caller.arn : stryMutAct_9fa48("246") ? true : (stryCov_9fa48("246", "247"), entry.value === caller.arn)))) ? stryMutAct_9fa48("248") ? "" : (stryCov_9fa48("248"), 'identity-provider') : undefined;
    if (stryMutAct_9fa48("251") ? entry.type !== 'CanonicalUser' : stryMutAct_9fa48("250") ? false : stryMutAct_9fa48("249") ? true : (stryCov_9fa48("249", "250", "251"), entry.type === (stryMutAct_9fa48("252") ? "" : (stryCov_9fa48("252"), 'CanonicalUser')))) return namesByCanonicalId(entry.value, caller);
    return (stryMutAct_9fa48("255") ? entry.type !== 'AWS' : stryMutAct_9fa48("254") ? false : stryMutAct_9fa48("253") ? true : (stryCov_9fa48("253", "254", "255"), entry.type === (stryMutAct_9fa48("256") ? "" : (stryCov_9fa48("256"), 'AWS')))) ? namesByArn(entry.value, caller) : undefined;
  }
}

/** S3's other name for an account. */
function namesByCanonicalId(value: string, {
  canonicalId
}: Principal): Naming | undefined {
  if (stryMutAct_9fa48("257")) {
    {}
  } else {
    stryCov_9fa48("257");
    if (stryMutAct_9fa48("260") ? canonicalId !== undefined : stryMutAct_9fa48("259") ? false : stryMutAct_9fa48("258") ? true : (stryCov_9fa48("258", "259", "260"), canonicalId === undefined)) return stryMutAct_9fa48("261") ? "" : (stryCov_9fa48("261"), 'unknown');
    return (stryMutAct_9fa48("264") ? value !== canonicalId : stryMutAct_9fa48("263") ? false : stryMutAct_9fa48("262") ? true : (stryCov_9fa48("262", "263", "264"), value === canonicalId)) ? stryMutAct_9fa48("265") ? "" : (stryCov_9fa48("265"), 'account') : undefined;
  }
}
function namesByArn(value: string, caller: Principal): Naming | undefined {
  if (stryMutAct_9fa48("266")) {
    {}
  } else {
    stryCov_9fa48("266");
    if (stryMutAct_9fa48("269") ? value !== caller.account : stryMutAct_9fa48("268") ? false : stryMutAct_9fa48("267") ? true : (stryCov_9fa48("267", "268", "269"), value === caller.account)) return stryMutAct_9fa48("270") ? "" : (stryCov_9fa48("270"), 'account');
    const arn = readArn(value);
    if (stryMutAct_9fa48("273") ? arn?.account === caller.account : stryMutAct_9fa48("272") ? false : stryMutAct_9fa48("271") ? true : (stryCov_9fa48("271", "272", "273"), (stryMutAct_9fa48("274") ? arn.account : (stryCov_9fa48("274"), arn?.account)) !== caller.account)) return undefined;
    if (stryMutAct_9fa48("277") ? arn.service === 'iam' || arn.resource === 'root' : stryMutAct_9fa48("276") ? false : stryMutAct_9fa48("275") ? true : (stryCov_9fa48("275", "276", "277"), (stryMutAct_9fa48("279") ? arn.service !== 'iam' : stryMutAct_9fa48("278") ? true : (stryCov_9fa48("278", "279"), arn.service === (stryMutAct_9fa48("280") ? "" : (stryCov_9fa48("280"), 'iam')))) && (stryMutAct_9fa48("282") ? arn.resource !== 'root' : stryMutAct_9fa48("281") ? true : (stryCov_9fa48("281", "282"), arn.resource === (stryMutAct_9fa48("283") ? "" : (stryCov_9fa48("283"), 'root')))))) return stryMutAct_9fa48("284") ? "" : (stryCov_9fa48("284"), 'account');
    if (stryMutAct_9fa48("287") ? caller.kind !== 'someone' : stryMutAct_9fa48("286") ? false : stryMutAct_9fa48("285") ? true : (stryCov_9fa48("285", "286", "287"), caller.kind === (stryMutAct_9fa48("288") ? "" : (stryCov_9fa48("288"), 'someone')))) return stryMutAct_9fa48("289") ? "" : (stryCov_9fa48("289"), 'unknown');
    if (stryMutAct_9fa48("292") ? caller.kind !== 'user' : stryMutAct_9fa48("291") ? false : stryMutAct_9fa48("290") ? true : (stryCov_9fa48("290", "291", "292"), caller.kind === (stryMutAct_9fa48("293") ? "" : (stryCov_9fa48("293"), 'user')))) return (stryMutAct_9fa48("296") ? value !== caller.arn : stryMutAct_9fa48("295") ? false : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295", "296"), value === caller.arn)) ? stryMutAct_9fa48("297") ? "" : (stryCov_9fa48("297"), 'user') : undefined;
    if (stryMutAct_9fa48("300") ? caller.kind !== 'federated-user' : stryMutAct_9fa48("299") ? false : stryMutAct_9fa48("298") ? true : (stryCov_9fa48("298", "299", "300"), caller.kind === (stryMutAct_9fa48("301") ? "" : (stryCov_9fa48("301"), 'federated-user')))) return namesFederatedUser(value, caller);
    if (stryMutAct_9fa48("304") ? caller.kind !== 'role' : stryMutAct_9fa48("303") ? false : stryMutAct_9fa48("302") ? true : (stryCov_9fa48("302", "303", "304"), caller.kind === (stryMutAct_9fa48("305") ? "" : (stryCov_9fa48("305"), 'role')))) return namesRole(value, caller.arn);
    return (stryMutAct_9fa48("308") ? caller.kind !== 'assumed-role' : stryMutAct_9fa48("307") ? false : stryMutAct_9fa48("306") ? true : (stryCov_9fa48("306", "307", "308"), caller.kind === (stryMutAct_9fa48("309") ? "" : (stryCov_9fa48("309"), 'assumed-role')))) ? namesSession(value, caller) : undefined;
  }
}

/** Which user asked for the session its ARN does not show. */
function namesFederatedUser(value: string, {
  arn,
  userArn
}: Principal): Naming | undefined {
  if (stryMutAct_9fa48("310")) {
    {}
  } else {
    stryCov_9fa48("310");
    if (stryMutAct_9fa48("313") ? value !== arn : stryMutAct_9fa48("312") ? false : stryMutAct_9fa48("311") ? true : (stryCov_9fa48("311", "312", "313"), value === arn)) return stryMutAct_9fa48("314") ? "" : (stryCov_9fa48("314"), 'session');
    if (stryMutAct_9fa48("317") ? userArn === undefined : stryMutAct_9fa48("316") ? false : stryMutAct_9fa48("315") ? true : (stryCov_9fa48("315", "316", "317"), userArn !== undefined)) return (stryMutAct_9fa48("320") ? value !== userArn : stryMutAct_9fa48("319") ? false : stryMutAct_9fa48("318") ? true : (stryCov_9fa48("318", "319", "320"), value === userArn)) ? stryMutAct_9fa48("321") ? "" : (stryCov_9fa48("321"), 'user') : undefined;
    return (stryMutAct_9fa48("323") ? readArn(value).resource.startsWith('user/') : stryMutAct_9fa48("322") ? readArn(value)?.resource.endsWith('user/') : (stryCov_9fa48("322", "323"), readArn(value)?.resource.startsWith(stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), 'user/')))) ? stryMutAct_9fa48("325") ? "" : (stryCov_9fa48("325"), 'unknown') : undefined;
  }
}
function namesRole(value: string, roleArn: string): Naming | undefined {
  if (stryMutAct_9fa48("326")) {
    {}
  } else {
    stryCov_9fa48("326");
    if (stryMutAct_9fa48("329") ? value !== roleArn : stryMutAct_9fa48("328") ? false : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328", "329"), value === roleArn)) return stryMutAct_9fa48("330") ? "" : (stryCov_9fa48("330"), 'role');
    const [type, name] = (stryMutAct_9fa48("331") ? readArn(value)?.resource && '' : (stryCov_9fa48("331"), (stryMutAct_9fa48("332") ? readArn(value).resource : (stryCov_9fa48("332"), readArn(value)?.resource)) ?? (stryMutAct_9fa48("333") ? "Stryker was here!" : (stryCov_9fa48("333"), '')))).split(stryMutAct_9fa48("334") ? "" : (stryCov_9fa48("334"), '/'));
    return (stryMutAct_9fa48("337") ? type === 'assumed-role' || name === lastName(roleArn) : stryMutAct_9fa48("336") ? false : stryMutAct_9fa48("335") ? true : (stryCov_9fa48("335", "336", "337"), (stryMutAct_9fa48("339") ? type !== 'assumed-role' : stryMutAct_9fa48("338") ? true : (stryCov_9fa48("338", "339"), type === (stryMutAct_9fa48("340") ? "" : (stryCov_9fa48("340"), 'assumed-role')))) && (stryMutAct_9fa48("342") ? name !== lastName(roleArn) : stryMutAct_9fa48("341") ? true : (stryCov_9fa48("341", "342"), name === lastName(roleArn))))) ? stryMutAct_9fa48("343") ? "" : (stryCov_9fa48("343"), 'unknown') : undefined;
  }
}
function namesSession(value: string, {
  arn,
  roleArn
}: Principal): Naming | undefined {
  if (stryMutAct_9fa48("344")) {
    {}
  } else {
    stryCov_9fa48("344");
    if (stryMutAct_9fa48("347") ? value !== arn : stryMutAct_9fa48("346") ? false : stryMutAct_9fa48("345") ? true : (stryCov_9fa48("345", "346", "347"), value === arn)) return stryMutAct_9fa48("348") ? "" : (stryCov_9fa48("348"), 'session');
    if (stryMutAct_9fa48("351") ? roleArn === undefined : stryMutAct_9fa48("350") ? false : stryMutAct_9fa48("349") ? true : (stryCov_9fa48("349", "350", "351"), roleArn !== undefined)) return (stryMutAct_9fa48("354") ? value !== roleArn : stryMutAct_9fa48("353") ? false : stryMutAct_9fa48("352") ? true : (stryCov_9fa48("352", "353", "354"), value === roleArn)) ? stryMutAct_9fa48("355") ? "" : (stryCov_9fa48("355"), 'role') : undefined;
    // Role names are unique in an account whatever their path, which a session does not show.
    const [, role] = (stryMutAct_9fa48("356") ? readArn(arn)?.resource && '' : (stryCov_9fa48("356"), (stryMutAct_9fa48("357") ? readArn(arn).resource : (stryCov_9fa48("357"), readArn(arn)?.resource)) ?? (stryMutAct_9fa48("358") ? "Stryker was here!" : (stryCov_9fa48("358"), '')))).split(stryMutAct_9fa48("359") ? "" : (stryCov_9fa48("359"), '/'));
    const isRole = stryMutAct_9fa48("362") ? readArn(value)?.resource.startsWith('role/') !== true : stryMutAct_9fa48("361") ? false : stryMutAct_9fa48("360") ? true : (stryCov_9fa48("360", "361", "362"), (stryMutAct_9fa48("364") ? readArn(value).resource.startsWith('role/') : stryMutAct_9fa48("363") ? readArn(value)?.resource.endsWith('role/') : (stryCov_9fa48("363", "364"), readArn(value)?.resource.startsWith(stryMutAct_9fa48("365") ? "" : (stryCov_9fa48("365"), 'role/')))) === (stryMutAct_9fa48("366") ? false : (stryCov_9fa48("366"), true)));
    return (stryMutAct_9fa48("369") ? isRole || lastName(value) === role : stryMutAct_9fa48("368") ? false : stryMutAct_9fa48("367") ? true : (stryCov_9fa48("367", "368", "369"), isRole && (stryMutAct_9fa48("371") ? lastName(value) !== role : stryMutAct_9fa48("370") ? true : (stryCov_9fa48("370", "371"), lastName(value) === role)))) ? stryMutAct_9fa48("372") ? "" : (stryCov_9fa48("372"), 'role') : undefined;
  }
}
function lastName(arn: string): string | undefined {
  if (stryMutAct_9fa48("373")) {
    {}
  } else {
    stryCov_9fa48("373");
    return arn.split(stryMutAct_9fa48("374") ? "" : (stryCov_9fa48("374"), '/')).at(stryMutAct_9fa48("375") ? +1 : (stryCov_9fa48("375"), -1));
  }
}