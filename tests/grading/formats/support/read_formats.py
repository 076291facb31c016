"""Reads grade files with Python's own readers and prints what they hold, as JSON."""

import base64
import csv
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def read_junit(path):
    root = ElementTree.parse(path).getroot()
    return {"tag": root.tag, **root.attrib, "suites": [read_suite(suite) for suite in root]}


def read_tree(element):
    children = [read_tree(child) for child in element]
    return {"tag": element.tag, "attributes": element.attrib, "children": children}


def read_suite(suite):
    cases = suite.findall("testcase")
    return {
        **suite.attrib,
        "order": [child.tag for child in suite],
        "properties": {one.get("name"): one.get("value") for one in suite.iter("property")},
        "cases": [
            {**case.attrib, "told": [[child.tag, child.get("message"), child.text] for child in case]}
            for case in cases
        ],
        "out": suite.findtext("system-out"),
    }


def read_outputs(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines)
    return {name: json.loads(base64.b64decode(value, validate=True)) for name, _, value in pairs}


readers = {".csv": read_csv, ".xml": read_junit, ".output": read_outputs}
folder = pathlib.Path(sys.argv[1])
found = {
    str(path.relative_to(folder)): readers[path.suffix](path)
    for path in sorted(folder.rglob("*"))
    if path.suffix in readers
}
found |= {
    f"{path.relative_to(folder)}.tree": read_tree(ElementTree.parse(path).getroot())
    for path in folder.rglob("*.xml")
}
json.dump(found, sys.stdout)
