"""What a type checker makes of the public interface: mypy and pyright read this file, nothing runs it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, assert_type

import attrs
from icalendar import Calendar, Event, Todo
from polars import DataFrame as Polars
from polars import LazyFrame as Lazy

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Attempt,
    Basis,
    BusinessCalendar,
    Change,
    Channel,
    Contact,
    Decision,
    DecisionDict,
    Details,
    Difference,
    Explanation,
    Finding,
    Guideline,
    InterviewState,
    Limits,
    Meeting,
    Message,
    Policy,
    Problem,
    Question,
    Rule,
    Severity,
    Share,
    Source,
    SourceKind,
    Stage,
    Step,
    StepDict,
    Support,
    Timing,
    Tone,
    Topic,
    Unwritten,
    Verdict,
    Word,
    answer,
    check_in,
    compare,
    compose,
    connection_request,
    decide,
    explain,
    farewell,
    frames,
    invitation_reply,
    keep_in_touch,
    new_day_request,
    offer_reply,
    other_offer_news,
    permission_request,
    rejection_reply,
    review,
    thank_you_note,
)
from netiquette import Event as HistoryEvent
from netiquette.agents import Fault, NextStep, Preset, next_step, review_draft, tools
from netiquette.calendar import calendar, events, refreshed, todos, uid, updated
from netiquette.errors import (
    InvalidDetailError,
    InvalidFrameError,
    InvalidJSONError,
    InvalidPolicyError,
    InvalidStateError,
    MessageTooLongError,
    MissingDetailError,
    NetiquetteError,
    PrematureRequestError,
    UnknownLanguageError,
    UnknownRuleError,
    UnreadableCalendarError,
)
from netiquette.evidence import Opinion, Position, Stance, opinions, rules_on
from netiquette.json import dumps, loads, schema, structure, unstructure
from netiquette.trackers import (
    HistoryMatch,
    Recognition,
    RoleMatch,
    StatusMatch,
    from_history,
    from_role,
    from_status,
)

DAY = date(2026, 11, 20)


def a_state_is_built_from_words_texts_and_days() -> None:
    """Members or their texts go in, members come out; a datetime is a date."""
    state = InterviewState(Stage.INTERVIEWED)
    InterviewState("interviewed", contact="peer", network="x", thank_you="sent")
    InterviewState(stage="offered", interview_on=datetime(2026, 11, 20, 9, 30), check_ins=1)  # noqa: DTZ001
    assert_type(state.stage, Stage)
    assert_type(state.contact, Contact)
    assert_type(state.check_ins, int)
    assert_type(state.interview_on, date | None)
    assert_type(state.stage.decided, bool)
    assert_type(attrs.evolve(state, contact=Contact.PEER), InterviewState)
    assert_type(copy.deepcopy(state), InterviewState)
    assert_type(state.stage.position, int)


def a_state_refuses_what_is_no_argument() -> None:
    """What would raise at run time is an error before."""
    InterviewState()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    InterviewState(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    InterviewState("applied", "peer")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    InterviewState("applied", name="Bo")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    InterviewState("applied", contact=Stage.UNKNOWN.position)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    InterviewState("applied", interview_on="2026-11-20")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    InterviewState("applied").stage = Stage.OFFERED  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def deciding_gives_a_decision(state: InterviewState) -> None:
    """With all it carries."""
    decision = decide(state)
    assert_type(decision, Decision)
    assert_type(decide(state, today=DAY, policy=FOUNDING, calendar=BusinessCalendar()), Decision)
    assert_type(decide(state, today=datetime(2026, 11, 20)), Decision)  # noqa: DTZ001
    assert_type(decision.state, InterviewState)
    assert_type(decision.verdict, Verdict)
    assert_type(decision.rule, Rule)
    assert_type(decision.steps, tuple[Step, ...])
    assert_type(decision.next, Step)
    assert_type(decision.connect, bool)
    assert_type(decision.reason, str)
    assert_type(decision.reconsider_on, date | None)
    assert_type(decision.assumptions, tuple[str, ...])
    assert_type(decision.missing, tuple[str, ...])
    decide("applied")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    decide(state, DAY)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def a_step_has_its_days(step: Step) -> None:
    """Each may be open."""
    assert_type(step.action, Action)
    assert_type(step.rule, Rule)
    assert_type(step.earliest, date | None)
    assert_type(step.due, date | None)
    assert_type(step.latest, date | None)
    assert_type(step.overdue, bool)
    assert_type(step.summary, str)


def verdicts_can_be_matched(verdict: Verdict) -> str:
    """Exhaustively."""
    match verdict:
        case Verdict.CONNECT | Verdict.ACCEPT:
            return "go"
        case Verdict.WAIT | Verdict.REFRAIN:
            return "stay"
        case Verdict.ALREADY_CONNECTED:
            return "write"


def as_dict_is_a_typed_dictionary(decision: Decision) -> None:
    """All the way down."""
    data = decision.as_dict()
    assert_type(data, DecisionDict)
    assert_type(data["verdict"], str)
    assert_type(data["connect"], bool)
    assert_type(data["rule"], str)
    assert_type(data["support"]["agree"], int)
    assert_type(data["because"][0]["year"], int | None)
    assert_type(data["steps"], list[StepDict])
    assert_type(data["steps"][0]["due"], str | None)
    assert_type(data["reconsider_on"], str | None)
    data["verdikt"]  # type: ignore[typeddict-item]  # pyright: ignore[reportGeneralTypeIssues]


def explaining_gives_an_explanation(state: InterviewState) -> None:
    """With the attempts and the changes."""
    explanation = explain(state, today=DAY, policy=PERMISSIVE)
    assert_type(explanation, Explanation)
    assert_type(explanation.decision, Decision)
    assert_type(explanation.connecting, tuple[Attempt, ...])
    assert_type(explanation.courtesy, tuple[Attempt, ...])
    assert_type(explanation.connecting[0].applies, bool)
    assert_type(explanation.changes, tuple[Change, ...])
    assert_type(explanation.changes[0].apply(state), InterviewState)
    assert_type(explanation.changes[0].says, str)


def a_policy_can_be_edited() -> None:
    """Step by step, and each step is a policy."""
    rule = Rule(
        id="peers-are-fine",
        says="Ours are.",
        when={Contact.PEER, Stage.INTERVIEWED},
        then=Verdict.CONNECT,
        because=[Source("Us", "Us", "https://example.org", SourceKind.PRESS, "Handbook")],
    )
    Rule(id="wait", says="Wait.", when=(), then=[Action.WAIT, Action.CHECK_IN])
    assert_type(CAUTIOUS.with_rule(rule, before="await-the-decision"), Policy)
    assert_type(CAUTIOUS.without_rule("await-the-decision"), Policy)
    assert_type(attrs.evolve(CAUTIOUS, timing=Timing(grace=3)), Policy)
    assert_type(Policy([rule], [rule]).rules, tuple[Rule, ...])
    assert_type(CAUTIOUS.rule("respect-a-no"), Rule)
    assert_type(CAUTIOUS.check(), tuple[Problem, ...])
    assert_type(compare(CAUTIOUS, FOUNDING), tuple[Difference, ...])
    assert_type(compare(CAUTIOUS, FOUNDING)[0].where, tuple[frozenset[Word], ...])
    assert_type(CAUTIOUS.timing.grace, int)
    assert_type(rule.basis, Basis)
    assert_type(rule.support, Support)
    assert_type(rule.support.agree, int)
    assert_type(rule.because, tuple[Source, ...])
    assert_type(rule.then, Verdict | Share | tuple[Action, ...])
    CAUTIOUS.with_rule(rule)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def a_calendar_takes_any_container(days: Mapping[date, str]) -> None:
    """A set, a list, or a mapping such as the holidays package's calendars are."""
    assert_type(BusinessCalendar(holidays={DAY}).after(DAY, 1), date)
    assert_type(BusinessCalendar({4, 5}, holidays=[DAY]).is_business_day(DAY), bool)
    assert_type(BusinessCalendar(holidays=days).weekend, frozenset[int])


def messages_are_written(details: Details, state: InterviewState) -> None:
    """By member or by text."""
    note = thank_you_note(details)
    assert_type(note, Message)
    assert_type(
        thank_you_note(details, state, channel="email", tone=Tone.FORMAL, variant=1, today=DAY), Message
    )
    assert_type(connection_request(details, state, policy=PERMISSIVE), Message)
    assert_type(note.action, Action)
    assert_type(note.channel, Channel)
    assert_type(note.subject, str)
    assert_type(note.text, str)
    assert_type(note.length, int)
    assert_type(note.mailto("bo@example.com"), str)
    for composer in (check_in, farewell, invitation_reply, keep_in_touch, offer_reply, permission_request):
        assert_type(composer(details), Message)
        assert_type(composer(details, state, channel=Channel.SMS, tone="formal", limit=160), Message)
    for composer in (answer, new_day_request, other_offer_news):
        assert_type(composer(details), Message)
        assert_type(composer(details, state, channel=Channel.SMS, tone="formal", limit=160), Message)
    assert_type(rejection_reply(details, feedback=True), Message)
    decision = decide(state)
    assert_type(compose(decision, details, step=decision.next, channel=None, variant=3), Message | Unwritten)
    connection_request(details)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def messages_are_built_by_hand(wide: Limits) -> None:
    """By member or by text, and as long as the caller allows."""
    built = Message("check_in", Channel.SMS, "", "Hi Bo,", ["sign_off"], limits=wide)
    assert_type(built.action, Action)
    assert_type(built.channel, Channel)
    assert_type(built.omitted, tuple[str, ...])
    assert_type(Message(Action.CHECK_IN, "sms", "", "Hi Bo,", limit=None).limit, int | None)
    details = Details(candidate_name="Ada", contact_name="Bo", topic="the audit trail", limits=wide)
    assert_type(details.topic, str)
    Details("Ada", "Bo", "the audit trail")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def texts_are_reviewed(details: Details, state: InterviewState) -> None:
    """A finding says what, how bad, where and why."""
    findings = review(
        "Hi", Action.CHECK_IN, state=state, details=details, channel="email", others=["Ho"], today=DAY
    )
    review("Hi", "check_in", limits=Limits(text=10))
    assert_type(findings, tuple[Finding, ...])
    assert_type(findings[0].code, str)
    assert_type(findings[0].severity, Severity)
    assert_type(findings[0].span, tuple[int, int])
    assert_type(findings[0].rule, Guideline | Rule)
    assert_type(findings[0].rule.says, str)
    review("Hi")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def labels_of_trackers_become_words() -> None:
    """Whatever stands in a column."""
    status = from_status("Phone screen", source="findajob")
    assert_type(status, StatusMatch)
    assert_type(status.stage, Stage)
    assert_type(status.recognition, Recognition)
    assert_type(status.question, str)
    assert_type(status.meeting, Meeting)
    from_status("Absage", language="de")
    history = from_history(
        [("Applied", "2026-11-02"), ("Rejected", date(2026, 11, 20), "ann")], source="lever"
    )
    assert_type(history, HistoryMatch)
    assert_type(history.events, tuple[HistoryEvent, ...])
    assert_type(history.state, InterviewState)
    assert_type(history.questions, tuple[str, ...])
    from_history([], "lever")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    role = from_role(None)
    from_role("Chefin", language=None)
    assert_type(role, RoleMatch)
    assert_type(role.contact, Contact)
    from_status("Phone screen", "findajob")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def voices_can_be_counted_again(rule: Rule) -> None:
    """Of a question, a topic or a rule."""
    said = opinions(rule)
    assert_type(said, tuple[Opinion, ...])
    assert_type(opinions(Topic.PANEL_EACH)[0].position, Position | None)
    assert_type(opinions(Question.RECRUITER)[0].stance, Stance | None)
    assert_type(said[0].receiver, bool | None)
    assert_type(rules_on(said[0].works[0], policy=CAUTIOUS), tuple[Rule, ...])
    opinions("recruiter")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def documents_are_read_as_what_is_asked_for(finding: Finding) -> None:
    """And written from the same five classes."""
    assert_type(loads("{}", InterviewState), InterviewState)
    assert_type(loads(b"{}", Decision, policy=FOUNDING, ignore_unknown=True), Decision)
    assert_type(structure({}, Details), Details)
    assert_type(dumps(finding, indent=2), str)
    assert_type(unstructure(finding), dict[str, Any])
    assert_type(schema(Message, strict=False), dict[str, Any])
    dumps("applied")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def steps_become_entries(decision: Decision) -> None:
    """Of the classes of icalendar."""
    entries = events(decision, process="17", contact="4", today=DAY, alarm=timedelta(hours=9))
    assert_type(entries, list[Event])
    assert_type(todos(decision, process="17", drafts={"check_in": "Dear Bo"}), list[Todo])
    assert_type(calendar(entries), Calendar)
    assert_type(updated(b"", entries, today=DAY, cancel=False), Calendar)
    assert_type(refreshed(None, entries, today=DAY, partial=True, limits=Limits()), bytes)
    assert_type(uid(Action.CHECK_IN, process="17", todo=True), str)
    events(decision)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def agents_get_plain_data() -> None:
    """From flat arguments."""
    answer = next_step("interviewed", contact=Contact.PEER, interview_on="2026-11-20", today=DAY, check_ins=1)
    assert_type(answer, NextStep)
    assert_type(answer["draft"], str | None)
    assert_type(answer["sources"], list[str])
    assert_type(review_draft("Hi", "check_in", policy=Preset.FOUNDING)["findings"], list[Fault])
    assert_type(tools()[0]["parameters"], dict[str, Any])
    next_step()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def errors_carry_their_data(error: NetiquetteError) -> None:  # noqa: C901  one case an error
    """So that nobody parses a message; each is a standard error, too."""
    match error:
        case InvalidStateError():
            assert_type(error.field, str)
            assert_type(error.value, object)
        case InvalidPolicyError():
            assert_type(error.field, str)
        case InvalidFrameError():
            assert_type(error.column, str)
        case InvalidJSONError():
            assert_type(error.problems, tuple[tuple[str, str], ...])
        case UnreadableCalendarError():
            assert_type(error.uid, str | None)
        case UnknownRuleError():
            assert_type(error.id, str)
        case UnknownLanguageError():
            assert_type(error.language, object)
            assert_type(error.known, tuple[str, ...])
        case InvalidDetailError():
            assert_type(error.value, object)
        case MissingDetailError():
            assert_type(error.composer, str)
        case MessageTooLongError():
            assert_type(error.excess, int)
        case PrematureRequestError():
            assert_type(error.decision, Decision)
        case _:
            assert_type(error, NetiquetteError)


def frames_come_back_as_what_they_are(polars: Polars, lazy: Lazy) -> None:
    """The type of the frame is the type of the answers."""
    assert_type(frames.decide(polars), Polars)
    assert_type(frames.decide(lazy, columns={"stage": "Status"}, only=["verdict"]), Lazy)
    assert_type(frames.unread(polars), tuple[frames.Unread, ...])


def errors_are_standard_ones(
    error: InvalidStateError, unknown: UnknownRuleError
) -> tuple[ValueError, LookupError]:
    """A handler that has never heard of us takes them."""
    return error, unknown


def words_are_texts(word: Stage) -> str:
    """Wherever a text goes, a word goes."""
    assert_type(word.value, str)
    assert_type(Verdict.ACCEPT.opens, bool)
    return word
