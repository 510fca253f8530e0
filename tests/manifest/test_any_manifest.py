"""Whatever stands in a manifest or a package, it is judged in sentences and never with a traceback."""

import copy
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from manifest.build import zipped
from manifest.schemas import strings
from tests.manifest.packages import built, document, faults, files_of, judged

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
RIGHT = files_of(built())
MANIFEST, ENGLISH = document(built()), document(built(), "en.json")
PLACES = sorted({path[:n] for path, _ in strings(MANIFEST) for n in range(1, len(path) + 1)}, key=str)

pytestmark = judged


@settings(max_examples=40)
@given(st.sampled_from(PLACES), VALUES)
def test_any_value_at_any_place_of_the_manifest(path, value):
    made = copy.deepcopy(MANIFEST)
    place = made
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    told = faults(zipped(RIGHT | {"manifest.json": json.dumps(made).encode()}))
    assert all(one.endswith(".") and "\n" not in one for one in told)


@settings(max_examples=20)
@given(st.sampled_from(sorted(ENGLISH)), VALUES)
def test_any_value_in_a_language_file(key, value):
    told = faults(zipped(RIGHT | {"en.json": json.dumps(ENGLISH | {key: value}).encode()}))
    assert all(one.endswith(".") for one in told)


@settings(max_examples=40)
@given(st.integers(0, len(built()) - 1), st.integers(0, 255))
def test_any_byte_of_the_package(at, byte):
    made = bytearray(built())
    made[at] = byte
    assert isinstance(faults(bytes(made)), list)
