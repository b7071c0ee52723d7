"""Names and topics in English: titles, particles, and what could be said to anyone."""

from __future__ import annotations

from netiquette._languages.wording import Names

__all__ = ["NAMES"]

NAMES = Names(
    no_given_name=frozenset(  # of other languages as well: their people are written to in English, too
        """
        abu al archbishop baron baroness bin binti bishop brother capt captain cardinal chancellor
        chef chief cllr coach col colonel commander councillor count countess da dame dato datuk de deacon dean del der di dipl-ing don dos dott
        doña dr drs du duchess duke el elder father frau fräulein general haji herr hon ibn imam ing ir jr
        judge la lady le lic lieutenant lord lt madam madame mademoiselle mag maj major master messrs miss
        mlle mme mons monsieur mr mrs ms mx nurse officer op pan pandit pani pastor president prince princess principal prof
        professor rabbi rev reverend saint san sant santa sergeant señor señora señorita sgt sheikh shri sig
        signor signora sir sister sr sra sri srta st ten ter the tun ustad van von
        """.split()  # noqa: SIM905  a word a line would fill pages
    ),
    generic=frozenset(
        """
        a about all an and any at call chat company conversation different discussion everything firm for fun good
        great helpful informative insightful inspiring interesting interview it job lots lovely many meeting my
        n/a na nan nice none nothing null of opening opportunity our pleasant position process productive quite
        really role several so some special stuff super talk tbd team that the their things this topic topics
        us useful vacancy various very vibe vibes we with work you your
        """.split()  # noqa: SIM905  likewise
    ),
)
