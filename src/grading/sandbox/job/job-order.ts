import type { Credentials } from '#dataplane/credentials.ts';
import { hostEnvironment } from '#dataplane/host-environment.ts';
import { hostTexts } from '#dataplane/host-files.ts';
import type { Job } from '#dataplane/job/fetch-job.ts';
import { hostAgent } from '#dataplane/namespace/enter.ts';
import { packageReader } from '#dataplane/packages/wheelhouse.ts';
import type { Place } from '#dataplane/place.ts';
import { toolPath, type Toolchain } from '../toolchain.ts';

const work = '/home/student';
const authority = '/etc/closednet-authority.pem';

/** How a job is run apart: the tools of submissions, and what a host of the network has. */
export function jobOrder(given: {
  readonly toolchain: Toolchain;
  readonly job: Job;
  readonly files: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly credentials: Credentials | undefined;
  /** The data plane's socket, and the certificate that it is trusted by. */
  readonly wire: { readonly socket: string; readonly trust: string };
}): Readonly<Record<string, unknown>> {
  const { toolchain, job, files, place, credentials, wire } = given;
  const own = { PATH: toolPath, HOME: work, TMPDIR: '/tmp', LANG: 'C.UTF-8', USER: 'student' };
  const host = { place, authority, credentials, tools: [], folder: work, prompt: '' };
  const names = hostTexts(place);
  const configured = 'pip.conf' in files ? { PIP_CONFIG_FILE: `${work}/pip.conf` } : {};
  return {
    ...toolchain,
    isolated: true,
    place: {
      agent: hostAgent,
      plane: wire.socket,
      addresses: place.addresses,
      hostName: place.hostName,
    },
    files: [
      // A host asks the network's own resolver for names.
      ...toolchain.files.filter(([path]) => !(path in names)),
      [authority, wire.trust],
      ...Object.entries(names),
    ],
    work,
    packages: packageReader,
    environment: { ...hostEnvironment(own, host), ...configured },
    command: ['sh', '-c', '. "./$1" && exec python "$2"', 'job', job.script, job.program],
  };
}
