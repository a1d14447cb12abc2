"""A small project whose site was built once, and whose content has changed since; what a build that fails must leave of it.

Used by full_disk.py and failing_calls.py. Nothing of it lies outside a folder that is thrown away.
"""

import hashlib
import pathlib
import shutil
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = PROJECT / "tests/faults/_base/content"
DAY = "2026-11-21"
# What may lie beside a site when no build is under way: the lock, which no process holds.
BESIDE = {"public.lock"}


def files(folder):
    """Every file of a folder, with the digest of its bytes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found[path.relative_to(folder).as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


class Trials:
    """A content in two versions, the sites of both, and what was found of builds from the first to the second that something befell."""

    def __init__(self, program, root):
        self.program, self.root, self.out = program, root, root / "public"
        self.tried, self.failed, self.torn = 0, 0, []
        shutil.copytree(CONTENT, root / "content")
        self.site = (root / "content/site.yaml").read_text()
        self.titles = {}
        for version in ("second", "first"):
            self.turn_to(version)
            self.must_build()
            self.titles[version] = files(self.out)
        assert self.titles["first"] != self.titles["second"]

    def turn_to(self, version):
        """Changes the title of the site, and with it every page."""
        lines = [f"title: The {version} site" if line.startswith("title:") else line for line in self.site.splitlines()]
        (self.root / "content/site.yaml").write_text("\n".join(lines) + "\n")

    def command(self, *before):
        return [*before, str(self.program), "build", "--quiet", "--date", DAY]

    def must_build(self):
        done = subprocess.run(self.command(), cwd=self.root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    def try_one(self, what, *before):
        """Builds the second version over the first while something befalls the build, and looks at what it leaves."""
        self.turn_to("second")
        done = subprocess.run(self.command(*before), cwd=self.root, capture_output=True, text=True, check=False)
        said = done.stdout + done.stderr
        self.tried += 1
        self.failed += done.returncode != 0
        stands = files(self.out)
        is_second = stands == self.titles["second"]
        if done.returncode == 0 and not is_second:
            self.found(what, "it ended well, and the site is not that of the content", said)
        elif done.returncode != 0 and not is_second and stands != self.titles["first"]:
            self.found(what, "the site is neither the old nor the new", said)
        elif done.returncode != 0 and not said.strip():
            self.found(what, "it failed without a word", said)
        elif "panicked" in said or done.returncode < 0:
            self.found(what, f"it broke down (status {done.returncode})", said)
        return done.returncode, said

    def mend(self, what):
        """The next build, which nothing befalls, must make the site whole and clear away what was left."""
        done = subprocess.run(self.command(), cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode != 0 or files(self.out) != self.titles["second"]:
            self.found(what, "the next build did not mend it", done.stdout + done.stderr)
            for path in self.out.parent.glob("public.*"):
                if path.is_dir():
                    shutil.rmtree(path)
        left = {path.name for path in self.out.parent.glob("public.*")} - BESIDE
        if left:
            self.found(what, f"left behind: {', '.join(sorted(left))}", "")

    def found(self, what, wrong, said):
        self.torn.append(what)
        print(f"{what}: {wrong}\n{said}", flush=True)

    def end(self, name):
        """The closing line; whether all went as it must."""
        print(f"{name}: {self.tried} builds, of which {self.failed} failed and said so; {len(self.torn)} went wrong")
        return not self.torn
