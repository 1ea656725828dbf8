"""The measurements of Scripts/bench, which see. Every figure is of a whole process and its children, as the kernel counted them."""
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

COLOPHON = os.environ["COLOPHON"]
WORK = Path(os.environ["BENCH_DIR"])
SCALE = float(os.environ.get("BENCH_SCALE", "1"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
CORES = len(os.sched_getaffinity(0))
MIB = 1 << 20
if SCALE == 1:
    TREES = {"large": (1, 2048 * MIB), "several": (4, 512 * MIB), "small": (20_000, 16 << 10), "tiny": (100_000, 4 << 10)}
else:
    TREES = {"large": (1, int(2048 * SCALE) * MIB), "several": (4, int(512 * SCALE) * MIB),
             "small": (int(20_000 * SCALE), 16 << 10), "tiny": (int(100_000 * SCALE), 4 << 10)}


def size_text(size):
    return f"{size / MIB:g} MiB" if size >= MIB else f"{size >> 10} KiB"


def make_tree(name):
    """Files of pseudo-random, distinct content, the same on every machine; a hundred to a folder."""
    count, size = TREES[name]
    tree = WORK / f"{name}-{count}x{size}"
    done = tree.with_suffix(".done")
    if not done.exists():
        shutil.rmtree(tree, ignore_errors=True)
        for number in range(count):
            folder = tree / f"{number // 100:04d}"
            folder.mkdir(parents=True, exist_ok=True)
            content = random.Random(f"{name} {number}")
            with open(folder / f"{number:06d}.bin", "wb") as file:
                for start in range(0, size, MIB):
                    file.write(content.randbytes(min(MIB, size - start)))
        done.touch()
    for path in tree.rglob("*.bin"):  # every tool finds the files in the page cache
        with open(path, "rb", buffering=0) as file:
            while file.read(4 * MIB):
                pass
    return tree


class Sample:
    def __init__(self, command, environment=None, cwd=None):
        """Runs a command to its end. The peak is that of its largest process.

        GNU time stands between, because a child of this large process would count our memory as its own."""
        peak = WORK / "peak"
        start = time.perf_counter()
        process = subprocess.Popen(["/usr/bin/time", "-q", "-f", "%M", "-o", str(peak), *command], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=os.environ | (environment or {}), cwd=cwd)
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 3):  # 3: good, and no outside time yet
            sys.exit(f"error: {command} ended with {process.returncode}: {complaint.decode(errors='replace')}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = int(peak.read_text()) / 1024


def fresh_ledger(name):
    folder = WORK / f"ledger-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    environment = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("DATA", "CONFIG", "STATE")}
    environment |= {"COLOPHON_LEDGER": str(folder / "ledger.sqlite")}
    folder.mkdir(parents=True)
    Sample([COLOPHON, "init", "--creator", "Bench", "--no-passphrase", "--recovery-out", str(folder / "words")], environment)
    return environment


def register(tree, *options):
    environment = fresh_ledger("register")
    return Sample([COLOPHON, "register", str(tree), *options], environment)


def openssl(tree):
    return Sample(["sh", "-c", 'find "$0" -type f -print0 | xargs -0 openssl dgst -sha256', str(tree)])


def hashdeep(tree):
    return Sample(["hashdeep", "-r", "-c", "sha256", str(tree)])


def git(tree):
    repository = WORK / "repository"
    shutil.rmtree(repository, ignore_errors=True)
    environment = {"GIT_DIR": str(repository), "GIT_WORK_TREE": str(tree), "GIT_CONFIG_GLOBAL": "/dev/null"}
    Sample(["git", "init", "-q"], environment)
    try:
        return Sample(["sh", "-c", "git add -A . && git -c user.name=bench -c user.email=bench commit -q -m bench"], environment, tree)
    finally:
        shutil.rmtree(repository, ignore_errors=True)


def median(samples, figure):
    return statistics.median(getattr(sample, figure) for sample in samples)


def ratio(samples, others):
    """The median of the ratios within each round, so that a drifting machine cancels out."""
    return statistics.median(a.wall / b.wall for a, b in zip(samples, others))


verdicts = []


def judge(what, measured, limit, unit="×", at_least=False):
    good = measured >= limit if at_least else measured <= limit
    verdicts.append(f"{'reached    ' if good else 'NOT REACHED'}  {what}: {measured:.4g} {unit} "
                    f"(designed for {'≥' if at_least else '≤'} {limit:g})")


def ed25519_verifications_a_second():
    """Of all cores together, by openssl's own measurement."""
    output = subprocess.run(["openssl", "speed", "-seconds", "2", "-multi", str(CORES), "ed25519"],
                            capture_output=True, text=True, check=True).stdout
    return float(re.search(r"EdDSA \(Ed25519\).*?([0-9.]+)\s*$", output, re.M).group(1))


def compare(name):
    tree = make_tree(name)
    count, size = TREES[name]
    print(f"\n{count:,} × {size_text(size)}")
    print(f"  {'':28}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'wall ratio':>12}")
    tools = {"colophon register": register, "openssl dgst -sha256": openssl, "hashdeep -r -c sha256": hashdeep,
             "git add && git commit": git}
    samples = {label: [] for label in tools}
    for round in range(ROUNDS):
        for label, tool in tools.items():
            if tool is not git or round == 0 or size < MIB:  # git takes minutes on large files: once is enough
                samples[label].append(tool(tree))
    ours = samples["colophon register"]
    for label, others in samples.items():
        print(f"  {label:28}{median(others, 'wall'):9.3f}{median(others, 'cpu'):9.3f}{median(others, 'peak'):10.1f}"
              f"{ratio(others, ours):12.2f}", flush=True)
    judge(f"{name}: peak memory", max(sample.peak for sample in ours), 64, "MiB")
    return tree, {label: ratio(ours, others) for label, others in samples.items()}


WORK.mkdir(parents=True, exist_ok=True)
print(f"{CORES} cores, {ROUNDS} rounds, interleaved, warm cache, median; wall ratio: as many times as long as colophon")

_, against = compare("large")
judge("one large file against openssl dgst", against["openssl dgst -sha256"], 1.10)

_, against = compare("several")
judge("several large files against openssl dgst", against["openssl dgst -sha256"], 0.60)

small, against = compare("small")
judge("small files against xargs openssl dgst", against["openssl dgst -sha256"], 1.30)
judge("small files, as many times as fast as hashdeep", 1 / against["hashdeep -r -c sha256"], 2, at_least=True)
judge("small files, as many times as fast as git", 1 / against["git add && git commit"], 15, at_least=True)

tiny, _ = compare("tiny")

each = [register(small, "--each") for _ in range(ROUNDS)]
print(f"\ncolophon register --each, {TREES['small'][0]:,} files: {median(each, 'wall'):.3f} s wall, {median(each, 'cpu'):.3f} s CPU, "
      f"{median(each, 'peak'):.1f} MiB")
judge("--each: signed entries a second", TREES["small"][0] / median(each, "wall"), 10_000, "", at_least=True)
judge("--each: peak memory", max(sample.peak for sample in each), 64, "MiB")

ledger = fresh_ledger("verify")
Sample([COLOPHON, "register", str(tiny), "--each"], ledger)
entries = TREES["tiny"][0]
verify, limits = [], []
for _ in range(ROUNDS):
    verify.append(Sample([COLOPHON, "verify"], ledger))
    limits.append(entries / ed25519_verifications_a_second())
print(f"\ncolophon verify, {entries:,} entries: {median(verify, 'wall'):.3f} s wall, {median(verify, 'cpu'):.3f} s CPU, "
      f"{median(verify, 'peak'):.1f} MiB; their Ed25519 verifications alone, on all cores: {statistics.median(limits):.3f} s")
judge("verify against its Ed25519 verifications", statistics.median(v.wall / limit for v, limit in zip(verify, limits)), 1.30)
judge("verify: peak memory", max(sample.peak for sample in verify), 64, "MiB")

starts = [Sample([COLOPHON, "--version"]) for _ in range(21)]
print(f"\ncolophon --version: {median(starts, 'wall') * 1000:.1f} ms wall, {median(starts, 'peak'):.1f} MiB")
judge("colophon --version", median(starts, "wall") * 1000, 25, "ms")

print("\n" + "\n".join(verdicts))
