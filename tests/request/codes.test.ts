import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codes } from '#request/codes/catalogue.ts';

/** Reachability Analyzer's codes, as its guide lists them: those of ours that are no `sim:` are these. */
const analyzers = new Set(
  `BAD_STATE BAD_STATE_ATTACHMENT BAD_STATE_ROUTE BAD_STATE_VPN CANNOT_ROUTE ELBV2_LISTENER_HAS_NO_TG
  ELBV2_LISTENERS_MISMATCH ELBV2_NO_TARGETS_IN_AZ ENI_SG_RULES_MISMATCH
  ENI_SOURCE_DEST_CHECK_RESTRICTION IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS IGW_EXPECTS_PUBLIC_ADDRESS
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS
  INGRESS_RTB_NO_PUBLIC_IP NO_PATH
  NO_POSSIBLE_DESTINATION NO_ROUTE_TO_DESTINATION PCX_REQUIRES_ADDRESS_IN_VPC_CIDR
  PROTOCOL_RESTRICTION SG_HAS_NO_RULES SG_REFERENCES_NOT_PRESERVED SG_REFERENCING_SUPPORT
  SUBNET_ACL_RESTRICTION TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION TGW_ATTACH_VPC_AZ_RESTRICTION
  TGW_RTB_BAD_STATE_ROUTE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED VPCE_GATEWAY_PROTOCOL_RESTRICTION VPCE_INTRA_VPC_TRAFFIC`.split(
    /\s+/,
  ),
);

const folder = new URL('../../src/request/words/', import.meta.url);
const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** That every code of a trace has texts, the compiler sees: a step's `code` is one of the catalogue. */
test('every code of the catalogue is one that a trace can carry', () => {
  const unused = Object.keys(codes).filter(
    (code) => !sources.some((source) => source.includes(`'${code}'`)),
  );
  expect(unused).toEqual([]);
});

test('a code is Reachability Analyzer’s own, or says that it is ours', () => {
  const strange = Object.keys(codes).filter(
    (code) => !code.startsWith('sim:') && !analyzers.has(code),
  );
  expect(strange).toEqual([]);
});

const texts = Object.entries(codes).flatMap(([code, { meaning, symptom, remedy }]) =>
  [meaning, symptom, remedy].map((words) => [code, words] as const),
);

test.for(texts)('%s is explained in both languages', ([, { en, ja }]) => {
  expect(en).toMatch(/^(enableDns|[A-Z0-9]).*[.”]$/s);
  expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/s);
});
