"""The bundle's crate metadata, read with rocrate: crate.py DATA

Every payload file is described once, with its true size, and nothing is described that is not there."""
import sys
from pathlib import Path

from rocrate.rocrate import ROCrate

data = Path(sys.argv[1])
crate = ROCrate(data)
described = {entity.id: entity for entity in crate.data_entities if entity.type == "File"}
present = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()} - {"ro-crate-metadata.json"}
if described.keys() != present:
    sys.exit(f"described and present files differ: {sorted(described.keys() ^ present)}")
for name, entity in described.items():
    if entity["contentSize"] != str((data / name).stat().st_size):
        sys.exit(f"{name} is not as described")
print(f"rocrate read version {crate.version}, and its {len(described)} files are there and as long as described")
