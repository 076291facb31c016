import { bucket } from './names.ts';

/** Every file by its hash: pip then takes nothing else, and nothing that is not listed. */
export const pinned = `corp-tables==2.1.0 \\
    --hash=sha256:\${sha256-corp_tables-2-1-0-py3-none-any-whl}
corp-text==1.4.2 \\
    --hash=sha256:\${sha256-corp_text-1-4-2-py3-none-any-whl}
corp-fastsum==0.9.0 \\
    --hash=sha256:\${sha256-corp_fastsum-0-9-0-this-none-any-whl}
`;

/** The other right way: everything installed outside, checked by its hash, unpacked, no pip at all. */
export const bakedScript = `# Unpacks what was installed on the build host; report.py runs after it.
set -e
aws s3 cp --only-show-errors s3://${bucket}/environment.tar.gz .
echo "\${sha256-environment-tar-gz}  environment.tar.gz" | sha256sum --check --quiet
mkdir environment
tar -xzf environment.tar.gz -C environment
export PYTHONPATH="$PWD/environment:$PYTHONPATH"
`;
