/**
 * Whether a server of ours serves the pages. Said when they are built (`CLOSEDNET_SERVED`), so that
 * pages of a static host ask nobody for `/api` and leave no 404 behind.
 */
export const served: boolean = import.meta.env.CLOSEDNET_SERVED === '1';
