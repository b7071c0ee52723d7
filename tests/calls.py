"""Every public call by its name, with arguments that reach into it.

`test_sans_io` watches each of them, `test_same_everywhere` compares what they answer. The calls of the core
need attrs and nothing else, so that they can be made wherever a Python is.
"""

from __future__ import annotations

import copy
import importlib
import pickle
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from enum import EnumType
from itertools import cycle
from typing import Any

import attrs

import netiquette
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    ActionFacts,
    Basis,
    BusinessCalendar,
    Channel,
    Decision,
    Details,
    Event,
    Finding,
    Happening,
    InterviewState,
    Limits,
    Message,
    NetiquetteError,
    Phase,
    Policy,
    Problem,
    Process,
    Rule,
    Stage,
    Support,
    Timing,
    Tone,
    Topic,
    Unwritten,
    Verdict,
    after,
    agenda,
    agents,
    answer,
    check_in,
    compare,
    compose,
    connection_request,
    decide,
    errors,
    evidence,
    explain,
    farewell,
    forecast,
    interview_confirmation,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_acceptance,
    offer_reply,
    other_offer_news,
    own_news,
    permission_request,
    reference_thanks,
    rejection_reply,
    replay,
    review,
    review_questions,
    thank_you_note,
    trackers,
)

__all__ = ["CORE", "LEFT_OUT", "PRESETS", "Call", "calls", "public", "shown", "used"]

Call = Callable[[], Any]

TODAY = date(2026, 11, 22)
PRESETS = {"cautious": CAUTIOUS, "founding": FOUNDING, "permissive": PERMISSIVE}

LEFT_OUT = {
    "netiquette.agents.main": "serves over stdio until the client hangs up: test_mcp talks to it",
    "netiquette.agents.server": "the server of the MCP SDK reads its settings from the environment",
}
"""Public calls that are not pure on purpose, with the reason."""


def public() -> dict[str, Any]:
    """Return what can be called from outside, by the path it is known by.

    The functions and classes that a public module lists, and the methods and properties of the classes.
    """
    names = ["netiquette"]
    names += (module.name for module in pkgutil.iter_modules(netiquette.__path__, "netiquette."))
    modules = [importlib.import_module(name) for name in names if "._" not in name]
    found: dict[str, Any] = {}
    for module in modules:
        for thing in (getattr(module, name) for name in module.__all__):
            if callable(thing):
                name = f"{thing.__module__}.{thing.__name__}"
                found[name] = thing
                found |= {f"{name}.{part}": inner for part, inner in _parts(thing)}
    return found


def _parts(thing: Any) -> Iterable[tuple[str, Any]]:
    """Yield the methods and properties of a class; the names of fields, members and slots are none."""
    for name, part in vars(thing).items() if isinstance(thing, type) else ():
        if not name.startswith("_") and (callable(part) or isinstance(part, (property, classmethod))):
            yield name, part


def used(answer: Any) -> None:
    """Do with an answer what programs do: show it, and compare, copy and store the first of its parts."""
    shown(answer)
    for part in answer[:_USED] if isinstance(answer, (list, tuple)) else (answer,):
        if isinstance(part, type) or not type(part).__module__.startswith("netiquette"):
            continue
        again = copy.copy(part), copy.deepcopy(part), pickle.loads(pickle.dumps(part))
        if not isinstance(part, NetiquetteError):
            assert all(other == part for other in again)
            assert len({part, *again}) == 1
        assert [shown(other) for other in again] == [shown(part)] * len(again)


_USED = 20


def shown(answer: Any) -> str:
    """Return an answer as text, every part of it."""
    if isinstance(answer, (list, tuple)) and type(answer) in {list, tuple}:
        return "\n".join(map(shown, answer))
    if isinstance(answer, NetiquetteError):
        return f"{type(answer).__name__}: {answer} {vars(answer)}"
    return repr(answer) if isinstance(answer, bytes) else f"{answer!r} {answer}"


# ------------------------------------------------------------------------------------ what is asked with

STATES = [
    *(
        InterviewState(
            stage,
            contact=contact,
            interview_on=date(2026, 11, 20),
            thank_you="not_sent",
            last_contact_on=date(2026, 11, 19),
        )
        for stage, contact in zip(Stage, cycle(("hiring_manager", "recruiter", "referrer")), strict=False)
    ),
    InterviewState("interviewed", invitation="received"),
    InterviewState("interviewed", permission="granted", network="x"),
    InterviewState("applied", relationship="connected"),
    InterviewState("applied", check_ins=2, last_contact_on=date(2026, 8, 1)),
    InterviewState("interviewed", invitation="withdrawn", invited_on=date(2026, 11, 10)),
    InterviewState("interviewed", decision_due=date(2026, 11, 25), thank_you="sent"),
]
DETAILS = Details(
    candidate_name="Ada Sample",
    contact_name="Bö Example",
    contact_title="Dr.",
    contact_family_name="Example",
    company="Acme",
    position="Data Engineer",
    topic="the audit trail",
    strength="six years of running such systems",
    news="I have moved to Leeds",
    answer_by="Friday, 4 December",
    rounds=2,
    answer="Yes, Tuesday at ten suits me",
    times="Tuesday or Wednesday morning",
    said="I looked up the paper you named, and it is as good as you said",
    need="somebody who knows the old system",
    proof="I moved two such systems at Halden",
    better_answer="You asked about retries: I would cap them",
    link="the paper: https://example.org/paper",
    others=["Erin", "Dov Example"],
    next_step="the panel on Friday",
    reason="I have taken another offer",
    start_date="2027-02-01",
    referrer_name="Wendy Sample",
)
CALENDARS = [
    BusinessCalendar(),
    # Named holidays; a set of days would be shown in the order of the hash seed.
    BusinessCalendar(
        weekend={4, 5}, holidays={date(2026, 12, 2): "National Day", date(2026, 11, 23): "ours"}
    ),
]
ON_A_TOPIC = Rule(
    id="thanks-for-all", says="Thank them all.", when=(), then=Verdict.WAIT, topic=Topic.PANEL_EACH
)
RULE = Rule(id="thanks-first", says="Thank them first.", when={Stage.INTERVIEWED}, then=Verdict.WAIT)
OWN = CAUTIOUS.with_rule(RULE, before="await-the-decision")
DECISIONS = [
    decide(state, today=today, policy=policy)
    for state in STATES
    for today in (TODAY, None)
    for policy in PRESETS.values()
]
EVENTS = [
    Event(TODAY - timedelta(40 - days), what, who=["ann"], day=day)
    for days, what in enumerate((*Happening, *Action))
    for day in (None, TODAY)
]
PROCESSES = [
    Process({"ann": "hiring_manager", "bo": "recruiter"}, EVENTS[::4]),
    Process(
        {"ann": "interviewer", "bo": "agency_recruiter", "cy": "peer"}, [Event(TODAY, "met", who=["ann"])]
    ),
    Process({"ann": STATES[0]}),
    *(Process({"ann": state, "bo": state, "cy": "coordinator"}) for state in STATES[::9]),
]
AGENDAS = [
    agenda(process, today=TODAY, policy=policy) for process in PROCESSES for policy in PRESETS.values()
]
EXPLANATIONS = [explain(state, today=TODAY) for state in STATES[::4]]
ATTEMPTS = [attempt for explanation in EXPLANATIONS for attempt in explanation.connecting]
CHANGES = [change for explanation in EXPLANATIONS for change in explanation.changes]
NOTE = thank_you_note(DETAILS)
DRAFTS = [
    ("Hi Bo, let's connect! Ada", "send_invitation", "linkedin_note"),
    ("Dear [Name], any news on the salary?? I am DESPERATE.\n\nAda", "check_in", "email"),
    (
        "Dear team,\n\nthank you for our conversation.\u200b I deserve an answer today.\n\nAda",
        "check_in",
        None,
    ),
    ("Dear Dr. Example, thank you for the audit trail.\n\nBest,\nAda Sample", "send_thank_you", "email"),
    ("", "reply_to_rejection", None),
    ("🎉" * 200, "send_invitation", "linkedin_note"),
]
FINDINGS = [
    finding
    for text, action, channel in DRAFTS
    for finding in review(text, action, state=STATES[-1], details=DETAILS, channel=channel, today=TODAY)
]
LABELS = ["Final interview done", "on hold", "Vorstellungsgespräch vereinbart", "rejected?", "Blorp", 3, None]
HISTORY = [
    *(("Applied", "2026-11-02"), ("interview_scheduled", "2026-11-05T09:00:00Z", "ann", "2026-11-18")),
    ("reject_candidate", "2026-11-20"),
    *(("unreject_candidate", "2026-11-21", ["ann", "bo"]), ("Blorp", None)),
]
TITLES = ["VP Engineering", "Talent Acquisition Partner", "Founder / Recruiter", "Peer", "", None]


def refused(*attempts: Call) -> list[NetiquetteError]:
    """Return the errors that each of these raises."""
    raised: list[NetiquetteError] = []
    for attempt in attempts:
        try:
            attempt()
        except NetiquetteError as error:
            raised.append(error)
    assert len(raised) == len(attempts)
    return raised


def rebuilt(thing: Any) -> Any:
    """Build something again from its own fields."""
    given = {field.alias: getattr(thing, field.name) for field in attrs.fields(type(thing)) if field.init}
    return type(thing)(**given)


def written(composer: Callable[..., Message], *, needs_state: bool = False) -> Call:
    """Return the call that writes a message in each tone and wording, for each channel and several states."""

    def call() -> list[Message | NetiquetteError]:
        made: list[Message | NetiquetteError] = []
        for state in STATES[::5] if needs_state else (None, *STATES[::5]):
            for channel in Channel:
                for tone in Tone:
                    variant = len(made) % 6
                    try:
                        made.append(
                            composer(
                                DETAILS, state, channel=channel, tone=tone, variant=variant, policy=PERMISSIVE
                            )
                        )
                    except NetiquetteError as error:
                        made.append(error)
        assert any(isinstance(message, Message) for message in made)
        return made

    return call


def composed() -> list[Message | Unwritten]:
    """Write what each decision calls for."""
    made = [compose(decision, DETAILS, today=TODAY) for decision in DECISIONS[::7]]
    return [*made, compose(DECISIONS[0], DETAILS, step=DECISIONS[0].steps[-1], channel="sms", tone="formal")]


# ------------------------------------------------------------------------------------ the calls

_LONG = attrs.evolve(DETAILS, contact_given_name="Bo" * 150)

CORE: Mapping[str, Call] = {
    # asking
    "netiquette.InterviewState": lambda: [rebuilt(state) for state in STATES],
    "netiquette.decide": lambda: [
        decide(state, today=today, policy=policy, calendar=calendar)
        for state in STATES
        for today in (TODAY, None)
        for policy in (*PRESETS.values(), OWN)
        for calendar in CALENDARS
    ],
    "netiquette.explain": lambda: [
        explain(state, today=today, policy=policy, calendar=calendar)
        for state in STATES[::9]
        for today in (TODAY, None)
        for policy in PRESETS.values()
        for calendar in CALENDARS
    ],
    # the answer
    "netiquette.Attempt": lambda: [rebuilt(attempt) for attempt in ATTEMPTS],
    "netiquette.Attempt.applies": lambda: [attempt.applies for attempt in ATTEMPTS],
    "netiquette.Change": lambda: [rebuilt(change) for change in CHANGES],
    "netiquette.Change.apply": lambda: [
        change.apply(explanation.decision.state)
        for explanation in EXPLANATIONS
        for change in explanation.changes
    ],
    "netiquette.Decision": lambda: [rebuilt(decision) for decision in DECISIONS],
    "netiquette.Decision.as_dict": lambda: [decision.as_dict() for decision in DECISIONS],
    "netiquette.Decision.connect": lambda: [decision.connect for decision in DECISIONS],
    "netiquette.Decision.next": lambda: [decision.next for decision in DECISIONS],
    "netiquette.Decision.reason": lambda: [decision.reason for decision in DECISIONS],
    "netiquette.Explanation": lambda: [rebuilt(explanation) for explanation in EXPLANATIONS],
    "netiquette.Step": lambda: [rebuilt(step) for decision in DECISIONS[::5] for step in decision.steps],
    "netiquette.Step.summary": lambda: [step.summary for decision in DECISIONS for step in decision.steps],
    "netiquette.Decision.allows": lambda: [
        decision.allows(action) for decision in DECISIONS[::3] for action in Action
    ],
    "netiquette.Decision.over": lambda: [decision.over for decision in DECISIONS],
    "netiquette.Decision.urgency": lambda: [decision.urgency for decision in DECISIONS],
    "netiquette.Step.done": lambda: [
        step.done(TODAY, who=["ann"]) for decision in DECISIONS[::5] for step in decision.steps
    ],
    "netiquette.Step.is_open": lambda: [
        step.is_open(today) for decision in DECISIONS for step in decision.steps for today in (TODAY, None)
    ],
    "netiquette.Step.says": lambda: [step.says for decision in DECISIONS for step in decision.steps],
    "netiquette.Step.title": lambda: [step.title for decision in DECISIONS for step in decision.steps],
    # what has happened, and what comes next
    "netiquette.Event": lambda: [rebuilt(event) for event in EVENTS],
    "netiquette.after": lambda: [after(state, event) for state in STATES[::5] for event in EVENTS],
    "netiquette.replay": lambda: [replay(EVENTS), *(replay(EVENTS[::3], state) for state in STATES[::5])],
    "netiquette.forecast": lambda: [
        decision
        for state in STATES[::5]
        for policy in PRESETS.values()
        for decision in forecast(state, today=TODAY, policy=policy)
    ],
    "netiquette.Process": lambda: [rebuilt(process) for process in PROCESSES],
    "netiquette.Process.after": lambda: [process.after(EVENTS[0]) for process in PROCESSES],
    "netiquette.Process.parts": lambda: [[*process.parts.items()] for process in PROCESSES],
    "netiquette.Process.states": lambda: [[*process.states.items()] for process in PROCESSES],
    "netiquette.agenda": lambda: [
        agenda(process, today=TODAY, policy=policy, calendar=calendar, beside=beside)
        for process in PROCESSES
        for policy in PRESETS.values()
        for calendar in CALENDARS
        for beside in ((), (PROCESSES[0],))
    ],
    "netiquette.Agenda": lambda: [rebuilt(plan) for plan in AGENDAS],
    "netiquette.Agenda.as_dict": lambda: [plan.as_dict() for plan in AGENDAS],
    "netiquette.Agenda.next": lambda: [plan.next for plan in AGENDAS],
    "netiquette.Agenda.over": lambda: [plan.over for plan in AGENDAS],
    "netiquette.Task": lambda: [rebuilt(task) for plan in AGENDAS for task in plan.tasks],
    "netiquette.Task.done": lambda: [task.done(TODAY) for plan in AGENDAS for task in plan.tasks],
    "netiquette.Task.says": lambda: [task.says for plan in AGENDAS for task in plan.tasks],
    "netiquette.LeftOut": lambda: [rebuilt(left) for plan in AGENDAS for left in plan.left_out],
    "netiquette.LeftOut.says": lambda: [left.says for plan in AGENDAS for left in plan.left_out],
    # the manners
    "netiquette.Policy": lambda: [rebuilt(policy) for policy in (*PRESETS.values(), OWN)],
    "netiquette.Policy.check": lambda: [policy.check() for policy in (*PRESETS.values(), OWN)],
    "netiquette.Policy.rule": lambda: [CAUTIOUS.rule(rule.id) for rule in CAUTIOUS.rules],
    "netiquette.Policy.rules": lambda: [policy.rules for policy in PRESETS.values()],
    "netiquette.Policy.with_rule": lambda: CAUTIOUS.with_rule(RULE, before="await-the-decision"),
    "netiquette.Policy.without_rule": lambda: OWN.without_rule("thanks-first"),
    "netiquette.Problem": lambda: [
        Problem(*problem)
        for problem in Policy(
            (RULE, attrs.evolve(RULE, id="again"), *CAUTIOUS.connecting), CAUTIOUS.courtesy
        ).check()
    ],
    "netiquette.Rule": lambda: [RULE, *map(rebuilt, CAUTIOUS.rules)],
    "netiquette.Rule.basis": lambda: [Basis(rule.basis) for rule in CAUTIOUS.rules],
    "netiquette.Rule.cited": lambda: [rule.cited for rule in (*CAUTIOUS.rules, ON_A_TOPIC)],
    "netiquette.Rule.opposed": lambda: [rule.opposed for rule in (*CAUTIOUS.rules, ON_A_TOPIC)],
    "netiquette.Rule.conditions": lambda: [
        sorted((facet.__name__, sorted(words)) for facet, words in rule.conditions.items())
        for rule in CAUTIOUS.rules
    ],
    "netiquette.Rule.support": lambda: [rule.support for rule in CAUTIOUS.rules],
    "netiquette.Difference": lambda: [rebuilt(difference) for difference in compare(CAUTIOUS, OWN)],
    "netiquette.compare": lambda: [compare(CAUTIOUS, OWN), compare(PERMISSIVE, CAUTIOUS)],
    # time
    "netiquette.BusinessCalendar": lambda: [rebuilt(calendar) for calendar in CALENDARS],
    "netiquette.BusinessCalendar.of": lambda: [
        BusinessCalendar.of(calendar.holidays) for calendar in CALENDARS
    ],
    "netiquette.InterviewState.from_dict": lambda: [
        *(InterviewState.from_dict(decision.as_dict()["state"]) for decision in DECISIONS),
        *refused(lambda: InterviewState.from_dict({"stage": "applied", "salary": 1})),
    ],
    "netiquette.Policy.named": lambda: [
        *map(Policy.named, PRESETS),
        *refused(lambda: Policy.named("rude")),
    ],
    "netiquette.BusinessCalendar.after": lambda: [
        calendar.after(TODAY, count) for calendar in CALENDARS for count in range(40)
    ],
    "netiquette.BusinessCalendar.is_business_day": lambda: [
        calendar.is_business_day(TODAY + timedelta(days)) for calendar in CALENDARS for days in range(14)
    ],
    "netiquette.Timing": lambda: [Timing(), Timing(grace=3, long_silence=60), rebuilt(CAUTIOUS.timing)],
    # the vocabulary
    "netiquette.Stage.decided": lambda: [stage.decided for stage in Stage],
    "netiquette.Stage.phase": lambda: [stage.phase for stage in Stage],
    "netiquette.Phase.decided": lambda: [phase.decided for phase in Phase],
    "netiquette.Phase.stages": lambda: [sorted(phase.stages) for phase in Phase],
    "netiquette.Action.facts": lambda: [action.facts for action in Action],
    "netiquette.ActionFacts": lambda: [ActionFacts(*action.facts) for action in Action],
    "netiquette.Verdict.opens": lambda: [verdict.opens for verdict in Verdict],
    # the evidence
    "netiquette.Source": lambda: [rebuilt(source) for rule in CAUTIOUS.rules for source in rule.because],
    "netiquette.Source.counted": lambda: [
        source.counted for rule in CAUTIOUS.rules for source in rule.because
    ],
    "netiquette.Support": lambda: [rebuilt(rule.support) for rule in CAUTIOUS.rules],
    "netiquette.Support.divided": lambda: [
        support.divided for rule in CAUTIOUS.rules if isinstance(support := rule.support, Support)
    ],
    "netiquette.Support.total": lambda: [rule.support.total for rule in CAUTIOUS.rules],
    # messages
    "netiquette.Channel.facts": lambda: [channel.facts for channel in Channel],
    "netiquette.ChannelFacts": lambda: [rebuilt(channel.facts) for channel in Channel],
    "netiquette.Details": lambda: rebuilt(DETAILS),
    "netiquette.Message": lambda: rebuilt(NOTE),
    "netiquette.Message.as_email": lambda: [
        NOTE.as_email("Ada Sample <ada@example.org>", "bo@example.com").as_bytes(),
        *refused(lambda: NOTE.as_email("ada@example.org", "bo")),
    ],
    "netiquette.Message.length": lambda: NOTE.length,
    "netiquette.Message.mailto": lambda: NOTE.mailto("bo@example.com"),
    "netiquette.Message.parts": lambda: NOTE.parts,
    "netiquette.Message.text": lambda: NOTE.text,
    "netiquette.Message.unused": lambda: NOTE.unused,
    "netiquette.MessagePart": lambda: [rebuilt(part) for part in NOTE.parts],
    "netiquette.Unwritten": lambda: [rebuilt(none) for none in composed() if isinstance(none, Unwritten)],
    "netiquette.answer": written(answer),
    "netiquette.check_in": written(check_in),
    "netiquette.compose": composed,
    "netiquette.connection_request": written(connection_request, needs_state=True),
    "netiquette.farewell": written(farewell),
    "netiquette.invitation_reply": written(invitation_reply),
    "netiquette.keep_in_touch": written(keep_in_touch),
    "netiquette.interview_confirmation": written(interview_confirmation),
    "netiquette.new_day_request": written(new_day_request),
    "netiquette.offer_acceptance": written(offer_acceptance),
    "netiquette.offer_reply": written(offer_reply),
    "netiquette.other_offer_news": written(other_offer_news),
    "netiquette.own_news": written(own_news),
    "netiquette.permission_request": written(permission_request),
    "netiquette.reference_thanks": lambda: [
        reference_thanks(DETAILS, tone=tone, variant=variant) for tone in Tone for variant in range(6)
    ],
    "netiquette.rejection_reply": written(rejection_reply),
    "netiquette.thank_you_note": written(thank_you_note),
    # reviewing
    "netiquette.Finding": lambda: [rebuilt(finding) for finding in FINDINGS],
    "netiquette.Finding.grounds": lambda: [finding.grounds for finding in FINDINGS],
    "netiquette.Guideline": lambda: [
        rebuilt(finding.rule) for finding in FINDINGS if not isinstance(finding.rule, Rule)
    ],
    "netiquette.ReviewQuestion": lambda: [rebuilt(question) for question in review_questions("check_in")],
    "netiquette.review_questions": lambda: [
        review_questions(action, state, details)
        for action in Action
        for state in (None, STATES[-1])
        for details in (None, DETAILS)
    ],
    "netiquette.review": lambda: [
        review(
            text,
            action,
            state=state,
            details=details,
            channel=channel,
            others=[NOTE.body],
            today=TODAY,
            policy=PERMISSIVE,
            answers={"looks": True, "boasting": False},
        )
        for text, action, channel in DRAFTS
        for state in (None, STATES[6], STATES[-1])
        for details in (None, DETAILS)
    ],
    # how much is taken
    "netiquette.Limits": lambda: [
        Limits(),
        rebuilt(Limits(text=9, marks=2)),
        *refused(lambda: Limits(text=0)),
    ],
    # what goes wrong
    "netiquette.errors.InvalidDetailError": lambda: refused(
        lambda: attrs.evolve(DETAILS, topic="our conversation"),
        lambda: attrs.evolve(DETAILS, contact_name="Bo\nExample"),
        lambda: thank_you_note(DETAILS, channel="fax"),
        lambda: review("Hi", "send_flowers"),
    ),
    "netiquette.errors.InvalidEventError": lambda: refused(
        lambda: Event("2026-11-20", "met"),
        lambda: Event(TODAY, "meet"),
        lambda: Event(TODAY, "met", who="ann"),
        lambda: Process({}),
        lambda: Process({"ann": "recruiter"}, [Event(TODAY, "met", who=["bo"])]),
    ),
    "netiquette.errors.InvalidFrameError": lambda: errors.InvalidFrameError("made by hand", column="due"),
    "netiquette.errors.InvalidJSONError": lambda: errors.InvalidJSONError("made by hand", problems=()),
    "netiquette.errors.InvalidPolicyError": lambda: refused(
        lambda: Policy([RULE], CAUTIOUS.courtesy),
        lambda: Rule(id="No", says="No.", when=(), then=Verdict.WAIT),
        lambda: Timing(grace=-1),
        lambda: BusinessCalendar(weekend={9}),
    ),
    "netiquette.errors.InvalidStateError": lambda: refused(
        lambda: InterviewState("interviwed"),
        lambda: InterviewState("applied", check_ins=-1),
        lambda: InterviewState("applied", interview_on="2026-11-20"),
    ),
    "netiquette.errors.MessageTooLongError": lambda: refused(
        lambda: connection_request(_LONG, InterviewState("rejected"))
    ),
    "netiquette.errors.MissingDetailError": lambda: refused(
        lambda: connection_request(attrs.evolve(DETAILS, company="", position=""), InterviewState("rejected"))
    ),
    "netiquette.errors.NetiquetteError": lambda: NetiquetteError("made by hand"),
    "netiquette.errors.PrematureRequestError": lambda: refused(
        lambda: connection_request(DETAILS, InterviewState("interviewed"))
    ),
    "netiquette.errors.UnknownLanguageError": lambda: refused(
        lambda: decide(InterviewState("offered"), language="tlh"),
        lambda: trackers.from_status("Avslag", language="sv"),
        lambda: trackers.from_role("CEO", language="sv"),
    ),
    "netiquette.errors.UnknownRuleError": lambda: refused(lambda: CAUTIOUS.rule("await-decision")),
    "netiquette.errors.UntimelyMessageError": lambda: refused(
        lambda: check_in(DETAILS, InterviewState("interviewed", check_ins=2))
    ),
    "netiquette.errors.UnreadableCalendarError": lambda: errors.UnreadableCalendarError("by hand", uid=None),
    # evidence
    "netiquette.evidence.Stance.position": lambda: [stance.position for stance in evidence.Stance],
    "netiquette.evidence.Opinion": lambda: [rebuilt(said) for said in evidence.opinions(Topic.PANEL_EACH)],
    "netiquette.evidence.opinions": lambda: [
        evidence.opinions(about)
        for about in (*netiquette.Question, *Topic, *CAUTIOUS.connecting, *CAUTIOUS.sharing)
    ],
    "netiquette.evidence.rules_on": lambda: [
        [rule.id for rule in evidence.rules_on(work, policy=FOUNDING)] for work in evidence.WORKS[::20]
    ],
    # trackers
    "netiquette.trackers.RoleMatch": lambda: [rebuilt(trackers.from_role(title)) for title in TITLES],
    "netiquette.trackers.StatusMatch": lambda: [rebuilt(trackers.from_status(label)) for label in LABELS],
    "netiquette.trackers.HistoryMatch": lambda: [rebuilt(trackers.from_history(HISTORY))],
    "netiquette.trackers.from_history": lambda: [
        trackers.from_history(HISTORY, source=source, language=language)
        for source in (None, "greenhouse", "x")
        for language in (None, "de")
    ],
    "netiquette.trackers.from_role": lambda: [
        trackers.from_role(title, language=language) for title in TITLES for language in (None, "de")
    ],
    "netiquette.trackers.from_status": lambda: [
        trackers.from_status(label, source=source, language=language)
        for label in LABELS
        for source in (None, "findajob", "x")
        for language in (None, "de")
    ],
    # agents
    "netiquette.agents.Preset.policy": lambda: [preset.policy for preset in agents.Preset],
    "netiquette.agents.agenda": lambda: [
        agents.agenda(
            [{"key": "rae", "contact": "recruiter"}, {"key": "hal", "contact": "hiring_manager"}],
            events=[{"on": "2026-11-16", "what": what, "who": ["hal"]}],
            today="2026-11-22",
            policy=preset,
        )
        for what in (*Stage, *netiquette.Happening)
        for preset in PRESETS
    ],
    "netiquette.agents.next_step": lambda: [
        agents.next_step(
            stage,
            contact="hiring_manager",
            interview_on="2026-11-20",
            today="2026-11-22",
            policy=preset,
            candidate_name="Ada Sample",
            contact_name="Bo Example",
            company="Acme",
            topic="the audit trail",
        )
        for stage in Stage
        for preset in PRESETS
    ],
    "netiquette.agents.review_draft": lambda: [
        agents.review_draft(text, action, stage="interviewed", channel=channel, today="2026-11-22")
        for text, action, channel in DRAFTS
    ],
}
"""The calls of what needs attrs alone. Words, TypedDicts and what describes join them in `calls`."""


def of_words() -> dict[str, Call]:
    """Return the calls of enums and TypedDicts, which are all alike."""
    made: dict[str, Call] = {}
    for name, thing in public().items():
        if isinstance(thing, EnumType):
            made[name] = lambda words=thing: [words(word.value) for word in words]
        elif hasattr(thing, "__required_keys__"):
            made[name] = thing
    return made


def of_descriptions() -> dict[str, Call]:
    """Return the calls that describe, which is what Python has nothing for where it runs with ``-OO``."""
    from netiquette import json  # noqa: PLC0415  an extra

    kinds = (InterviewState, Details, Decision, Message, Finding)
    return {
        "netiquette.agents.tools": agents.tools,
        "netiquette.json.schema": lambda: [
            json.schema(kind, strict=strict) for kind in kinds for strict in (True, False)
        ],
    }


def of_json() -> dict[str, Call]:
    """Return the calls of `netiquette.json`."""
    from netiquette import json  # noqa: PLC0415  an extra

    process = netiquette.Process({"rae": "recruiter"}, [netiquette.Event(TODAY, "met", who=["rae"])])
    things = [STATES[0], STATES[-1], DETAILS, DECISIONS[0], NOTE, *FINDINGS]
    things += [process, netiquette.agenda(process, today=TODAY), *process.events]
    things += [CAUTIOUS, CAUTIOUS.without_rule("wait-out-the-block"), CAUTIOUS.timing]
    wrong = '{"stage": "interviwed", "interview_on": "20 Nov", "check_ins": -1}'
    return {
        "netiquette.json.dumps": lambda: [json.dumps(thing, indent=2) for thing in things],
        "netiquette.json.loads": lambda: [
            *(json.loads(json.dumps(thing), type(thing), policy=CAUTIOUS) for thing in things),
            *refused(
                lambda: json.loads(wrong, InterviewState),
                lambda: json.loads("[", Details),
                lambda: json.loads(b"\xff", Message),
            ),
        ],
        "netiquette.json.structure": lambda: [
            json.structure(json.unstructure(thing), type(thing), ignore_unknown=True) for thing in things
        ],
        "netiquette.json.unstructure": lambda: [json.unstructure(thing) for thing in things],
    }


def of_calendar() -> dict[str, Call]:
    """Return the calls of `netiquette.calendar`."""
    from netiquette import calendar  # noqa: PLC0415  an extra

    dated = [decision for decision in DECISIONS[::5] if decision.today]

    def entries(make: Callable[..., list[Any]]) -> list[Any]:
        return [
            entry
            for number, decision in enumerate(dated)
            for entry in make(
                decision,
                process=f"application {number}",
                contact="Bö",
                about="Acme",
                alarm=timedelta(hours=9),
                drafts={Action.CHECK_IN: NOTE.text},
            )
        ]

    published = calendar.calendar(entries(calendar.events)[::2]).to_ical()
    people = {4: "recruiter", "hal": InterviewState("interviewed", interview_on=TODAY)}
    plan = netiquette.agenda(people, today=TODAY)
    named: dict[str, Any] = {"process": "17", "names": {4: "Bö"}, "about": "Acme"}
    named["drafts"] = {("hal", "send_thank_you"): NOTE.text}
    return {
        "netiquette.calendar.calendar": lambda: calendar.calendar(entries(calendar.events)).to_ical(),
        "netiquette.calendar.events": lambda: [entry.to_ical() for entry in entries(calendar.events)],
        "netiquette.calendar.events_for": lambda: [
            entry.to_ical() for entry in calendar.events_for(plan, **named)
        ],
        "netiquette.calendar.todos_for": lambda: [
            entry.to_ical() for entry in calendar.todos_for(plan, **named)
        ],
        "netiquette.calendar.refreshed": lambda: [
            calendar.refreshed(published, entries(calendar.events), today=TODAY),
            calendar.refreshed(None, entries(calendar.todos), today=TODAY),
            *refused(lambda: calendar.refreshed(b"BEGIN:VCALENDAR", [], today=TODAY)),
        ],
        "netiquette.calendar.todos": lambda: [entry.to_ical() for entry in entries(calendar.todos)],
        "netiquette.calendar.uid": lambda: [calendar.uid(action, process="17") for action in Action],
        "netiquette.calendar.updated": lambda: [
            calendar.updated(published, entries(calendar.events), today=TODAY).to_ical(),
            calendar.updated(published.decode(), [], today=TODAY, cancel=False).to_ical(),
            *refused(lambda: calendar.updated("BEGIN:VCALENDAR", [], today=TODAY)),
        ],
    }


def of_frames() -> dict[str, Call]:
    """Return the calls of `netiquette.frames`, on the engine that is plainest."""
    import pyarrow as pa  # noqa: PLC0415  an extra

    from netiquette import frames  # noqa: PLC0415  likewise

    rows = pa.table(
        {
            "stage": ["interviewed", "rejected", "interviwed", None],
            "Status": ["Offer", "Phone screen", "Blorp", None],
            "interview_on": [date(2026, 11, 20), None, None, TODAY],
        }
    )
    labelled = {"status": "Status", "stage": None}
    return {
        "netiquette.frames.Unread": lambda: frames.Unread("stage", "stage", "interviwed", 1),
        "netiquette.frames.decide": lambda: [
            frames.decide(
                rows, today=TODAY, calendar=calendar, columns=columns, language=language
            ).to_pylist()
            for calendar in CALENDARS
            for columns in (None, labelled)
            for language in (None, "en")
        ],
        "netiquette.frames.unread": lambda: [
            frames.unread(rows, columns=columns, language=language)
            for columns in (None, labelled)
            for language in (None, "en")
        ],
    }


def of_strategies() -> dict[str, Call]:
    """Return the calls of `netiquette.strategies`; to draw is for Hypothesis, and chance is the point."""
    from netiquette import strategies  # noqa: PLC0415  an extra

    return {
        "netiquette.strategies.calendars": strategies.calendars,
        "netiquette.strategies.days": lambda: [strategies.days(), strategies.days(TODAY)],
        "netiquette.strategies.details": lambda: strategies.details(company="Acme"),
        "netiquette.strategies.events": lambda: strategies.events(TODAY, who=["hal"]),
        "netiquette.strategies.policies": strategies.policies,
        "netiquette.strategies.processes": lambda: strategies.processes(TODAY),
        "netiquette.strategies.questions": lambda: strategies.questions(dated=True),
        "netiquette.strategies.rules": lambda: strategies.rules(courtesy=True),
        "netiquette.strategies.states": lambda: strategies.states(TODAY, stage=Stage.OFFERED),
        "netiquette.strategies.timings": strategies.timings,
    }


def calls() -> dict[str, Call]:
    """Return every call by its name."""
    return {
        **CORE,
        **of_words(),
        **of_descriptions(),
        **of_json(),
        **of_calendar(),
        **of_frames(),
        **of_strategies(),
    }
