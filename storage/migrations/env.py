"""Run by Alembic inside the connection that `storage.migrate` gives it."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the transaction is the caller's
    transaction_per_migration=False,
    render_as_batch=True,
)
context.run_migrations()
