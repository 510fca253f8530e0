import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.teams.reading import Mention, from_html, mentions_in, read, tidy

BOT = "28:bot"
OTHER = "29:other"
TO_BOT = Mention(BOT, "Nätverksboten", "<at>Nätverksboten</at>")
TO_OTHER = Mention(OTHER, "Testa Testsson", "<at>Testa Testsson</at>")


def said(text: str, html: str | None = None, mentions: list[Mention] | None = None) -> str:
    return read(text, html, [TO_BOT] if mentions is None else mentions, BOT).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<at>Nätverksboten</at> dagordning", "dagordning"),
        ("<at>Nätverksboten</at>&nbsp;dagordning\r\n", "dagordning"),
        ("<at>Nätverksboten</at>, lägg till Avtal", "lägg till Avtal"),
        ("Hej <at>Nätverksboten</at> dagordning", "Hej dagordning"),
        ("dagordning <at>Nätverksboten</at>", "dagordning"),
        ("<at>Nätverksboten</at> vad är Nätverksboten?", "vad är Nätverksboten?"),
        ("<at>Nätverksboten</at>", ""),
        ("<at>Nätverksboten</at> 5 &lt; 7 &amp; 8", "5 < 7 & 8"),
        ("<at>Nätverksboten</at> tag: &lt;at&gt;alla&lt;/at&gt;", "tag: <at>alla</at>"),
        ("", ""),
    ],
)
def test_the_bots_mention_is_no_part_of_what_was_said(text: str, expected: str):
    assert said(text) == expected


def test_only_as_many_mentions_are_taken_out_as_there_were():
    text = "<at>Nätverksboten</at> skriv <at>Nätverksboten</at> i protokollet"
    assert said(text) == "skriv <at>Nätverksboten</at> i protokollet"
    assert said(text, mentions=[TO_BOT, TO_BOT]) == "skriv i protokollet"


def test_others_who_are_mentioned_keep_their_names():
    text = "<at>Nätverksboten</at> uppdrag: avtal ansvarig <at>Testa Testsson</at>"
    assert said(text, mentions=[TO_BOT, TO_OTHER]) == "uppdrag: avtal ansvarig Testa Testsson"


def test_a_mention_whose_name_is_part_of_another_is_found_by_its_whole_text():
    short = Mention(OTHER, "Testa", "<at>Testa</at>")
    text = "<at>Testa Testsson</at> och <at>Testa</at>"
    assert said(text, mentions=[TO_OTHER, short]) == "Testa Testsson och Testa"


def test_a_message_without_a_mention_is_left_as_it_is():
    assert said(": - ett streck", mentions=[]) == ": - ett streck"


LIST = '<p><at id="0">Nätverksboten</at> att ta upp:</p><ul><li>Avtal</li><li>Budget<ol><li>drift</li></ol></li></ul>'


def test_a_list_is_read_from_the_html_as_it_looks():
    assert said("Nätverksboten att ta upp:AvtalBudget", LIST) == "att ta upp:\n- Avtal\n- Budget\n1. drift"


def test_a_numbered_list_keeps_its_numbers():
    assert said("x", "<ol><li>Ett</li><li>Två</li></ol>", []) == "1. Ett\n2. Två"


REPLY = (
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1763">'
    '<strong itemprop="mri">Testa Testsson</strong><p itemprop="preview">Ska vi ta upp avtalet?</p></blockquote>'
    '<p><span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">Nätverksboten</span>&nbsp;ja, gärna</p>'
)


def test_what_a_reply_quotes_is_kept_apart():
    reading = read("Testa Testsson Ska vi ta upp avtalet? Nätverksboten ja, gärna", REPLY, [TO_BOT], BOT)
    assert reading.text == "ja, gärna"
    assert reading.quoted == "Testa Testsson\nSka vi ta upp avtalet?"


def test_html_without_structure_is_not_read_when_there_is_a_text():
    assert said("<at>Nätverksboten</at> hej", "<p>något annat</p>") == "hej"


def test_html_is_read_when_there_is_no_text():
    assert said("", "<div>hej<br>då</div>", []) == "hej\ndå"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a</p><p>b</p>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ('<p>bra <img alt="👍" src="https://example.org/x.png"></p>', "bra 👍"),
        ('<p><img alt="image" src="https://example.org/x.png"></p>', ""),
        ('<p>se <img alt="IMG_2031.JPG" src="https://example.org/x.png"></p>', "se"),
        ("<style>p{}</style><script>alert(1)</script><p>kvar</p>", "kvar"),
        ("<p>5 &lt; 7 &amp;amp; 8</p>", "5 < 7 &amp; 8"),
        ("<p>aldrig stängd <b>fet", "aldrig stängd fet"),
        ("</li></ul></blockquote>hej", "hej"),
    ],
)
def test_html_is_read_as_it_looks(html: str, expected: str):
    assert from_html(html).text == expected


def test_spaces_and_unseen_characters_are_those_a_person_sees():
    assert tidy("\ufeffhej\u00a0\u00a0 du\u200b \r\n\r\n\r\n\r\nmer\u0000 ") == "hej du\n\nmer"
    assert tidy("a\u030a") == "å"


def test_entities_that_are_none_are_no_mentions():
    assert mentions_in([7, {"type": "mention"}, {"type": "mention", "mentioned": {"id": 3}}, None]) == []
    assert mentions_in("mention") == []


@given(st.text(max_size=300), st.one_of(st.none(), st.text(max_size=300)))
def test_any_text_can_be_read(text: str, html: str | None):
    reading = read(text, html, [TO_BOT, TO_OTHER], BOT)
    assert "\ue000" not in reading.text + reading.quoted
    assert reading.text == reading.text.strip()


PARTS = [
    "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<at>", "</at>", "<p>", "<br>",
    '<blockquote itemtype="http://schema.skype.com/Reply">', "Nätverksboten", "ord", "<!--", "]]>", "<![CDATA[",
]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS)))
def test_any_html_can_be_read(parts: list[str]):
    read("", "".join(parts), [TO_BOT], BOT)
