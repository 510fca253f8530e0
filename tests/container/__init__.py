"""The container's files, tried without an engine: `python -m tests.container` carries out the image's steps."""
