import pytest

from bot.settings import load
from bot.teams.service_urls import ForeignServiceUrl, ServiceUrls

TEAMS = ServiceUrls(["smba.trafficmanager.net", "http://127.0.0.1:56150"])


@pytest.mark.parametrize(
    "url",
    [
        "https://smba.trafficmanager.net/emea/",
        "https://SMBA.trafficmanager.net/emea/00000000-0000-0000-0000-000000000000/",
        "https://smba.trafficmanager.net:443/teams",
        "http://127.0.0.1:56150/_connector",
    ],
)
def test_hosts_of_the_list_are_sent_to(url: str):
    assert TEAMS.checked(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net.example.org/",
        "https://example.org/smba.trafficmanager.net/",
        "https://smba.trafficmanager.net@example.org/",
        "https://bot:secret@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net/?to=x",
        "https://smba.trafficmanager.net/#x",
        "https://smba.trafficmanager.net\\@example.org/",
        "https://smba.trafficmanager.net/\r\nHost: example.org",
        "https://smba.trafficmanager.net./emea/",
        "https://evil-smba.trafficmanager.net/",
        "https://169.254.169.254/metadata/",
        "https://[::1]/",
        "https://[broken/",
        "https://smba.trafficmanager.net:port/",
        "http://127.0.0.1:56151/",
        "http://127.0.0.1/",
        "http://localhost:56150/",
        "https://127.0.0.1:56150/",
        "ftp://smba.trafficmanager.net/",
        "file:///etc/passwd",
        "//smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/" + "x" * 300,
        "https://smba.träfficmanager.net/",
        "",
    ],
)
def test_everything_else_is_foreign(url: str):
    with pytest.raises(ForeignServiceUrl):
        TEAMS.checked(url)


def test_development_lets_any_port_of_this_machine_be_sent_to_and_no_other_host():
    urls = ServiceUrls.of(load({}, development=True))
    assert urls.checked("http://localhost:56150/_connector")
    with pytest.raises(ForeignServiceUrl):
        urls.checked("http://192.168.1.4:56150/_connector")


def test_an_entry_for_http_elsewhere_allows_nothing():
    with pytest.raises(ForeignServiceUrl):
        ServiceUrls(["http://example.org"]).checked("http://example.org/")
