import type { Request } from '#request/document.ts';
import { loaderRole, orderArn, ordersHost, reportRole, tableArn, tableHost } from './names.ts';

/** A host asks another one on 443, without yet asking for anything. */
export function ask(from: string, to: string): Request {
  return { from, to, protocol: 'tcp', port: 443 };
}

function read(from: string, principal: string): Request {
  return { ...ask(from, ordersHost), action: 's3:GetObject', resource: orderArn, principal };
}

function look(from: string, principal: string): Request {
  return { ...ask(from, tableHost), action: 'dynamodb:GetItem', resource: tableArn, principal };
}

export const reportReads = read('${report}', reportRole);
export const loaderReads = read('${loader}', loaderRole);
export const reportLooks = look('${report}', reportRole);
export const loaderLooks = look('${loader}', loaderRole);
