"""`netiquette.errors`: each error is a standard one too, and carries what a program needs."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from datetime import date

import pytest

from netiquette import (
    CAUTIOUS,
    Details,
    Event,
    InterviewState,
    Process,
    Stage,
    after,
    agenda,
    calendar,
    check_in,
    compare,
    compose,
    connection_request,
    decide,
    errors,
    explain,
    forecast,
    json,
    replay,
    review,
)
from netiquette.errors import (
    InvalidDetailError,
    InvalidEventError,
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
    UntimelyMessageError,
)

EVERY = [getattr(errors, name) for name in errors.__all__]
WAITING = decide(InterviewState(Stage.INTERVIEWED))
EXAMPLES = [
    NetiquetteError("no"),
    InvalidStateError("check_ins is -1", field="check_ins", value=-1),
    InvalidEventError("what is 'wave'", field="what", value="wave"),
    InvalidPolicyError("grace is -1", field="grace"),
    UnknownRuleError("there is no rule 'x'", id="x"),
    UnknownLanguageError("language is 'xx'", language="xx", known=("en",)),
    InvalidFrameError("stage is of type Int64", column="stage"),
    InvalidDetailError("topic is ''", field="topic", value=""),
    InvalidJSONError("$.stage: it is missing", problems=(("$.stage", "it is missing"),)),
    MissingDetailError("company is missing", field="company", composer="connection_request"),
    MessageTooLongError("it is 7 over", excess=7, field="topic", shortest="Hi"),
    UnreadableCalendarError("previous is not UTF-8", uid=None),
    PrematureRequestError("the verdict is wait", decision=WAITING),
    UntimelyMessageError("it is too early", composer="check_in", earliest=date(2026, 12, 4)),
]
STANDARD = {
    InvalidStateError: ValueError,
    InvalidEventError: ValueError,
    InvalidPolicyError: ValueError,
    UnknownLanguageError: LookupError,
    UnknownRuleError: LookupError,
    UnreadableCalendarError: ValueError,
    InvalidDetailError: ValueError,
    InvalidFrameError: ValueError,
    InvalidJSONError: ValueError,
    MissingDetailError: ValueError,
    MessageTooLongError: ValueError,
    PrematureRequestError: ValueError,
    UntimelyMessageError: ValueError,
}


def test_there_is_an_example_of_each():
    """What follows holds for every error there is."""
    assert {type(example) for example in EXAMPLES} == {*EVERY}
    defined = {
        error for _, error in inspect.getmembers(errors, inspect.isclass) if issubclass(error, Exception)
    }
    assert defined == {*EVERY}
    assert errors.__all__ == sorted(errors.__all__)


@pytest.mark.parametrize(("ours", "standard"), STANDARD.items())
def test_is_a_standard_one_too(ours, standard):
    """Code that has never heard of us still catches it."""
    assert issubclass(ours, standard)
    assert issubclass(ours, NetiquetteError)


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_survives_copy_and_pickle(error, again):
    """A worker can hand it to its parent with everything it carries."""
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert other.args == error.args == (str(error),)
    assert vars(other) == vars(error)


def test_keeps_notes():
    """What somebody added on the way stays with it."""
    error = InvalidPolicyError("no", field="id")
    error.add_note("while loading ours.toml")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while loading ours.toml"]


@pytest.mark.parametrize("error", [error for error in EVERY if error is not NetiquetteError])
def test_takes_its_data_by_name(error):
    """A message alone is not enough: programs must not need to parse it."""
    with pytest.raises(TypeError):
        error("no")
    parameters = [*inspect.signature(error).parameters.values()][1:]
    assert parameters
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters)


@pytest.mark.parametrize("error", EVERY)
def test_says_when_it_occurs_and_how_to_mend_it(error):
    """Each has a docstring, in the public module, that lists what it carries."""
    assert error.__module__ == "netiquette.errors"
    documentation = inspect.getdoc(error)
    assert documentation
    for name in [*inspect.signature(error.__init__).parameters][2:]:
        if error is not NetiquetteError:
            assert re.search(rf"^    {name}: ", documentation, re.MULTILINE), name


DAY = date(2026, 11, 20)
PEOPLE = {"rae": "recruiter", "hal": "hiring_manager"}
ADA = Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")
REJECTED = InterviewState(Stage.REJECTED)
FUNCTIONS = {
    agenda: {"process": Process(PEOPLE, [Event(DAY, "rejected")]), "today": DAY},
    after: {"state": REJECTED, "event": Event(DAY, "rejected")},
    check_in: {"details": ADA},
    compare: {"before": CAUTIOUS, "after": CAUTIOUS},
    compose: {"decision": decide(REJECTED), "details": ADA},
    connection_request: {"details": ADA, "state": REJECTED},
    decide: {"state": REJECTED},
    explain: {"state": REJECTED},
    forecast: {"state": REJECTED, "today": DAY},
    replay: {"events": []},
    review: {"text": "Hi Bo", "action": "check_in"},
    json.loads: {"text": '{"stage": "applied"}', "kind": InterviewState},
    json.structure: {"data": {"stage": "applied"}, "kind": InterviewState},
    calendar.events: {"decision": decide(REJECTED, today=DAY), "process": "17"},
    calendar.events_for: {"agenda": agenda(PEOPLE, today=DAY), "process": "17"},
    calendar.refreshed: {"previous": None, "entries": [], "today": DAY},
    calendar.todos: {"decision": decide(REJECTED, today=DAY), "process": "17"},
    calendar.todos_for: {"agenda": agenda(PEOPLE, today=DAY), "process": "17"},
    calendar.uid: {"action": "check_in", "process": "17"},
    calendar.updated: {"previous": "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "entries": [], "today": DAY},
}
INSTANCES = (
    "agenda", "alarm", "calendar", "decision", "details", "event", "limits", "namespace", "policy", "process",
    "start", "state", "step", "today", "until",
)  # fmt: skip


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.__name__)
def test_the_function_that_was_called_is_named(function):
    """With the argument that is wrong, whichever function takes it in the end."""
    takes = inspect.signature(function).parameters
    for name in takes:
        if name in INSTANCES and takes[name].annotation is not str:
            with pytest.raises(TypeError) as caught:
                function(**{**FUNCTIONS[function], name: 3.5})
            assert str(caught.value).startswith(f"{name} is 3.5, but {function.__name__} takes "), name


def test_a_function_that_takes_several_refuses_one():
    """An entry of a calendar could be walked through, by its properties."""
    for entries in (3, calendar.todos(decide(REJECTED, today=DAY), process="17")[0]):
        for make in (calendar.calendar, lambda given: calendar.refreshed(None, given, today=DAY)):
            with pytest.raises(TypeError, match=r"^entries is .*, but it holds entries; put even a single"):
                make(entries)


def test_unknown_rule_reads_as_a_sentence():
    """A `KeyError` would show its message in quotation marks; a `LookupError` does not."""
    with pytest.raises(UnknownRuleError) as caught:
        CAUTIOUS.rule("await-decision")
    assert str(caught.value) == (
        "there is no rule 'await-decision' in this policy; did you mean 'await-the-decision'?"
    )
    assert caught.value.id == "await-decision"


def test_premature_request_carries_the_decision():
    """So that the program can show the next step instead."""
    details = Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")
    with pytest.raises(PrematureRequestError) as caught:
        connection_request(details, InterviewState(Stage.INTERVIEWED))
    assert caught.value.decision == WAITING


def test_a_document_with_more_faults_says_how_many_more():
    """For a program, beside the sentence."""
    error = InvalidJSONError("$: it is wrong (and 3 more)", problems=(("$", "it is wrong"),), more=3)
    assert (error.more, pickle.loads(pickle.dumps(error)).more) == (3, 3)
