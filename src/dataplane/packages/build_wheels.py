"""Builds a folder of wheels from sources, the same bytes each time, and says what pip's index is.

Each folder of SOURCES that holds a `pyproject.toml` is one distribution: `[project]` has name,
version, dependencies; `[tool.closednet] tags` its tags, where `cpTHIS` is this Python and `cpOTHER`
one that it is not; its modules lie beside it. Those with `baked = true` go into one archive besides,
`environment.tar.gz`, as if they were installed. Prints one line of JSON: for each file its sha256,
and for each wheel the digest of what it holds, as `unpacked.py` tells it of an installed one.
"""

import base64
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

from unpacked import content_digest

EPOCH = (2026, 1, 1, 0, 0, 0)
THIS = f"cp{sys.version_info.major}{sys.version_info.minor}"
OTHER = f"cp{sys.version_info.major}{sys.version_info.minor - 1}"


def build(source: Path, folder: Path) -> dict[str, tuple[str, str]]:
    """Write one wheel per tag; return sha256 and digest of each by its file name."""
    settings = tomllib.loads((source / "pyproject.toml").read_text())
    project = settings["project"]
    name = project["name"].replace("-", "_")
    built = {}
    for wanted in settings["tool"]["closednet"]["tags"]:
        tag = wanted.replace("cpTHIS", THIS).replace("cpOTHER", OTHER)
        file = folder / f"{name}-{project['version']}-{tag}.whl"
        modules = {path.name: path.read_bytes() for path in sorted(source.glob("*.py"))}
        write(file, f"{name}-{project['version']}.dist-info", project, tag, modules)
        sum_of_file = hashlib.sha256(file.read_bytes()).hexdigest()
        built[file.name] = (sum_of_file, content_digest([tag], modules))
    return built


def bake(wheels: list[Path], file: Path) -> dict[str, str]:
    """Unpack wheels side by side, as `pip install --target` does, into an archive."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for wheel in sorted(wheels):
            with zipfile.ZipFile(wheel) as parts:
                for name in parts.namelist():
                    member = tarfile.TarInfo(name)
                    member.size = len(parts.read(name))
                    archive.addfile(member, io.BytesIO(parts.read(name)))
    file.write_bytes(gzip.compress(packed.getvalue(), mtime=0))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest()}


def write(file: Path, info: str, project: dict, tag: str, modules: dict[str, bytes]) -> None:
    needs = "".join(f"Requires-Dist: {need}\n" for need in project.get("dependencies", []))
    parts = dict(modules)
    parts[f"{info}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n{needs}"
    ).encode()
    parts[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n".encode()
    record = "".join(f"{name},{digest(data)},{len(data)}\n" for name, data in parts.items())
    parts[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as wheel:
        for name, data in parts.items():
            wheel.writestr(zipfile.ZipInfo(name, EPOCH), data)


def digest(data: bytes) -> str:
    value = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=")
    return f"sha256={value.decode()}"


def default_index() -> str:
    """Return the host of the index that pip asks by itself, in the words of its own help."""
    words = [sys.executable, "-m", "pip", "install", "--help"]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    found = re.search(r"default\s+https://([^/\s]+)/", re.sub(r"\s+", " ", told))
    if found is None:
        sys.exit("pip's help names no default index")
    return found[1]


sources, folder = Path(sys.argv[1]), Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
hashes: dict[str, str] = {}
contents: dict[str, str] = {}
baked: list[Path] = []
for pyproject in sorted(sources.glob("*/pyproject.toml")):
    built = build(pyproject.parent, folder)
    hashes |= {name: whole for name, (whole, _) in built.items()}
    contents |= {name: inner for name, (_, inner) in built.items()}
    if tomllib.loads(pyproject.read_text())["tool"]["closednet"].get("baked"):
        baked += [folder / name for name in built if OTHER not in name]
hashes |= bake(baked, folder / "environment.tar.gz")
told = {"index": default_index(), "python": THIS, "other": OTHER}
print(json.dumps({**told, "hashes": hashes, "contents": contents}))
