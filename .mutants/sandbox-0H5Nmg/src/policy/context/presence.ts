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
import type { Truth } from '../truth.ts';
import type { Situation } from './situation.ts';

/** Whether AWS sends a key: with every such request, with none, or depending on what is not told. */
export type Presence = 'always' | 'never' | 'perhaps';

/**
 * Whether a request in this situation carries the key. A key of a service is never ruled out: which
 * actions send it stands in the Service Authorization Reference, which is not read here.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function presenceOf(key: string, situation: Situation): Presence {
  if (stryMutAct_9fa48("966")) {
    {}
  } else {
    stryCov_9fa48("966");
    const [family = key] = key.split(stryMutAct_9fa48("967") ? "" : (stryCov_9fa48("967"), '/'));
    const rule = catalogue.get(family);
    if (stryMutAct_9fa48("970") ? false : stryMutAct_9fa48("969") ? true : stryMutAct_9fa48("968") ? rule : (stryCov_9fa48("968", "969", "970"), !rule)) return stryMutAct_9fa48("971") ? "" : (stryCov_9fa48("971"), 'perhaps');
    if (stryMutAct_9fa48("974") ? situation.caller === 'someone' : stryMutAct_9fa48("973") ? false : stryMutAct_9fa48("972") ? true : (stryCov_9fa48("972", "973", "974"), situation.caller !== (stryMutAct_9fa48("975") ? "" : (stryCov_9fa48("975"), 'someone')))) return rule(situation);
    const [first = stryMutAct_9fa48("976") ? "" : (stryCov_9fa48("976"), 'perhaps'), ...others] = identities.map(stryMutAct_9fa48("977") ? () => undefined : (stryCov_9fa48("977"), caller => rule(stryMutAct_9fa48("978") ? {} : (stryCov_9fa48("978"), {
      ...situation,
      caller
    }))));
    return (stryMutAct_9fa48("979") ? others.some(one => one === first) : (stryCov_9fa48("979"), others.every(stryMutAct_9fa48("980") ? () => undefined : (stryCov_9fa48("980"), one => stryMutAct_9fa48("983") ? one !== first : stryMutAct_9fa48("982") ? false : stryMutAct_9fa48("981") ? true : (stryCov_9fa48("981", "982", "983"), one === first))))) ? first : stryMutAct_9fa48("984") ? "" : (stryCov_9fa48("984"), 'perhaps');
  }
}

/** Who someone may be. */
const identities = ['role', 'user', 'root', 'federated-user'] as const;
type Rule = (situation: Situation) => Presence;
const always: Rule = stryMutAct_9fa48("985") ? () => undefined : (stryCov_9fa48("985"), (() => {
  const always: Rule = () => stryMutAct_9fa48("986") ? "" : (stryCov_9fa48("986"), 'always');
  return always;
})());
const perhapsIf = stryMutAct_9fa48("987") ? () => undefined : (stryCov_9fa48("987"), (() => {
  const perhapsIf = (sent: (situation: Situation) => boolean): Rule => stryMutAct_9fa48("988") ? () => undefined : (stryCov_9fa48("988"), situation => sent(situation) ? stryMutAct_9fa48("989") ? "" : (stryCov_9fa48("989"), 'perhaps') : stryMutAct_9fa48("990") ? "" : (stryCov_9fa48("990"), 'never'));
  return perhapsIf;
})());
const isSession = stryMutAct_9fa48("991") ? () => undefined : (stryCov_9fa48("991"), (() => {
  const isSession = ({
    caller
  }: Situation) => stryMutAct_9fa48("994") ? caller === 'role' && caller === 'assumed-role' : stryMutAct_9fa48("993") ? false : stryMutAct_9fa48("992") ? true : (stryCov_9fa48("992", "993", "994"), (stryMutAct_9fa48("996") ? caller !== 'role' : stryMutAct_9fa48("995") ? false : (stryCov_9fa48("995", "996"), caller === (stryMutAct_9fa48("997") ? "" : (stryCov_9fa48("997"), 'role')))) || (stryMutAct_9fa48("999") ? caller !== 'assumed-role' : stryMutAct_9fa48("998") ? false : (stryCov_9fa48("998", "999"), caller === (stryMutAct_9fa48("1000") ? "" : (stryCov_9fa48("1000"), 'assumed-role')))));
  return isSession;
})());
const isSigned = stryMutAct_9fa48("1001") ? () => undefined : (stryCov_9fa48("1001"), (() => {
  const isSigned = ({
    caller
  }: Situation) => stryMutAct_9fa48("1004") ? caller !== 'anonymous' || caller !== 'identity-provider' : stryMutAct_9fa48("1003") ? false : stryMutAct_9fa48("1002") ? true : (stryCov_9fa48("1002", "1003", "1004"), (stryMutAct_9fa48("1006") ? caller === 'anonymous' : stryMutAct_9fa48("1005") ? true : (stryCov_9fa48("1005", "1006"), caller !== (stryMutAct_9fa48("1007") ? "" : (stryCov_9fa48("1007"), 'anonymous')))) && (stryMutAct_9fa48("1009") ? caller === 'identity-provider' : stryMutAct_9fa48("1008") ? true : (stryCov_9fa48("1008", "1009"), caller !== (stryMutAct_9fa48("1010") ? "" : (stryCov_9fa48("1010"), 'identity-provider')))));
  return isSigned;
})());
const isService = stryMutAct_9fa48("1011") ? () => undefined : (stryCov_9fa48("1011"), (() => {
  const isService = ({
    caller
  }: Situation) => stryMutAct_9fa48("1014") ? caller !== 'service' : stryMutAct_9fa48("1013") ? false : stryMutAct_9fa48("1012") ? true : (stryCov_9fa48("1012", "1013", "1014"), caller === (stryMutAct_9fa48("1015") ? "" : (stryCov_9fa48("1015"), 'service')));
  return isService;
})());

/** Of a role or a federated user the credentials are temporary, of a user or root they may be. */
const ofTemporaryCredentials: Rule = situation => {
  if (stryMutAct_9fa48("1016")) {
    {}
  } else {
    stryCov_9fa48("1016");
    if (stryMutAct_9fa48("1019") ? isSession(situation) && situation.caller === 'federated-user' : stryMutAct_9fa48("1018") ? false : stryMutAct_9fa48("1017") ? true : (stryCov_9fa48("1017", "1018", "1019"), isSession(situation) || (stryMutAct_9fa48("1021") ? situation.caller !== 'federated-user' : stryMutAct_9fa48("1020") ? false : (stryCov_9fa48("1020", "1021"), situation.caller === (stryMutAct_9fa48("1022") ? "" : (stryCov_9fa48("1022"), 'federated-user')))))) return stryMutAct_9fa48("1023") ? "" : (stryCov_9fa48("1023"), 'always');
    return isSigned(situation) ? stryMutAct_9fa48("1024") ? "" : (stryCov_9fa48("1024"), 'perhaps') : stryMutAct_9fa48("1025") ? "" : (stryCov_9fa48("1025"), 'never');
  }
};
const ifSo = stryMutAct_9fa48("1026") ? () => undefined : (stryCov_9fa48("1026"), (() => {
  const ifSo = (answer: Truth): Presence => (stryMutAct_9fa48("1029") ? answer !== 'unknown' : stryMutAct_9fa48("1028") ? false : stryMutAct_9fa48("1027") ? true : (stryCov_9fa48("1027", "1028", "1029"), answer === (stryMutAct_9fa48("1030") ? "" : (stryCov_9fa48("1030"), 'unknown')))) ? stryMutAct_9fa48("1031") ? "" : (stryCov_9fa48("1031"), 'perhaps') : (stryMutAct_9fa48("1034") ? answer !== 'yes' : stryMutAct_9fa48("1033") ? false : stryMutAct_9fa48("1032") ? true : (stryCov_9fa48("1032", "1033", "1034"), answer === (stryMutAct_9fa48("1035") ? "" : (stryCov_9fa48("1035"), 'yes')))) ? stryMutAct_9fa48("1036") ? "" : (stryCov_9fa48("1036"), 'always') : stryMutAct_9fa48("1037") ? "" : (stryCov_9fa48("1037"), 'never');
  return ifSo;
})());
const ofEndpoint: Rule = stryMutAct_9fa48("1038") ? () => undefined : (stryCov_9fa48("1038"), (() => {
  const ofEndpoint: Rule = ({
    throughEndpoint
  }) => ifSo(throughEndpoint);
  return ofEndpoint;
})());
const ofPublicWay: Rule = ({
  caller,
  throughEndpoint,
  forwarded
}) => {
  if (stryMutAct_9fa48("1039")) {
    {}
  } else {
    stryCov_9fa48("1039");
    if (stryMutAct_9fa48("1042") ? caller === 'service' && throughEndpoint === 'yes' && forwarded !== 'yes' : stryMutAct_9fa48("1041") ? false : stryMutAct_9fa48("1040") ? true : (stryCov_9fa48("1040", "1041", "1042"), (stryMutAct_9fa48("1044") ? caller !== 'service' : stryMutAct_9fa48("1043") ? false : (stryCov_9fa48("1043", "1044"), caller === (stryMutAct_9fa48("1045") ? "" : (stryCov_9fa48("1045"), 'service')))) || (stryMutAct_9fa48("1047") ? throughEndpoint === 'yes' || forwarded !== 'yes' : stryMutAct_9fa48("1046") ? false : (stryCov_9fa48("1046", "1047"), (stryMutAct_9fa48("1049") ? throughEndpoint !== 'yes' : stryMutAct_9fa48("1048") ? true : (stryCov_9fa48("1048", "1049"), throughEndpoint === (stryMutAct_9fa48("1050") ? "" : (stryCov_9fa48("1050"), 'yes')))) && (stryMutAct_9fa48("1052") ? forwarded === 'yes' : stryMutAct_9fa48("1051") ? true : (stryCov_9fa48("1051", "1052"), forwarded !== (stryMutAct_9fa48("1053") ? "" : (stryCov_9fa48("1053"), 'yes')))))))) return stryMutAct_9fa48("1054") ? "" : (stryCov_9fa48("1054"), 'never');
    return (stryMutAct_9fa48("1057") ? throughEndpoint === 'no' || forwarded !== 'yes' : stryMutAct_9fa48("1056") ? false : stryMutAct_9fa48("1055") ? true : (stryCov_9fa48("1055", "1056", "1057"), (stryMutAct_9fa48("1059") ? throughEndpoint !== 'no' : stryMutAct_9fa48("1058") ? true : (stryCov_9fa48("1058", "1059"), throughEndpoint === (stryMutAct_9fa48("1060") ? "" : (stryCov_9fa48("1060"), 'no')))) && (stryMutAct_9fa48("1062") ? forwarded === 'yes' : stryMutAct_9fa48("1061") ? true : (stryCov_9fa48("1061", "1062"), forwarded !== (stryMutAct_9fa48("1063") ? "" : (stryCov_9fa48("1063"), 'yes')))))) ? stryMutAct_9fa48("1064") ? "" : (stryCov_9fa48("1064"), 'always') : stryMutAct_9fa48("1065") ? "" : (stryCov_9fa48("1065"), 'perhaps');
  }
};

/** Sent to services that know the key; which ones beyond those on AWS's page, grows. */
const ofEndpointTo = stryMutAct_9fa48("1066") ? () => undefined : (stryCov_9fa48("1066"), (() => {
  const ofEndpointTo = (known: {
    readonly aware: readonly string[];
    readonly unaware: readonly string[];
  }): Rule => ({
    throughEndpoint,
    service
  }) => {
    if (stryMutAct_9fa48("1067")) {
      {}
    } else {
      stryCov_9fa48("1067");
      if (stryMutAct_9fa48("1070") ? throughEndpoint === 'no' && known.unaware.includes(service) : stryMutAct_9fa48("1069") ? false : stryMutAct_9fa48("1068") ? true : (stryCov_9fa48("1068", "1069", "1070"), (stryMutAct_9fa48("1072") ? throughEndpoint !== 'no' : stryMutAct_9fa48("1071") ? false : (stryCov_9fa48("1071", "1072"), throughEndpoint === (stryMutAct_9fa48("1073") ? "" : (stryCov_9fa48("1073"), 'no')))) || known.unaware.includes(service))) return stryMutAct_9fa48("1074") ? "" : (stryCov_9fa48("1074"), 'never');
      return (stryMutAct_9fa48("1077") ? throughEndpoint === 'yes' || known.aware.includes(service) : stryMutAct_9fa48("1076") ? false : stryMutAct_9fa48("1075") ? true : (stryCov_9fa48("1075", "1076", "1077"), (stryMutAct_9fa48("1079") ? throughEndpoint !== 'yes' : stryMutAct_9fa48("1078") ? true : (stryCov_9fa48("1078", "1079"), throughEndpoint === (stryMutAct_9fa48("1080") ? "" : (stryCov_9fa48("1080"), 'yes')))) && known.aware.includes(service))) ? stryMutAct_9fa48("1081") ? "" : (stryCov_9fa48("1081"), 'always') : stryMutAct_9fa48("1082") ? "" : (stryCov_9fa48("1082"), 'perhaps');
    }
  };
  return ofEndpointTo;
})());

/** Whether the service learns the ARN of the VPC that a call comes from. */
export function tellsVpcArn(service: string): boolean {
  if (stryMutAct_9fa48("1083")) {
    {}
  } else {
    stryCov_9fa48("1083");
    return aware.includes(service);
  }
}

/** Whether the service learns whose the endpoint is that a call comes through. */
export function tellsVpceAccount(service: string): boolean {
  if (stryMutAct_9fa48("1084")) {
    {}
  } else {
    stryCov_9fa48("1084");
    return stryMutAct_9fa48("1087") ? aware.includes(service) && service === 'dynamodb' : stryMutAct_9fa48("1086") ? false : stryMutAct_9fa48("1085") ? true : (stryCov_9fa48("1085", "1086", "1087"), aware.includes(service) || (stryMutAct_9fa48("1089") ? service !== 'dynamodb' : stryMutAct_9fa48("1088") ? false : (stryCov_9fa48("1088", "1089"), service === (stryMutAct_9fa48("1090") ? "" : (stryCov_9fa48("1090"), 'dynamodb')))));
  }
}
const aware = stryMutAct_9fa48("1091") ? [] : (stryCov_9fa48("1091"), [stryMutAct_9fa48("1092") ? "" : (stryCov_9fa48("1092"), 's3'), stryMutAct_9fa48("1093") ? "" : (stryCov_9fa48("1093"), 'kms'), stryMutAct_9fa48("1094") ? "" : (stryCov_9fa48("1094"), 'ecr'), stryMutAct_9fa48("1095") ? "" : (stryCov_9fa48("1095"), 'ecs'), stryMutAct_9fa48("1096") ? "" : (stryCov_9fa48("1096"), 'lambda'), stryMutAct_9fa48("1097") ? "" : (stryCov_9fa48("1097"), 'athena'), stryMutAct_9fa48("1098") ? "" : (stryCov_9fa48("1098"), 'iam')]);
const unaware = stryMutAct_9fa48("1099") ? [] : (stryCov_9fa48("1099"), [stryMutAct_9fa48("1100") ? "" : (stryCov_9fa48("1100"), 'sqs'), stryMutAct_9fa48("1101") ? "" : (stryCov_9fa48("1101"), 'logs'), stryMutAct_9fa48("1102") ? "" : (stryCov_9fa48("1102"), 'sts'), stryMutAct_9fa48("1103") ? "" : (stryCov_9fa48("1103"), 'ssm'), stryMutAct_9fa48("1104") ? "" : (stryCov_9fa48("1104"), 'secretsmanager'), stryMutAct_9fa48("1105") ? "" : (stryCov_9fa48("1105"), 'airflow')]);
const ofVpcArn = ofEndpointTo(stryMutAct_9fa48("1106") ? {} : (stryCov_9fa48("1106"), {
  aware,
  unaware: stryMutAct_9fa48("1107") ? [] : (stryCov_9fa48("1107"), [...unaware, stryMutAct_9fa48("1108") ? "" : (stryCov_9fa48("1108"), 'dynamodb')])
}));
const ofVpceAccount = ofEndpointTo(stryMutAct_9fa48("1109") ? {} : (stryCov_9fa48("1109"), {
  aware: stryMutAct_9fa48("1110") ? [] : (stryCov_9fa48("1110"), [...aware, stryMutAct_9fa48("1111") ? "" : (stryCov_9fa48("1111"), 'dynamodb')]),
  unaware
}));
/** An endpoint's owner need not be in an organization. */
const ofVpceOrg = ofEndpointTo(stryMutAct_9fa48("1112") ? {} : (stryCov_9fa48("1112"), {
  aware: stryMutAct_9fa48("1113") ? ["Stryker was here"] : (stryCov_9fa48("1113"), []),
  unaware
}));
const ofVpceOrgId = ofEndpointTo(stryMutAct_9fa48("1114") ? {} : (stryCov_9fa48("1114"), {
  aware: stryMutAct_9fa48("1115") ? ["Stryker was here"] : (stryCov_9fa48("1115"), []),
  unaware: stryMutAct_9fa48("1116") ? unaware : (stryCov_9fa48("1116"), unaware.filter(stryMutAct_9fa48("1117") ? () => undefined : (stryCov_9fa48("1117"), one => stryMutAct_9fa48("1120") ? one === 'sqs' : stryMutAct_9fa48("1119") ? false : stryMutAct_9fa48("1118") ? true : (stryCov_9fa48("1118", "1119", "1120"), one !== (stryMutAct_9fa48("1121") ? "" : (stryCov_9fa48("1121"), 'sqs'))))))
}));

/** Keys of a service that calls on with the caller's credentials. */
const ofForwarding: Rule = stryMutAct_9fa48("1122") ? () => undefined : (stryCov_9fa48("1122"), (() => {
  const ofForwarding: Rule = ({
    forwarded
  }) => (stryMutAct_9fa48("1125") ? forwarded !== 'no' : stryMutAct_9fa48("1124") ? false : stryMutAct_9fa48("1123") ? true : (stryCov_9fa48("1123", "1124", "1125"), forwarded === (stryMutAct_9fa48("1126") ? "" : (stryCov_9fa48("1126"), 'no')))) ? stryMutAct_9fa48("1127") ? "" : (stryCov_9fa48("1127"), 'never') : stryMutAct_9fa48("1128") ? "" : (stryCov_9fa48("1128"), 'perhaps');
  return ofForwarding;
})());
const ofAccessPoint: Rule = stryMutAct_9fa48("1129") ? () => undefined : (stryCov_9fa48("1129"), (() => {
  const ofAccessPoint: Rule = ({
    throughAccessPoint
  }) => throughAccessPoint ? stryMutAct_9fa48("1130") ? "" : (stryCov_9fa48("1130"), 'always') : stryMutAct_9fa48("1131") ? "" : (stryCov_9fa48("1131"), 'never');
  return ofAccessPoint;
})());
const catalogue: ReadonlyMap<string, Rule> = new Map(stryMutAct_9fa48("1132") ? [] : (stryCov_9fa48("1132"), [stryMutAct_9fa48("1133") ? [] : (stryCov_9fa48("1133"), [stryMutAct_9fa48("1134") ? "" : (stryCov_9fa48("1134"), 'aws:sourceip'), ofPublicWay]), stryMutAct_9fa48("1135") ? [] : (stryCov_9fa48("1135"), [stryMutAct_9fa48("1136") ? "" : (stryCov_9fa48("1136"), 'aws:vpcsourceip'), ofEndpoint]), stryMutAct_9fa48("1137") ? [] : (stryCov_9fa48("1137"), [stryMutAct_9fa48("1138") ? "" : (stryCov_9fa48("1138"), 'aws:sourcevpc'), ofEndpoint]), stryMutAct_9fa48("1139") ? [] : (stryCov_9fa48("1139"), [stryMutAct_9fa48("1140") ? "" : (stryCov_9fa48("1140"), 'aws:sourcevpce'), ofEndpoint]), stryMutAct_9fa48("1141") ? [] : (stryCov_9fa48("1141"), [stryMutAct_9fa48("1142") ? "" : (stryCov_9fa48("1142"), 'aws:sourcevpcarn'), ofVpcArn]), stryMutAct_9fa48("1143") ? [] : (stryCov_9fa48("1143"), [stryMutAct_9fa48("1144") ? "" : (stryCov_9fa48("1144"), 'aws:vpceaccount'), ofVpceAccount]), stryMutAct_9fa48("1145") ? [] : (stryCov_9fa48("1145"), [stryMutAct_9fa48("1146") ? "" : (stryCov_9fa48("1146"), 'aws:vpceorgpaths'), ofVpceOrg]), stryMutAct_9fa48("1147") ? [] : (stryCov_9fa48("1147"), [stryMutAct_9fa48("1148") ? "" : (stryCov_9fa48("1148"), 'aws:vpceorgid'), ofVpceOrgId]), stryMutAct_9fa48("1149") ? [] : (stryCov_9fa48("1149"), [stryMutAct_9fa48("1150") ? "" : (stryCov_9fa48("1150"), 'aws:viaawsservice'), always]), stryMutAct_9fa48("1151") ? [] : (stryCov_9fa48("1151"), [stryMutAct_9fa48("1152") ? "" : (stryCov_9fa48("1152"), 'aws:calledvia'), ofForwarding]), stryMutAct_9fa48("1153") ? [] : (stryCov_9fa48("1153"), [stryMutAct_9fa48("1154") ? "" : (stryCov_9fa48("1154"), 'aws:calledviafirst'), ofForwarding]), stryMutAct_9fa48("1155") ? [] : (stryCov_9fa48("1155"), [stryMutAct_9fa48("1156") ? "" : (stryCov_9fa48("1156"), 'aws:calledvialast'), ofForwarding]), stryMutAct_9fa48("1157") ? [] : (stryCov_9fa48("1157"), [stryMutAct_9fa48("1158") ? "" : (stryCov_9fa48("1158"), 'kms:viaservice'), ofForwarding]), stryMutAct_9fa48("1159") ? [] : (stryCov_9fa48("1159"), [stryMutAct_9fa48("1160") ? "" : (stryCov_9fa48("1160"), 'aws:principalarn'), perhapsIf(isSigned)]), stryMutAct_9fa48("1161") ? [] : (stryCov_9fa48("1161"), [stryMutAct_9fa48("1162") ? "" : (stryCov_9fa48("1162"), 'aws:principalaccount'), always]), stryMutAct_9fa48("1163") ? [] : (stryCov_9fa48("1163"), [stryMutAct_9fa48("1164") ? "" : (stryCov_9fa48("1164"), 'aws:principaltype'), always]), stryMutAct_9fa48("1165") ? [] : (stryCov_9fa48("1165"), [stryMutAct_9fa48("1166") ? "" : (stryCov_9fa48("1166"), 'aws:principalorgid'), perhapsIf(isSigned)]), stryMutAct_9fa48("1167") ? [] : (stryCov_9fa48("1167"), [stryMutAct_9fa48("1168") ? "" : (stryCov_9fa48("1168"), 'aws:principalorgpaths'), perhapsIf(isSigned)]), stryMutAct_9fa48("1169") ? [] : (stryCov_9fa48("1169"), [stryMutAct_9fa48("1170") ? "" : (stryCov_9fa48("1170"), 'aws:principaltag'), perhapsIf(stryMutAct_9fa48("1171") ? () => undefined : (stryCov_9fa48("1171"), situation => stryMutAct_9fa48("1174") ? isSession(situation) && isTagged(situation) : stryMutAct_9fa48("1173") ? false : stryMutAct_9fa48("1172") ? true : (stryCov_9fa48("1172", "1173", "1174"), isSession(situation) || isTagged(situation))))]), stryMutAct_9fa48("1175") ? [] : (stryCov_9fa48("1175"), [stryMutAct_9fa48("1176") ? "" : (stryCov_9fa48("1176"), 'aws:principalisawsservice'), perhapsIf(isSigned)]), stryMutAct_9fa48("1177") ? [] : (stryCov_9fa48("1177"), [stryMutAct_9fa48("1178") ? "" : (stryCov_9fa48("1178"), 'aws:principalservicename'), perhapsIf(isService)]), stryMutAct_9fa48("1179") ? [] : (stryCov_9fa48("1179"), [stryMutAct_9fa48("1180") ? "" : (stryCov_9fa48("1180"), 'aws:principalservicenameslist'), stryMutAct_9fa48("1181") ? () => undefined : (stryCov_9fa48("1181"), situation => isService(situation) ? stryMutAct_9fa48("1182") ? "" : (stryCov_9fa48("1182"), 'always') : stryMutAct_9fa48("1183") ? "" : (stryCov_9fa48("1183"), 'never'))]), stryMutAct_9fa48("1184") ? [] : (stryCov_9fa48("1184"), [stryMutAct_9fa48("1185") ? "" : (stryCov_9fa48("1185"), 'aws:userid'), always]), stryMutAct_9fa48("1186") ? [] : (stryCov_9fa48("1186"), [stryMutAct_9fa48("1187") ? "" : (stryCov_9fa48("1187"), 'aws:username'), stryMutAct_9fa48("1188") ? () => undefined : (stryCov_9fa48("1188"), ({
  caller
}) => (stryMutAct_9fa48("1191") ? caller !== 'user' : stryMutAct_9fa48("1190") ? false : stryMutAct_9fa48("1189") ? true : (stryCov_9fa48("1189", "1190", "1191"), caller === (stryMutAct_9fa48("1192") ? "" : (stryCov_9fa48("1192"), 'user')))) ? stryMutAct_9fa48("1193") ? "" : (stryCov_9fa48("1193"), 'always') : stryMutAct_9fa48("1194") ? "" : (stryCov_9fa48("1194"), 'never'))]), stryMutAct_9fa48("1195") ? [] : (stryCov_9fa48("1195"), [stryMutAct_9fa48("1196") ? "" : (stryCov_9fa48("1196"), 'aws:tokenissuetime'), ofTemporaryCredentials]), stryMutAct_9fa48("1197") ? [] : (stryCov_9fa48("1197"), [stryMutAct_9fa48("1198") ? "" : (stryCov_9fa48("1198"), 'aws:multifactorauthpresent'), ofTemporaryCredentials]), stryMutAct_9fa48("1199") ? [] : (stryCov_9fa48("1199"), [stryMutAct_9fa48("1200") ? "" : (stryCov_9fa48("1200"), 'aws:multifactorauthage'), perhapsIf(isSigned)]), stryMutAct_9fa48("1201") ? [] : (stryCov_9fa48("1201"), [stryMutAct_9fa48("1202") ? "" : (stryCov_9fa48("1202"), 'aws:federatedprovider'), perhapsIf(isFederated)]), stryMutAct_9fa48("1203") ? [] : (stryCov_9fa48("1203"), [stryMutAct_9fa48("1204") ? "" : (stryCov_9fa48("1204"), 'aws:sourceidentity'), perhapsIf(isSession)]), stryMutAct_9fa48("1205") ? [] : (stryCov_9fa48("1205"), [stryMutAct_9fa48("1206") ? "" : (stryCov_9fa48("1206"), 'aws:assumedroot'), perhapsIf(stryMutAct_9fa48("1207") ? () => undefined : (stryCov_9fa48("1207"), ({
  caller
}) => stryMutAct_9fa48("1210") ? caller !== 'root' : stryMutAct_9fa48("1209") ? false : stryMutAct_9fa48("1208") ? true : (stryCov_9fa48("1208", "1209", "1210"), caller === (stryMutAct_9fa48("1211") ? "" : (stryCov_9fa48("1211"), 'root')))))]), stryMutAct_9fa48("1212") ? [] : (stryCov_9fa48("1212"), [stryMutAct_9fa48("1213") ? "" : (stryCov_9fa48("1213"), 'aws:ec2instancesourcevpc'), perhapsIf(isSession)]), stryMutAct_9fa48("1214") ? [] : (stryCov_9fa48("1214"), [stryMutAct_9fa48("1215") ? "" : (stryCov_9fa48("1215"), 'aws:ec2instancesourceprivateipv4'), perhapsIf(isSession)]), stryMutAct_9fa48("1216") ? [] : (stryCov_9fa48("1216"), [stryMutAct_9fa48("1217") ? "" : (stryCov_9fa48("1217"), 'lambda:sourcefunctionarn'), perhapsIf(isSession)]), stryMutAct_9fa48("1218") ? [] : (stryCov_9fa48("1218"), [stryMutAct_9fa48("1219") ? "" : (stryCov_9fa48("1219"), 's3:dataaccesspointarn'), ofAccessPoint]), stryMutAct_9fa48("1220") ? [] : (stryCov_9fa48("1220"), [stryMutAct_9fa48("1221") ? "" : (stryCov_9fa48("1221"), 's3:dataaccesspointaccount'), ofAccessPoint]), stryMutAct_9fa48("1222") ? [] : (stryCov_9fa48("1222"), [stryMutAct_9fa48("1223") ? "" : (stryCov_9fa48("1223"), 's3:accesspointnetworkorigin'), ofAccessPoint]), stryMutAct_9fa48("1224") ? [] : (stryCov_9fa48("1224"), [stryMutAct_9fa48("1225") ? "" : (stryCov_9fa48("1225"), 'aws:currenttime'), always]), stryMutAct_9fa48("1226") ? [] : (stryCov_9fa48("1226"), [stryMutAct_9fa48("1227") ? "" : (stryCov_9fa48("1227"), 'aws:epochtime'), always]), stryMutAct_9fa48("1228") ? [] : (stryCov_9fa48("1228"), [stryMutAct_9fa48("1229") ? "" : (stryCov_9fa48("1229"), 'aws:securetransport'), always]), stryMutAct_9fa48("1230") ? [] : (stryCov_9fa48("1230"), [stryMutAct_9fa48("1231") ? "" : (stryCov_9fa48("1231"), 'aws:requestedregion'), always]), stryMutAct_9fa48("1232") ? [] : (stryCov_9fa48("1232"), [stryMutAct_9fa48("1233") ? "" : (stryCov_9fa48("1233"), 'aws:sourcearn'), perhapsIf(isService)]), stryMutAct_9fa48("1234") ? [] : (stryCov_9fa48("1234"), [stryMutAct_9fa48("1235") ? "" : (stryCov_9fa48("1235"), 'aws:sourceaccount'), perhapsIf(isService)]), stryMutAct_9fa48("1236") ? [] : (stryCov_9fa48("1236"), [stryMutAct_9fa48("1237") ? "" : (stryCov_9fa48("1237"), 'aws:sourceorgid'), perhapsIf(isService)]), stryMutAct_9fa48("1238") ? [] : (stryCov_9fa48("1238"), [stryMutAct_9fa48("1239") ? "" : (stryCov_9fa48("1239"), 'aws:sourceorgpaths'), perhapsIf(isService)])]));
function isTagged({
  caller
}: Situation): boolean {
  if (stryMutAct_9fa48("1240")) {
    {}
  } else {
    stryCov_9fa48("1240");
    return stryMutAct_9fa48("1243") ? caller === 'user' && caller === 'federated-user' : stryMutAct_9fa48("1242") ? false : stryMutAct_9fa48("1241") ? true : (stryCov_9fa48("1241", "1242", "1243"), (stryMutAct_9fa48("1245") ? caller !== 'user' : stryMutAct_9fa48("1244") ? false : (stryCov_9fa48("1244", "1245"), caller === (stryMutAct_9fa48("1246") ? "" : (stryCov_9fa48("1246"), 'user')))) || (stryMutAct_9fa48("1248") ? caller !== 'federated-user' : stryMutAct_9fa48("1247") ? false : (stryCov_9fa48("1247", "1248"), caller === (stryMutAct_9fa48("1249") ? "" : (stryCov_9fa48("1249"), 'federated-user')))));
  }
}
function isFederated(situation: Situation): boolean {
  if (stryMutAct_9fa48("1250")) {
    {}
  } else {
    stryCov_9fa48("1250");
    return stryMutAct_9fa48("1253") ? isSession(situation) && situation.caller === 'identity-provider' : stryMutAct_9fa48("1252") ? false : stryMutAct_9fa48("1251") ? true : (stryCov_9fa48("1251", "1252", "1253"), isSession(situation) || (stryMutAct_9fa48("1255") ? situation.caller !== 'identity-provider' : stryMutAct_9fa48("1254") ? false : (stryCov_9fa48("1254", "1255"), situation.caller === (stryMutAct_9fa48("1256") ? "" : (stryCov_9fa48("1256"), 'identity-provider')))));
  }
}