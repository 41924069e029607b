"""What the journal says of the law applied."""

from __future__ import annotations

from registry.audit.verbs import Verb


class HolidayVerb(Verb):
    """The days off."""

    SEEDED = "holiday.seeded", "Jours chômés livrés avec le registre", "Days off shipped with the registry"
    DECLARED = "holiday.declared", "Jour chômé inscrit", "Day off declared"
    WITHDRAWN = "holiday.withdrawn", "Jour chômé retiré", "Day off withdrawn"


class ParameterVerb(Verb):
    """The parameters of the law."""

    SET = "parameter.set", "Paramètre de la loi fixé", "Parameter of the law set"
