"""Holds the schemas of schema/ against the real records, and against the records that are wrong on purpose.

    python3 tests/schema/check.py

1. Each schema is itself valid.
2. Each record of content/, and each file of the sample site and of the good content of the tests, is valid by the schema of its kind.
3. Each fault of tests/faults that is about one value alone (a key, a type, a date, an id of a closed list) is seen by the schema too, on the
   same line, unless beyond.txt says why no schema can; and in a file in which the program finds no fault, the schema finds none.
"""

import json
import re
import sys
from fnmatch import fnmatch
from pathlib import Path

import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).resolve().parents[2]

# Rules about one value alone, which a schema can see.
OF_ONE_VALUE = {"unknown-key", "missing-field", "wrong-type", "empty-value", "not-a-date", "not-a-day", "impossible-date", "unknown-id"}


# A fault as it is printed: its rule, its words, where it is.
FAULT = re.compile(r"\[([a-z-]+)\]: (.*)\n +--> (\S+?)(?::(\d+):\d+)?\n")


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors and the program read it: `2024-01-31` and `yes` are texts."""


Loader.yaml_implicit_resolvers = {}
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"), list("-+.0123456789")
)


def decimal(loader, node):
    """`007` is seven, as YAML 1.2 has it."""
    return int(loader.construct_scalar(node), 10)


Loader.add_constructor("tag:yaml.org,2002:int", decimal)


def schemas():
    """Each schema by its name, and the kinds of files by their patterns, as an editor is told."""
    validators = {}
    for path in sorted((ROOT / "schema").glob("*.json")):
        schema = json.loads(path.read_text("utf-8"))
        Draft7Validator.check_schema(schema)
        validators[path.name] = Draft7Validator(schema)
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    patterns = [(pattern, Path(file).name) for file, kinds in settings["yaml.schemas"].items() for pattern in kinds]
    return validators, patterns


def schema_of(path, patterns):
    """The schema of a file by its path below the project; `None` for a file of no kind."""
    path = path.as_posix()
    if path.endswith(".md"):
        return None if path.endswith("README.md") else ("translation.schema.json" if "/cy/" in path else "prose.schema.json")
    # A pattern after `!` says which files are of another kind, though they fit one of the schema's others.
    fits = lambda pattern: fnmatch(path, pattern) or fnmatch(path, pattern.replace("/**", ""))
    others = {name for pattern, name in patterns if pattern.startswith("!") and fits(pattern[1:])}
    return next((name for pattern, name in patterns if name not in others and fits(pattern)), None)


def documents(text):
    """The documents of a file as values, each with its nodes."""
    nodes = list(yaml.compose_all(text, Loader))
    return list(zip(yaml.load_all(text, Loader), nodes))


def front_matter(text):
    parts = re.split(r"^---\s*$", text, maxsplit=2, flags=re.M)
    return parts[1] if len(parts) == 3 and not parts[0] else ""


def node_at(node, path):
    """What lies at a path of keys and positions below a node."""
    for step in path:
        node = node.value[step] if isinstance(node, yaml.SequenceNode) else next(v for k, v in node.value if k.value == str(step))
    return node


def leaves(error):
    """The errors inside an error: what an `else` or an `anyOf` passes on."""
    if error.validator in ("if", "then", "else", "allOf") and error.context:
        for inner in error.context:
            yield from leaves(inner)
    else:
        yield error


def found(validator, text):
    """What a schema finds wrong in a text: pairs of line and words."""
    wrong = []
    for value, node in documents(text):
        if node is None:
            continue
        for error in validator.iter_errors(value):
            for leaf in leaves(error):
                path = list(leaf.absolute_path)
                if leaf.validator == "additionalProperties":
                    known = leaf.schema["properties"]
                    for key, _ in node_at(node, path).value:
                        if key.value not in known:
                            wrong.append((key.start_mark.line + 1, leaf.message))
                else:
                    wrong.append((node_at(node, path).start_mark.line + 1, leaf.message))
    return wrong


def records(folder):
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".yaml", ".yml", ".md") and path.name != "README.md" and path.is_file():
            yield path


def text_of(path):
    text = path.read_text("utf-8")
    return front_matter(text) if path.suffix == ".md" else text


def main():
    validators, patterns = schemas()
    faults, seen, checked = [], 0, 0
    # An id of the content, such as a source's, no schema knows; these are the closed lists.
    definitions = [shape for validator in validators.values() for shape in validator.schema["definitions"].values()]
    lists = {shape["title"].lower() for shape in definitions if "title" in shape} | {"precision"}

    good = [ROOT, ROOT / "tests/faults/_base"] + [folder for folder in [ROOT / "src/new/sample"] if folder.is_dir()]
    for project in good:
        for path in records(project / "content"):
            name = schema_of(path.relative_to(project), patterns)
            if name is None:
                faults.append(f"{path.relative_to(ROOT)}: no schema is for this file")
                continue
            checked += 1
            for line, words in found(validators[name], text_of(path)):
                faults.append(f"{path.relative_to(ROOT)}:{line}: {words[:200]}")

    beyond = {}
    for line in (ROOT / "tests/schema/beyond.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            where, _, why = line.partition("  ")
            beyond[where.strip()] = why.strip()
    used = set()
    for fixture in sorted((ROOT / "tests/faults").iterdir()):
        expected = fixture / "expected.txt"
        if not expected.is_file():
            continue
        told = {}
        for rule, words, path, line in re.findall(FAULT, expected.read_text("utf-8")):
            told.setdefault(path, []).append((rule, words, int(line or 0)))
        for path in records(fixture / "content"):
            shown = path.relative_to(fixture)
            name = schema_of(shown, patterns)
            if name is None:
                continue
            own = told.get(shown.as_posix(), [])
            try:
                wrong = found(validators[name], text_of(path))
            except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
                continue
            lines = {line for line, _ in wrong}
            for rule, words, line in own:
                if rule not in OF_ONE_VALUE or (rule == "unknown-id" and words.partition(" is not a known ")[2] not in lists):
                    continue
                if line in lines:
                    seen += 1
                    continue
                key = f"{fixture.name}/{shown.relative_to('content').as_posix()}:{line} {rule}"
                if key in beyond:
                    used.add(key)
                else:
                    faults.append(f"{key}: the program finds this, and the schema does not")
            if not own:
                faults += [f"{fixture.name}/{shown}:{line}: only the schema finds this wrong: {words[:200]}" for line, words in wrong]
    faults += [f"beyond.txt: {key}: this is found, or is there no more" for key in beyond if key not in used]

    print("\n".join(faults))
    if faults or checked < 100 or seen < 20:
        sys.exit(f"{len(faults)} faults; {checked} files valid, {seen} faults of the fixtures seen")
    print(f"The schemas: {checked} files are valid; {seen} faults of the fixtures are seen, {len(beyond)} are beyond a schema.")


if __name__ == "__main__":
    main()
