#!/usr/bin/env python3
"""Takes the rules of publication away, one function at a time, and sees that a test notices.

For each file src/rules/rNN.rs, every function that acts (named in the rule's list of acts, or public) is emptied in a copy of the project,
and the tests are run there. A function whose loss no test notices is a rule that could be lost. Takes about half a minute for each function.

    python3 tests/without_each_rule.py                 all rules
    python3 tests/without_each_rule.py R5 R20          some
    python3 tests/without_each_rule.py --together      all functions of a rule at once: less, in a third of the time

Exit status 0: every loss was noticed. 1: some were not. 2: the tests fail as they are.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# First those that know the rules, then those that read whole sites.
TESTS = [["--test", "rules"], ["--test", "faults", "--test", "sites", "--test", "disclosure", "--test", "withdrawn", "--lib"], ["--test", "content", "--test", "one_door"]]
FUNCTION = re.compile(r"^(?P<pub>pub )?fn (?P<name>\w+)(?P<rest>[^;]*?)\{$", re.MULTILINE | re.DOTALL)


def functions(text):
    """The functions at the top of a file that act: (name, start of body, end of body, what gives nothing). Those that give a
    fault or an iterator have nothing empty to give: without them nothing would compile."""
    code = text.split("#[cfg(test)]")[0]
    acts = set(re.findall(r"Act::\w+\((\w+)\)", code))
    found = []
    for match in FUNCTION.finditer(code):
        given = match["rest"].rpartition("->")[2].strip()
        if (match["pub"] or match["name"] in acts) and not given.startswith(("Fault", "impl ", "Withholding")):
            end = code.index("\n}", match.end()) + 1
            nothing = "Ok(())" if given.startswith("Result<()") else "Default::default()" if "->" in match["rest"] else ""
            found.append((match["name"], match.end(), end, nothing))
    return found


def passes(copy, env):
    """Whether all tests pass in the copy; the last lines of what was said if not."""
    for tests in TESTS:
        run = subprocess.run(["cargo", "test", "--quiet", "--offline", *tests], cwd=copy, env=env, capture_output=True, text=True)
        if run.returncode != 0:
            said = run.stdout + run.stderr
            if "could not compile" in said:
                return None, next((line for line in said.splitlines() if line.startswith("error")), "")
            failed = re.findall(r"^test (\S+) \.\.\. FAILED|^---- (\S+) stdout ----", said, re.MULTILINE)
            return False, ", ".join(sorted({a or b for a, b in failed}))
    return True, ""


def main(asked, together):
    target = ROOT / "target" / "without-each-rule"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "answerable"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("target", "node_modules", "public", ".git"))
        env = dict(os.environ, CARGO_TARGET_DIR=str(target), RUST_BACKTRACE="0")
        whole, said = passes(copy, env)
        if whole is not True:
            print(f"the tests fail as they are: {said}")
            return 2
        unnoticed = tried = 0
        for file in sorted((copy / "src" / "rules").glob("r[0-9][0-9].rs")):
            rule = f"R{int(file.stem[1:])}"
            if asked and rule not in asked:
                continue
            text = file.read_text()
            here = functions(text)
            if not here:
                print(f"{rule}: no function that acts", flush=True)
                unnoticed += 1
            groups = [here] if together else [[one] for one in here]
            for group in groups:
                name = " ".join(each[0] for each in group)
                emptied = text
                for _, start, end, nothing in reversed(group):
                    emptied = emptied[:start] + f"\n    {nothing}\n" + emptied[end:]
                file.write_text(emptied)
                alike, said = passes(copy, env)
                file.write_text(text)
                tried += 1
                if alike is None:
                    print(f"{rule} {name}: cannot be emptied ({said})", flush=True)
                elif alike:
                    unnoticed += 1
                    print(f"{rule} {name}: NOT NOTICED", flush=True)
                else:
                    print(f"{rule} {name}: noticed by {said}", flush=True)
    print(f"{tried} taken away, {unnoticed} losses not noticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main({each for each in sys.argv[1:] if each.startswith("R")}, "--together" in sys.argv))
