"""Every time-stamp reply with rfc3161-client, over the checkpoint it covers: tokens.py LEDGER ROOT.pem"""
import sys

from cryptography import x509
from ledger import Ledger
from rfc3161_client import VerifierBuilder, decode_timestamp_response

ledger = Ledger(sys.argv[1])
with open(sys.argv[2], "rb") as file:
    root = x509.load_pem_x509_certificate(file.read())
times = []
for note, _, reply in ledger.tokens():
    response = decode_timestamp_response(reply)
    VerifierBuilder().add_root_certificate(root).build().verify_message(response, note)
    times.append(response.tst_info.gen_time)
if not times:
    sys.exit("the ledger holds no time stamp")
print(f"rfc3161-client verified {len(times)} time stamps, the first of {times[0]:%Y-%m-%dT%H:%M:%SZ}")
