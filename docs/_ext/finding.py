"""What the manual's own search looks up, beside what Sphinx puts into its index.

Theory of operation. Sphinx's index knows which word stands on which page, and its search wants all of them.
Ours says how much a word tells about a page, and where on the page it stands, so that most of the words
will do and the best page comes first. All that can be known beforehand is computed here, and written into
Sphinx's own ``searchindex.js``; `_search/ranking.js` adds it up. Both read words alike: `all_words_of` here
and `wordsOf` there are the same function.

A page is a head (its title, its file, and the words of `_search/words.toml`), its headings and names, and its
text. Each part counts a word by how few other pages have it in the same part.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from docutils import nodes
from sphinx import addnodes
from sphinx.search import js_index
from sphinx.search.en import SearchEnglish
from sphinx.util import logging

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

FOLDER = Path(__file__).parent.parent / "_search"
WORDS = FOLDER / "words.toml"
ENGLISH = SearchEnglish({})
UNUSED = ("alltitles", "indexentries", "objects", "objnames", "objtypes", "terms", "titleterms")
"""Parts of Sphinx's index that only its own search reads; where it reads them back, they may be empty."""

HEAD, HEADING, TEXT = 10.0, 4.0, 1.0
"""How much a word in the head of a page counts, in a heading or a name, and in the text."""
MOST_PLACES = 4
"""In how many headings of a page a word is looked up."""
SCALE, LEAST = 4, 2
"""Points are whole numbers, and a word that tells next to nothing about a page is not kept for it."""

_WORD = re.compile(r"[^\W_]+(?:_[^\W_]+)*")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")

logger = logging.getLogger(__name__)


# ----------------------------------------------------------------------------------------- words


@cache
def stem(word: str) -> str:
    """Return the stem of a word; most words of a manual stand in it more than once."""
    return ENGLISH.stem(word)


def words_of(text: str) -> Iterator[str]:
    """Yield the words of a text that tell something."""
    return (word for word in all_words_of(text) if word not in ENGLISH.stopwords)


def all_words_of(text: str) -> Iterator[str]:
    """Yield the words of a text by their stems; a name in code is a word, and so are its parts."""
    for word in _WORD.findall(re.sub(r"(?<=\w)['\u2019](?=\w)", "", text)):
        parts = [part.lower() for part in _HUMP.split(word) if part]
        if len(parts) > 1:
            yield word.lower()
        yield from (part if part in ENGLISH.stopwords else stem(part) for part in parts)


def joined(text: str) -> Iterator[str]:
    """Yield neighbouring words as one, for those who write "timezone" or "followup"."""
    parts = [word.lower() for word in re.findall(r"[^\W_]+", text)]
    yield from (stem(first + second) for first, second in pairwise(parts))


# ---------------------------------------------------------------------------------------- places


class Place(NamedTuple):
    """Where on a page a reader is led: its top, a section, a term or a name."""

    anchor: str
    title: str
    kind: str
    """What a name names; of a section it is empty."""
    words: Counter[str]


def places_of(doctree: nodes.document, kinds: Mapping[str, str]) -> list[Place]:
    """Return the places of a page, the whole page first; what stands in one is not counted in another."""
    places = [Place("", "", "", Counter())]
    collect(doctree, places, 0, kinds)
    return places


def collect(node: nodes.Node, places: list[Place], here: int, kinds: Mapping[str, str]) -> None:
    """Add the words of a node to the place it stands in."""
    if isinstance(node, nodes.raw | nodes.comment | nodes.title):
        return
    if isinstance(node, nodes.Text):
        places[here].words.update(words_of(node.astext()))
        return
    if isinstance(node, nodes.section) and node.parent.parent is not None:
        title = next(node.findall(nodes.title)).astext()
        name = node["ids"][-1] if "rule" in node["classes"] else ""
        places.append(Place(node["ids"][0], title, "", Counter(words_of(name.replace("-", " ")))))
        here = len(places) - 1
    elif isinstance(node, nodes.term) and node["ids"]:
        places.append(Place(node["ids"][0], node.astext(), "", Counter()))
    elif isinstance(node, addnodes.desc):
        signed = next(node.findall(addnodes.desc_signature))
        if signed["ids"] and signed["ids"][0] in kinds:
            name = signed["ids"][0]
            places.append(Place(name, name, kinds[name], Counter()))
            here = len(places) - 1
    for child in node.children:
        collect(child, places, here, kinds)


# ----------------------------------------------------------------------------------------- index


class Page(NamedTuple):
    """What is looked up about a page."""

    title: str
    phrases: list[str]
    """Its title and the words people use for it."""
    places: list[Place]
    weight: float
    """How much its headings and its text count."""

    def heads(self, name: str) -> Counter[str]:
        """Return the words of its head; `name` is the page's."""
        found = Counter(words_of(f"{self.title} {name.rpartition('/')[2].replace('-', ' ')}"))
        for phrase in self.phrases:
            found.update({*words_of(phrase), *joined(phrase)})
        return found

    def headings(self) -> Counter[str]:
        """Return the words of its headings and names, each once a place."""
        return Counter(word for place in self.places for word in title_words(place.title, place.kind))


@cache
def title_words(title: str, kind: str) -> frozenset[str]:
    """Return what a place is found by at once; of a name, its last part."""
    said = title.rpartition(".")[2] if kind else title
    return frozenset((*words_of(said), *joined(said)))


def kinds_of(env: BuildEnvironment) -> dict[str, str]:
    """Return what each name names, by its anchor."""
    return {
        found.node_id: found.objtype
        for found in env.domains.python_domain.objects.values()
        if not found.aliased
    }


def pages_of(env: BuildEnvironment, said: Mapping[str, Any]) -> dict[str, Page]:
    """Return what is looked up, page by page."""
    folders = {name.rpartition("/")[0] + "/" for name in env.found_docs}
    for name in sorted({*said["pages"], *said["weights"]} - env.found_docs - folders):
        logger.warning("%s names the page %s, which is not there", WORDS.name, name)
    for name in sorted(env.found_docs - {*said["pages"]}):
        logger.warning("%s has no words for the page %s; add what people call it", WORDS.name, name)
    kinds = kinds_of(env)
    return {
        name: Page(
            env.titles[name].astext(),
            said["pages"].get(name, []),
            places_of(env.get_doctree(name), kinds),
            said["weights"].get(name, said["weights"].get(name.rpartition("/")[0] + "/", 1.0)),
        )
        for name in sorted(env.found_docs)
    }


def rarity(parts: Iterable[Mapping[str, int]]) -> dict[str, float]:
    """Return how much each word tells: the fewer have it, the more."""
    parts = list(parts)
    count = Counter(word for part in parts for word in part)
    return {word: math.log(1 + (len(parts) - n + 0.5) / (n + 0.5)) for word, n in count.items()}


def index(pages: Mapping[str, Page]) -> dict[str, Any]:
    """Return what `ranking.js` reads: places, phrases, and for each word where it counts how much."""
    heads = [page.heads(name) for name, page in pages.items()]
    headings = [page.headings() for page in pages.values()]
    texts = [sum((place.words for place in page.places), Counter[str]()) for page in pages.values()]
    in_heads, in_headings, in_texts = rarity(heads), rarity(headings), rarity(texts)
    usual = sum(text.total() for text in texts) / len(texts)
    firsts: list[int] = []
    places: list[list[Any]] = []
    phrases: list[list[Any]] = []
    words: dict[str, list[list[int]]] = defaultdict(list)
    for number, (name, page) in enumerate(pages.items()):
        firsts.append(len(places))
        places += [
            [number, place.anchor if place.anchor != place.title else 0, place.title, place.kind]
            for place in page.places
        ]
        its = (page.title, name.rpartition("/")[2], *page.phrases)
        said = {" ".join(all_words_of(phrase)) for phrase in its}
        phrases += [[number, phrase] for phrase in sorted(said)]
        for word in sorted(heads[number].keys() | headings[number].keys() | texts[number].keys()):
            length = 0.4 + 0.6 * texts[number].total() / usual
            counted = texts[number][word]
            weight = (
                HEAD * in_heads.get(word, 0.0) * saturated(heads[number][word], 0.5)
                + HEADING * page.weight * in_headings.get(word, 0.0) * saturated(headings[number][word], 1)
                + TEXT * page.weight * in_texts.get(word, 0.0) * saturated(counted, 1.2 * length)
            )
            points = round(SCALE * weight)
            if points >= LEAST:
                words[word].append([number, points, *best_places(page.places, word, heads[number])])
    return {"firsts": firsts, "places": places, "phrases": phrases, "words": words}


def saturated(count: int, half: float) -> float:
    """Return how much `count` occurrences count: half at `half`, and never more than one."""
    return count / (count + half)


def best_places(places: list[Place], word: str, head: Container[str]) -> list[int]:
    """Return where on a page to look for a word: below the headings that have it, else where it is said most.

    Places are counted on their page. What is said of the whole page leads to its top, as does an empty list.
    """
    titled = [number for number, place in enumerate(places) if word in title_words(place.title, place.kind)]
    if titled or word in head:
        return titled[:MOST_PLACES]
    most = max(range(len(places)), key=lambda number: (places[number].words[word], -number))
    return [most] if most else []


def alike(groups: Iterable[Iterable[str]]) -> dict[str, list[str]]:
    """Return for each word those that stand for it."""
    found: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        stems = {word for said in group for word in words_of(said)}
        for word in stems:
            found[word] |= stems - {word}
    return {word: sorted(others) for word, others in sorted(found.items())}


def write(app: Sphinx, failed: Exception | None) -> None:
    """Write all this into the index."""
    if failed or app.builder.name != "html":
        return
    path = Path(app.outdir, "searchindex.js")
    found = js_index.loads(path.read_text(encoding="utf-8"))
    said = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    pages = pages_of(app.env, said)
    if sorted(pages) != list(found["docnames"]):
        logger.warning("searchindex.js has other pages than the manual")
    for part in UNUSED:
        found[part] = {}
    found["netiquette"] = {**index(pages), "alike": alike(said["alike"])}
    path.write_text(js_index.dumps(found), encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Connect it."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True}
