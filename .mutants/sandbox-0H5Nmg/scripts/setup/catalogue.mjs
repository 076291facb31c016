import { join } from 'node:path';
import { interpreterOf } from './home.mjs';
import { run } from './run.mjs';

/** Builds the index beside its final name, so that a killed build leaves none. */
const build = `
import os
from localstack import config
from localstack.aws.spec import _get_catalog_filename, build_service_index_cache
target = os.path.join(config.dirs.static_libs, _get_catalog_filename())
if not os.path.exists(target):
    os.makedirs(config.dirs.static_libs, exist_ok=True)
    draft = f"{target}.{os.getpid()}"
    build_service_index_cache(draft)
    os.replace(draft, target)
`;

/**
 * LocalStack indexes every AWS service model on its first start: 6 s and 400 MB that set-up can
 * spend while npm downloads. Not fatal: an emulator without the index builds it.
 *
 * @param {string} home
 * @param {NodeJS.ProcessEnv} env
 */
export async function buildCatalogue(home, env) {
  await run(interpreterOf(join(home, 'python')), ['-c', build], {
    env: {
      ...env,
      FILESYSTEM_ROOT: join(home, 'emulator'),
      OVERRIDE_IN_DOCKER: '0',
      SKIP_SSL_CERT_DOWNLOAD: '1',
      DISABLE_EVENTS: '1',
      LS_LOG: 'warning',
    },
  });
}
