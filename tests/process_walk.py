"""How a case of a process is compared with the agenda: it is walked through, day by day.

Each piece of advice is looked for in the agenda of its day, and carried out as the event it is. After the
last one the agenda is followed for a month, and what was advised against may never be open.
"""

from __future__ import annotations

from datetime import date, timedelta

from netiquette import Action, Event, Process, agenda
from tests.process_cases import SAME_HOUSE, day, events_of, sides_of

A_MONTH = 30

SAYS = {
    "send_thank_you": {Action.SEND_THANK_YOU},
    "check_in": {Action.CHECK_IN},
    "debrief": {Action.SEND_THANK_YOU},  # to an agency, or to whoever arranged it: how it went, with thanks
    "ask_address": {Action.FIND_OUT},
    "ask_to_pass_on": frozenset(),  # a note that goes through them
    "send_message": {Action.SEND_MESSAGE, Action.INFORM},
    "withdraw": {Action.SEND_MESSAGE},
    "decline_offer": {Action.SEND_MESSAGE},
    "tell_outcome": {Action.SEND_MESSAGE},
    "tell_other_offer": {Action.TELL_OF_OFFER},
    "reply_to_rejection": {Action.REPLY_TO_REJECTION},
    "reply_to_offer": {Action.REPLY_TO_OFFER},
    "propose_new_date": {Action.RESCHEDULE},
    "confirm": {Action.ANSWER_THEM},
    "move_on": {Action.MOVE_ON},
    "keep_in_touch": {Action.KEEP_IN_TOUCH},
    "send_invitation": {Action.SEND_INVITATION},
}
"""What an action of the cases is called here."""

IN_THIS_CASE = {
    ("p056", "send_message"): {Action.CHECK_IN},  # the advert is shown to the agency, and asked about
    ("p080", "send_message"): {Action.CHECK_IN},  # dealing with the manager is to ask the manager
    ("p095", "send_message"): {Action.SEND_THANK_YOU},  # the line in which a referrer hears how it went
    ("p096", "send_message"): {Action.RESCHEDULE},  # new times
    ("p098", "send_message"): {Action.RESCHEDULE},
    ("p111", "send_thank_you"): {Action.SEND_MESSAGE},  # a referrer hears of the outcome with thanks
    ("p112", "send_thank_you"): {Action.SEND_MESSAGE},
    ("p115", "send_message"): {Action.KEEP_IN_TOUCH},  # before the start
    ("p161", "send_message"): {Action.SEND_THANK_YOU, Action.CHECK_IN},  # whatever else there is to say
    ("p164", "send_message"): {Action.KEEP_IN_TOUCH},  # the client, long after
}
"""What an action means where the word alone does not tell."""

OR = {
    ("p117", "r"): {"hm"},  # "to recruiter or manager"
    ("p147", "r"): {"hm"},  # "to whoever wrote and met you": one wrote, the other met
}
"""Who may be written to instead, by the words of the source."""

HEDGED = {
    ("p003", "ask_address"): "cards are asked for in the room; the agenda begins after the goodbye",
    ("p039", "ask_address"): "likewise, a card",
    ("p021", "e1"): "a note of their own only if there was time together, which no field holds",
    ("p074", "i1"): "a second person only when the recruiter stays silent, and carefully",
    ("p088", "check_in"): "after a date that was named has passed, and none was",
}
"""Pieces of advice that are none yet: the source says on what they depend, and that is not so in the case."""

ASKING = frozenset({Action.CHECK_IN, Action.TELL_OF_OFFER, Action.SEND_MESSAGE, Action.INFORM})
"""What waiting excludes; thanks are not among it."""

WHICH_WAY = "multi.agency_thanks"
"""A page that goes into this says whether a note goes straight; to the others it is enough that one goes."""

IDLE = frozenset({Action.WAIT, Action.FIND_OUT})
"""What is not carried out in the month after: where nobody has an address, none is found either."""

NOT_YET = {"p135": frozenset({Action.SEND_MESSAGE, Action.INFORM})}
"""What waiting excludes in this case: it says not to withdraw yet, and nothing about questions."""


class Walk:
    """One case, walked through day by day.

    Attributes:
        case: The case.
        done: What was carried out so far, by the place of the process among those of the case.
        failures: What the agenda does not say, or says although it is advised against.
    """

    def __init__(self, case):
        self.case = case
        self.sides = sides_of(case)
        self.history = [events_of(case, side) for side in self.sides]
        self.done = [[] for _ in self.sides]
        self.failures = []

    # --------------------------------------------------------------------------- what the agenda says

    def process(self, place, today):
        """Return one of the processes as it stands in the morning of a day, told what happens on it.

        What the candidate does on that day is not done yet, but for a decision.
        """
        events = [
            event
            for event in self.history[place]
            if event.on < today or (event.on == today and not isinstance(event.what, Action))
        ]
        if today >= day(self.case["today"]):
            events = [event for event in self.history[place] if event.on <= today]
        return Process(self.sides[place].contacts, [*events, *self.done[place]])

    def tasks(self, place, today):
        """Return what one of the processes asks for on a day."""
        beside = [
            self.process(other, today)
            for other in range(len(self.sides))
            if other != place and self.case["id"] in SAME_HOUSE
        ]
        return agenda(self.process(place, today), today=today, beside=beside).tasks

    # ------------------------------------------------------------------------------------- the advice

    def through(self):
        """Walk through the case: the advice in order of its days, then a month."""
        today = self.case["today"]
        for advice in sorted(self.case["advice"], key=lambda advice: _place(advice, today)):
            for who in advice["who"]:
                self.seek(advice, who)
        self.follow()
        return self.failures

    def seek(self, advice, who):
        """Look for a piece of advice for somebody, and carry it out."""
        hedges = {(self.case["id"], who), (self.case["id"], advice["action"])}
        if hedges & {*HEDGED}:
            return
        today = day(_start(advice, self.case["today"]))
        last = date.max if advice.get("by") is None else day(advice["by"])
        if advice["action"] == "wait":
            until = today if advice.get("by") is None else last - timedelta(1)
            for number in range((until - today).days + 1):
                self.expect_silence(who, today + timedelta(number))
            return
        for place, side in enumerate(self.sides):
            if who in side.people or who == "nobody":
                for task in self.tasks(place, today):
                    if self.means(task, advice, who) and _admits(task.step, today, last):
                        if advice["action"] == "ask_address":
                            self.learn_address(place, task, today)
                        else:
                            self.carry_out(place, task, today)
                        return
        self.failures.append(f"{who} gets no {advice['action']} from {today} to {last}")

    def means(self, task, advice, who):
        """Return whether a task is a piece of advice for somebody."""
        id_, action = self.case["id"], advice["action"]
        if action in ("ask_to_pass_on", "ask_address") and task.through == who:
            return True
        if action == "ask_address" and task.who == who and task.through is not None:
            return True
        if task.step.action not in IN_THIS_CASE.get((id_, action), SAYS[action]):
            return False
        if task.through is not None and WHICH_WAY in self.case["topics"]:
            return False
        return who == "nobody" or task.who in {who} | OR.get((id_, who), set())

    def carry_out(self, place, task, today):
        """Do what a task asks for, on the first day that it may be done."""
        on = max(today, task.step.earliest or today)
        self.done[place].append(Event(on, task.step.action, who=(task.who,)))

    def learn_address(self, place, task, today):
        """Get an address from whoever has it; an agency that gives it allows that it is used."""
        self.done[place].append(Event(today, "back", who=(task.who,)))
        if task.through is not None:
            self.done[place].append(Event(today, "allowed", who=(task.who,)))

    def expect_silence(self, who, today):
        """Note what is asked of somebody, or of anybody, on a day on which one waits."""
        for place, side in enumerate(self.sides):
            if who in side.people or who == "nobody":
                for task in self.tasks(place, today):
                    if (
                        task.step.action in NOT_YET.get(self.case["id"], ASKING)
                        and task.step.is_open(today)
                        and who in ("nobody", task.who)
                    ):
                        self.failures.append(f"{task.who} is asked on {today}: {task.step.action}")

    # ------------------------------------------------------------------------ what is advised against

    def follow(self):
        """Do what the agenda asks for, for a month, and note what is advised against."""
        if not self.case["avoid"]:
            return
        first = self.case["today"]
        for number in range(first, first + A_MONTH + 1):
            today = day(number)
            for place in range(len(self.sides)):
                tasks = [task for task in self.tasks(place, today) if task.step.is_open(today)]
                self.compare_notes(tasks)
                for task in tasks:
                    self.failures += self.against(task, number)
                    if task.step.action not in IDLE:
                        self.carry_out(place, task, today)

    def compare_notes(self, tasks):
        """Note whether two people get the same note, which is what all of them should not get."""
        notes = [task.variant for task in tasks if task.step.action is Action.SEND_THANK_YOU]
        if len(notes) > len({*notes}) and any(avoided["who"] == ["all"] for avoided in self.case["avoid"]):
            self.failures.append("two of the notes are alike")

    def against(self, task, number):
        """Yield why a task is advised against on a day."""
        for avoided in self.case["avoid"]:
            first, last = avoided.get("from"), avoided.get("by")
            if (first is not None and number < first) or (last is not None and number > last):
                continue
            actions = SAYS[avoided["action"]]
            if avoided["action"] == "send_message":
                actions = ASKING
            if task.who in avoided["who"] and task.step.action in actions and task.through is None:
                yield f"{task.who} gets {task.step.action} on day {number}, and should not"


def _start(advice, today):
    """Return the day on which to look for a piece of advice: today, unless it comes later or came before."""
    first = advice.get("from")
    last = advice.get("by")
    if first is None:
        return today if last is None else min(today, last)
    return max(first, today) if last is None or last >= today else first


def _place(advice, today):
    """Return when to look for a piece of advice: by day, and an address before what is sent to it."""
    return _start(advice, today), advice["action"] != "ask_address"


def _admits(step, today, last):
    """Return whether the days of a step and those of the advice, from today on, have one in common."""
    first = max(step.earliest or today, today)
    until = max(step.due or step.latest or date.max, first)  # what is overdue is still asked for
    return first <= min(until, last)


def differences(case):
    """Return what the agenda says otherwise than the adviser; nothing where it agrees."""
    return Walk(case).through()
