import { secureHeaders } from 'hono/secure-headers';
import { contentPolicy } from './content-policy.ts';

/** Pages run our own files only, call nobody else, and stand in no frame of another site. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: { ...contentPolicy, frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});
