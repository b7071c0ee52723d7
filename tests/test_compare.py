"""Two policies held against each other: what differs, where, and nothing else."""

from __future__ import annotations

from datetime import date
from itertools import product
from random import Random

import attrs
import pytest
from hypothesis import given

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Block,
    Contact,
    Difference,
    Invitation,
    Moment,
    Network,
    Permission,
    Policy,
    Relationship,
    Rule,
    Silence,
    Stage,
    Timing,
    Verdict,
    Voice,
    compare,
)
from netiquette._deciding.compare import _never
from netiquette._deciding.regions import Regions, boxes_of
from netiquette._deciding.situation import situation_of
from netiquette._deciding.timing import WEEKENDS
from netiquette._languages.english.deciding import DECIDING
from netiquette.strategies import policies, questions
from tests import golden_answers as golden
from tests.made import row

PEERS = row("peers-are-fine", {Contact.PEER, Stage.INTERVIEWED}, Verdict.CONNECT)
OURS = CAUTIOUS.with_rule(PEERS, before="wait-out-the-block")


SAMPLE = [
    (golden.state_of(asked["state"]), date.fromisoformat(asked["today"]) if "today" in asked else None)
    for asked, _ in golden.yardstick("dated")[1:]
]


def covers(when, situation):
    """Return whether a set of words, read as the condition of a rule, holds in a situation."""
    return {type(word) for word in when} == {type(word) for word in when & {*situation}}


def answering(policy, situation):
    """Return the rule of each table that answers in a situation: the first that covers it."""
    connecting = next(rule for rule in policy.connecting if covers(rule.when, situation))
    whole = (*situation, connecting.then)
    return connecting, next(rule for rule in policy.courtesy if covers(rule.when, whole))


def check(differences, before, after, situation):
    """Hold the differences of two policies to what they answer in one situation."""
    pairs = zip(*(answering(policy, situation) for policy in (before, after)), strict=True)
    for table, rules in zip(("connecting", "courtesy"), pairs, strict=True):
        found = [
            difference.rules
            for difference in differences
            if difference.table == table and any(covers(when, situation) for when in difference.where)
        ]
        one, other = (attrs.evolve(rule, when=()) for rule in rules)
        assert found == ([] if one == other else [rules])


class TestWhatDiffers:
    """Exactly what `decide` answers otherwise."""

    def test_is_told_of_who_does_what_in_a_process(self):
        """In the words of the third table."""
        after = CAUTIOUS.without_rule("settle-the-day-with-one-person")
        (difference,) = compare(CAUTIOUS, after)
        assert (difference.table, difference.before, difference.after) == ("sharing", "left_out", "each")
        assert difference.where == (frozenset({Voice.OTHER, Action.RESCHEDULE, Action.FIND_OUT}),)
        assert difference.says.endswith("where action is find_out or reschedule and voice is other.")

    def test_goes_both_ways(self):
        """Before and after changed places: the same situations, the other way round."""
        there, back = compare(CAUTIOUS, FOUNDING), compare(FOUNDING, CAUTIOUS)
        assert {(one.table, one.rules, one.where, one.count) for one in there} == {
            (one.table, one.rules[::-1], one.where, one.count) for one in back
        }

    def test_is_nothing_where_only_the_order_differs(self):
        """Two rows that never meet may change places."""
        first, second = CAUTIOUS.rule("connect-after-a-no"), CAUTIOUS.rule("connect-once-they-want-you")
        assert first.when & second.when & {*Stage} == set()
        moved = CAUTIOUS.without_rule(first.id).with_rule(first, before=second.id)
        assert moved.connecting != CAUTIOUS.connecting
        assert compare(CAUTIOUS, moved) == ()

    def test_is_nothing_where_a_row_can_never_fire(self):
        late = CAUTIOUS.with_rule(PEERS, before="when-in-doubt-wait")
        assert late.check()
        assert compare(CAUTIOUS, late) == ()

    def test_is_nothing_in_what_cannot_be(self):
        """A block without a withdrawn request, an interview both ahead and behind: no day leads there."""
        never = row("never", {Invitation.NONE, Block.STANDING}, Verdict.ACCEPT)
        nowhere = row("nowhere", {Stage.INTERVIEWED, Moment.AHEAD}, Verdict.ACCEPT)
        ours = CAUTIOUS.with_rule(never, before="already-connected").with_rule(nowhere, before="never")
        assert ours.check() == ()
        assert compare(CAUTIOUS, ours) == ()

    def test_has_the_courtesy_that_follows_the_verdict(self):
        """Who may connect at once need not ask at the goodbye."""
        ours = CAUTIOUS.with_rule(row("go", {Stage.SCHEDULED}, Verdict.CONNECT), before="already-connected")
        assert ours.courtesy == CAUTIOUS.courtesy
        courtesy = [difference for difference in compare(CAUTIOUS, ours) if difference.table == "courtesy"]
        assert [(one.before, one.after) for one in courtesy] == [
            ((Action.PREPARE, Action.ASK_PERMISSION), (Action.PREPARE,)),
            ((Action.ASK_PERMISSION,), (Action.WAIT,)),
        ]
        assert [[rule.id for rule in one.rules] for one in courtesy] == [
            ["ask-at-the-goodbye", "look-once-and-prepare"],
            ["ask-in-person-at-the-goodbye", "you-are-prepared"],
        ]

    def test_has_the_numbers(self):
        """In the order of `Timing`, after the tables."""
        ours = attrs.evolve(
            CAUTIOUS.with_rule(PEERS, before="await-the-decision"),
            timing=Timing(first_check_in=7, long_silence=45),
        )
        *_, first, second = compare(CAUTIOUS, ours)
        assert first == Difference(
            table="timing", before=5, after=7, says="first_check_in: 5 becomes 7 (business days)."
        )
        assert (first.rules, first.where, first.count) == ((), (), 0)
        assert second.says == "long_silence: 30 becomes 45 (days)."

    @pytest.mark.parametrize("wrong", [None, "CAUTIOUS", CAUTIOUS.connecting])
    def test_is_asked_of_policies(self, wrong):
        with pytest.raises(TypeError, match=r"^before is .*, but compare takes a Policy; build one first$"):
            compare(wrong, CAUTIOUS)
        with pytest.raises(TypeError, match=r"^after is .*, but compare takes a Policy; build one first$"):
            compare(CAUTIOUS, wrong)


class TestWhatIsSaid:
    """In one sentence."""

    ALWAYS = row("always", then=Verdict.WAIT)
    WAITING = row("waiting", then={Action.WAIT})

    def policy(self, connecting):
        return Policy([connecting], [self.WAITING])

    @pytest.mark.parametrize(
        ("after", "says"),
        [
            (row("always", then=Verdict.CONNECT), "wait becomes connect, by always all the same"),
            (row("other", then=Verdict.CONNECT), "wait becomes connect, by other instead of always"),
            (row("other", then=Verdict.WAIT), "still wait, by other instead of always"),
            (attrs.evolve(ALWAYS, says="Wait."), "still wait, by always, which says or cites something else"),
            (attrs.evolve(ALWAYS, since="26.2"), "still wait, by always, which says or cites something else"),
        ],
    )  # fmt: skip
    def test_names_the_rules(self, after, says):
        (difference,) = compare(self.policy(self.ALWAYS), self.policy(after))
        assert difference.says == f"every situation: {says}."
        assert (difference.where, difference.count) == ((frozenset(),), 1)

    def test_names_the_situations(self):
        """Of a facet whose words nearly all will do, those that will not."""
        one = row("one", {Contact.PEER}, Verdict.CONNECT)
        many = row(
            "many",
            {*Contact} - {Contact.PEER, Contact.UNKNOWN} | {Network.X, Network.LINKEDIN},
            Verdict.CONNECT,
        )
        ours = Policy([one, many, self.ALWAYS], [self.WAITING])
        first, second = compare(self.policy(self.ALWAYS), ours)
        assert (
            first.says
            == "1 situation: wait becomes connect, by one instead of always, where contact is peer."
        )
        assert second.says == (
            "20 situations: wait becomes connect, by many instead of always, "
            "where contact is not peer or unknown and network is linkedin or x."
        )

    def test_names_several_kinds(self):
        """Each is a set of words; the sentence joins them by "or"."""
        stay = row("stay", {Stage.HIRED, Permission.GRANTED}, Verdict.WAIT)
        go = row("go", then=Verdict.CONNECT)
        (found,) = compare(Policy([stay, self.ALWAYS], [self.WAITING]), Policy([stay, go], [self.WAITING]))
        assert found.says == (
            "71 situations: wait becomes connect, by go instead of always, "
            "where stage is not hired; or permission is not granted."
        )
        assert found.where == (
            frozenset({*Stage} - {Stage.HIRED}),
            frozenset({*Permission} - {Permission.GRANTED}),
        )
        assert found.count == 18 * 4 - 1

    def test_is_the_same_in_every_process(self):
        """No order of a set shows."""
        difference = compare(CAUTIOUS, PERMISSIVE)[0]
        assert "where=[{Block.OVER, Contact.HIRING_MANAGER, " in repr(difference)
        assert "rules=['await-the-decision', 'connect-once-thanked']" in repr(difference)

    def test_counts_the_words_it_names(self):
        """As many combinations as the sets have, each once."""
        for difference in (one for one in compare(CAUTIOUS, FOUNDING) if one.count < 40):
            facets = {type(word) for when in difference.where for word in when}
            combinations = product(*facets)
            assert difference.count == sum(
                any(covers(when, combination) for when in difference.where) for combination in combinations
            )


class TestWhatCannotBe:
    """Derived from the timelines, and never met."""

    def test_is_what_one_would_expect(self):
        """An interview ahead, today or behind has its stages; only a withdrawn request is blocked."""
        undecided = {stage for stage in Stage if not stage.decided}
        early = {Stage.RESEARCHING, Stage.APPLIED, Stage.UNKNOWN}
        over = {Block.UNDATED, Block.STANDING}
        assert {*_never()} == {
            frozenset({Moment.AHEAD} | undecided - {Stage.SCHEDULED, Stage.INFORMATIONAL}),
            frozenset({Moment.INTERVIEW_DAY} | early),
            # A day that was booked and has passed does not say that they met.
            frozenset(
                {Moment.FRESH, Moment.FADING, Moment.LATE} | early | {Stage.SCREENING, Stage.SCHEDULED}
            ),
            # And whoever has not spoken for so long has not met since.
            frozenset({Moment.LONG_PAST} | early | {Stage.SCHEDULED}),
            *(frozenset({invitation} | over) for invitation in set(Invitation) - {Invitation.WITHDRAWN}),
        }

    def test_never_is(self):
        """On no day of the golden sample."""
        for state, today in SAMPLE[::3]:
            situation = situation_of(state, today, CAUTIOUS, WEEKENDS)
            assert not any(covers(words, situation) for words in _never())

    @given(questions(), policies())
    def test_never_is_on_any_day(self, question, policy):
        situation = situation_of(*question, policy, WEEKENDS)
        assert not any(covers(words, situation) for words in _never())


class TestRegions:
    """Sets of numbers, told as boxes."""

    WIDTHS = (3, 2, 4)

    def region(self, regions, points):
        """Return the region that has these points."""
        found = regions.nothing
        for point in points:
            box = {place: frozenset({word}) for place, word in enumerate(point)}
            found = regions.either(found, regions.box(box))
        return found

    def points(self, box):
        """Return the points of a box."""
        return {*product(*(box.get(place, range(width)) for place, width in enumerate(self.WIDTHS)))}

    @pytest.mark.parametrize("seed", range(60))
    def test_are_covered_by_boxes_that_cannot_grow_and_are_needed(self, seed):
        """A brute look at every point, with and without points that do not matter."""
        draw = Random(seed)  # noqa: S311  repeatable, not secret
        everything = [*product(*map(range, self.WIDTHS))]
        wanted = {point for point in everything if draw.random() < 0.4}
        spare = {point for point in everything if draw.random() < 0.3} - wanted if seed % 2 else set()
        regions = Regions(self.WIDTHS)
        region = self.region(regions, wanted)
        boxes = regions.boxes(region, within=self.region(regions, wanted | spare))
        covered = [self.points(box) for box in boxes]
        assert wanted <= set().union(*covered) <= wanted | spare
        for number, box in enumerate(boxes):
            assert not wanted <= set().union(*covered[:number], *covered[number + 1 :])
            assert all(0 < len(words) < self.WIDTHS[place] for place, words in box.items())
            for place in box:  # no facet can be freed
                freed = {other: words for other, words in box.items() if other != place}
                assert not self.points(freed) <= wanted | spare
                for word in {*range(self.WIDTHS[place])} - box[place]:  # and no word of use be added
                    more = self.points({**box, place: frozenset({word})})
                    assert not (more <= wanted | spare and more & wanted)
        named = [*dict.fromkeys(place for box in boxes for place in sorted(box))]
        shapes = {tuple(point[place] for place in named) for part in covered for point in part}
        assert regions.count(boxes) == len(shapes)

    def test_are_one_where_they_are_alike(self):
        """However they were put together: two numbers are equal where the regions are."""
        regions = Regions(self.WIDTHS)
        points = [*product(*map(range, self.WIDTHS))]
        assert self.region(regions, points) == regions.everything
        assert self.region(regions, points[::-1]) == regions.everything
        assert self.region(regions, []) == regions.nothing
        assert regions.minus(
            self.region(regions, points[3:]), self.region(regions, points[5:])
        ) == self.region(regions, points[3:5])

    def test_by_value_part_a_diagram(self):
        regions = Regions(self.WIDTHS)
        first = regions.fork(1, [regions.leaf("a"), regions.leaf("b")])
        diagram = regions.fork(0, [first, regions.leaf("b"), first])
        parts = regions.by_value(diagram)
        assert [*parts] == ["a", "b"]
        assert regions.either(parts["a"], parts["b"]) == regions.everything
        assert regions.boxes(parts["a"], within=parts["a"]) == ({0: {0, 2}, 1: {0}},)

    def test_are_told_by_name(self):
        facets = (("size", ("small", "middle", "large")), ("hue", ("red", "blue")))
        assert boxes_of((), facets, DECIDING.comparing) == ""
        boxes = ({0: frozenset({0, 2})}, {0: frozenset({1}), 1: frozenset({1})})
        assert (
            boxes_of(boxes, facets, DECIDING.comparing)
            == "size is not middle; or size is middle and hue is blue"
        )


def test_no_sentence_names_what_is_free():
    """A facet the difference does not turn on is not told."""
    for difference in compare(CAUTIOUS, PERMISSIVE):
        assert {type(word) for when in difference.where for word in when}.isdisjoint({Rule, Timing})
        assert "aftermath" not in difference.says
        assert Relationship.NONE in difference.where[0]
        assert Silence.LONG not in difference.where[0]
