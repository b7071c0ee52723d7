"""``python -m netiquette FILE``: tables, JSON, drafts and complaints, and what the exit status says."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Details,
    InterviewState,
    Topic,
    compose,
    connection_request,
    decide,
)
from netiquette import __main__ as module
from netiquette.__main__ import main
from netiquette._commandline import options
from netiquette._deciding import etiquette
from netiquette._deciding.etiquette import PRESETS
from tests.made import row

TODAY = date(2026, 11, 22)
HEADER = "contact_name,company,candidate_name,topic,stage,contact,thank_you,interview_on,decided_on\n"
ROWS = (
    "Bo Example,Acme,Ada Sample,the audit trail,interviewed,hiring_manager,not_sent,2026-11-20,\n"
    "Cy Example,Acme,Ada Sample,the on-call rota,interviewed,peer,not_sent,2026-11-21,\n"
    "Di Example,Beta,Ada Sample,the style guide,rejected,interviewer,sent,,2026-11-21\n"
    "Ed Example,Beta,,,interviewed,interviewer,sent,2026-11-19,\n"
)
PIPE = {"capture_output": True, "text": True, "encoding": "utf-8"}


@pytest.fixture
def ask(tmp_path, capsys):
    """Return a function that writes a file, asks about it and returns status, output and complaints."""

    def asked(content, *options, today="2026-11-22"):
        file = tmp_path / "applications"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        status = main([str(file), *(["--today", today] if today else []), *options])
        captured = capsys.readouterr()
        return status, captured.out, captured.err.replace(str(file), "FILE")

    return asked


def flat(out):
    """Return an output as one line."""
    return re.sub(r"\s+", " ", out)


class TestStyle:
    """How its drafts are written."""

    @pytest.mark.parametrize(
        ("asked", "style"),
        [
            (("--length", "short"), {"length": "short"}),
            (("--length", "long", "--dialect", "uk"), {"length": "long", "dialect": "uk"}),
            (("--dialect", "us", "--length", "usual"), {}),
            ((), {}),
        ],
        ids=str,
    )
    def test_is_what_was_asked_for(self, ask, asked, style):
        """That of `compose`."""
        _, out, _ = ask(HEADER + ROWS, "--json", *asked)
        drafts = json.loads(out.splitlines()[0])["drafts"]
        details = Details(
            candidate_name="Ada Sample", contact_name="Bo Example", company="Acme", topic="the audit trail"
        )
        state = InterviewState(
            "interviewed", contact="hiring_manager", thank_you="not_sent", interview_on=date(2026, 11, 20)
        )
        message = compose(decide(state, today=TODAY), details, **style)
        assert [(draft["subject"], draft["body"]) for draft in drafts] == [(message.subject, message.body)]

    @pytest.mark.parametrize(("asked", "feedback"), [(("--feedback",), True), ((), False)])
    def test_a_hint_is_asked_for_in_the_reply_to_a_no_alone(self, ask, asked, feedback):
        """And only on request."""
        _, out, _ = ask(HEADER + ROWS, "--json", *asked)
        thanks, _, (reply, *_), _ = (json.loads(line)["drafts"] for line in out.splitlines())
        _, usual, _ = ask(HEADER + ROWS, "--json")
        details = Details(
            candidate_name="Ada Sample", contact_name="Di Example", company="Beta", topic="the style guide"
        )
        state = InterviewState(
            "rejected", contact="interviewer", thank_you="sent", decided_on=date(2026, 11, 21)
        )
        assert reply["body"] == compose(decide(state, today=TODAY), details, feedback=feedback).body
        assert thanks == json.loads(usual.splitlines()[0])["drafts"]


def contacts(out):
    """Return the lines of the table that are about somebody, without their indentation."""
    lines = out.splitlines()[2:]
    least = min((len(line) - len(line.lstrip()) for line in out.splitlines()[:1]), default=0)
    return [line[least:] for line in lines if re.match(rf" {{{least}}}\S.*? {{2}}", line)]


class TestTable:
    """What a person reads."""

    def test_is_what_it_is(self, ask):
        """A block for each process; contact, verdict, next step, due day, and why that step; the sum last."""
        status, out, err = ask(HEADER + ROWS)
        assert (status, err) == (0, "")
        assert (
            out
            == """\
  Contact     Verdict  Next step           Due
  ----------  -------  ------------------  ------------------

Acme
  Bo Example  wait     send thank you      2026-11-21 overdue
      Thank each person who gave you their time by the next day, and no two in the same words.
      [thank-them-by-the-next-day]

Acme
  Cy Example  wait     send thank you      2026-11-22
      Thank each person who gave you their time by the next day, and no two in the same words.
      [thank-them-by-the-next-day]

Beta
  Di Example  connect  reply to rejection  2026-11-23
      Answer a no within two days: thank them, keep the regret short, and do not argue.
      [thank-them-after-a-no]

Beta
  Ed Example  wait     wait
      Ask nothing before the day they named, or before a decent interval where they named none.
      [give-them-their-time]

4 contacts: 1 connect, 3 wait; 1 step overdue; 1 step due today.
Add --drafts for 4 messages that may go out today, --explain for the sources and what would change
each answer.
"""
        )

    def test_puts_the_oldest_debt_first_and_waiting_last(self, ask):
        """Overdue by how long, due by how soon, and then what may be done before what may not."""
        content = (
            "contact_name,stage,contact,thank_you,interview_on,decided_on\n"
            "later,rejected,peer,,,2026-11-21\n"
            "waiting,interviewed,peer,sent,2026-11-19,\n"
            "sooner,offered,peer,,,2026-11-21\n"
            "preparing,researching,peer,,,\n"
            "overdue,interviewed,peer,not_sent,2026-11-20,\n"
            "long overdue,interviewed,peer,not_sent,2026-11-17,\n"
        )
        _, out, _ = ask(content)
        names = [line[:12].strip() for line in contacts(out)]
        assert names == ["long overdue", "overdue", "sooner", "later", "preparing", "waiting"]

    def test_one_process_is_one_block(self, ask):
        """Where its most urgent contact stands; one of which no company is known has no heading."""
        content = (
            "contact_name,company,position,stage,contact,thank_you,interview_on\n"
            "Ann,Acme,Engineer,interviewed,peer,sent,2026-11-20\n"
            "Bo,Beta,Clerk,interviewed,peer,not_sent,2026-11-20\n"
            "Cy,Acme,Engineer,interviewed,peer,not_sent,2026-11-17\n"
            "Di,,,interviewed,peer,not_sent,2026-11-21\n"
            "Ed,,,interviewed,peer,not_sent,2026-11-22\n"
        )
        _, out, _ = ask(content)
        lines = [line for line in out.splitlines()[2:] if not line.startswith("      ")]
        assert [line[:15].strip() for line in lines][:-3] == [
            *("", "Acme, Engineer", "Cy       wait", "Ann      wait"),
            *("", "Beta, Clerk", "Bo       wait"),
            *("", "Di       wait", "Ed       wait"),
        ]

    def test_names_a_process_by_its_column_where_nothing_else_does(self, ask):
        """A file need not have companies."""
        _, out, _ = ask("contact_name,stage,folder\nAnn,offered,7\n", "--process", "folder")
        assert out.splitlines()[3] == "7"
        _, out, _ = ask("contact_name,company,stage,folder\nAnn,Acme,offered,7\n", "--process", "folder")
        assert out.splitlines()[3] == "Acme"

    def test_cuts_a_long_name_of_a_process(self, ask):
        """As it cuts that of a contact, part by part."""
        cut = f"{'x' * 39}…"
        _, out, _ = ask(f"company,position,stage\n{'x' * 50},{'x' * 41},offered\n")
        assert out.splitlines()[3] == f"{cut}, {cut}"
        _, out, _ = ask(f"stage,folder\noffered,{'x' * 41}\n", "--process", "folder")
        assert out.splitlines()[3] == cut

    def test_names_the_line_where_nobody_is_named(self, ask):
        """A file need not hold any personal data."""
        _, out, _ = ask("stage,company\noffered,\n\noffered,Acme\n")
        assert contacts(out) == ["line 2   connect  reply to offer", "line 4   connect  reply to offer"]

    def test_has_a_heading_even_for_nobody(self, ask):
        """A file without applications is not a mistake."""
        status, out, err = ask("stage\n")
        assert (status, err) == (0, "")
        assert out.splitlines() == [
            "Contact  Verdict  Next step  Due",
            "-------  -------  ---------  ---",
            "",
            "0 contacts.",
        ]

    def test_keeps_its_columns_whatever_the_alphabet(self, ask):
        """Wide signs take two columns, combining and enclosing ones none, and a long name is cut."""
        content = (
            f"contact_name,stage\n山田太郎,offered\nZoe\u0308,offered\nZ\u20dd,offered\n{'x' * 50},offered\n"
        )
        _, out, _ = ask(content)
        wide, combining, enclosed, long = contacts(out)
        assert enclosed == f"Z\u20dd{' ' * 41}connect  reply to offer"
        assert wide == f"山田太郎{' ' * 34}connect  reply to offer"
        assert combining == f"Zoe\u0308{' ' * 39}connect  reply to offer"
        assert long == f"{'x' * 39}…  connect  reply to offer"

    def test_gives_the_reason_of_the_step_and_not_that_of_the_verdict(self, ask):
        """Whoever reads "check in" wonders why now; whoever reads "send invitation", why at all."""
        header = "stage,contact,thank_you,interview_on,last_contact_on,decided_on\n"
        _, out, _ = ask(header + "interviewed,hiring_manager,sent,2026-10-30,2026-10-31,\n")
        assert "ask once, politely, how things stand. [ask-when-the-time-is-up]" in flat(out)
        assert "await-the-decision" not in out
        _, out, _ = ask("stage,contact,thank_you\nscreening,recruiter,sent\n")
        assert "connect  send invitation" in out
        reason = decide(InterviewState("screening", contact="recruiter", thank_you="sent")).reason
        assert f"{reason} [recruiters-are-glad-of-it]" in flat(out)

    def test_explains(self, ask):
        """Every step with its rule, the verdict with its own, what was assumed and what would change it."""
        _, out, _ = ask("stage,contact,interview_on\ninterviewed,unknown,2026-11-20\n", "--explain")
        text = flat(out)
        assert "- Send a thank-you note now; it was due on 2026-11-21: Thank " in text
        assert text.count("[thank-them-by-the-next-day]") == 2  # beneath the row, and above its sources
        assert "- wait: Do not ask somebody who is still deciding about you to connect (published" in text
        assert "- assumed: the contact is unknown, so they are assumed to have a say in the decision" in text
        assert "- you may connect once the decision is out; if you ask and they agree; if they " in text
        assert "you may connect once" not in ask("stage\noffered\n", "--explain")[1]
        assert "Add --explain" not in text

    def test_explains_to_the_letter(self, ask):
        """Each text beneath its mark, each rule once, and the sum last; a reason is not said twice."""
        header = "contact_name,company,stage,contact,decided_on\n"
        _, out, _ = ask(header + "Di Example,Beta,hired,peer,2026-11-21\n", "--explain")
        assert (
            out
            == """\
  Contact     Verdict  Next step        Due
  ----------  -------  ---------------  ---

Beta
  Di Example  connect  send invitation
      - Send a personal connection request from 2026-11-21 on: They want you: connect now, and say
        that you look forward to working with them. [connect-once-they-want-you]
      - Wait: You work there now: what is to be said is said at work. [you-work-there-now]

What each rule rests on

  [connect-once-they-want-you] 9 agree, 0 set conditions, 0 disagree
    for: The Muse, https://themuse.com/advice/should-you-connect-with-the-hiring-manager-on-linkedin
    for: NewmanPR,
         https://newmanpr.com/2013/05/28/trying-to-connect-with-me-on-linkedin-wont-get-you-hired/
    for: Business Management Daily,
         https://www.businessmanagementdaily.com/15615/should-i-invite-my-boss-to-connect-with-me-on-linkedin

  [you-work-there-now] our own judgement

1 contact: 1 connect.
"""
        )

    def test_explains_nothing_where_nobody_is(self, ask):
        """No rule was asked."""
        assert ask("stage\n", "--explain")[1].splitlines()[2:] == ["", "0 contacts."]

    def test_each_step_has_a_reason_of_its_own(self, ask):
        """And none has that of another."""
        row = "interviewed,peer,not_sent,2026-11-18,\n"
        _, out, _ = ask("stage,contact,thank_you,interview_on,decision_due\n" + row, "--explain")
        text = flat(out)
        steps = decide(
            InterviewState(
                "interviewed", contact="peer", thank_you="not_sent", interview_on=date(2026, 11, 18)
            ),
            today=TODAY,
        ).steps
        assert len(steps) == len({step.rule.id for step in steps}) == 2
        for step in steps:
            assert f"- {step.summary}: {step.says} [{step.rule.id}]" in text

    def test_shows_the_works_against_a_rule_as_well_as_for_it(self, ask):
        """Once for each rule, however many rows name it; and of one voice all works together."""
        row = "interviewed,hiring_manager,not_sent,2026-11-21\n"
        _, out, _ = ask("stage,contact,thank_you,interview_on\n" + row * 2, "--explain")
        answers, _, sources = out.partition("What each rule rests on")
        assert "https://" not in answers
        rule = decide(InterviewState("interviewed", contact="hiring_manager")).rule
        assert sources.count(f"[{rule.id}] {rule.support}\n") == 1
        (ours,) = (part for part in sources.split("\n\n") if f"[{rule.id}]" in part)
        for mark, works in (("for", rule.cited), ("against", rule.opposed)):
            assert all(re.sub(r"\s", "", work.url) in re.sub(r"\s", "", ours) for work in works)
            voices = re.findall(rf"^    {mark}: (.*?),", ours, re.MULTILINE)
            assert len(voices) == len({*voices}) == len({work.voice for work in works})

    def test_says_where_a_rule_is_nobody_elses(self, ask, monkeypatch):
        """Judgement has no sources."""
        ours = CAUTIOUS.with_rule(row(because=()), before="already-connected")
        monkeypatch.setattr(etiquette, "PRESETS", {"cautious": ours})
        rule = ours.connecting[0]
        out = ask("stage\noffered\n", "--explain")[1]
        assert f"  [{rule.id}] our own judgement\n" in out

    def test_explains_by_the_works_on_a_topic(self, ask, monkeypatch):
        """Where the rule names none of its own."""
        rule = row(topic=Topic.PANEL_EACH)
        ours = CAUTIOUS.with_rule(rule, before="already-connected")
        monkeypatch.setattr(etiquette, "PRESETS", {"cautious": ours})
        text = re.sub(r"\s+", "", ask("stage\noffered\n", "--explain")[1])
        assert all(work.url in text for work in rule.cited)


class TestDrafts:
    """Every message that may go out today, where the row has what it takes."""

    def test_are_shown_to_the_letter(self, ask):
        """As they would be pasted, beneath the table and above the sum."""
        _, out, _ = ask(HEADER + ROWS.splitlines()[0] + "\n", "--drafts")
        state = InterviewState(
            "interviewed", contact="hiring_manager", thank_you="not_sent", interview_on=date(2026, 11, 20)
        )
        details = Details(
            candidate_name="Ada Sample", contact_name="Bo Example", company="Acme", topic="the audit trail"
        )
        message = compose(decide(state, today=TODAY), details)
        body = "\n".join(f"    {line}".rstrip() for line in message.body.split("\n"))
        assert out.partition("\nDraft for ")[2] == (
            f"Bo Example (Acme): send thank you, email, {message.length} characters\n"
            f"    Subject: {message.subject}\n\n{body}\n\n"
            "1 contact: 1 wait; 1 step overdue.\n"
            "Add --explain for the sources and what would change each answer.\n"
        )

    def test_are_shown_on_request(self, ask):
        """The table is the answer; it counts them, and nobody hears what a draft lacks who wants none."""
        _, out, err = ask(HEADER + ROWS.replace("the audit trail", ""))
        assert "Draft for" not in out
        assert "Add --drafts for 3 messages that may go out today, --explain for " in flat(out)
        assert err == ""
        _, out, err = ask(HEADER + ROWS.replace("the audit trail", ""), "--drafts")
        assert out.count("Draft for ") == 3
        assert "--drafts" not in out
        assert err.startswith("FILE: line 2: no draft: topic is missing")

    def test_of_one_are_one_message(self, ask):
        """And where there is none, nothing is said of it."""
        assert "Add --drafts for 1 message that may" in ask(HEADER + ROWS.splitlines()[0] + "\n")[1]
        assert "--drafts" not in ask("stage\noffered\n")[1]

    def test_are_for_the_steps_that_have_words(self, ask):
        """A note where one is owed; after a no, the reply and then the request."""
        _, out, _ = ask(HEADER + ROWS, "--drafts")
        note, other, reply, request = out.split("\nDraft for ")[1:]
        assert note.startswith("Bo Example (Acme): send thank you, email, ")
        assert re.search(r"\A.*, \d+ characters\n    Subject: \w.*\n\n    \w", note)
        assert "\n\n    Best regards,\n    Ada Sample" in note
        assert "the audit trail" in note
        assert "Ada Sample" in note
        assert "the on-call rota" in other
        assert reply.startswith("Di Example (Beta): reply to rejection, email, ")
        assert request.startswith("Di Example (Beta): send invitation, linkedin note, ")
        assert "Subject" not in request

    def test_no_two_of_one_company_are_in_the_same_words(self, ask):
        """People on a panel compare notes; across companies the first wording will do."""
        people = ["Bo", "Cy", "Di"]
        content = HEADER + "".join(
            f"{name},{company},Ada Sample,the audit trail,interviewed,peer,not_sent,2026-11-21,\n"
            for company in ("Acme", "Beta")
            for name in people
        )
        _, out, _ = ask(content, "--json")
        bodies = [json.loads(line)["drafts"][0]["body"] for line in out.splitlines()]
        bodies = [re.sub(r"Bo|Cy|Di|Acme|Beta", "", body) for body in bodies]
        assert len({*bodies[:3]}) == 3
        assert bodies[3:] == bodies[:3]

    def test_the_answer_stands_without_one(self, ask):
        """Where a name is too long for the note, or no company says where you met."""
        content = HEADER + (
            f"Bo Example,{'x' * 300},Ada Sample,the audit trail,rejected,peer,sent,,2026-11-21\n"
            "Cy Example,,Ada Sample,the audit trail,rejected,peer,sent,,2026-11-21\n"
            "Di Example,Acme,Ada Sample,the audit trail,applied,peer,,,\n"
        )
        status, out, err = ask(content, "--json")
        assert status == 0
        drafts = [json.loads(line)["drafts"] for line in out.splitlines()]
        assert [[draft["action"] for draft in found] for found in drafts] == [
            ["reply_to_rejection"],
            ["reply_to_rejection"],
            [],
        ]
        first, second = err.splitlines()
        assert first.startswith("FILE: line 2: no draft: ")
        assert second.startswith("FILE: line 3: no draft: company is missing, but connection_request says ")

    def test_follow_the_policy(self, ask):
        """Under PERMISSIVE a thanked contact may be asked."""
        row = "Bo Example,Acme,Ada Sample,the audit trail,interviewed,peer,sent,2026-11-18,\n"
        assert "Draft" not in ask(HEADER + row, "--drafts")[1]
        drafts = ask(HEADER + row, "--drafts", "--policy", "permissive")[1].partition("Draft for ")[2]
        assert drafts.startswith("Bo Example (Acme): send invitation, ")


PANEL = """\
contact_name,company,position,stage,contact,interview_on,thank_you
Ann,Acme,Engineer,interviewed,recruiter,2026-11-02,sent
Bo,Acme,Engineer,interviewed,hiring_manager,2026-11-02,sent
Cy,Acme,Analyst,interviewed,hiring_manager,2026-11-02,sent
"""


class TestProcesses:
    """Rows of one company and position are one process."""

    def test_one_row_has_the_question(self, ask):
        """And the other says why not."""
        out = ask(PANEL)[1]
        assert [line[:3] for line in contacts(out) if "check in" in line] == ["Ann", "Cy "]
        assert "[do-not-ask-the-others]" in out

    def test_a_program_reads_what_is_left_out(self, ask):
        """With the rule that says so."""
        found = {
            answer["contact_name"]: answer for answer in map(json.loads, ask(PANEL, "--json")[1].splitlines())
        }
        assert [left["rule"] for left in found["Bo"]["left_out"]] == ["do-not-ask-the-others"]
        assert found["Ann"]["left_out"] == []

    def test_the_explanation_has_it(self, ask):
        """Next to the steps that are taken."""
        assert "not check in: Somebody else is asked" in ask(PANEL, "--explain")[1]

    def test_a_column_may_say_it(self, ask):
        """Instead of company and position."""
        rows = PANEL.splitlines()
        ids = ["vacancy", "7", "8", "7"]
        text = "\n".join(f"{row},{id_}" for row, id_ in zip(rows, ids, strict=True))
        out = ask(text, "--process", "vacancy")[1]
        assert [line[:3] for line in contacts(out) if "check in" in line] == ["Ann", "Bo "]

    def test_a_file_without_positions_is_told_of_it(self, ask):
        """Nothing says whether a company's rows are one process; so that is asked for, once."""
        panel = "Company,Contact,Status\nAcme,Ann,Interviewed\nAcme,Bo,Interviewed\nBeta,Cy,Applied\n"
        said = "each row a process of its own, for there is no column for the position; "
        assert f"Acme is in line 2, line 3, {said}if a company is one process, say --process" in ask(panel)[2]
        beside = panel + "Beta,Di,Applied\n"
        assert f"Acme is in line 2, line 3 (and 1 more in several), {said}" in ask(beside)[2]
        assert said not in ask(panel, "--process", "Company")[2]
        assert said not in ask(panel.replace("Acme,Bo", "Gamma,Bo"))[2]

    def test_a_column_that_is_not_there_is_an_error(self, ask):
        """Which names those there are."""
        status, _, err = ask(PANEL, "--process", "vacancies")
        assert status == 2
        assert "no column 'vacancies' for the process" in err

    def test_the_calendar_has_what_is_done(self, ask, tmp_path):
        """And nothing that is left out."""
        pytest.importorskip("icalendar")
        file = tmp_path / "steps.ics"
        assert ask(PANEL, "--ics", str(file))[0] == 0
        text = file.read_text("utf-8")
        assert "Ann" in text
        assert "Bo" not in text

    def test_the_calendar_has_a_part_of_an_answer(self, ask, tmp_path):
        """A request, where the question is another's."""
        pytest.importorskip("icalendar")
        file = tmp_path / "steps.ics"
        rows = PANEL.replace(
            "Bo,Acme,Engineer,interviewed,hiring_manager", "Bo,Acme,Engineer,interviewed,recruiter"
        )
        assert ask(rows, "--ics", str(file))[0] == 0
        text = file.read_text("utf-8").replace("\r\n ", "")
        assert "Bo" in text
        assert "how things stand: Bo" not in text


OVER = """\
contact_name,company,position,stage,contact,interview_on,thank_you,decided_on
Ann,Acme,Engineer,rejected,recruiter,2026-11-02,sent,2026-11-20
Bo,Acme,Engineer,rejected,hiring_manager,2026-11-02,sent,2026-11-20
"""
STILL_OPEN = "Bo,Acme,Analyst,interviewed,hiring_manager,2026-11-20,sent,\n"


class TestRequestsOfOthers:
    """A verdict never opens what the process, or another one with the same person, keeps shut."""

    @staticmethod
    def found(ask, content, *options):
        """Return the answers as a program reads them."""
        return [json.loads(line) for line in ask(content, "--json", *options)[1].splitlines()]

    def test_another_process_with_the_same_person_waits_for_both(self, ask):
        """The rule is that of the other row, with its sources; the step is left out, and said to be."""
        rows = OVER.splitlines()
        first, second = self.found(ask, f"{rows[0]}\n{rows[2]}\n{STILL_OPEN}")
        for key in ("verdict", "connect", "reason", "rule", "basis", "support", "because", "against"):
            assert first[key] == second[key]
        assert (first["verdict"], first["connect"], first["rule"]) == ("wait", False, "await-the-decision")
        assert [step["action"] for step in first["steps"]] == ["reply_to_rejection", "keep_in_touch"]
        assert [(left["action"], left["rule"]) for left in first["left_out"]] == [
            ("send_invitation", "await-the-decision")
        ]
        assert first["state"]["stage"] == "rejected"
        assert not first["over"]
        assert first["reconsider_on"] <= second["reconsider_on"]  # a day may change either answer

    def test_a_person_reads_the_same(self, ask):
        """In the column of verdicts, and beneath it."""
        rows = OVER.splitlines()
        content = f"{rows[0]}\n{rows[2]}\n{STILL_OPEN}"
        assert contacts(ask(content)[1])[0] == "Bo       wait     reply to rejection  2026-11-22"
        text = flat(ask(content, "--explain")[1].partition("Acme, Analyst")[0])
        assert ": Answer a no within two days" in text
        assert "- wait: Do not ask somebody who is still deciding about you to connect" in text
        assert "so you may connect" not in text

    def test_once_the_other_is_over_it_opens(self, ask):
        """And stays open for somebody who is in one process alone."""
        rows = OVER.splitlines()
        over = STILL_OPEN.replace("interviewed", "rejected").replace("\n", "2026-11-20\n")
        for content in (f"{rows[0]}\n{rows[2]}\n{over}", f"{rows[0]}\n{rows[2]}\n"):
            first = self.found(ask, content)[0]
            assert (first["verdict"], first["connect"]) == ("connect", True)
            assert [step["action"] for step in first["steps"]][:2] == [
                "reply_to_rejection",
                "send_invitation",
            ]

    def test_a_request_that_is_put_off_waits(self, ask):
        """It is a step, with its day, and the verdict says that today is not the day."""
        ann, bo = self.found(ask, OVER)
        for answer, day in ((bo, "2026-11-23"), (ann, "2026-11-24")):
            assert (answer["verdict"], answer["connect"]) == ("wait", False)
            assert answer["rule"] == "spread-your-requests"
            assert answer["reason"].startswith("Requests come last")
            (request,) = (step for step in answer["steps"] if step["action"] == "send_invitation")
            assert request["earliest"] == day
            assert answer["reconsider_on"] == "2026-11-23"
        out = ask(OVER)[1]
        assert "Ann      wait     send invitation     from 2026-11-24" in contacts(out)
        assert "Requests come last, spread over days and over the notes of a month. [spread-" in out

    def test_a_silent_house_gets_one_request(self, ask):
        """The others wait by the rule that leaves theirs out, which is said once."""
        header = "contact_name,company,position,stage,contact,interview_on,last_contact_on,check_ins\n"
        row = "Acme,Engineer,no_response,peer,2026-01-02,2026-01-20,2\n"
        people = [f"{name},{row}" for name in ("Ann", "Bo")]
        ann, bo = self.found(ask, header + "".join(people))
        assert (ann["verdict"], bo["verdict"], bo["connect"]) == ("connect", "wait", False)
        assert bo["rule"] == "one-request-to-a-silent-house"
        assert "send_invitation" not in [step["action"] for step in bo["steps"]]
        assert ask(header + "".join(people))[1].count("[one-request-to-a-silent-house]") == 1

    def test_a_row_whose_steps_are_all_done_for_others_has_none(self, ask):
        """An empty list, and what is left out beside it."""
        bo = next(answer for answer in self.found(ask, PANEL) if answer["contact_name"] == "Bo")
        assert bo["steps"] == []
        assert [left["action"] for left in bo["left_out"]] == ["check_in"]

    @pytest.mark.parametrize("policy", [*PRESETS])
    @pytest.mark.parametrize(
        "stage", ["applied", "interviewed", "no_response", "offered", "rejected", "hired"]
    )
    @pytest.mark.parametrize("other", ["applied", "interviewed", "rejected", "accepted"])
    def test_it_opens_exactly_where_there_is_a_request_for_today(self, ask, policy, stage, other):
        """Of a panel, beside another process with one of them."""
        header = "contact_name,company,position,stage,contact,thank_you,interview_on,invitation\n"
        content = header + "".join(
            f"{name},Acme,{position},{where},{contact},sent,2026-06-0{day},{invitation}\n"
            for name, position, where, contact, day, invitation in (
                ("Ann", "Engineer", stage, "recruiter", 1, "none"),
                ("Bo", "Engineer", stage, "hiring_manager", 2, "none"),
                ("Cy", "Engineer", stage, "peer", 3, "none"),
                ("Di", "Engineer", stage, "peer", 3, "received"),
                ("Bo", "Analyst", other, "hiring_manager", 4, "none"),
            )
        )
        for answer in self.found(ask, content, "--policy", policy):
            now = [
                step["action"]
                for step in answer["steps"]
                if step["action"] in {"send_invitation", "accept_invitation"}
                and (step["earliest"] or "") <= "2026-11-22"
            ]
            assert answer["connect"] == bool(now)
            assert answer["connect"] == (answer["verdict"] in {"connect", "accept"})
            taken = {step["action"] for step in answer["steps"]}
            assert not taken & {left["action"] for left in answer["left_out"]}


class TestSummary:
    """What it all comes to, last, where the eye rests."""

    def test_counts_verdicts_debts_and_mistakes(self, ask):
        """Verdicts in the order of the vocabulary; one is one, and what there is none of is not said."""
        content = (
            "contact_name,stage,contact,thank_you,interview_on,invitation\n"
            "a,interviewed,peer,not_sent,2026-11-19,\n"
            "b,interviewed,peer,not_sent,2026-11-20,\n"
            "c,interviewed,peer,not_sent,2026-11-21,received\n"
            "d,interviewed,peer,not_sent,2026-11-21,\n"
            "e,researching,recruiter,,,\n"
            "f,nowhere,,,,\n"
            "g,nowhere,,,,\n"
        )
        _, out, _ = ask(content)
        assert out.split("\n\n")[-1] == (
            "5 contacts: 1 connect, 1 accept, 3 wait; 2 steps overdue; 2 steps due today; 2 rows with a "
            "mistake.\nAdd --explain for the sources and what would change each answer.\n"
        )

    def test_counts_in_thousands(self, ask):
        """As people read them."""
        assert "\n1,001 contacts: 1,001 connect.\n" in ask("stage\n" + "offered\n" * 1_001)[1]


class Terminal(io.StringIO):
    """A terminal as far as anybody can tell."""

    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture
def shown(tmp_path, monkeypatch):
    """Return a function that asks from a terminal of some width and returns its lines."""

    def shown_to(content, *options, width, colours):
        file = tmp_path / "applications.csv"
        file.write_text(content, encoding="utf-8")
        terminal = Terminal()
        monkeypatch.setattr(sys, "stdout", terminal)
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.delenv("NO_COLOR", raising=False)
        if colours:
            pytest.importorskip("rich")
        else:
            monkeypatch.setitem(sys.modules, "netiquette._commandline.colours", None)
        main([str(file), "--today", "2026-11-22", *options])
        return terminal.getvalue().splitlines()

    return shown_to


CODES = re.compile(r"\x1b\[[0-9;]*m")
SAMPLE = (Path(__file__).parents[1] / "examples" / "applications.csv").read_text(encoding="utf-8")


class TestWidth:
    """A terminal's own width is respected, and nothing else has one."""

    @pytest.mark.parametrize("colours", [True, False])
    @pytest.mark.parametrize("width", [50, 80, 120])
    @pytest.mark.parametrize("options", [(), ("--drafts",), ("--explain",)], ids=str)
    def test_lines_end_at_words(self, shown, width, colours, options):
        """None is longer, unless it is an address; and a wider terminal needs fewer of them."""
        lines = [CODES.sub("", line) for line in shown(SAMPLE, *options, width=width, colours=colours)]
        long = [line for line in lines if len(line) > width]
        assert all(re.fullmatch(r" *(for: |against: )?https?://\S+", line) for line in long)
        everything = " ".join(lines)
        for word in ("[thank-them-late-with-an-apology]", "Placeholder", "invitation", "overdue"):
            assert word in everything
        assert max(map(len, lines)) > width - 10

    def test_the_narrowest_and_the_widest(self, shown):
        """Below, the columns would be narrower than their words; above, a line is hard to read."""
        assert shown(SAMPLE, width=20, colours=False) == shown(SAMPLE, width=50, colours=False)
        assert shown(SAMPLE, width=300, colours=False) == shown(SAMPLE, width=120, colours=False)
        assert shown(SAMPLE, width=51, colours=False) != shown(SAMPLE, width=50, colours=False)
        widest = max(map(len, shown(SAMPLE, "--explain", width=119, colours=False)[:300]))
        assert widest == 119

    def test_of_a_file_is_a_hundred(self, ask):
        """As it was in every release."""
        assert max(map(len, ask(SAMPLE)[1].splitlines())) == 100

    def test_columns_give_way_to_words_alone(self, shown):
        """The widest first; a name of one word stays whole, and is the only thing that sticks out."""
        content = f"contact_name,stage\nBartholomew Featherstonehaugh,applied\n{'x' * 30},no_response\n"
        lines = shown(content, width=50, colours=False)
        assert lines[0] == "Contact                         Verdict  Next   Due"
        rows = [line for line in lines if line.startswith(("Bart", "Feather", "xxx"))]
        assert [row[:32].rstrip() for row in rows] == ["x" * 30, "Bartholomew Featherstonehaugh"]

    def test_a_cell_goes_on_below(self, shown):
        """In its own column."""
        content = "contact_name,stage,decided_on\nBartholomew Featherstonehaugh,offered,2026-11-12\n"
        lines = shown(content, width=50, colours=False)
        assert lines[:4] == [
            "Contact            Verdict  Next step   Due",
            "-----------------  -------  ----------  ----------",
            "Bartholomew        connect  reply to    2026-11-13",
            "Featherstonehaugh           offer       overdue",
        ]

    def test_a_draft_is_wrapped_to_be_read(self, shown):
        """In a terminal; in a file, where it is copied from, its lines are its own."""
        lines = shown(HEADER + ROWS, "--drafts", width=80, colours=False)
        assert any(line.startswith("    Thank you for taking the time") for line in lines)
        assert max(map(len, lines)) <= 80

    def test_of_a_file_is_always_the_same(self, ask, monkeypatch):
        """Two runs can be compared, and what is copied from it is whole."""
        outputs = set()
        for width in ("40", "80", "200"):
            monkeypatch.setenv("COLUMNS", width)
            outputs.add(ask(HEADER + ROWS, "--drafts")[1])
        (out,) = outputs
        table, drafts = out.split("\nDraft for ", 1)
        assert 90 < max(map(len, table.splitlines())) <= 100
        assert max(map(len, drafts.splitlines())) > 120


class TestColours:
    """Where the extra is there, and a terminal to see them."""

    @pytest.mark.parametrize("width", [80, 120])
    @pytest.mark.parametrize("options", [(), ("--drafts",), ("--explain",)], ids=str)
    def test_change_no_word(self, shown, width, options):
        """Without them, it is the plain page."""
        coloured = shown(SAMPLE, *options, width=width, colours=True)
        assert any(map(CODES.search, coloured))
        plain = shown(SAMPLE, *options, width=width, colours=False)
        assert [CODES.sub("", line).rstrip() for line in coloured] == plain

    def test_are_those_of_the_answer(self, shown):
        """What is open is green, what is shut is yellow, what is late is red, and headings are bold."""
        text = "\n".join(shown(HEADER + ROWS, width=100, colours=True))
        assert "\x1b[1mAcme\x1b[0m" in text
        assert re.search(r"\x1b\[33mwait *\x1b", text)
        assert re.search(r"\x1b\[32mconnect *\x1b", text)
        assert re.search(r"\x1b\[1;31m2026-11-21 overdue *\x1b", text)
        assert re.search(r"\x1b\[2m-+ *\x1b", text)
        assert text.count("\x1b[1;31m") == 2
        accepted = shown("stage,invitation\ninterviewed,received\n", width=100, colours=True)
        assert re.search(r"\x1b\[32maccept *\x1b", "\n".join(accepted))

    def test_are_none_in_a_file(self, ask):
        """However much colour there could be."""
        assert "\x1b" not in ask(HEADER + ROWS)[1]

    @pytest.mark.parametrize("colours", [True, False])
    def test_nobody_else_gives_a_command(self, shown, colours):
        """A process with codes of its own is shown with escapes; and markup is text."""
        evil = "contact_name,folder,stage\n[red]Bo[/red] :smile:,Ac\u202eme,offered\n"
        text = "\n".join(shown(evil, "--process", "folder", width=100, colours=colours))
        assert "\u202e" not in text
        assert r"Ac\u202eme" in text
        assert "[red]Bo[/red] :smile:" in text


class TestName:
    """Of the command, as it was typed."""

    @pytest.mark.parametrize(
        ("typed", "named"),
        [
            ("/usr/bin/netiquette", "netiquette"),
            ("netiquette.exe", "netiquette"),
            ("/lib/netiquette/__main__.py", "python -m netiquette"),
        ],
    )
    def test_is_what_was_typed(self, typed, named, monkeypatch, capsys):
        """So that it can be typed again."""
        monkeypatch.setattr(sys, "argv", [typed])
        with pytest.raises(SystemExit):
            main(["--help"])
        assert capsys.readouterr().out.startswith(f"usage: {named} [-h]")

    def test_is_a_command_once_it_is_installed(self):
        """The wheel says so."""
        scripts = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
        assert scripts["project"]["scripts"]["netiquette"] == f"{module.__name__}:{main.__name__}"


class TestJson:
    """What a program reads."""

    def test_is_one_object_a_line_in_input_order(self, ask):
        """Each with its line, who it is about, the decision as `as_dict` has it, and the draft."""
        status, out, err = ask(HEADER + ROWS, "--json")
        assert (status, err) == (0, "")
        found = [json.loads(line) for line in out.splitlines()]
        assert [answer.pop("line") for answer in found] == [2, 3, 4, 5]
        assert [answer.pop("row") for answer in found] == [None] * 4
        assert [answer.pop("company") for answer in found] == ["Acme", "Acme", "Beta", "Beta"]
        assert [answer.pop("contact_name")[:2] for answer in found] == ["Bo", "Cy", "Di", "Ed"]
        drafts = [answer.pop("drafts") for answer in found]
        state = InterviewState(
            "rejected", contact="interviewer", thank_you="sent", decided_on=date(2026, 11, 21)
        )
        assert [answer.pop("left_out") for answer in found] == [[]] * 4
        assert found[2] == decide(state, today=TODAY).as_dict()
        details = Details(
            contact_name="Di Example", company="Beta", candidate_name="Ada Sample", topic="the style guide"
        )
        message = connection_request(details, state, today=TODAY)
        assert [draft["action"] for draft in drafts[2]] == ["reply_to_rejection", "send_invitation"]
        assert drafts[2][1] == {
            "action": "send_invitation",
            "channel": "linkedin_note",
            "subject": "",
            "body": message.body,
        }
        assert drafts[0][0]["subject"]
        assert drafts[3] == []

    def test_has_the_drafts_whether_or_not_the_table_would(self, ask):
        """A program asked for all of it, as ever."""
        assert ask(HEADER + ROWS, "--json", "--drafts") == ask(HEADER + ROWS, "--json")

    def test_says_what_a_draft_lacks(self, ask):
        """As ever; and so does a run that writes a calendar."""
        row = "Bo Example,Acme,Ada Sample,,interviewed,peer,not_sent,2026-11-21,\n"
        assert "no draft: topic is missing" in ask(HEADER + row, "--json")[2]
        assert ask(HEADER + row)[2] == ""

    def test_counts_the_rows_of_an_array(self, ask):
        """They may all stand on one line, so they go by their number, in complaints, too."""
        status, out, err = ask('[{"stage": "offered"}, {"stage": "oferred"}, {"stage": "hired"}]', "--json")
        found = [json.loads(line) for line in out.splitlines()]
        assert [(answer["line"], answer["row"]) for answer in found] == [(1, 1), (1, 3)]
        assert (status, err) == (
            1,
            "FILE: row 2: stage is 'oferred', which is not a Stage; did you mean 'offered'?\n",
        )

    def test_names_nobody_where_nobody_is_named(self, ask):
        """Null, and no empty text."""
        answer = json.loads(ask("stage\noffered\n", "--json")[1])
        assert (answer["contact_name"], answer["company"], answer["drafts"]) == (None, None, [])

    def test_is_ascii_so_that_a_line_is_a_line(self, ask):
        """Some readers end a line at U+2028 or U+0085, and some terminals know no Unicode."""
        _, out, _ = ask("contact_name,stage\nBö 山,offered\n", "--json")
        assert out.isascii()
        assert json.loads(out)["contact_name"] == "Bö 山"

    @pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
    def test_follows_the_policy(self, ask, policy):
        """By its name."""
        (name,) = (name for name, preset in PRESETS.items() if preset is policy)
        _, out, _ = ask("stage,contact\napplied,recruiter\n", "--json", "--policy", name)
        state = InterviewState("applied", contact="recruiter")
        assert json.loads(out)["rule"] == decide(state, today=TODAY, policy=policy).rule.id

    def test_a_timestamp_is_its_own_date(self, ask):
        """In whatever zone it is."""
        content = "stage,interview_on\ninterviewed,2026-11-20\n"
        for today in ("2026-11-22T23:59:59-08:00", "2026-11-22T00:00Z"):
            assert ask(content, "--json", today=today) == ask(content, "--json")

    def test_is_today_where_nobody_says_otherwise(self, ask, monkeypatch):
        """The day where the user sits: this is the one place that reads the clock."""

        class Fixed(date):
            @classmethod
            def today(cls):
                return date(2026, 11, 22)

        monkeypatch.setattr(options, "date", Fixed)
        content = "stage,interview_on,thank_you\ninterviewed,2026-11-20,not_sent\n"
        assert ask(content, "--json", today=None) == ask(content, "--json")


class TestComplaints:
    """What goes wrong is said on standard error, with the line and what to do."""

    def test_a_bad_row_never_stops_the_others(self, ask):
        """They are answered; the status says that something is left to mend."""
        status, out, err = ask("stage,contact\ninterviwed,peer\noffered,peer\n,\napplied,pear\n")
        assert status == 1
        assert err.splitlines() == [
            "FILE: line 2: stage is 'interviwed', which is not a Stage; did you mean 'interviewed'?",
            "FILE: line 5: contact is 'pear', which is not a Contact; did you mean 'peer'?",
        ]
        assert len([line for line in out.splitlines() if line.startswith("line ")]) == 1

    def test_a_bad_detail_is_answered_and_complained_about(self, ask):
        """Deciding needs no personal data; the message does."""
        status, out, err = ask('contact_name,company,stage\n"Bo\nBcc: x",Acme,offered\n')
        assert status == 1
        assert err == (
            "FILE: line 2: contact_name is 'Bo\\nBcc: x', but a name has no line breaks or control "
            "characters; remove U+000A\n"
        )
        assert contacts(out)[0].startswith("line 2   connect")
        assert "1 contact: 1 connect; 1 row with a mistake." in out

    def test_an_unused_column_is_no_mistake(self, ask):
        """It is named once, with the one it may have been meant for."""
        status, _, err = ask("stage,contcat,notes\noffered,peer,x\noffered,peer,y\n")
        assert status == 0
        assert err.splitlines() == [
            "FILE: column 'contcat' is not used; did you mean 'contact'?",
            "FILE: column 'notes' is not used",
        ]

    @pytest.mark.parametrize(
        ("content", "says"),
        [
            ("", "the input is empty; give it a header line and a row for each contact"),
            ("contact\npeer\n", "there is no column for the status among 'contact' (columns are told"),
            (
                b"sta\x81ge\noffer\x81\n",
                r"there is no column for the status among 'sta\udc81ge' (columns ",
            ),
            ("stage\n".encode("utf-16-le"), "there are bytes of zero in it, as in no text; save it as CSV"),
        ],
    )
    def test_a_file_that_cannot_be_read(self, ask, content, says):
        """As a whole: status 2, and nothing on standard output."""
        status, out, err = ask(content)
        assert (status, out) == (2, "")
        assert err.startswith(f"FILE: {says}")
        assert err.count("\n") == 1

    def test_a_file_that_is_not_there(self, tmp_path, capsys):
        """Or is not a file, or cannot have such a name."""
        missing = tmp_path / "missing.csv"
        for file, says in (
            (str(missing), "No such file or directory"),
            (str(tmp_path), "Is a directory"),
            ("a\0b", "embedded null byte"),
        ):
            assert main([file]) == 2
            assert capsys.readouterr() == ("", f"{file}: {says}\n".replace("\0", r"\x00"))

    def test_a_file_that_has_no_end(self, ask, monkeypatch):
        """What is larger than any list of applications is not read to the end."""
        monkeypatch.setattr(module, "_LARGEST", 100)
        assert ask("stage\n" + "offered\n" * 11)[0] == 0
        status, out, err = ask("stage\n" + "offered\n" * 12)
        assert (status, out) == (2, "")
        assert err == "FILE: it is larger than 0 MiB; split it\n"

    @pytest.mark.parametrize(
        ("options", "says"),
        [
            ([], "the following arguments are required: FILE"),
            (
                ["x", "--today", "tomorrow"],
                "argument --today: 'tomorrow' is not a date; write it as YYYY-MM-DD",
            ),
            (["x", "--policy", "rude"], "invalid choice: 'rude'"),
        ],
    )
    def test_a_command_line_that_says_nothing(self, options, says, capsys):
        """Argparse's own status is 2, too."""
        with pytest.raises(SystemExit) as caught:
            main(options)
        assert caught.value.code == 2
        assert says in capsys.readouterr().err

    def test_help_says_that_nothing_is_sent(self, capsys):
        """Because that is what people ask first."""
        with pytest.raises(SystemExit):
            main(["--help"])
        assert "never sends anything" in capsys.readouterr().out


class TestStreams:
    """Standard input and output, and what may happen to them."""

    def test_reads_standard_input(self, monkeypatch, capsys):
        """As ``-``."""
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfstage\r\noffered\r\n")))
        assert main(["-", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["verdict"] == "connect"
        assert not sys.stdin.buffer.closed

    def test_prints_what_the_terminal_can_show(self, monkeypatch, tmp_path):
        """And an escape for the rest."""
        file = tmp_path / "applications.csv"
        file.write_text("contact_name,stage\nBö 山,offered\n", encoding="utf-8")
        raw = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
        assert main([str(file)]) == 0
        assert "Bö \\u5c71".encode("latin-1") in raw.getvalue()

    @pytest.mark.parametrize(
        ("closed", "says"),
        [
            ("stdin", "-: standard input is closed; name a file, or pipe one in\n"),
            (
                "stdout",
                "standard output: it is closed, so no one would see an answer; write to a file or a pipe\n",
            ),
        ],
    )
    def test_says_where_one_is_closed(self, closed, says, monkeypatch, tmp_path, capsys):
        """Status 2, before anything is done; a window without a console has none."""
        file = tmp_path / "steps.ics"
        monkeypatch.setattr(sys, closed, None)
        assert main(["-", "--ics", str(file)]) == 2
        assert capsys.readouterr().err == says
        assert not file.exists()

    def test_keeps_complaints_out_of_the_answers(self, monkeypatch, tmp_path, capsys):
        """Where standard error is closed nobody hears them; the status is what it is."""
        file = tmp_path / "applications.csv"
        file.write_text("stage\nnothing\n" + "offered\n" * 2_000, encoding="utf-8")
        monkeypatch.setattr(sys, "stderr", None)
        assert main([str(file), "--json"]) == 1
        assert len(capsys.readouterr().out.splitlines()) == 2_000
        with pytest.raises(SystemExit) as caught:
            main([str(file), "--nothing"])
        assert (caught.value.code, capsys.readouterr().out) == (2, "")

    @pytest.mark.skipif(os.name != "posix", reason="descriptors are closed by a shell")
    @pytest.mark.parametrize(
        ("redirected", "status", "out", "err"),
        [
            ("- <&-", 2, False, True),
            ("FILE >&-", 2, False, True),
            ("FILE 2>&-", 1, True, False),
            ("FILE <&- >&- 2>&-", 2, False, False),
            ("FILE --nothing 2>&-", 2, False, False),
        ],
    )
    def test_may_be_closed_by_a_shell(self, redirected, status, out, err, tmp_path):
        """A sentence where one can be heard, and never a traceback."""
        file = tmp_path / "applications.csv"
        file.write_text("stage\noffered\nnothing\n", encoding="utf-8")
        command = f"{sys.executable} -m netiquette {redirected.replace('FILE', str(file))}"
        done = subprocess.run(["/bin/sh", "-c", command], check=False, **PIPE)
        assert (done.returncode, bool(done.stdout), bool(done.stderr)) == (status, out, err)
        assert "Traceback" not in done.stderr

    def test_does_not_mind_a_full_standard_error(self, monkeypatch, tmp_path, capsys):
        """What cannot be said is left out."""

        class Full(io.StringIO):
            def write(self, _):
                raise OSError(28, "No space left on device")

        file = tmp_path / "applications.csv"
        file.write_text("stage\noffered\nnothing\n", encoding="utf-8")
        monkeypatch.setattr(sys, "stderr", Full())
        assert main([str(file)]) == 1
        assert "connect" in capsys.readouterr().out

    def test_stops_where_nobody_listens(self, monkeypatch, tmp_path):
        """A reader that has seen enough is not an error."""
        file = tmp_path / "applications.csv"
        file.write_text("stage\noffered\nnothing\n", encoding="utf-8")
        reading, writing = os.pipe()
        os.close(reading)
        with open(writing, "w", encoding="utf-8") as stream:  # noqa: PTH123  a descriptor has no path
            monkeypatch.setattr(sys, "stdout", stream)
            assert main([str(file)]) == 1
            stream.write("into the void")

    def test_complains_where_nothing_can_be_written(self, monkeypatch, tmp_path, capfd):
        """A full disk is one."""

        class Full(io.StringIO):
            def flush(self):
                raise OSError(28, "No space left on device")

            def fileno(self):
                return spare.fileno()

        file = tmp_path / "applications.csv"
        file.write_text("stage\noffered\n", encoding="utf-8")
        with file.open() as spare:
            monkeypatch.setattr(sys, "stdout", Full())
            assert main([str(file)]) == 2
        assert capfd.readouterr().err == "standard output: No space left on device\n"

    def test_is_quiet_about_a_broken_pipe(self, tmp_path):
        """Neither a traceback nor Python's own complaint while closing."""
        file = tmp_path / "applications.csv"
        file.write_text("stage\n" + "offered\n" * 5_000, encoding="utf-8")
        command = [sys.executable, "-m", "netiquette", str(file)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0

    def test_runs_as_a_module(self):
        """The status is that of the process."""
        command = [sys.executable, "-m", "netiquette", "-", "--json", "--today", "2026-11-22"]
        done = subprocess.run(command, input="stage\noffered\nnowhere\n", check=False, **PIPE)
        assert done.returncode == 1
        assert json.loads(done.stdout)["line"] == 2
        assert done.stderr == (
            "-: line 3: stage is 'nowhere', which is not a Stage; use one of researching, informational, "
            "applied, screening, scheduled, interviewing, interviewed, on_hold, offered, accepted, hired, "
            "declined, rescinded, rejected, withdrawn, closed, no_response, unknown\n"
        )


class TestTerminal:
    """Whatever reaches a terminal is text: nothing commands it, or shows a text as another one."""

    EVIL = "no\x1b[31m\u202efdp\u2066\x07\U000e0041\x9b.csv"
    HARMLESS = r"no\x1b[31m\u202efdp\u2066\x07\U000e0041\x9b.csv"

    def seen(self, capsys):
        """Return what was printed, after a look at it."""
        captured = capsys.readouterr()
        both = captured.out + captured.err
        assert all(sign == "\n" or sign.isprintable() for sign in both)
        return both

    def test_names_of_files(self, tmp_path, monkeypatch, capsys):
        """Of the one that is read, and of the calendar."""
        monkeypatch.chdir(tmp_path)
        assert main([self.EVIL]) == 2
        assert self.HARMLESS in self.seen(capsys)
        (tmp_path / self.EVIL).write_text("stage\noffered\nx\n", encoding="utf-8")
        assert main([self.EVIL, "--ics", self.EVIL]) == 2
        assert self.seen(capsys).count(self.HARMLESS) == 2

    @pytest.mark.parametrize(
        "options",
        [
            ["x", EVIL],
            ["x", f"--{EVIL}"],
            ["x", f"--e={EVIL}"],
            ["x", "--policy", EVIL],
            ["x", "--dates", EVIL],
            ["x", "--today", EVIL],
            ["x", "--map", EVIL],
            ["x", f"--json={EVIL}"],
        ],
    )
    def test_what_somebody_typed(self, options, capsys):
        """Argparse repeats some of it as it is."""
        with pytest.raises(SystemExit) as caught:
            main(options)
        assert caught.value.code == 2
        self.seen(capsys)

    @pytest.mark.parametrize(
        "options",
        [
            ["--source", EVIL],
            ["--encoding", EVIL],
            ["--map", f"status={EVIL}"],
            ["--map", f"company={EVIL}"],
            ["--explain"],
            ["--drafts"],
            [],
        ],
    )
    @pytest.mark.parametrize("header", ["stage,contact_name,company,", "Status,Contact,Company,"])
    def test_what_stands_in_a_file(self, header, options, tmp_path, capsys):
        """Names of columns, words, names of people, and the drafts they get into."""
        file = tmp_path / "applications.csv"
        evil = self.EVIL.replace("\x1b", "").replace("\x9b", "")
        text = f"{header}candidate_name,topic,interview_on,{self.EVIL}\n" + "".join(
            f"interviewed,{name},{name},Ada Sample,{topic},{day},{self.EVIL}\n"
            for name, topic, day in (
                (self.EVIL, "the audit trail", "2026-11-20"),
                (evil, evil, "2026-11-20"),
                ("Bo Example\u200b", "the audit\u00ad trail", "2026-11-20"),
                ("Bo Example", "the audit trail", self.EVIL),
            )
        )
        file.write_text(text + f"{self.EVIL},,,,,,\n", encoding="utf-8")
        main([str(file), "--today", "2026-11-22", *options])
        assert "\\x1b" in self.seen(capsys)

    def test_names_are_shown_as_they_are_spelt(self, tmp_path, capsys):
        """Persian is spelt with a joiner, and so are families."""
        file = tmp_path / "applications.csv"
        names = "\u0645\u06cc\u200c\u0646\u0627", "\U0001f468\u200d\U0001f469", "\u5c71\u3000\u7530"
        file.write_text("stage,contact_name\n" + "".join(f"offered,{n}\n" for n in names), encoding="utf-8")
        assert main([str(file)]) == 0
        out = capsys.readouterr().out
        assert all(name in out for name in names)


class TestManyComplaints:
    """However much is wrong with a file, what is said of it can be read."""

    @pytest.mark.parametrize(
        ("good", "bad"),
        [("stage\n", "nothing\n"), ('{"stage": "offered"}\n', "null\n"), ('{"stage": "offered"}\n', "{x\n")],
    )
    def test_are_counted(self, ask, good, bad):
        """The first twenty in full."""
        for count in (20, 21, 3_000):
            status, _, err = ask(good + bad * count)
            lines = err.splitlines()
            assert status == 1
            assert [line.split(": ")[1] for line in lines[:20]] == [f"line {n}" for n in range(2, 22)]
            assert lines[20:] == ([f"FILE: and {count - 20:,} more bad rows"] if count > 20 else [])

    def test_of_drafts_are_counted_too(self, ask):
        """One row has several."""
        row = f"Bo Example,{'x' * 300},Ada Sample,the audit trail,rejected,peer,sent,,2026-11-21\n"
        _, _, err = ask(HEADER + row * 50, "--drafts")
        once, *drafts = err.splitlines()
        assert once.startswith("FILE: Bo Example (")
        assert once.endswith("line 5, line 6 and 45 more: one person, so where one answer is to wait, wait")
        assert len(drafts) == 21
        assert err.endswith("FILE: and 30 more drafts that cannot be written\n")

    def test_a_million_commas_are_one(self, ask):
        """An array that is none is told once, with the place."""
        status, out, err = ask("[" + "," * 1_000_000)
        assert (status, out) == (2, "")
        assert err == (
            "FILE: it is not valid JSON (line 1, column 2: expecting value), so no row is read; mend it "
            "there, or write a row a line\n"
        )
