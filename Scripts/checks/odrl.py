"""Checks agreements exported as ODRL 2.2: odrl.py POLICY.jsonld AGREEMENT.json...

Each policy (agreement show --as-odrl) is read by rdflib, which has never heard of Colophon, and held against the agreement as
Colophon shows it (agreement show --json). Nothing is fetched: a policy whose context is elsewhere fails."""
import json
import socket
import sys
from datetime import date

from rdflib import RDF, Graph, Literal, Namespace, URIRef

ODRL = Namespace("http://www.w3.org/ns/odrl/2/")
DCT = Namespace("http://purl.org/dc/terms/")
OURS = "urn:colophon:odrl:v1:"
# The words of ODRL 2.2 that the export uses; anything else of that namespace is a mistake.
OPERATORS = {ODRL[name] for name in ("isAnyOf", "isNoneOf", "eq", "gteq", "lteq")}
OPERANDS = {ODRL.purpose, ODRL.recipient, ODRL.dateTime, ODRL.event, ODRL.delayPeriod, URIRef(OURS + "form"), URIRef(OURS + "condition")}
ACTIONS = {ODRL[name] for name in ("use", "transfer", "reproduce", "present", "distribute", "derive", "extract", "index", "aggregate",
                                   "grantUse", "archive", "compensate", "attribute", "inform", "obtainConsent", "delete",
                                   "anonymize", "ensureExclusivity")}


def no_socket(*_, **__):
    raise SystemExit("error: reading the policy opened a socket")


socket.socket.connect = no_socket


def one(graph, subject, predicate):
    values = list(graph.objects(subject, predicate))
    assert len(values) == 1, f"{subject} has {len(values)} values of {predicate}"
    return values[0]


def check_action(graph, action, seen=()):
    """An action of ours lies in one of ODRL's, however many steps away."""
    assert action not in seen, f"{action} lies in itself"
    if action in ACTIONS:
        return
    assert str(action).startswith(OURS), f"{action} is no action of ODRL"
    wider = list(graph.objects(action, ODRL.includedIn))
    assert wider, f"{action} lies in no action of ODRL"
    for other in set(wider):
        check_action(graph, other, (*seen, action))


def check_rule(graph, rule, policy):
    assert isinstance(rule, URIRef) and str(rule).startswith(str(policy) + "#"), f"{rule} has no name of its own"
    # What a duty is about, the words need not say.
    assert list(graph.objects(rule, ODRL.target)) or (rule, RDF.type, ODRL.Duty) in graph, f"{rule} has no target"
    for target in graph.objects(rule, ODRL.target):
        assert (target, RDF.type, ODRL.AssetCollection) in graph, f"{target} is no collection"
    actions = list(graph.objects(rule, ODRL.action))
    assert actions, f"{rule} has no action"
    for action in actions:
        check_action(graph, action)
    for party in [*graph.objects(rule, ODRL.assigner), *graph.objects(rule, ODRL.assignee)]:
        assert (party, RDF.type, ODRL.Party) in graph, f"{party} is no party"
    for constraint in graph.objects(rule, ODRL.constraint):
        assert one(graph, constraint, ODRL.leftOperand) in OPERANDS, "a left operand is unknown"
        assert one(graph, constraint, ODRL.operator) in OPERATORS, "an operator is unknown"
        rights = list(graph.objects(constraint, ODRL.rightOperand))
        assert rights, "a constraint compares with nothing"
        if one(graph, constraint, ODRL.leftOperand) == ODRL.dateTime:
            assert all(isinstance(value, Literal) and isinstance(value.toPython(), date) for value in rights), "a day is no day"


def check(policy_file, agreement_file):
    graph = Graph().parse(policy_file, format="json-ld")
    agreement = json.load(open(agreement_file))
    policy = next(graph.subjects(RDF.type, ODRL.Agreement))
    assert len(list(graph.subjects(RDF.type, ODRL.Agreement))) == 1, "there is more than one policy"
    assert one(graph, policy, ODRL.profile) == URIRef(OURS)
    assert one(graph, policy, ODRL.conflict) == ODRL.prohibit
    names = {"creator": ODRL.assigner, "other": ODRL.assignee}
    for role, predicate in names.items():
        wanted = {party["name"] for party in agreement["parties"] if party["role"] == role}
        assert {str(one(graph, party, DCT.title)) for party in graph.objects(policy, predicate)} == wanted, f"the {role} differs"
    rules = {}
    for effect, predicate in [("permit", ODRL.permission), ("forbid", ODRL.prohibition), ("reserve", URIRef(OURS + "reservation"))]:
        for rule in graph.objects(policy, predicate):
            check_rule(graph, rule, policy)
            rules[str(one(graph, rule, DCT.identifier))] = (effect, str(one(graph, rule, DCT.description)))
    wanted = {term["id"]: (term["effect"], term["quote"]) for term in agreement["terms"]}
    assert rules == wanted, f"the rules are not the terms: {rules.keys() ^ wanted.keys()}"
    duties = {}
    for duty in [*graph.objects(policy, ODRL.obligation), *graph.objects(None, ODRL.duty)]:
        check_rule(graph, duty, policy)
        for name in graph.objects(duty, DCT.identifier):
            duties[str(name)] = str(one(graph, duty, DCT.description))
    assert duties == {duty["id"]: duty["quote"] for duty in agreement["duties"]}, "the duties differ"
    for subject, predicate, value in graph:
        for name in (subject, predicate, value):
            assert not isinstance(name, URIRef) or ":" in str(name), f"{name} is no full name"
    return len(rules), len(duties)


pairs = list(zip(sys.argv[1::2], sys.argv[2::2]))
assert pairs, __doc__
rules, duties = (sum(counts) for counts in zip(*(check(*pair) for pair in pairs)))
print(f"rdflib read {len(pairs)} policies of ODRL 2.2 with {rules} rules and {duties} duties, which are those on record, and opened no socket")
