"""Registration: a new organisation applies to exist in law (arts. 6, 8 to 11, 15). The only filing about no union yet.

It says everything of the organisation in the dossier's own columns; its signature enters the union in the register, gives
the number, and delivers the certificate.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from registry.bilingual import Text
from registry.dossiers.legal import law_members, law_person
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import FIELDS
from registry.dossiers.verbs import DossierVerb
from registry.errors import Reason
from registry.kinds.filing import Case, ChangedValue, Filing, Paper, Signature, to_be_filled
from registry.kinds.tasks import (
    CHECK,
    MEMBERS,
    PEOPLE,
    PIECES,
    FilingStep,
    Task,
    counted,
    mandate_step,
    officers_counted,
    pieces_task,
    state_of,
)
from registry.kinds.words import FilingWords
from registry.law import composition, places, requirements
from registry.law.filings import FilingKind
from registry.law.rules import Concern
from registry.law.terms import Kind
from registry.notices.models import NoticeKind
from registry.unions import lifecycle
from registry.unions.models import TradeUnion


def pieces(dossier: Dossier) -> tuple[requirements.Piece, ...]:
    """The checklist; empty until form and side are known."""
    if dossier.kind is None or dossier.side is None:
        return ()
    return requirements.pieces_for(dossier.kind, dossier.side, dossier.level)


def faults(case: Case) -> list[Reason]:
    """The level where the form has one, an assembly already held, then everything that `form_faults` asks."""
    dossier, found = case.dossier, []
    if dossier.kind is not None and dossier.kind is not Kind.CONFEDERATION and dossier.level is None:
        found.append(to_be_filled("level"))
    if dossier.founded_on and dossier.founded_on > case.on:
        text = Text("La date de l'assemblée constitutive est à venir.", "The date of the constituent assembly is in the future.")
        found.append(Reason("founded_later", text, field="founded_on"))
    return [*found, *form_faults(case)]


def form_faults(case: Case) -> list[Reason]:
    """Form, branches, members, signatures and eligibility (arts. 8, 9, 10; décret 93/574/PM)."""
    dossier, found = case.dossier, []
    if dossier.kind is not None:
        found += composition.branch_faults(dossier.kind, dossier.branches, dossier.branch_justification)
        found += composition.members_faults(dossier.kind, law_members(dossier), rules=case.rules)
        if dossier.side is not None:
            found += composition.signature_faults(dossier.kind, dossier.side, len(dossier.signatories), rules=case.rules)
    people = [law_person(person) for person in dossier.people]
    found += composition.executive_faults(people)
    for person in people:
        found += composition.person_faults(person, rules=case.rules, on=case.on)
    return found


def names(dossier: Dossier) -> dict[str, str]:
    """The names applied for."""
    return {"name_fr": dossier.name_fr, "name_en": dossier.name_en, "acronym": dossier.acronym}


def heading(dossier: Dossier) -> Text:
    """The organisation's name once it has one."""
    if dossier.name_fr or dossier.name_en:
        return Text.same(dossier.title)
    return Text("Votre demande d'enregistrement", "Your application for registration")


def effect(case: Case, signed: Signature) -> TradeUnion:
    """The union enters the register under a number of its own (arts. 6, 11)."""
    dossier = case.dossier
    assert dossier.kind is not None and dossier.side is not None  # noqa: S101, PT018 - needed
    return lifecycle.enter(
        lifecycle.Identity(
            kind=dossier.kind, side=dossier.side, level=dossier.level,
            name_fr=dossier.name_fr, name_en=dossier.name_en, acronym=dossier.acronym,
            seat=dossier.seat, locality=dossier.locality, departement=dossier.departement,
            region=places.departements()[dossier.departement].region,
            po_box=dossier.po_box, phone=dossier.phone, email=dossier.email,
            branches=tuple(dossier.branches),
            officers=tuple((person.name, person.function) for person in dossier.officers if person.function),
            member_ids=tuple(member.union_id for member in dossier.members) if dossier.kind.groups_organisations else (),
        ),
        on=case.on, at=signed.at, rules=case.rules, actor=signed.actor,
    )  # fmt: skip


def certificate(case: Case, union: TradeUnion, _lines: Sequence[ChangedValue]) -> Paper:
    """The certificate (art. 11(2)), under the union's number."""
    dossier = case.dossier
    parts = [dossier.seat, f"BP {dossier.po_box}" if dossier.po_box else "", dossier.locality]
    values = {"number": union.number, "registered_on": case.on.isoformat(), "seat": ", ".join(part for part in parts if part)}
    return Paper(NoticeKind.CERTIFICATE, union.number, values)


STEPS: Final = (
    FilingStep("organisation", Text("L'organisation", "The organisation"), ("kind", "side", "level", "founded_on"), "organisation"),
    FilingStep("denomination", Text("La dénomination", "The name"), ("name_fr", "name_en", "acronym"), "denomination"),
    FilingStep("activite", Text("L'activité", "The activity"), ("branches", "branch_justification"), "siege"),
    FilingStep(
        "siege", Text("Siège et adresse", "Seat and address"), ("seat", "locality", "departement", "po_box", "phone", "email"), "siege"
    ),
    mandate_step("siege"),
)


def groups(dossier: Dossier) -> bool:
    """Is it a form whose members are organisations?"""
    return dossier.kind is not None and dossier.kind.groups_organisations


def order(_filing: Filing, dossier: Dossier) -> tuple[str, ...]:
    """The steps of fields, the persons, the members of a group, the pieces, the check."""
    return (*(step.code for step in STEPS), PEOPLE, *((MEMBERS,) if groups(dossier) else ()), PIECES, CHECK)


def tasks(_filing: Filing, dossier: Dossier, open_places: Collection[str]) -> list[Task]:
    """Six tasks at most, in any order."""
    found = [
        _of_steps("organisation", Text("Forme, niveau, assemblée constitutive", "Form, level, constituent assembly"), dossier, open_places),
        _of_steps("denomination", Text("En français, en anglais, sigle", "In French, in English, acronym"), dossier, open_places),
        _of_steps("siege", Text("Trois pages courtes", "Three short pages"), dossier, open_places),
        Task("personnes", Text("Fondateurs et dirigeants", "Founders and officers"), _people_hint(dossier), PEOPLE,
             state_of(begun=bool(dossier.people), unfinished=PEOPLE in open_places)),
    ]  # fmt: skip
    if groups(dossier):
        hint = counted(len(dossier.members), Text("{n} organisation", "{n} organisation"), Text("{n} organisations", "{n} organisations"))
        state = state_of(begun=bool(dossier.members), unfinished=MEMBERS in open_places)
        found.append(Task("membres", Text("Organisations membres", "Member organisations"), hint, MEMBERS, state))
    asked = pieces(dossier)
    return [*found, pieces_task(dossier, asked, open_places, place=PIECES if asked else "organisation")]


def _of_steps(code: str, hint: Text, dossier: Dossier, open_places: Collection[str]) -> Task:
    steps = [step for step in STEPS if step.task == code]
    begun = any(getattr(dossier, field) for step in steps for field in step.fields)
    title = steps[0].title if len(steps) == 1 else Text("Branches, siège et mandataire", "Branches, seat and representative")
    unfinished = any(step.code in open_places or not any(getattr(dossier, field) for field in step.fields) for step in steps)
    first = next((step.code for step in steps if step.code in open_places), steps[0].code)
    return Task(code, title, hint, first if begun else steps[0].code, state_of(begun=begun, unfinished=unfinished))


def _people_hint(dossier: Dossier) -> Text:
    signed = counted(len(dossier.signatories), Text("{n} signataire", "{n} signatory"), Text("{n} signataires", "{n} signatories"))
    return Text("{signed}, {officers}", "{signed}, {officers}").filled(signed=signed, officers=officers_counted(dossier))


WORDS: Final = FilingWords(
    pieces=Text("Ce que la loi demande", "What the law asks for"),
    people=Text("Fondateurs et dirigeants", "Founders and officers"),
    people_why=Text(
        "Chaque personne s'écrit une seule fois : elle signe la demande (art. 8), exerce une fonction (art. 11(1)(a)), ou les deux.",
        "Each person is entered once: they sign the application (art. 8), hold a function (art. 11(1)(a)), or both.",
    ),
    ready=Text(
        "Tout ce que la loi demande est là. Relisez avant de déposer.",
        "Everything that the law asks for is there. Check it before filing.",
    ),
    file=Text("Déposer la demande", "File the application"),
    attested=Text(
        "J'atteste que les renseignements donnés sont exacts et que je suis mandaté(e) par les fondateurs.",
        "I attest that the statements made are true and that I am mandated by the founders.",
    ),
    attested_on_paper=Text(
        "Le déposant atteste que les renseignements donnés sont exacts et qu'il est mandaté par les fondateurs.",
        "The depositor attests that the statements made are true and that they are mandated by the founders.",
    ),
    receipt=Text("Ce récépissé ne vaut pas enregistrement.", "This receipt is not a registration."),
    receipt_why=Text(
        "L'organisation n'existe en droit qu'à la délivrance de son certificat (art. 6).",
        "The organisation exists in law only once its certificate is delivered (art. 6).",
    ),
    examination=Text(
        "Un instructeur vérifie les pièces, lit les statuts et compare le nom. S'il manque quelque chose, le greffe vous l'écrit en "
        "une fois (art. 12(1)).",
        "An examiner checks the documents, reads the statutes and compares the name. If something is missing, the registry writes to "
        "you once, with everything (art. 12(1)).",
    ),
    decided_by=Text("Délai légal : jusqu'au {day} (art. 11(1)(b)).", "Legal period: until {day} (art. 11(1)(b))."),
    observed=Text(
        "Envoyées le {day} (art. 12(1)). Répondez à chacune, puis déposez à nouveau : ce nouveau dépôt ouvre un délai de trente jours "
        "pour le greffe (art. 12(2)).",
        "Sent on {day} (art. 12(1)). Answer each of them, then file again: filing again opens a period of thirty days for the registry "
        "(art. 12(2)).",
    ),
    clock_lines=Text("Le délai légal, ligne par ligne", "The legal period, line by line"),
    receipt_note=Text("Le récépissé ne vaut pas enregistrement (art. 6).", "The receipt is not a registration (art. 6)."),
    accepted=Text("L'organisation est enregistrée.", "The organisation is registered."),
    refused=Text("L'enregistrement est refusé.", "Registration is refused."),
    refused_why=Text(
        "Les motifs sont dans la décision ci-dessous. L'organisation, tout membre et toute personne lésée peuvent saisir la "
        "juridiction administrative dans les 30 jours de la notification (art. 14).",
        "The reasons are in the decision below. The organisation, any member and any person aggrieved may go to the competent court "
        "within 30 days of notification (art. 14).",
    ),
    giving_up=Text(
        "Les fondateurs peuvent se désister à tout moment avant la décision. Le dossier est conservé.",
        "The founders may withdraw at any time before the decision. The dossier is kept.",
    ),
    given_up=Text(
        "La procédure s'arrête et ne reprend pas : pour demander l'enregistrement plus tard, il faudra un nouveau dossier. Celui-ci est "
        "conservé.",
        "The procedure stops and does not resume: to apply for registration later, a new dossier will be needed. This one is kept.",
    ),
    identity=Text("Ce que dit la demande", "What the application says"),
    people_counted=Text(
        "Fondateurs et dirigeants : {signed} signataires, {officers} dirigeants",
        "Founders and officers: {signed} signatories, {officers} officers",
    ),
    deadline=Text("Échéance légale", "Legal deadline"),
    clock=Text("Délai légal", "Legal clock"),
    propose=Text("Proposer l'enregistrement", "Propose registration"),
    propose_button=Text("Proposer d'enregistrer", "Propose to register"),
    proposed=Text("Décision proposée : enregistrer", "Decision proposed: register"),
    sign=Text("Signer l'enregistrement", "Sign the registration"),
    on_signing=Text(
        "À la signature, le numéro est attribué, l'organisation entre au registre et le certificat est figé.",
        "On signature the number is given, the organisation enters the register and the certificate is frozen.",
    ),
    on_signing_refusal=Text(
        "À la signature, la décision de refus est numérotée et figée, avec ses motifs et le recours de l'art. 14.",
        "On signature the decision of refusal is numbered and frozen, with its reasons and the recourse of art. 14.",
    ),
    signed=Text("Enregistrée sous le numéro {number}", "Registered under number {number}"),
    signed_refusal=Text("Enregistrement refusé", "Registration refused"),
    certificate=Text("Voir le certificat", "See the certificate"),
    paper=Text("Lire la décision {n}", "Read decision {n}"),
    done=Text("L'organisation est enregistrée", "The organisation is registered"),
    done_refusal=Text("L'enregistrement est refusé", "Registration is refused"),
)

FILING = Filing(
    FilingKind.REGISTRATION,
    (), pieces, effect, faults, has_day=False,
    identity_fields=tuple(FIELDS),
    required=("kind", "side", "name_fr", "seat", "locality", "departement", "phone", "mandate_name", "mandate_capacity"),
    observable=form_faults, names=names, heading=heading,
    names_people=lambda _dossier: True, has_members=True, has_signatories=True,
    steps=STEPS, order=order, tasks=tasks, mended={Concern.PIECE: PIECES, Concern.PEOPLE: PEOPLE, Concern.MEMBERS: MEMBERS}, otherwise=CHECK,
    verb=DossierVerb.ACCEPTED, paper=certificate, words=WORDS,
    first_words=Text(
        "La demande comprend les pièces de l'article 11(1)(a), les statuts contiennent les clauses de l'article 15 et la dénomination "
        "n'est pas de nature à induire en erreur (article 11(1)(c)).",
        "The application holds the documents of article 11(1)(a), the statutes contain the clauses of article 15 and the name is not "
        "misleading (article 11(1)(c)).",
    ),
)  # fmt: skip
