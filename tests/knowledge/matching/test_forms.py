"""Which spellings are one name, and which are another's (rule 34)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.lexicon.names import LEGAL_FORMS
from knowledge.matching import Found, Names, Several, find_mentions
from knowledge.matching.forms import name_forms


def partners(*names: str) -> Names:
    return Names(((name, (name,)) for name in names), partner_like=True)


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("Applied Materials Inc /DE", "Applied Materials"),
        ("American Tower Corp /MA/", "American Tower Corporation"),
        ("Amarin Corp plc\\UK", "Amarin"),
        ("Schlumberger Limited/NV", "Schlumberger"),
        ("Trico Bancshares /", "Trico Bancshares"),
        ("Novo Nordisk A/S", "Novo Nordisk AS"),
        ("Grupo Bimbo S.A.B. de C.V.", "Grupo Bimbo"),
        ("Kowalski Sp. z o.o.", "Kowalski"),
        ("Henkel AG & Co. KGaA", "Henkel"),
        ("Pacific Gas and Electric Company", "Pacific Gas & Electric"),
        ("Pacific Gas & Electric Co", "Pacific Gas and Electric"),
        ("The Estée Lauder Companies Inc.", "Estee Lauder Companies"),
        ("Packaging Corp of America", "Packaging Corporation of America"),
        ("HW Embedded", "H.W. Embedded"),
        ("US Bank", "U.S. Bank"),
        ("Warner Bros. Discovery, Inc.", "Warner Bros. Discovery"),
        ("Yum Brands Inc", "Yum! Brands"),
        ("Boeing Co", "The Boeing Company"),
        ("InTouch", "intouch nv"),
        ("Nextel", "Nextel S.A."),
        ("Nextel Sociedad An\u00f3nima", "Nextel"),
        ("Axiata Sdn. Bhd.", "Axiata"),
        ("AND Digital Ltd", "And Digital"),
        ("Cetus", "Cetus L.L.C."),
        ("Time Life, Inc. d/b/a Time Life Music", "Time Life Music"),
        ("Aryzta AG (fka IAWS Group plc)", "IAWS Group"),
        ("Baishan Cloud", "BaishanCloud"),
        ("CenturyLink", "Century Link"),
        ("Brown Forman Corp", "Brown\u2013Forman"),
        ("東京エレクトロン", "東京エレクトロン"),
    ],
)
def test_spellings_of_one_name_resolve_to_it(registered: str, written: str) -> None:
    (mention,) = find_mentions(f"may we share it with {written} today", partners(registered, "Zebra Ltd"))
    assert isinstance(mention, Found)
    assert mention.id == registered
    assert "".join(filter(str.isalnum, mention.text)) == "".join(filter(str.isalnum, written))


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("Altria Group, Inc.", "Altria"),
        ("CrowdStrike Holdings, Inc.", "CrowdStrike"),
        ("U-Haul Holding Co /NV/", "U-Haul"),
        ("Coinbase Global, Inc.", "Coinbase"),
        ("Hutchmed (China) Ltd", "Hutchmed"),
        ("PT Bank Mandiri (Persero) Tbk / ADR", "Bank Mandiri"),
    ],
)
def test_a_group_is_spoken_of_without_what_says_that_it_is_one(registered: str, written: str) -> None:
    assert find_mentions(written, partners(registered)) == (Found(registered, 0, len(written), written),)


def test_a_groups_short_name_is_not_taken_where_another_name_begins_with_it() -> None:
    assert find_mentions("Goldman Sachs", partners("Goldman Sachs Group Inc", "Goldman Sachs Bank")) == ()
    assert find_mentions("Altria", partners("Altria Group", "Altria Holdings Ltd")) == ()
    both = partners("Altria Group, Inc.", "Altria Ltd")
    assert find_mentions("Altria", both) == (Several(("Altria Ltd", "Altria Group, Inc."), 0, 6, "Altria"),)


@pytest.mark.parametrize("written", ["Global", "PT", "Technologies"])
def test_what_says_nothing_of_its_own_is_no_short_name(written: str) -> None:
    assert find_mentions(written, partners("Global Holdings Inc", "PT Group", "Technologies (China) Ltd")) == ()


@pytest.mark.parametrize(
    ("registered", "written"), [("AND Digital Ltd", "Digital"), ("The Co", "Co"), ("The AG", "AG")]
)
def test_a_name_is_no_less_than_its_telling_words(registered: str, written: str) -> None:
    assert find_mentions(f"share it with {written} today", partners(registered)) == ()


@pytest.mark.parametrize("written", ["Telenor Group", "Telenor Denmark", "Telenor Holdings"])
def test_a_further_word_in_the_message_is_never_passed_over(written: str) -> None:
    assert all(each.end == len("Telenor") for each in find_mentions(written, partners("Telenor ASA")))


def test_one_word_that_begins_several_names_is_asked_and_the_equal_one_comes_first() -> None:
    names = partners("Fox Mobile Entertainment, Inc.", "Fox Corp", "Foxconn")
    assert find_mentions("Fox", names) == (Several(("Fox Corp", "Fox Mobile Entertainment, Inc."), 0, 3, "Fox"),)
    assert find_mentions("Fox Corporation", names) == (Found("Fox Corp", 0, 15, "Fox Corporation"),)


def test_one_word_that_is_registered_itself_is_taken() -> None:
    names = Names([("fox", ["Fox Corp", "Fox"]), ("mobile", ["Fox Mobile Ltd"])], partner_like=True)
    assert find_mentions("Fox", names) == (Found("fox", 0, 3, "Fox"),)


@pytest.mark.parametrize("name", ["GmbH", "The Co", "A/S", "/", "d/b/a", "fka", "", "\u200b", "Inc Inc"])
def test_a_name_is_never_left_without_a_word(name: str) -> None:
    assert all(forms.said and all(forms.keys | {forms.said}) for forms in name_forms(name, partner_like=True))


PLAIN = st.text("abcdefghijklmnop", min_size=3, max_size=9).filter(lambda word: word not in LEGAL_FORMS)


@settings(max_examples=50)
@given(st.lists(PLAIN, min_size=2, max_size=3), st.sampled_from(sorted(LEGAL_FORMS)), st.sampled_from(["", "-", " "]))
def test_case_spaces_hyphens_and_a_legal_form_never_make_another_name(words: list[str], form: str, joint: str) -> None:
    names = Names([("it", [" ".join(words)])], partner_like=True)
    (mention,) = find_mentions(f"{joint.join(words).title()} {form.upper()}", names)
    assert isinstance(mention, Found)
