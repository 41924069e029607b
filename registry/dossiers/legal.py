"""What a dossier holds, as the rules of the law see it: persons, organisations, the facts of the clock."""

from __future__ import annotations

from registry.dossiers.models import Dossier, Person
from registry.law import composition, deadlines
from registry.unions.affiliations import as_member


def facts_of(dossier: Dossier) -> deadlines.ClockFacts:
    """The dated facts that the clock reads: the legal one for a registration, the service target for the rest."""
    return deadlines.ClockFacts(
        filed_on=dossier.submitted_on,
        rounds=tuple(deadlines.Round(r.returned_on, r.resubmitted_on) for r in dossier.rounds),
        ended_on=dossier.ended_on if dossier.is_ended else None,
        is_service=not dossier.filing.traits.is_statutory,
    )


def law_person(person: Person) -> composition.PersonFacts:
    """A person of the dossier as the rules of eligibility see one."""
    return composition.PersonFacts(
        name=person.name,
        foreigner=person.foreigner,
        resident_since=person.resident_since,
        civic_rights=person.civic_rights,
        no_forfeiture=person.no_forfeiture,
        reads_and_writes=person.reads_and_writes,
        function=person.function.value if person.function else "",
        signed=person.signed,
        record_issued_on=person.record_issued_on,
    )


def law_members(dossier: Dossier) -> list[composition.JoiningMember]:
    """The member organisations as the rules of form see them, with the side of the group that they would found."""
    return [as_member(member.union, within=dossier.side) for member in dossier.members]
