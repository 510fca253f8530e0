"""Learn dialogs/understanding/roles.json from the labelled messages: `make likeness`. Same messages, same file.

With `--report` nothing is written: how often the rules, and the rules with the model, choose the right person in
messages of an author the model was not taught, for each part.
"""

# ruff: noqa: T201 -- prints its figures; chance decides only in which order messages are gone through

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.understand import context_of
from dialogs.understanding.intents import Score, scores
from dialogs.understanding.likeness import softmax
from dialogs.understanding.parse import parse
from dialogs.understanding.roles import Roles, mentions, traits
from dialogs.understanding.slots import actions as slots_actions
from dialogs.understanding.slots import agenda as slots_agenda
from dialogs.understanding.slots import owner as slots_owner
from dialogs.understanding.slots.draft import Draft, people
from tests.understanding.saying import HERE, messages, roster

WRITTEN_TO = HERE.parents[1] / "dialogs" / "understanding" / "roles.json"
Said = Callable[[Draft], int | None]
PARTS: Mapping[tuple[str, str], tuple[str, Said]] = {
    ("reassign_action", "owner"): ("gets", slots_owner.said),
    ("add_action", "owner"): ("owns", slots_actions.said_owner),
    ("add_agenda_item", "presenter"): ("presents", slots_agenda.said_presenter),
}
"""The part that is learned for an intent's slot, and the rules for it. Who raised a matter is too seldom said."""
BY_THE_RULES_AUTHOR = {"dev": 0.2, "more": 0.2}
"""How much these messages count: the rules were written with them, so there the rules seem better than they are."""
SEEN_AT_LEAST = 2
ROUNDS = 30
RATE, SLOWER = 0.1, 0.1
DECAY = 0.004
SCALE = 100
SEED = 7


@dataclass(frozen=True, slots=True)
class Choice:
    """Those mentioned in a message, and which of them play the part; none of them when nobody does."""

    author: str
    part: str
    traits: list[list[str]]
    right: list[bool]
    said: bool
    weight: float


def choices(files: Iterable[Path]) -> list[Choice]:
    """What is to be chosen in the messages of these files."""
    found = [_choice(path.stem, m, slot) for path in sorted(files) for m in messages(path) for slot in _slots(m)]
    return [c for c in found if c]


def _slots(message: Mapping[str, object]) -> list[str]:
    return [slot for intent, slot in PARTS if intent == message["intent"]]


def _choice(author: str, message: Mapping[str, object], slot: str) -> Choice | None:
    """None where nobody is mentioned, or the right one is not."""
    context = context_of(message, roster(str(message["roster"])))
    part, said_by_rules = PARTS[str(message["intent"]), slot]
    label = message["slots"].get(slot)  # type: ignore[attr-defined]  # slots is an object
    parsed = parse(str(message["text"]), context)
    draft = Draft(parsed, context, scores(parsed).get(str(message["intent"])) or Score())
    said = said_by_rules(draft)
    among = mentions(parsed, context)
    wanted = set(label) if isinstance(label, list) else {label}
    right = [label is not None and wanted == set(people(m.hit, context) or ()) for m in among]
    if not among or (label is not None and not any(right)) or "items" in message["slots"]:  # type: ignore[operator]
        return None
    if label is None and part == "gets":
        return None
    right_said = any(r and m.unit == said and m.part == "all" for r, m in zip(right, among, strict=True))
    return Choice(
        author, part, [traits(parsed, m, among, said) for m in among], right,
        right_said or (said is None and not any(right)), BY_THE_RULES_AUTHOR.get(author, 1.0),
    )  # fmt: skip


def learn(taught: Sequence[Choice]) -> Roles:
    """For each part a linear model over those mentioned, and nobody, by stochastic gradient descent."""
    nobody, weights = {}, {}
    for part in sorted({c.part for c in taught}):
        bias, found = _learned([c for c in taught if c.part == part], must=part == "gets")
        weights[part] = {t: round(SCALE * w) for t, w in sorted(found.items()) if round(SCALE * w)}
        if part != "gets":
            nobody[part] = round(SCALE * bias)
    return Roles(nobody, weights)


def _learned(taught: Sequence[Choice], *, must: bool) -> tuple[float, dict[str, float]]:
    seen = Counter(t for c in taught for t in {t for ts in c.traits for t in ts})
    weights = {t: 0.0 for t, n in seen.items() if n >= SEEN_AT_LEAST}
    lessons = [(c, [[t for t in ts if t in weights] for ts in c.traits]) for c in taught]
    bias = 0.0
    shuffled = random.Random(SEED)
    for n in range(ROUNDS):
        shuffled.shuffle(lessons)
        rate = RATE / (1 + SLOWER * n)
        for choice, known in lessons:
            logits = [sum(weights[t] for t in ts) for ts in known] + ([] if must else [bias])
            wrong = _wrong(softmax(logits), choice, must=must)
            for ts, by in zip(known, wrong, strict=False):
                for t in ts:
                    weights[t] -= rate * (choice.weight * by + DECAY * weights[t])
            bias -= 0.0 if must else rate * choice.weight * wrong[-1]
    return bias, weights


def _wrong(said: Sequence[float], choice: Choice, *, must: bool) -> list[float]:
    """How far each one's probability is from its share of what is right."""
    right = [float(r) for r in choice.right] + ([] if must else [float(not any(choice.right))])
    share = [p * r for p, r in zip(said, right, strict=True)]
    total = sum(share) or 1.0
    return [p - s / total for p, s in zip(said, share, strict=True)]


def chosen(model: Roles, choice: Choice) -> bool:
    """Whether the model chooses right."""
    weighed = [(model.weigh(choice.part, ts), -n) for n, ts in enumerate(choice.traits)]
    best, place = max(weighed)
    if best <= model.nobody.get(choice.part, best - 1):
        return not any(choice.right)
    return choice.right[-place]


def report(known: Sequence[Choice]) -> None:
    """An author at a time."""
    found: dict[tuple[str, str], list[tuple[bool, bool]]] = defaultdict(list)
    for author in sorted({c.author for c in known}):
        model = learn([c for c in known if c.author != author])
        for c in known:
            if c.author == author:
                whose = "by the rules' author" if author in BY_THE_RULES_AUTHOR else "others"
                found[c.part, whose].append((c.said, chosen(model, c)))
    for (part, whose), results in sorted(found.items()):
        rules, both = (sum(one) / len(results) for one in zip(*results, strict=True))
        print(f"  {part:9} {whose:22} {len(results):4} choices, rules {rules:.3f} right, with the model {both:.3f}")


def written(model: Roles) -> str:
    """The file's text: a line for each part's trait."""
    parts = ",\n".join(
        f"{json.dumps(part)}:{{\n"
        + ",\n".join(f"{json.dumps(t, ensure_ascii=False)}:{w}" for t, w in weights.items())
        + "\n}"
        for part, weights in model.weights.items()
    )
    return f'{{"nobody":{json.dumps(model.nobody)},\n"weights":{{\n{parts}\n}}}}\n'


def main() -> None:
    """Train, or report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report", action="store_true")
    known = choices((HERE / "messages").glob("*.jsonl"))
    if options.parse_args().report:
        report(known)
    else:
        WRITTEN_TO.write_text(written(learn(known)), encoding="utf-8")


if __name__ == "__main__":
    main()
