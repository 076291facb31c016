import { openBench, terminalPath } from './terminal-bench.ts';

/* A server of its own, to be killed: prints how to open a terminal of it. */
const { server, cookie } = await openBench();
const host = `127.0.0.1:${server.port}`;
const headers = { host, origin: `http://${host}`, cookie };
process.stdout.write(`${JSON.stringify({ port: server.port, path: terminalPath(), headers })}\n`);
process.once('SIGINT', () => void server.close());
