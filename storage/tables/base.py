"""What tables are made of: columns of each kind, and a reference that cannot leave its network."""

from collections.abc import Sequence

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.schema import SchemaItem

from storage.types import Key

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)


def text(name: str, *, nullable: bool = False) -> Column[str]:
    """A text of any length."""
    return Column(name, Text, nullable=nullable)


def count(name: str) -> Column[int]:
    """A whole number that is always there."""
    return Column(name, Integer, nullable=False)


def to(other: str, column: str | None = None, *, nullable: bool = False) -> Sequence[SchemaItem]:
    """A reference to a row of the same network, as `other_id` unless another name is given."""
    name = column or f"{other}_id"
    return (
        Column(name, Key, nullable=nullable),
        ForeignKeyConstraint(["network_id", name], [f"{other}.network_id", f"{other}.id"]),
    )


def of_network() -> Column[int]:
    """Whose row it is."""
    return Column("network_id", Key, ForeignKey("network.id"), nullable=False)


def entity(name: str, *items: SchemaItem) -> Table:
    """A table of one network's things, with id and version."""
    return Table(
        name,
        metadata,
        Column("id", Key, primary_key=True),
        of_network(),
        *items,
        count("version"),
        UniqueConstraint("network_id", "id"),
    )
