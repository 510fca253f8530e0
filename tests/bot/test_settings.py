import pytest

from bot.settings import SettingsFault, load

PRODUCTION = {
    "NATVERKSBOT_APP_ID": "app",
    "NATVERKSBOT_APP_TENANT": "Tenant",
    "NATVERKSBOT_APP_SECRET": "secret",
    "NATVERKSBOT_TENANTS": "One, two",
}


def faults(**changed: str | None) -> list[str]:
    env = {**PRODUCTION, **{f"NATVERKSBOT_{k}": v for k, v in changed.items()}}
    with pytest.raises(SettingsFault) as fault:
        load({k: v for k, v in env.items() if v is not None})
    return fault.value.faults


def test_what_production_needs_is_enough():
    settings = load(PRODUCTION)
    assert settings.tenants == ("one", "two")
    assert settings.has_credentials


def test_the_bot_listens_on_loopback_unless_told_otherwise():
    assert (load(PRODUCTION).host, load(PRODUCTION).port) == ("127.0.0.1", 3978)


@pytest.mark.parametrize("missing", ["APP_ID", "APP_SECRET", "TENANTS", "APP_TENANT"])
def test_start_is_refused_naming_the_variable_that_is_missing(missing):
    (fault,) = faults(**{missing: None})
    assert fault.startswith(f"NATVERKSBOT_{missing}:")


def test_an_empty_variable_is_a_missing_one():
    (fault,) = faults(APP_SECRET="")
    assert fault.startswith("NATVERKSBOT_APP_SECRET:")


def test_all_faults_are_said_at_once():
    with pytest.raises(SettingsFault) as fault:
        load({})
    assert [line.split(":")[0] for line in fault.value.faults] == [
        "NATVERKSBOT_APP_ID",
        "NATVERKSBOT_APP_SECRET",
        "NATVERKSBOT_TENANTS",
    ]


def test_two_kinds_of_credentials_are_refused():
    (fault,) = faults(MANAGED_IDENTITY="true")
    assert "only one of" in fault


def test_a_managed_identity_needs_no_tenant_of_the_app():
    env = {**PRODUCTION, "NATVERKSBOT_MANAGED_IDENTITY": "1"}
    del env["NATVERKSBOT_APP_SECRET"], env["NATVERKSBOT_APP_TENANT"]
    assert load(env).managed_identity


def test_a_certificate_has_to_be_there():
    (fault,) = faults(APP_SECRET=None, APP_CERTIFICATE="/nowhere/bot.pem")
    assert fault.startswith("NATVERKSBOT_APP_CERTIFICATE:")


def test_development_needs_nothing_else_on_loopback():
    assert load({"NATVERKSBOT_DEVELOPMENT": "1"}).development


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.4", "bot.example.org", "::"])
def test_development_is_refused_where_others_can_reach_the_port(host):
    (fault,) = faults(DEVELOPMENT="1", HOST=host)
    assert fault.startswith("NATVERKSBOT_DEVELOPMENT:")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.1.2.3"])
def test_every_loopback_address_will_do_for_development(host):
    assert load({"NATVERKSBOT_DEVELOPMENT": "1", "NATVERKSBOT_HOST": host}).host == host


def test_a_value_of_the_wrong_kind_is_said_with_its_name_and_without_the_value():
    (fault,) = faults(PORT="sjuttio")
    assert fault.startswith("NATVERKSBOT_PORT:")
    assert "sjuttio" not in fault


def test_keys_are_never_fetched_over_plain_http():
    (fault,) = faults(OPENID_URL="http://login.example.org/keys")
    assert fault.startswith("NATVERKSBOT_OPENID_URL:")


def test_a_short_signing_key_is_refused():
    (fault,) = faults(SIGNING_KEY="kort")
    assert fault.startswith("NATVERKSBOT_SIGNING_KEY:")


def test_secrets_do_not_show_when_settings_are_printed():
    env = {**PRODUCTION, "NATVERKSBOT_DATABASE_URL": "postgresql+asyncpg://bot:hemligt@db/bot"}
    assert "secret'" not in repr(load(env))
    assert "hemligt" not in repr(load(env))


SECRETS = {
    "APP_SECRET": "a secret",
    "SIGNING_KEY": "k" * 40,
    "DATABASE_URL": "postgresql://bot:word@db/bot",
}


def test_what_is_secret_may_stand_in_files(tmp_path):
    env = {name: value for name, value in PRODUCTION.items() if name != "NATVERKSBOT_APP_SECRET"}
    for name, value in SECRETS.items():
        (tmp_path / name).write_text(f"{value}\n")
        env[f"NATVERKSBOT_{name}_FILE"] = str(tmp_path / name)
    settings = load(env)
    assert settings.app_secret is not None
    assert settings.signing_key is not None
    read = (settings.app_secret.get_secret_value(), settings.signing_key.get_secret_value(), settings.database_url)
    assert read == tuple(SECRETS.values())


def test_a_secret_in_a_file_is_read_from_the_process_environment_too(tmp_path, monkeypatch):
    (tmp_path / "key").write_text("k" * 40)
    monkeypatch.setenv("NATVERKSBOT_SIGNING_KEY_FILE", str(tmp_path / "key"))
    key = load(development=True).signing_key
    assert key is not None
    assert key.get_secret_value() == "k" * 40


def test_a_file_that_is_missing_empty_or_beside_the_variable_itself_is_a_fault_that_names_it(tmp_path):
    (tmp_path / "empty").touch()
    beside = faults(
        APP_SECRET_FILE=str(tmp_path / "empty"),
        SIGNING_KEY_FILE=str(tmp_path / "missing"),
        DATABASE_URL_FILE=str(tmp_path / "empty"),
    )
    assert beside == [
        "NATVERKSBOT_APP_SECRET_FILE: give either this or NATVERKSBOT_APP_SECRET",
        "NATVERKSBOT_SIGNING_KEY_FILE: cannot be read: No such file or directory",
        "NATVERKSBOT_DATABASE_URL_FILE: the file is empty",
    ]
