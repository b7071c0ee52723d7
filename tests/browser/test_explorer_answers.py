"""The explorer's answers are those of CPython, for drawn states and processes, through all of its page."""

import json

import pytest
from answering import answer

from netiquette import Policy, agenda, decide
from tests.explorer_questions import drawn, of_a_contact, of_a_process

CONTACTS = 300
PROCESSES = 200
AT_ONCE = 20

ASK = """
async (questions) => {
  const page = await import(document.querySelector('script[src*="explorer/explorer.js"]').src);
  const { asked, read, write } = await import("./_static/explorer/address.js");
  const { ask } = await import("./_static/explorer/engine.js");
  const { data, form } = page;
  return Promise.all(questions.map(async (question) => {
    const address = write(question, data);
    const { search, hash } = new URL(address, location.href);
    const found = read(search, hash, data);
    form.fill(found.question);
    const filled = form.read();
    const request = asked(filled, data);
    return {
      address,
      again: write(filled, data),
      found: found.question,
      filled,
      ignored: found.ignored,
      request,
      answer: JSON.stringify(await ask(request)),
    };
  }));
}
"""


def policy_of(question):
    """Return the manners of a question."""
    return Policy.named(question["policy"] or "cautious")


@pytest.mark.parametrize(
    ("strategy", "number", "ours"),
    [
        pytest.param(
            of_a_contact,
            CONTACTS,
            lambda question, state, today: {
                "decision": decide(state, today=today, policy=policy_of(question)).as_dict()
            },
            id="contacts",
        ),
        pytest.param(
            of_a_process,
            PROCESSES,
            lambda question, process, today: {
                "agenda": agenda(process, today=today, policy=policy_of(question)).as_dict()
            },
            id="processes",
        ),
    ],
)
def test_the_answers_are_those_of_cpython(explorer, strategy, number, ours):
    """In all that is answered, and on the way there nothing of the question is lost."""
    questions = drawn(strategy(), number)
    assert len(questions) == number
    for first in range(0, number, AT_ONCE):
        asked = questions[first : first + AT_ONCE]
        results = explorer.evaluate(ASK, [question for question, *_ in asked])
        for (question, subject, today), result in zip(asked, results, strict=True):
            assert result["ignored"] == []
            assert result["found"] == question
            assert result["filled"] == question
            assert result["again"] == result["address"]
            answered = json.loads(result["answer"])
            assert answered == json.loads(answer(json.dumps(result["request"])))
            assert answered.items() >= json.loads(json.dumps(ours(question, subject, today))).items()
