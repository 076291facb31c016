import type { AttemptEvent } from './api.ts';
import { openEventStream, type EventStream } from './event-stream.ts';

/** What clients inside attempt. */
export type AttemptStream = EventStream<AttemptEvent>;

export const openAttemptStream = openEventStream<AttemptEvent>;
