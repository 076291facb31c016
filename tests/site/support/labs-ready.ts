import { catalogue } from '#labs/catalogue.ts';

/** Every lab that has pages. */
export const labs = catalogue.filter(({ status }) => status === 'ready');
