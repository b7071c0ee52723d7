/* How the manual's search ranks pages; Sphinx puts this after its own `searchtools.js`, whose page it uses.
 *
 * `_ext/finding.py` says what a word tells about a page, and this adds it up. A page comes once, with the place
 * on it where most is found. Most of the words are enough, and a phrase that people use for a page leads there.
 */
{
  /** How much a phrase counts that is the whole query; a title is one, too. */
  const PHRASE = 120;
  /** What it counts to be written just like a title, the name of a file or a name in code. */
  const LITERAL = 160;
  /** What it counts to be a path, or a name with its capitals; and the bare name of a field, a member or a method. */
  const PATH = 400;
  const CAPITALS = 240;
  const MEMBER = 60;
  const MEMBERS = new Set(["attribute", "method", "property"]);
  /** What a stop word counts in a phrase. */
  const STOP_WORD = 0.3;
  /** What people write beside a name. */
  const KIND = /\(.*\)$|^(class|enum|function|method|module) | (attribute|class|enum|error|exception|field|function|method|module)$/gi;
  /** What a word counts that only means the same, begins alike, or has one letter more, less or other. */
  const SYNONYM = 0.6;
  const BEGINNING = 0.6;
  const MISSPELT = 0.5;
  /** Pages that reach less than this share of the best are not shown, and no more than this many. */
  const LEAST = 0.03;
  const MOST = 20;

  const SELECTOR = /^(?:[a-z_][\w-]*)?$/i;

  const stemmer = () => (Search._stemmer ??= new Stemmer());

  /** Return the words of a text by their stems; `all_words_of` in `finding.py` says how. */
  const wordsOf = (text) => {
    const found = [];
    const plain = text.replace(/(?<=[\p{L}\p{N}_])['\u2019](?=[\p{L}\p{N}_])/gu, "");
    for (const word of plain.match(/[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)*/gu) ?? []) {
      const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/).filter(Boolean);
      if (parts.length > 1) found.push(word.toLowerCase());
      for (const part of parts.map((one) => one.toLowerCase()))
        found.push(stopwords.has(part) ? part : stemmer().stemWord(part));
    }
    return found;
  };

  /** Return neighbouring words as one. */
  const joinedOf = (text) => {
    const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return parts.slice(1).map((part, number) => stemmer().stemWord(parts[number] + part));
  };

  /** Return whether two words differ by one letter, or by two that changed places. */
  const nearly = (one, other) => {
    if (Math.abs(one.length - other.length) > 1) return false;
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    const rest = one.slice(at), theirs = other.slice(at);
    return (
      rest.slice(1) === theirs.slice(1) || rest === theirs.slice(1) || rest.slice(1) === theirs
      || (rest[0] === theirs[1] && rest[1] === theirs[0] && rest.slice(2) === theirs.slice(2))
    );
  };

  const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined);

  /** Return the words of the index that a word of a query stands for, each with how much it counts. */
  const standsFor = (word, { words, alike }) => {
    const found = new Map();
    if (own(words, word)) found.set(word, 1);
    for (const other of own(alike, word) ?? []) if (own(words, other)) found.set(other, SYNONYM);
    if (found.size || word.length < 3) return found;
    const all = Object.keys(words);
    const longer = all.filter((one) => one.startsWith(word) || (one.length > 3 && word.startsWith(one)));
    if (longer.length) longer.forEach((one) => found.set(one, BEGINNING));
    else if (word.length > 3) all.filter((one) => nearly(word, one)).forEach((one) => found.set(one, MISSPELT));
    return found;
  };

  /** Return how much the words of a phrase count together. */
  const size = (words) => words.reduce((sum, word) => sum + (stopwords.has(word) ? STOP_WORD : 1), 0);

  /** Return what two phrases have in common, from 0 to 1: all of both is 1. */
  const common = (asked, phrase) => {
    const theirs = [...new Set(phrase.split(" "))];
    const both = theirs.filter((word) => asked.includes(word));
    return ((2 * size(both)) / (size(asked) + size(theirs))) ** 2;
  };

  /** Return pages with their points and the best place, in the order Sphinx wants: the best last. */
  const ranked = (query) => {
    const { docnames, filenames, titles, netiquette: index } = Search._index;
    const said = [...new Set(wordsOf(query))];
    const asked = said.filter((word) => !stopwords.has(word));
    const points = new Map();
    const places = new Map();
    const matched = new Map();
    const lead = (place, weight) => places.set(place, (places.get(place) ?? 0) + weight);
    const look = (word, share) => {
      const best = new Map();
      for (const [one, counts] of standsFor(word, index))
        for (const [page, weight, ...its] of index.words[one]) {
          best.set(page, Math.max(best.get(page) ?? 0, weight * counts * share));
          its.forEach((place) => lead(index.firsts[page] + place, weight * counts * share));
        }
      for (const [page, weight] of best) points.set(page, (points.get(page) ?? 0) + weight);
      return best;
    };
    for (const word of asked)
      for (const page of look(word, 1).keys()) matched.set(page, (matched.get(page) ?? 0) + 1);
    for (const word of joinedOf(query)) if (own(index.words, word)) look(word, 0.5);
    for (const [page, sum] of points)
      points.set(page, sum * (0.2 + 0.8 * ((matched.get(page) ?? 0) / asked.length)));
    const bonus = new Map();
    const give = (page, more) => bonus.set(page, Math.max(bonus.get(page) ?? 0, more));
    for (const [page, phrase] of index.phrases) give(page, PHRASE * common(said, phrase));
    const written = query.trim().replace(KIND, "");
    const exact = written.toLowerCase();
    docnames.forEach((name, page) => {
      if ([titles[page].toLowerCase(), name.split("/").at(-1)].includes(exact)) give(page, LITERAL);
    });
    index.places.forEach(([page, , title, kind], place) => {
      const name = title.toLowerCase();
      if (!kind || !(name === exact || name.endsWith(`.${exact}`))) return;
      const plain = MEMBERS.has(kind) && !exact.includes("_");
      const capitals = written !== exact && title.endsWith(written);
      const more = exact.includes(".") ? PATH : plain ? MEMBER : capitals ? CAPITALS : LITERAL;
      give(page, more);
      lead(place, 10 * more);
    });
    for (const [page, more] of bonus) if (more) points.set(page, (points.get(page) ?? 0) + more);

    const firsts = new Map();
    for (const [place, weight] of places) {
      const [page] = index.places[place];
      if (!firsts.has(page) || weight > places.get(firsts.get(page))) firsts.set(page, place);
    }
    const most = Math.max(...points.values());
    return [...points]
      .filter(([, sum]) => sum >= most * LEAST)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST)
      .reverse()
      .map(([page, sum]) => {
        const [, id, title, kind] = firsts.has(page) ? index.places[firsts.get(page)] : [page, "", "", ""];
        const anchor = id === 0 ? title : id;
        const where = `on the page “${titles[page]}”`;
        // Sphinx looks a summary up by the anchor, as a selector; what can't be one has a description instead.
        const named = kind ? `${kind} ${where}` : SELECTOR.test(anchor) ? null : where;
        const shown = kind ? title : anchor ? `${titles[page]} > ${title}` : titles[page];
        return [docnames[page], shown, anchor && `#${anchor}`, named, sum, filenames[page], kind ? "object" : "text"];
      });
  };

  Search._performSearch = (query) => ranked(query);
}
