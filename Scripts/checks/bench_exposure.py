"""Measures colophon exposure over a large portfolio: bench_exposure.py COLOPHON FOLDER [WORKS AGREEMENTS WORKS-PER-AGREEMENT]

The ledger is built with the program itself and kept in FOLDER for the next run."""
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

colophon, folder = os.path.abspath(sys.argv[1]), Path(sys.argv[2]).absolute()
works, agreements, each = (int(text) for text in (sys.argv[3:] or ["10000", "200", "500"]))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))

CONTRACT = """Agreement {number}.
1. The Company may show and deliver the works on its service.
2. The Company may derive aggregate insights from the works and may use them to improve its service.
3. The Company may share insights with its partners.
4. The Company shall not train any model that generates new material on the works.
5. Insights may be kept and used for any purpose after this agreement ends.
"""
TERMS = """agreement: agreement-{number}
parties:
  creator: {{handle: ana, name: "Ana Ruiz"}}
  other: {{handle: partner-{partner}, name: "Partner {partner} Ltd"}}
effective: {{from: {year}-01-01, until: {until}}}
pays: {{content: "500 USD", derived: none}}
terms:
  - {{id: show, effect: permit, clause: "1", quote: "may show and deliver the works on its service", actions: [provide], objects: [work],
     purposes: [provide-service], after: ends, confirmed: true}}
  - {{id: insights, effect: permit, clause: "2", quote: "may derive aggregate insights from the works and may use them to improve its service",
     actions: [describe, aggregate], objects: [work, derived], purposes: [improve-service], after: ends, confirmed: true}}
  - {{id: partners, effect: permit, clause: "3", quote: "may share insights with its partners", actions: [share], objects: [derived],
     recipients: [partners], confirmed: true}}
  - {{id: no-training, effect: forbid, clause: "4", quote: "shall not train any model that generates new material on the works",
     actions: [train-generative], objects: [work, derived], confirmed: true}}
  - {{id: keep, effect: permit, clause: "5", quote: "may be kept and used for any purpose after this agreement ends",
     actions: [use], objects: [derived], purposes: [any], after: survives, confirmed: true}}
"""

home = folder / f"exposure-{works}x{agreements}x{each}"
environment = os.environ | {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "STATE")}
environment.pop("COLOPHON_LEDGER", None)


def run(*arguments):
    return subprocess.run([colophon, *arguments], env=environment, cwd=home, check=True, capture_output=True, text=True).stdout


if not (home / "done").exists():
    shutil.rmtree(home, ignore_errors=True)
    (home / "files").mkdir(parents=True)
    for number in range(works):
        (home / "files" / f"work-{number:05d}.txt").write_text(f"work {number}\n")
    run("init", "--creator", "Ana Ruiz", "--no-passphrase", "--recovery-out", "words")
    run("register", "files", "--each")
    names = [work["handle"] for work in json.loads(run("works", "--json"))["works"]]
    for number in range(agreements):
        year = 2016 + number % 10
        (home / "contract.txt").write_text(CONTRACT.format(number=number))
        (home / "terms.yaml").write_text(TERMS.format(
            number=number, partner=number // 4, year=year, until=f"{year + 2}-12-31" if number % 3 == 0 else "null"))
        run("agreement", "add", "contract.txt", "--terms", "terms.yaml")
        rows = [f"{names[(number * 37 + step) % works]},{year}-0{1 + step * 5 // each}-15" for step in range(each)]
        (home / "list.csv").write_text("work,day\n" + "\n".join(rows) + "\n")
        run("link", "--under", f"agreement-{number}", "--from-list", "list.csv")
    (home / "done").touch()


def measure(*arguments):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        output = run("exposure", "--on", "2026-06-01", *arguments)
        times.append(time.perf_counter() - start)
    return statistics.median(times), output


seconds, output = measure("--json")
exposure = json.loads(output)
held = {cell["works"] for partner in exposure["partners"] for cell in partner["cells"].values()}
print(f"{works:,} works × {agreements} agreements, {each:,} works each: {len(exposure['partners'])} partners, "
      f"{exposure['works']:,} works exposed, at most {max(held):,} in a field")
verdict = "reached    " if seconds <= 2 else "NOT REACHED"
print(f"{verdict}  exposure --json: {seconds:.3f} s (designed for ≤ 2 s)")
page, _ = measure("--html", "page.html", "--csv", "table.csv", "--force")
print(f"             exposure --html --csv: {page:.3f} s")
