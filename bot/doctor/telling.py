"""Findings for people and for machines; what is secret is struck out of both."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from urllib.parse import quote

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.doctor.findings import Finding, Level
from bot.settings import Settings

STRUCK = "***"
SHORTEST = 4
"""Characters of a secret worth striking out: a shorter one is in too many words, and no secret."""


def in_lines(findings: Sequence[Finding]) -> list[str]:
    """A line for each, what to do under it, and the sum at the end."""
    wide = max((len(finding.check) for finding in findings), default=0)
    lines = []
    for finding in findings:
        lines.append(f"{finding.level:<8} {finding.check:<{wide}}  {finding.said}")
        if finding.todo:
            lines.append(f"{'':<8} {'':<{wide}}  -> {finding.todo}")
    counted = ((level, sum(finding.level is level for finding in findings)) for level in Level)
    return [*lines, ", ".join(f"{number} {level}" for level, number in counted if number)]


def in_json(findings: Sequence[Finding]) -> str:
    """One object: `faults` says whether there are any, `findings` holds each."""
    return json.dumps(
        {"faults": any(f.level is Level.FAULT for f in findings), "findings": [asdict(f) for f in findings]},
        ensure_ascii=False,
        indent=2,
    )


def without_secrets(findings: Iterable[Finding], settings: Settings | None) -> list[Finding]:
    """The findings with every secret of the settings struck out, wherever a library may have quoted it."""
    secrets = secrets_of(settings) if settings else []
    return [replace(f, said=_struck(f.said, secrets), todo=_struck(f.todo, secrets)) for f in findings]


def secrets_of(settings: Settings) -> list[str]:
    """Every value that nobody is to read, the longest first."""
    held = [settings.app_secret, settings.signing_key]
    found = [secret.get_secret_value() for secret in held if secret is not None]
    try:
        url = make_url(settings.database_url)
    except ArgumentError:
        found.append(settings.database_url)
    else:
        asked = url.normalized_query  # a password can stand there too
        given = [url.password, *(word for name in asked if "password" in name for word in asked[name])]
        found += [said for word in given if word for said in (str(word), quote(str(word), safe=""))]
    return sorted((secret for secret in found if len(secret) >= SHORTEST), key=len, reverse=True)


def _struck(text: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, STRUCK)
    return text
