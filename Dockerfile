# The bot as an image: docker build -t natverksbot .   (docs/install.md, Container)
# The version of Python is the one the tests are run on.
ARG PYTHON=3.11-slim-bookworm

FROM python:${PYTHON} AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /build
RUN python -m venv /opt/natverksbot
# Wheels only, each with its hash: nothing is compiled, and nothing else than what was locked is let in.
COPY requirements.txt ./
RUN /opt/natverksbot/bin/python -m pip install --require-hashes --only-binary=:all: -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY dialogs dialogs
COPY manifest manifest
COPY meetings meetings
COPY storage storage
# The tools that made it stay behind.
RUN /opt/natverksbot/bin/python -m pip install --no-deps --no-build-isolation . \
 && /opt/natverksbot/bin/python -m pip uninstall --yes setuptools pip

FROM python:${PYTHON}
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin natverksbot \
 && install -d -o natverksbot -g natverksbot /var/lib/natverksbot
COPY --from=build /opt/natverksbot /opt/natverksbot
ENV PATH=/opt/natverksbot/bin:$PATH \
    PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PYTHONUTF8=1 \
    NATVERKSBOT_HOST=0.0.0.0 NATVERKSBOT_PORT=3978 \
    NATVERKSBOT_DATABASE_URL=sqlite:////var/lib/natverksbot/natverksbot.sqlite
USER 10001
WORKDIR /var/lib/natverksbot
# Only this folder is written to, and only with SQLite: the rest of the image can be read-only.
VOLUME /var/lib/natverksbot
EXPOSE 3978
# Answers from a process that has begun take milliseconds; a start takes a few seconds.
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s --retries=3 CMD ["python", "-m", "bot.probe"]
# SIGTERM ends it in good order by itself: what is under way gets up to 20 seconds. No init is needed.
STOPSIGNAL SIGTERM
ENTRYPOINT ["natverksbot"]
CMD ["serve"]
