"""A fault of a package: where, what, and what to do about it, in one sentence."""

from dataclasses import dataclass

SETTINGS = {
    "id": "NATVERKSBOT_APP_ID",
    "version": "NATVERKSBOT_APP_VERSION",
    "name.short": "NATVERKSBOT_APP_NAME",
    "developer.name": "NATVERKSBOT_PUBLISHER_NAME",
    "developer.websiteUrl": "NATVERKSBOT_PUBLISHER_WEBSITE",
    "developer.privacyUrl": "NATVERKSBOT_PUBLISHER_PRIVACY",
    "developer.termsOfUseUrl": "NATVERKSBOT_PUBLISHER_TERMS",
    "validDomains": "NATVERKSBOT_PUBLIC_URL",
}
"""Where a value of the manifest comes from, for whoever is to change it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`where` is a file, or a file and a place in it; empty is the package."""

    where: str
    what: str
    advice: str

    def said(self, package: str) -> str:
        """The sentence."""
        return f"{self.where or package}: {self.what}: {self.advice}."


def change(key: str, otherwise: str) -> str:
    """What to do about a value: change the setting it comes from, where there is one."""
    setting = SETTINGS.get(key)
    return f"set {setting} and build again" if setting else otherwise
