"""The network itself, its organisations, seats and terms."""

from meetings.network.people import Organisation, RoleTerm, Seat, SeatTerm
from storage import tables
from storage.mapping import Mapper, Rows


class Organisations(Rows[Organisation]):
    """Who the seats stand for."""

    mapper = Mapper(Organisation, tables.organisation)


class Seats(Rows[Seat]):
    """Places in the network."""

    mapper = Mapper(Seat, tables.seat)


class SeatTerms(Rows[SeatTerm]):
    """Who holds which seat when."""

    mapper = Mapper(SeatTerm, tables.seat_term)


class RoleTerms(Rows[RoleTerm]):
    """Who is chair or coordinator when."""

    mapper = Mapper(RoleTerm, tables.role_term)
