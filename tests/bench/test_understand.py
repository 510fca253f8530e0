"""The bench of the understanding: a fresh process for the start, every labelled message, and words without end."""

import json
import subprocess
import sys
from itertools import islice

import pytest

from bench import servers, understand


def test_percentiles_are_nearest_rank_in_milliseconds():
    assert understand.percentiles([0.001] * 98 + [0.050, 0.200]) == {"p50_ms": 1.0, "p99_ms": 50.0}


@pytest.mark.parametrize("options", [["--start"], ["--start", "--all"]])
def test_a_start_is_timed_in_a_process_of_its_own(options: list[str]):
    command = [sys.executable, "-m", "bench.understand", *options]
    said = subprocess.run(command, cwd=servers.ROOT, check=True, capture_output=True)
    assert float(said.stdout) > 0


def test_a_long_run_tells_memory_and_speed_of_its_first_and_last_tenth():
    command = [sys.executable, "-m", "bench.understand", "--messages", "40"]
    said = subprocess.run(command, cwd=servers.ROOT, check=True, capture_output=True)
    figures = json.loads(said.stdout)
    assert figures["messages"] == 40
    assert figures["rss_after_mb"] > 0
    assert figures["first_tenth"].keys() == figures["last_tenth"].keys() == {"p50_ms", "p99_ms"}


def test_no_message_of_a_long_run_is_like_another():
    texts = [text for text, _ in islice(understand.without_end([("hej", None), ("tack", None)]), 100)]
    assert len(set(texts)) == 100


def test_every_labelled_message_is_measured():
    files = understand.LABELLED.glob("*/*.jsonl")
    with_roster = [line for f in files for line in f.read_text("utf-8").splitlines() if '"roster"' in line]
    assert len(understand.labelled()) == len(with_roster) > 5_000
