"""Unpacks a zip as Unix does, and prints the mode of each file, as JSON."""

import json
import pathlib
import sys
import zipfile

archive, target = sys.argv[1:]
modes = {}
with zipfile.ZipFile(archive) as packed:
    assert packed.testzip() is None
    for entry in packed.infolist():
        path = pathlib.Path(packed.extract(entry, target))
        modes[entry.filename] = oct(entry.external_attr >> 16)
        path.chmod(entry.external_attr >> 16 & 0o777)
json.dump(modes, sys.stdout)
