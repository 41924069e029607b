"""What a column of the old file may tell, and the headings under which offices write it. Data, in both languages."""

from __future__ import annotations

from typing import Final

from registry.bilingual import Text
from registry.law.terms import Function, Term


class SourceField(Term):
    """What the register can take from a column. Everything else is kept raw and told nothing of."""

    NUMBER = "number", "Numéro d'enregistrement", "Registration number"
    NAME = "name", "Dénomination", "Name"
    NAME_EN = "name_en", "Dénomination en anglais", "Name in English"
    ACRONYM = "acronym", "Sigle", "Acronym"
    KIND = "kind", "Forme (syndicat, union, fédération…)", "Form (syndicat, union, federation…)"
    SIDE = "side", "Travailleurs ou employeurs", "Workers or employers"
    LEVEL = "level", "Niveau territorial", "Territorial level"
    BRANCH = "branch", "Branche d'activité", "Branch of activity"
    REGION = "region", "Région", "Region"
    DEPARTEMENT = "departement", "Département", "Division"
    LOCALITY = "locality", "Ville ou localité", "Town or locality"
    SEAT = "seat", "Siège social, adresse", "Registered office, address"
    PO_BOX = "po_box", "Boîte postale", "P.O. box"
    PHONE = "phone", "Téléphone", "Telephone"
    EMAIL = "email", "Courriel", "E-mail"
    REGISTERED_ON = "registered_on", "Date d'enregistrement", "Date of registration"
    FOUNDED_ON = "founded_on", "Date de création", "Date of foundation"
    STATUTES_ON = "statutes_on", "Date des statuts", "Date of the statutes"
    ELECTED_ON = "elected_on", "Date d'élection du bureau", "Date the executive was elected"
    MANDATE_UNTIL = "mandate_until", "Fin du mandat", "End of the term of office"
    PRESIDENT = "president", "Président(e)", "President"
    SECRETARY_GENERAL = "secretary_general", "Secrétaire général(e)", "Secretary general"
    TREASURER = "treasurer", "Trésorier(ère)", "Treasurer"
    OFFICERS = "officers", "Membres du bureau", "Members of the executive"
    FOUNDERS = "founders", "Fondateurs", "Founders"


OFFICES: Final = {
    SourceField.PRESIDENT: Function.PRESIDENT,
    SourceField.SECRETARY_GENERAL: Function.SECRETARY_GENERAL,
    SourceField.TREASURER: Function.TREASURER,
}
DAYS: Final = (
    SourceField.REGISTERED_ON,
    SourceField.FOUNDED_ON,
    SourceField.STATUTES_ON,
    SourceField.ELECTED_ON,
    SourceField.MANDATE_UNTIL,
)
IGNORED: Final = Text("Ne pas reprendre (gardée telle quelle)", "Do not bring in (kept as it is)")

#: Headings in comparable form (small letters, no accents, no punctuation), the surest first.
HEADINGS: Final[dict[SourceField, tuple[str, ...]]] = {
    SourceField.NUMBER: (
        "numero d enregistrement", "n d enregistrement", "n enregistrement", "no enregistrement", "n enreg", "no enreg", "numero enreg",
        "num enreg", "numero enregistrement", "n du certificat", "numero du certificat", "n certificat", "n de l acte", "registration number",
        "registration no", "reg no", "regno", "reg number", "matricule", "immatriculation", "n immatriculation", "reference", "numero", "number",
        "n agrement", "numero d agrement", "n recepisse", "certificate no", "certificate number",
    ),
    SourceField.NAME: (
        "denomination", "denomination du syndicat", "denomination sociale", "denomination francaise", "denomination en francais", "nom du syndicat",
        "nom de l organisation", "nom de l organisation syndicale", "organisation syndicale", "intitule", "libelle", "appellation", "raison sociale",
        "name", "union name", "name of union", "name of the union", "name of organisation", "name fr", "nom francais", "nom fr", "nom en francais",
        "syndicat", "organisation", "nom",
    ),
    SourceField.NAME_EN: (
        "name en", "english name", "denomination anglaise", "denomination en anglais", "nom anglais", "nom en anglais", "name in english",
        "nom en", "traduction anglaise",
    ),
    SourceField.ACRONYM: ("sigle", "sigles", "acronyme", "acronym", "abreviation", "abbreviation", "initials"),
    SourceField.KIND: (
        "forme", "forme juridique", "type", "nature", "categorie", "type d organisation", "kind", "form", "type of organisation", "type of union",
        "nature de l organisation",
    ),
    SourceField.SIDE: ("travailleurs employeurs", "travailleur employeur", "partie", "partie sociale", "cote", "side", "workers employers", "qualite"),
    SourceField.LEVEL: ("niveau", "niveau territorial", "portee", "ressort territorial", "ressort", "competence territoriale", "level", "scope", "etendue"),
    SourceField.BRANCH: (
        "branche", "branche d activite", "branches d activite", "branche d activites", "secteur", "secteur d activite", "secteur d activites",
        "branch", "branch of activity", "sector", "activite", "profession",
    ),
    SourceField.REGION: ("region", "province", "region province", "delegation regionale"),
    SourceField.DEPARTEMENT: ("departement", "dept", "dpt", "division", "department"),
    SourceField.LOCALITY: ("ville", "localite", "lieu", "town", "city", "commune", "arrondissement", "locality", "ville du siege", "place"),
    SourceField.SEAT: (
        "siege social", "siege", "adresse", "adresse du siege", "address", "head office", "registered office", "adresse complete", "localisation",
        "seat", "domicile",
    ),
    SourceField.PO_BOX: ("bp", "boite postale", "b p", "po box", "p o box", "box"),
    SourceField.PHONE: (
        "tel", "telephone", "telephones", "tels", "contact", "contacts", "contact telephonique", "phone", "phone number", "numero de telephone",
        "n de telephone", "n tel", "portable", "gsm", "mobile", "n telephone",
    ),
    SourceField.EMAIL: ("email", "e mail", "mail", "courriel", "adresse electronique", "adresse e mail", "adresse mail"),
    SourceField.REGISTERED_ON: (
        "date d enregistrement", "date enregistrement", "date enreg", "date d enreg", "date du certificat", "date of registration",
        "registration date", "registered", "registered on", "enregistre le", "date immatriculation", "date d immatriculation", "date agrement", "date d agrement",
    ),
    SourceField.FOUNDED_ON: (
        "date de creation", "date creation", "date de fondation", "date de constitution", "founded", "founded on", "date founded", "date of creation",
        "date of foundation", "cree le", "annee de creation", "ag constitutive", "date de l ag constitutive", "creation", "established",
    ),
    SourceField.STATUTES_ON: (
        "date des statuts", "statuts", "statuts du", "date statuts", "statutes", "date of statutes", "constitution date", "date de depot des statuts",
        "depot des statuts", "statuts deposes le",
    ),
    SourceField.ELECTED_ON: ("date d election", "date election", "date de l election", "date election bureau", "election", "elected on", "date du congres", "dernier congres", "date ag elective"),
    SourceField.MANDATE_UNTIL: (
        "fin de mandat", "fin du mandat", "fin mandat", "mandat", "echeance du mandat", "expiration du mandat", "date fin mandat",
        "mandate until", "end of mandate", "term ends", "mandate end", "mandat jusqu au",
    ),
    SourceField.PRESIDENT: ("president", "presidente", "president e", "nom du president", "nom du president e", "president s name", "name of president", "pca", "le president", "premier responsable", "responsable"),
    SourceField.SECRETARY_GENERAL: (
        "secretaire general", "secretaire general e", "secretaire generale", "sg", "s g", "secretary general", "general secretary", "nom du sg", "secretaire",
    ),
    SourceField.TREASURER: ("tresorier", "tresoriere", "tresorier e", "tresorier ere", "treasurer", "nom du tresorier", "tresorier general"),
    SourceField.OFFICERS: ("bureau", "membres du bureau", "bureau executif", "dirigeants", "officers", "executive", "responsables", "composition du bureau"),
    SourceField.FOUNDERS: ("fondateurs", "membres fondateurs", "founders", "founding members", "initiateurs", "promoteurs"),
}  # fmt: skip
#: Columns that only count the lines of the paper, or speak to the clerk: never taken for something else.
NOTHING: Final = frozenset(
    ["n", "no", "num", "n ordre", "no ordre", "n d ordre", "numero d ordre", "ordre", "rang", "s n", "sn", "serial", "serial no", "id", "ligne",
     "observation", "observations", "remarque", "remarques", "obs", "notes", "note", "comment", "comments", "commentaire", "commentaires"]
)  # fmt: skip
